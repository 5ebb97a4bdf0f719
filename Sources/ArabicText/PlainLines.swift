extension String {
  /// This text as it is kept and handed on: one kind of line end, and no sign that is not written.
  ///
  /// A browser sends CR LF, word processors paste U+000B or U+2028, old files have CR alone: each ends a
  /// line, as U+000A does. A tab is a space; other control signs, and what is no letter of Unicode, are
  /// left out.
  package var plainLines: String {
    guard unicodeScalars.contains(where: { $0.isUnwritten }) else { return self }
    var written = UnicodeScalarView()
    var wasReturn = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: if wasReturn == false { written.append("\n") }
      case 0x0B...0x0D, 0x85, 0x2028, 0x2029: written.append("\n")
      case 0x09: written.append(" ")
      default: if scalar.isUnwritten == false { written.append(scalar) }
      }
      wasReturn = scalar.value == 0x0D
    }
    return String(written)
  }
}

extension Unicode.Scalar {
  /// Whether the sign is none that a pen writes: a control sign but the line feed, a separator of lines,
  /// a mark of the byte order, or what is no letter for ever.
  fileprivate var isUnwritten: Bool {
    switch value {
    case 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
