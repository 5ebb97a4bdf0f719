import CSodium

/// The SHA-256 of some bytes (بصمة), by which the archive knows them again.
package struct Digest: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// The digest in 64 letters and digits, as `sha256sum` writes it.
  package var hex: String { hexadecimal(bytes) }

  /// The digest of `content`.
  package init(of content: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    unsafe content.withUnsafeBufferPointer { input in
      unsafe digest.withUnsafeMutableBufferPointer { output in
        guard let written = output.baseAddress else { return }
        // It cannot fail: libsodium's hash returns 0 always, and needs no initialisation.
        _ = unsafe crypto_hash_sha256(written, input.baseAddress, UInt64(input.count))
      }
    }
    bytes = digest
  }

  /// A digest that was kept; `nil` unless it has 32 bytes.
  package init?(kept bytes: [UInt8]) {
    guard bytes.count == Int(crypto_hash_sha256_BYTES) else { return nil }
    self.bytes = bytes
  }
}
