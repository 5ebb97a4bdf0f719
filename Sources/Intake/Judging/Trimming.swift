extension StringProtocol {
  /// This text without the white space around it.
  var trimmingSpace: String {
    let scalars = unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        true
      default: false
      }
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
