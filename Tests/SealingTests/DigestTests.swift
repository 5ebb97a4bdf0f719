import Sealing
import Testing

struct DigestTests {
  /// The examples of FIPS 180-2 and of its secure hash validation suite.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `digests are those of SHA-256`(text: String, digest: String) {
    #expect(Digest(of: Array(text.utf8)).hex == digest)
  }

  @Test func `a kept digest is known again, and only at its length`() {
    let digest = Digest(of: Array("نص".utf8))
    #expect(Digest(kept: digest.bytes) == digest)
    #expect(Digest(kept: []) == nil)
    #expect(Digest(kept: Array(digest.bytes.dropLast())) == nil)
    #expect(Digest(kept: digest.bytes + [0]) == nil)
  }

  @Test func `one changed bit changes the digest`() {
    let bytes = [UInt8](repeating: 7, count: 100_000)
    var changed = bytes
    changed[50_000] ^= 1
    #expect(Digest(of: bytes) != Digest(of: changed))
  }
}
