import HTML

/// The text of a passage with the words that were searched marked in it.
struct MarkedText {
  let text: String
  /// The UTF-8 ranges of the found words, in order.
  let marks: [Range<Int>]
  /// The number of the first mark within its page, from 1; `nil` where nobody jumps to marks.
  let first: Int?
  /// The number of the mark that is stood at.
  let present: Int?

  init(text: String, marks: [Range<Int>], first: Int? = nil, present: Int? = nil) {
    (self.text, self.marks, self.first, self.present) = (text, marks, first, present)
  }

  /// The first line and the rest, each with its marks.
  ///
  /// A mark across the line end, which no word makes, goes with the first line and is cut there.
  var afterFirstLine: (line: Self, rest: Self) {
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let start = min(end + 1, bytes.count)
    let above = marks.filter { $0.lowerBound < start }
    let below = marks.dropFirst(above.count).map { range in
      range.lowerBound - start..<range.upperBound - start
    }
    return (
      Self(
        text: String(decoding: bytes[..<end], as: UTF8.self), marks: above, first: first,
        present: present),
      Self(
        text: String(decoding: bytes[start...], as: UTF8.self), marks: below,
        first: first.map { $0 + above.count }, present: present)
    )
  }

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
      let word = String(decoding: bytes[range], as: UTF8.self)
      if let number = first.map({ $0 + place }) {
        nodes.append(
          number == present
            ? mark(.id("m\(number)"), .class("here")) { word } : mark(.id("m\(number)")) { word })
      } else {
        nodes.append(mark { word })
      }
      end = range.upperBound
    }
    nodes.append(.text(String(decoding: bytes[end...], as: UTF8.self)))
    return .fragment(nodes)
  }
}
