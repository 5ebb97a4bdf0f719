/// A file that came with a form.
package struct Upload: Equatable, Sendable {
  /// The field of the form it was chosen in.
  package let field: String
  /// The file's own name, without folders and without invisible signs; never empty.
  package let name: String
  package let bytes: [UInt8]

  /// Keeps of `sentName` what a person would call the file.
  package init(field: String, sentName: String, bytes: [UInt8]) {
    self.field = field
    self.name = Self.plainName(of: sentName)
    self.bytes = bytes
  }

  /// The last part of a path, without control signs and direction marks that would show it false.
  private static func plainName(of sent: String) -> String {
    // Browsers write a quotation mark and line ends in a name as these escapes, and nothing else.
    var last = sent.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    for (escape, sign) in [("%22", "\""), ("%0D", " "), ("%0A", " ")] {
      last = last.split(separator: escape, omittingEmptySubsequences: false)
        .joined(separator: sign)
    }
    let shown = last.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
    let name = String(String(String.UnicodeScalarView(shown)).prefix(Limits.nameLengthMax))
    return name.allSatisfy { $0 == "." || $0.isWhitespace } ? "unnamed" : name
  }
}
