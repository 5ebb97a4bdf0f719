/// Turns the bytes of a file into UTF-8, chunk by chunk.
struct Transcoder {
  private let charset: Charset
  private var isAtStart = true
  private var held: [UInt8] = []

  init(from charset: Charset) { self.charset = charset }

  /// The next bytes in UTF-8, without a byte order mark.
  ///
  /// UTF-8 passes as it is, so what was invalid still is; a letter cut in two by the end of a chunk
  /// is held back for the next.
  mutating func utf8(of bytes: [UInt8]) -> [UInt8] {
    defer { isAtStart = false }
    switch charset {
    case .utf8:
      guard isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
      return Array(bytes.dropFirst(3))
    case .windows1256: return mapped(bytes, from: 0x80, CodePages.windows1256)
    case .windows1252: return mapped(bytes, from: 0x80, CodePages.windows1252)
    case .iso8859Arabic: return mapped(bytes, from: 0xA0, CodePages.iso8859Arabic)
    case .utf16LittleEndian: return utf16(bytes, high: 1)
    case .utf16BigEndian: return utf16(bytes, high: 0)
    }
  }

  private func mapped(_ bytes: [UInt8], from first: UInt8, _ table: [UInt16]) -> [UInt8] {
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      let index = Int(byte) - Int(first)
      let code =
        index >= 0 && index < table.count ? UInt32(table[index]) : UInt32(byte)
      Self.append(code, to: &written)
    }
    return written
  }

  private mutating func utf16(_ bytes: [UInt8], high: Int) -> [UInt8] {
    let bytes = held + bytes
    held.removeAll()
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count)
    func unit(at index: Int) -> UInt32 {
      UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
    }
    var index = 0
    while index + 1 < bytes.count {
      let code = unit(at: index)
      if (0xD800..<0xDC00).contains(code) {
        guard index + 3 < bytes.count else { break }
        let low = unit(at: index + 2)
        if (0xDC00..<0xE000).contains(low) {
          Self.append(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00), to: &written)
          index += 4
          continue
        }
      }
      if code != 0xFEFF { Self.append(code, to: &written) }
      index += 2
    }
    held = Array(bytes[index...])
    return written
  }

  /// Writes one code point in UTF-8; half a surrogate pair becomes U+FFFD.
  static func append(_ code: UInt32, to written: inout [UInt8]) {
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    if scalar.isASCII {
      written.append(UInt8(scalar.value))
    } else {
      written.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

extension Charset {
  /// All of `bytes` as text with `\n` between lines; what is no letter becomes U+FFFD.
  func text(of bytes: [UInt8]) -> String {
    var transcoder = Transcoder(from: self)
    let written = transcoder.utf8(of: bytes)
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
