import HTML
import Words

extension Node {
  /// The page with its numbers in `digits`, but for what is shown letter by letter as it was handed
  /// in: the text of a document, an excerpt of it, what is to be printed, commands.
  func shown(in digits: DigitFamily) -> Node {
    guard digits != .western else { return self }
    switch self {
    case .text(let text): return .text(digits.written(text))
    case .fragment(let nodes): return .fragment(nodes.map { $0.shown(in: digits) })
    case .element(let name, let attributes, let content):
      guard Self.verbatim.contains(name) == false,
        attributes.contains(where: \.isVerbatim) == false
      else { return self }
      return .element(
        name: name, attributes: attributes.map { $0.shown(in: digits) },
        content: content.shown(in: digits))
    }
  }

  private static let verbatim: Set<String> = [
    "blockquote", "code", "kbd", "pre", "script", "style", "textarea",
  ]
}

extension Attribute {
  /// Whether the element shows what was handed in: the reader of a document, a page for the printer;
  /// the switch of the digits names both families.
  fileprivate var isVerbatim: Bool {
    guard name == "class", let value else { return false }
    return value.split(separator: " ").contains { ["reader", "paper", "digits"].contains($0) }
  }

  /// The attribute with its numbers in `digits`, where it is words that a person reads or hears.
  fileprivate func shown(in digits: DigitFamily) -> Attribute {
    switch (name, value) {
    case ("placeholder", let value?): .placeholder(digits.written(value))
    case ("title", let value?): .title(digits.written(value))
    case ("aria-label", let value?): .aria("label", digits.written(value))
    default: self
    }
  }
}
