import Bundles
import Support
import Testing

private let limits = BundleReader.Limits(bytes: 1 << 20, ratio: 100, entries: 100)

/// A container of these entries.
private func container(_ entries: [(String, [UInt8])]) throws(BundleError) -> [UInt8] {
  var writer = BundleWriter()
  for (name, bytes) in entries { writer.add(name, bytes) }
  return try writer.bytes()
}

struct BundleTests {
  @Test func `what is written is read back in order`() throws {
    let entries: [(String, [UInt8])] = [
      ("word/document.xml", Array("نص".utf8)), ("empty", []),
      ("big", [UInt8](repeating: 7, count: 300_000)),
    ]
    let reader = BundleReader(try container(entries), limits: limits)
    #expect(try reader.names() == entries.map(\.0))
    let read = try reader.entries { _ in true }
    #expect(read.map(\.name) == entries.map(\.0))
    #expect(read.map(\.bytes) == entries.map(\.1))
  }

  @Test func `the same entries give the same bytes`() throws {
    let first = try container([("a", [1, 2, 3]), ("b", [4])])
    #expect(try container([("a", [1, 2, 3]), ("b", [4])]) == first)
    #expect(try container([("a", [1, 2, 4]), ("b", [4])]) != first)
  }

  @Test func `only what is wanted is unfolded`() throws {
    let bytes = try container([("bomb", [UInt8](repeating: 0, count: 8 << 20)), ("text", [65])])
    let reader = BundleReader(bytes, limits: limits)
    #expect(try reader.entries { $0 == "text" }.map(\.bytes) == [[65]])
  }

  @Test func `a bomb is refused by its ratio and by its size`() throws {
    let bytes = try container([("bomb", [UInt8](repeating: 0, count: 8 << 20))])
    let byRatio = BundleReader(
      bytes, limits: BundleReader.Limits(bytes: 1 << 30, ratio: 100, entries: 10))
    #expect(throws: BundleError.unfoldsTooFar(limit: 1 << 20)) {
      try byRatio.entries { _ in true }
    }
    let bySize = BundleReader(
      bytes, limits: BundleReader.Limits(bytes: 4_096, ratio: 10_000, entries: 10))
    #expect(throws: BundleError.unfoldsTooFar(limit: 4_096)) { try bySize.entries { _ in true } }
  }

  @Test func `all wanted entries share one allowance`() throws {
    let half = [UInt8](repeating: 1, count: 600_000)
    let reader = BundleReader(try container([("a", half), ("b", half)]), limits: limits)
    #expect(throws: BundleError.self) { try reader.entries { _ in true } }
    #expect(try reader.entries { $0 == "b" }.map(\.bytes) == [half])
  }

  @Test func `more entries than are looked at are refused`() throws {
    let reader = BundleReader(
      try container((0..<101).map { ("\($0)", [1]) }), limits: limits)
    #expect(throws: BundleError.tooManyEntries(limit: 100)) { try reader.names() }
  }

  @Test(arguments: Effort.seeds(300))
  func `a container broken anywhere gives entries or an error`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = try container([("a", (0..<500).map { UInt8($0 % 251) }), ("b/c", [1, 2, 3])])
    switch seed % 3 {
    case 0: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
    case 1:
      for _ in 0..<8 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
    default: bytes = (0..<400).map { _ in .random(in: 0...255, using: &random) }
    }
    let read = try? BundleReader(bytes, limits: limits).entries { _ in true }
    for entry in read ?? [] { #expect(entry.bytes.count <= limits.bytes) }
    if seed % 3 == 0 { #expect(read == nil) }
  }
}
