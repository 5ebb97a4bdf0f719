extension StringProtocol {
  /// This text with every Arabic-Indic (٠–٩) and Persian (۰–۹) digit as its western sister.
  package var westernDigits: String {
    var written = String.UnicodeScalarView()
    for scalar in unicodeScalars { written.append(scalar.westernDigit) }
    return String(written)
  }

  /// This text as numbers are compared: western digits, without the signs that nobody sees
  /// (directions, joiners, the mark of UTF-8) and without tatweel.
  ///
  /// What is pasted from a chat or a page carries such signs.
  package var plainDigits: String {
    var written = String.UnicodeScalarView()
    for scalar in unicodeScalars
    where scalar.properties.generalCategory != .format && scalar.value != 0x640 {
      written.append(scalar.westernDigit)
    }
    return String(written)
  }
}

extension Unicode.Scalar {
  fileprivate var westernDigit: Unicode.Scalar {
    switch value {
    case 0x660...0x669: Unicode.Scalar(UInt8(0x30 + value - 0x660))
    case 0x6F0...0x6F9: Unicode.Scalar(UInt8(0x30 + value - 0x6F0))
    default: self
    }
  }
}
