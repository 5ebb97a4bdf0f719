/// Makes one node of the nodes and words written one below the other.
@resultBuilder
package enum NodeBuilder {
  package static func buildExpression(_ node: Node) -> Node { node }
  package static func buildExpression(_ text: String) -> Node { .text(text) }
  package static func buildExpression(_ nodes: [Node]) -> Node { .fragment(nodes) }
  package static func buildExpression(_ node: Node?) -> Node { node ?? .empty }

  package static func buildBlock(_ node: Node) -> Node { node }
  package static func buildBlock(_ nodes: Node...) -> Node { .fragment(nodes) }
  package static func buildArray(_ nodes: [Node]) -> Node { .fragment(nodes) }
  package static func buildOptional(_ node: Node?) -> Node { node ?? .empty }
  package static func buildEither(first node: Node) -> Node { node }
  package static func buildEither(second node: Node) -> Node { node }
}

/// Nodes one after the other, for a page that is put together from parts.
package func group(@NodeBuilder _ content: () -> Node) -> Node { content() }
