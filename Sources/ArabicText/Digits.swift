extension StringProtocol {
  /// This text with every Arabic-Indic (٠–٩) and Persian (۰–۹) digit as its western sister.
  package var westernDigits: String {
    var written = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: written.append(Unicode.Scalar(UInt8(0x30 + scalar.value - 0x660)))
      case 0x6F0...0x6F9: written.append(Unicode.Scalar(UInt8(0x30 + scalar.value - 0x6F0)))
      default: written.append(scalar)
      }
    }
    return String(written)
  }

  /// This text with every western and Persian digit as its Arabic-Indic sister.
  package var arabicDigits: String {
    var written = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x30...0x39:
        if let digit = Unicode.Scalar(0x660 + scalar.value - 0x30) { written.append(digit) }
      case 0x6F0...0x6F9:
        if let digit = Unicode.Scalar(0x660 + scalar.value - 0x6F0) { written.append(digit) }
      default: written.append(scalar)
      }
    }
    return String(written)
  }
}
