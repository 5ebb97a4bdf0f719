import CSodium

/// A secret that opens one thing to whoever holds it, such as the address of a calendar (رمز سري).
package struct Token: Hashable, Sendable {
  /// Letters and digits that an address may carry: 32 random bytes in base 16.
  package let text: String

  /// The random bytes behind the text.
  private static let bytesCount = 32

  /// A token that nobody can guess.
  package static func random() -> Self {
    var bytes = [UInt8](repeating: 0, count: bytesCount)
    unsafe bytes.withUnsafeMutableBytes { buffer in
      // https://doc.libsodium.org/generating_random_data: usable before sodium_init, and it never
      // fails.
      if let start = buffer.baseAddress { unsafe randombytes_buf(start, buffer.count) }
    }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return Self(text: String(decoding: text, as: UTF8.self))
  }
}
