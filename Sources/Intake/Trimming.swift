extension StringProtocol {
  /// This text without the white space around it.
  var trimmingSpace: String {
    let scalars = unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.properties.isWhitespace
    }
    guard let first = scalars.firstIndex(where: { isSpace($0) == false }),
      let last = scalars.lastIndex(where: { isSpace($0) == false })
    else { return "" }
    return String(self[first..<scalars.index(after: last)])
  }

  /// This text without one pair of quotes around it.
  var trimmingQuotes: String {
    for (opening, closing) in [("\"", "\""), ("'", "'"), ("«", "»"), ("“", "”")]
    where count >= 2 && hasPrefix(opening) && hasSuffix(closing) {
      return String(dropFirst().dropLast())
    }
    return String(self)
  }
}
