/// A piece of a page, as a value.
///
/// There is no case for markup made elsewhere: whatever becomes text is escaped when it is written.
package enum Node: Equatable, Sendable {
  /// An element with what stands inside it.
  indirect case element(name: String, attributes: [Attribute], content: Node)
  /// Words, exactly as a person shall read them.
  case text(String)
  /// Nodes one after the other.
  case fragment([Node])

  /// Nothing at all.
  package static let empty = Node.fragment([])
}

extension Node {
  /// The words of this node without its elements, in order.
  package var plainText: String {
    switch self {
    case .element(_, _, let content): content.plainText
    case .text(let text): text
    case .fragment(let nodes): nodes.map(\.plainText).joined()
    }
  }
}
