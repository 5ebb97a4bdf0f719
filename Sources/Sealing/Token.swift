import CSodium

/// A secret that opens one thing to whoever holds it, such as the address of a calendar (رمز سري).
package struct Token: Hashable, Sendable {
  /// Letters and digits that an address may carry.
  package let text: String

  /// The token of this text, as it was handed out.
  package init(_ text: String) { self.text = text }

  /// The random bytes behind the text.
  private static let bytesCount = 32

  /// How long the text of a random token is, in letters and digits.
  package static let length = bytesCount * 2

  /// A token that nobody can guess.
  package static func random() -> Self {
    var bytes = [UInt8](repeating: 0, count: bytesCount)
    unsafe bytes.withUnsafeMutableBytes { buffer in
      // https://doc.libsodium.org/generating_random_data: usable before sodium_init, and it never
      // fails.
      if let start = buffer.baseAddress { unsafe randombytes_buf(start, buffer.count) }
    }
    return Self(hexadecimal(bytes))
  }

  /// Whether `sent` is this token; takes as long for a near miss as for a far one.
  package func matches(_ sent: String) -> Bool {
    let own = Array(text.utf8)
    let other = Array(sent.utf8)
    guard own.count == other.count else { return false }
    return unsafe sodium_memcmp(own, other, own.count) == 0
  }
}
