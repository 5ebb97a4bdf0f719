import HTML

/// The text of a passage with the words that were searched marked in it.
struct MarkedText {
  let text: String
  /// The UTF-8 ranges of the found words, in order.
  let marks: [Range<Int>]
  /// The number of the first mark within its page, from 1.
  let first: Int

  /// The text in pieces, each mark with a name to jump to: `#m1`, then `#m2`.
  ///
  /// A range that overlaps the one before it or leaves the text is passed over.
  var node: Node {
    guard marks.isEmpty == false else { return .text(text) }
    let bytes = Array(text.utf8)
    var nodes: [Node] = []
    var end = 0
    for (place, range) in marks.enumerated() {
      guard range.lowerBound >= end, range.upperBound <= bytes.count, range.isEmpty == false
      else { continue }
      nodes.append(.text(String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)))
      nodes.append(
        mark(.id("m\(first + place)")) { String(decoding: bytes[range], as: UTF8.self) })
      end = range.upperBound
    }
    nodes.append(.text(String(decoding: bytes[end...], as: UTF8.self)))
    return .fragment(nodes)
  }
}
