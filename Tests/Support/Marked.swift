/// A text in which ⟦what should be found⟧ is written between brackets.
package struct Marked: Equatable, Sendable, CustomStringConvertible {
  /// The text without its brackets.
  package let text: String
  /// The UTF-8 ranges that stood between brackets, in order.
  package let ranges: [Range<Int>]

  /// Reads a text with brackets.
  package init(_ written: String) {
    var plain: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in written.unicodeScalars {
      switch scalar {
      case "⟦": start = plain.count
      case "⟧": ranges.append(start..<plain.count)
      default: plain.append(contentsOf: String(scalar).utf8)
      }
    }
    text = String(decoding: plain, as: UTF8.self)
    self.ranges = ranges
  }

  /// The text with `ranges` of it between brackets.
  package init(_ text: String, _ ranges: [Range<Int>]) {
    self.text = text
    self.ranges = ranges
  }

  /// The text with its brackets, as it would be written.
  package var description: String {
    let bytes = Array(text.utf8)
    var written = ""
    var position = 0
    for range in ranges {
      written += String(decoding: bytes[position..<range.lowerBound], as: UTF8.self)
      written += "⟦" + String(decoding: bytes[range], as: UTF8.self) + "⟧"
      position = range.upperBound
    }
    return written + String(decoding: bytes[position...], as: UTF8.self)
  }
}
