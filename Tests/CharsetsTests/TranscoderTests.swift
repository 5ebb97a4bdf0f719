import Charsets
import Support
import Testing

struct TranscoderTests {
  @Test(arguments: ["utf-16", "gb18030", "euc-jp", "windows-1258", "iso-2022-jp"])
  func `a text cut anywhere into chunks reads as a whole one`(name: String) throws {
    let charset = try #require(Charset(declared: name))
    var random = SplitMix64(seed: 7)
    let bytes: [UInt8] =
      name == "utf-16"
      ? Array("قضية 12 😀 لسنة".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      : (0..<2_000).map { _ in UInt8.random(in: 0x20...0xFE, using: &random) }
    var whole = Transcoder(from: charset)
    let expected = whole.utf8(of: bytes) + whole.end()
    for size in 1...7 {
      var transcoder = Transcoder(from: charset)
      var written: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        written += transcoder.utf8(of: Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(written + transcoder.end() == expected)
    }
  }

  @Test func `only a mark at the beginning is taken away`() {
    var transcoder = Transcoder(from: .utf8)
    #expect(transcoder.utf8(of: [0xEF, 0xBB, 0xBF, 0x61]) == [0x61])
    #expect(transcoder.utf8(of: [0xEF, 0xBB, 0xBF, 0x61]) == [0xEF, 0xBB, 0xBF, 0x61])
  }
}
