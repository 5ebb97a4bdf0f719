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
}
