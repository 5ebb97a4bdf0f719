/// An eight-bit encoding of Arabic that the C library has no table of.
struct CodePage {
  /// The letters of the bytes from 0x80, as the Unicode Consortium has them.
  private let letters: [Unicode.Scalar]

  /// `nil` for any other encoding.
  init?(_ charset: Charset) {
    switch charset.name {
    case "dos-720": letters = Self.dos
    case "mac-arabic": letters = Self.mac
    default: return nil
    }
  }

  /// The bytes in UTF-8.
  func utf8(of bytes: [UInt8]) -> [UInt8] {
    var written = String.UnicodeScalarView()
    for byte in bytes { written.append(byte < 0x80 ? .init(byte) : letters[Int(byte) - 0x80]) }
    return Array(String(written).utf8)
  }

  private static let dos = Array(
    """
    \u{80}\u{81}éâ\u{84}à\u{86}çêëèïî\u{8D}\u{8E}\u{8F}\u{90}\u{651}\u{652}ô¤ـûùءآأؤ£إئا\
    بةتثجحخدذرزسشص«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    ضطظعغفµقكلمنهوىي≡\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)

  private static let mac = Array(
    """
    Ä\u{A0}ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü\
     !\"#$٪&'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟\
    ❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_\
    ـفقكلمنهوىي\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}پٹچەڤگڈڑ{|}ژے
    """.unicodeScalars)
}
