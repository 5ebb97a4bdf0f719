import Charsets
import Support
import Testing

struct CharsetTests {
  /// «محكمة 12» as each encoding writes it.
  @Test(
    arguments: [
      ("windows-1256", [0xE3, 0xCD, 0xDF, 0xE3, 0xC9]),
      ("CP-1256", [0xE3, 0xCD, 0xDF, 0xE3, 0xC9]),
      ("x-cp1256", [0xE3, 0xCD, 0xDF, 0xE3, 0xC9]), ("ISO-8859-6", [0xE5, 0xCD, 0xE3, 0xE5, 0xC9]),
      ("iso-8859-6-i", [0xE5, 0xCD, 0xE3, 0xE5, 0xC9]),
      ("ASMO-708", [0xE5, 0xCD, 0xE3, 0xE5, 0xC9]),
      ("DOS-720", [0xEA, 0xA5, 0xE8, 0xEA, 0xA1]), ("cp720", [0xEA, 0xA5, 0xE8, 0xEA, 0xA1]),
      ("x-mac-arabic", [0xE5, 0xCD, 0xE3, 0xE5, 0xC9]),
    ] as [(String, [UInt8])])
  func `an encoding of Arabic is read by the name it is declared by`(
    name: String, word: [UInt8]
  ) throws {
    let charset = try #require(Charset(declared: name))
    #expect(charset.text(of: word + Array(" 12".utf8)) == "محكمة 12")
  }

  @Test func `Arabic of DOS is read in the shapes it was shown in`() throws {
    let charset = try #require(Charset(declared: "IBM864"))
    #expect(charset.text(of: [0xEF, 0xA2, 0xC7, 0xE1]) == "\u{FEE1}\u{FE82}\u{FE8D}\u{FED3}")
  }

  @Test(
    arguments: [
      ("utf-16", [0xFF, 0xFE, 0x45, 0x06]), ("utf-16", [0xFE, 0xFF, 0x06, 0x45]),
      ("UTF-16BE", [0xFE, 0xFF, 0x06, 0x45]), ("utf-16le", [0x45, 0x06]),
      ("utf-32le", [0x45, 0x06, 0x00, 0x00]),
    ] as [(String, [UInt8])])
  func `wide signs are read in either order, without their mark`(
    name: String, bytes: [UInt8]
  ) throws {
    let charset = try #require(Charset(declared: name))
    #expect(charset.text(of: bytes) == "م")
  }

  @Test func `Latin letters of the standard are those of Windows, as programs mean them`() throws {
    let charset = try #require(Charset(declared: "iso-8859-1"))
    #expect(charset.text(of: [0x93, 0xE9, 0x94]) == "“é”")
  }

  @Test(arguments: [
    "", " ", "x-", "nonesuch", "utf-16//IGNORE", "../utf-8", "char", "IBM1364", "WCHAR_T",
    "INTERNAL", "cp037", "utf-8\0", "م", String(repeating: "a", count: 1_000_000),
  ])
  func `what is no encoding of mail and pages is not tried`(name: String) {
    #expect(Charset(declared: name) == nil)
  }

  @Test func `a letter that the encoding does not have is shown as missing, the next is read`()
    throws
  {
    let arabic = try #require(Charset(declared: "iso-8859-6"))
    #expect(arabic.text(of: [0xE5, 0xFF, 0xC9]) == "م\u{FFFD}ة")
    let half = try #require(Charset(declared: "utf-16le"))
    #expect(half.text(of: [0x45, 0x06, 0x00, 0xDC, 0x29, 0x06]) == "م\u{FFFD}ة")
    #expect(half.text(of: [0x45, 0x06, 0x29]) == "م\u{FFFD}")
  }

  /// Encodings of every build: of one byte, of several, with states, with wide signs.
  @Test(
    arguments: [
      "windows-1256", "windows-1252", "windows-1255", "windows-1258", "iso-8859-6", "ibm864",
      "dos-720", "mac-arabic", "utf-7", "utf-8", "utf-16", "utf-16be", "utf-32", "gb18030", "big5",
      "big5-hkscs", "shift_jis", "euc-jp", "euc-kr", "euc-tw", "iso-2022-jp", "iso-2022-jp-3",
      "iso-2022-kr", "iso-2022-cn-ext", "tscii", "tcvn", "johab", "cp932", "koi8-r", "armscii-8",
    ], [1, 2, 3] as [UInt64])
  func `hostile bytes become text, and no more of it than they can mean`(
    name: String, seed: UInt64
  ) throws {
    let charset = try #require(Charset(declared: name))
    var random = SplitMix64(seed: seed)
    let bytes = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(charset.text(of: bytes).utf8.count <= bytes.count * 6 + 3)
    #expect(charset.text(of: bytes.map { _ in 0xFF }).utf8.count <= bytes.count * 3 + 3)
    let escapes = bytes.map { $0 & 3 == 0 ? 0x1B : $0 & 0x7F }
    #expect(charset.text(of: escapes).utf8.count <= bytes.count * 6 + 3)
  }
}
