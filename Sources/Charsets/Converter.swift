import Glibc

/// Turns bytes of one encoding into UTF-8 with the tables of the C library, chunk by chunk.
///
/// `iconv` says where it stopped and why (https://man7.org/linux/man-pages/man3/iconv.3.html).
/// Every turn takes at least one byte of the input, so that it ends whatever the bytes are.
@safe struct Converter: ~Copyable {
  private let handle: iconv_t
  /// The bytes of the smallest sign: so many are passed over where there is no letter.
  private let signBytes: Int
  /// The beginning of a letter that the last chunk ended within.
  private var held: [UInt8] = []
  private var room = [UInt8](repeating: 0, count: 1 << 14)

  /// No encoding has letters of more bytes.
  private static let letterBytes = 16

  /// `nil` for an encoding that the library has no table of.
  init?(from charset: Charset) {
    let opened = unsafe iconv_open("UTF-8", charset.name)
    // The library's sign for a failure is the address −1.
    guard let handle = unsafe opened, Int(bitPattern: handle) != -1 else { return nil }
    unsafe self.handle = handle
    signBytes = charset.signBytes
  }

  deinit { unsafe _ = iconv_close(handle) }

  /// The next bytes in UTF-8; what is no letter becomes U+FFFD.
  mutating func utf8(of bytes: [UInt8]) -> [UInt8] {
    let input = held + bytes
    held = []
    var written: [UInt8] = []
    written.reserveCapacity(input.count * 2)
    var start = 0
    while start < input.count {
      let (taken, reason) = turn(input, from: start, into: &written)
      start += taken
      if reason == EINVAL, input.count - start <= Self.letterBytes {
        held = Array(input[start...])
        break
      }
      guard reason == EILSEQ || reason == EINVAL || taken == 0 else { continue }
      written += UTF8.encodedReplacementCharacter
      start += signBytes
    }
    return written
  }

  /// What the library has kept back at the end, and U+FFFD for a letter that was cut off.
  mutating func end() -> [UInt8] {
    var written: [UInt8] = []
    _ = turn([], from: 0, into: &written)
    return held.isEmpty ? written : written + UTF8.encodedReplacementCharacter
  }

  /// One call of the library: how many bytes it took, and why it stopped before the end.
  private mutating func turn(
    _ input: [UInt8], from start: Int, into written: inout [UInt8]
  ) -> (taken: Int, reason: Int32) {
    var left = input.count - start
    var free = room.count
    var reason: Int32 = 0
    unsafe input.withUnsafeBytes { input in
      unsafe room.withUnsafeMutableBytes { room in
        // It only reads what its C signature lets it write to; without input it gives what it keeps.
        var source =
          unsafe input.isEmpty
          ? nil
          : UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: start))
        var target = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
        if unsafe iconv(handle, &source, &left, &target, &free) == -1 { reason = errno }
      }
    }
    written += room[..<(room.count - free)]
    return (input.count - start - left, reason)
  }
}
