/// Turns the bytes of a file into UTF-8, chunk by chunk.
package struct Transcoder: ~Copyable {
  private let isUTF8: Bool
  private let page: CodePage?
  private var converter: Converter?
  private var isAtStart = true

  package init(from charset: Charset) {
    isUTF8 = charset == .utf8
    page = CodePage(charset)
    converter = isUTF8 || page != nil ? nil : Converter(from: charset)
  }

  /// The next bytes in UTF-8, without a byte order mark.
  ///
  /// UTF-8 passes as it is, so what was invalid still is; a letter of another encoding that is cut in
  /// two by the end of a chunk is held back for the next.
  package mutating func utf8(of bytes: [UInt8]) -> [UInt8] {
    let written = isUTF8 ? bytes : page?.utf8(of: bytes) ?? converted(bytes)
    guard isAtStart, written.isEmpty == false else { return written }
    isAtStart = false
    return written.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(written.dropFirst(3)) : written
  }

  /// What is still held back when there are no more bytes.
  package mutating func end() -> [UInt8] { converter?.end() ?? [] }

  /// A machine without the table of this encoding shows that each letter is missing.
  private mutating func converted(_ bytes: [UInt8]) -> [UInt8] {
    converter?.utf8(of: bytes)
      ?? bytes.flatMap { $0 < 0x80 ? [$0] : Array(UTF8.encodedReplacementCharacter) }
  }
}

extension Charset {
  /// All of `bytes` as text with `\n` between lines; what is no letter becomes U+FFFD.
  package func text(of bytes: [UInt8]) -> String {
    var transcoder = Transcoder(from: self)
    let written = transcoder.utf8(of: bytes) + transcoder.end()
    let hasOddEnds = written.contains { $0 == 0x0D || $0 == 0x0B || $0 == 0x0C }
    return String(decoding: hasOddEnds ? Self.plainEnds(written) : written, as: UTF8.self)
  }

  /// `bytes` with every line and page ending as `\n`.
  private static func plainEnds(_ bytes: [UInt8]) -> [UInt8] {
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0D, 0x0B, 0x0C: written.append(0x0A)
      default: written.append(byte)
      }
      previous = byte
    }
    return written
  }
}
