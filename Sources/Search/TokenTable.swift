/// A few words of the index, found by their bytes without making a string of each word of a text.
struct TokenTable: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let number: Int
  }

  /// A power of two, so that a mask finds the place; grows so that it stays three quarters empty.
  private var places: [Entry?] = Array(repeating: nil, count: 64)
  private var count = 0

  /// The number under which `token` was inserted, or `nil`.
  func number(of token: Span<UInt8>) -> Int? {
    var place = Self.hash(token) & (places.count - 1)
    while let entry = places[place] {
      if Self.equal(entry.bytes, token) { return entry.number }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  mutating func insert(_ bytes: [UInt8], number: Int) {
    if count * 4 >= places.count { grow() }
    var place = Self.hash(bytes.span) & (places.count - 1)
    while places[place] != nil { place = (place + 1) & (places.count - 1) }
    places[place] = Entry(bytes: bytes, number: number)
    count += 1
  }

  private mutating func grow() {
    let entries = places.compactMap(\.self)
    places = Array(repeating: nil, count: places.count * 2)
    count = 0
    for entry in entries { insert(entry.bytes, number: entry.number) }
  }

  /// FNV-1a; the words come from one query, so nobody gains by making them collide.
  private static func hash(_ bytes: Span<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return Int(hash >> 1)
  }

  private static func equal(_ bytes: [UInt8], _ token: Span<UInt8>) -> Bool {
    guard bytes.count == token.count else { return false }
    for index in bytes.indices where bytes[index] != token[index] { return false }
    return true
  }
}
