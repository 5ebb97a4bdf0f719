/// The digits in which numbers are shown (الأرقام): «123» or «١٢٣»; both are read everywhere.
package enum DigitFamily: String, CaseIterable, Sendable {
  case western = "latn"
  case arabic = "arab"

  /// The other family, offered by the switch at the foot of every page.
  package var other: DigitFamily { self == .western ? .arabic : .western }

  /// `text` with its numbers in this family.
  ///
  /// A word with Latin letters, such as a rule's code or a postal number, stays as it is. With the
  /// digits go the separators: «1,284» is «١٬٢٨٤» and «3.4» is «٣٫٤».
  package func written(_ text: String) -> String {
    guard self == .arabic, text.utf8.contains(where: Self.isDigit) else { return text }
    var written = ""
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        written.unicodeScalars.append(contentsOf: Self.arabic(word))
        written.unicodeScalars.append(scalar)
        word = []
      } else {
        word.append(scalar)
      }
    }
    written.unicodeScalars.append(contentsOf: Self.arabic(word))
    return written
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// One word in Arabic-Indic digits; one with Latin letters as it is.
  private static func arabic(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard word.contains(where: { isDigit($0) }),
      word.contains(where: { $0.isASCII && $0.properties.isAlphabetic }) == false
    else { return word }
    let isDecimal = word.count { $0 == "." } == 1
    return word.indices.map { place in
      let scalar = word[place]
      if isDigit(scalar) { return Unicode.Scalar(0x660 + scalar.value - 0x30) ?? scalar }
      guard place > 0, isDigit(word[place - 1]), place + 1 < word.count, isDigit(word[place + 1])
      else { return scalar }
      return scalar == "," ? "\u{66C}" : scalar == "." && isDecimal ? "\u{66B}" : scalar
    }
  }
}
