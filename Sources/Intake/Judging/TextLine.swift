import ArabicText

/// One line of a document's text, with what is known of its place.
struct TextLine: Sendable {
  /// The line without its end.
  let text: Substring
  /// The page it stands on, from 1, or `nil` when the original has no pages.
  let page: Int?
  /// The level of a heading, from 1, or `nil` for other lines.
  let level: Int?

  /// Whether nothing stands on the line.
  var isBlank: Bool { text.utf8.allSatisfy { $0 <= 0x20 } }
}

extension TextLine {
  /// The lines of `text`; `headings` gives levels by the place of a line from 0.
  static func lines(of text: String, isPaged: Bool, headings: [Int: Int]) -> [TextLine] {
    var lines: [TextLine] = []
    var page = 1
    for chunk in text.utf8.split(separator: 0x0C, omittingEmptySubsequences: false) {
      for line in chunk.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let level = headings.isEmpty ? nil : headings[lines.count]
        lines.append(TextLine(text: Substring(line), page: isPaged ? page : nil, level: level))
      }
      page += 1
    }
    return lines
  }
}

extension StringProtocol {
  /// The first letters of this text as they are compared: seats of hamza, teh marbuta and alef
  /// maqsura folded, marks and tatweel gone, digits western.
  ///
  /// This is for telling headings and formulas apart, not for searching.
  func comparable(prefix length: Int = 120) -> String {
    // Bytes by hand: every line of every record comes by here.
    var written: [UInt8] = []
    written.reserveCapacity(Swift.min(utf8.count, length * 2))
    var count = 0
    for scalar in unicodeScalars {
      guard count < length else { break }
      let code = scalar.value
      switch code {
      case 0x622, 0x623, 0x625, 0x671: written += [0xD8, 0xA7]
      case 0x629: written += [0xD9, 0x87]
      case 0x649: written += [0xD9, 0x8A]
      case 0x640, 0x64B...0x65F, 0x670, 0x200B...0x200F, 0x202A...0x202E: continue
      case 0x660...0x669: written.append(UInt8(truncatingIfNeeded: 0x30 + code - 0x660))
      case 0x6F0...0x6F9: written.append(UInt8(truncatingIfNeeded: 0x30 + code - 0x6F0))
      case 0xA0, 0x09: written.append(0x20)
      case 0..<0x80: written.append(UInt8(truncatingIfNeeded: code))
      case 0x80..<0x800:
        written.append(UInt8(truncatingIfNeeded: 0xC0 | code >> 6))
        written.append(UInt8(truncatingIfNeeded: 0x80 | code & 0x3F))
      default: written.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      count += 1
    }
    return String(decoding: written, as: UTF8.self)
  }
}
