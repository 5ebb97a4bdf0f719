/// A few words of the index, found by their bytes without making a string of each word of a text.
///
/// Flat arrays without references, because every word of every text read is looked up here.
struct TokenTable: Sendable {
  /// One word of the table; its bytes stand together with those of the others.
  private struct Entry: Sendable {
    var hash: UInt32 = 0
    var start: Int32 = 0
    var count: Int32 = 0
    /// The number under which the word was inserted; -1 where the place is free.
    var number: Int32 = -1
  }

  /// A power of two, so that a mask finds the place; grows so that it stays three quarters empty.
  private var places = [Entry](repeating: Entry(), count: 64)
  private var bytes: [UInt8] = []
  private var count = 0

  /// The number under which `token` was inserted, or `nil`.
  func number(of token: Span<UInt8>) -> Int? {
    let hash = Self.hash(token)
    var place = Int(hash) & (places.count - 1)
    while places[place].number >= 0 {
      let entry = places[place]
      if entry.hash == hash, Int(entry.count) == token.count, isEqual(entry, token) {
        return Int(entry.number)
      }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  mutating func insert(_ word: [UInt8], number: Int) {
    if count * 4 >= places.count { grow() }
    put(
      Entry(
        hash: Self.hash(word.span), start: Int32(bytes.count), count: Int32(word.count),
        number: Int32(number)))
    bytes += word
    count += 1
  }

  /// Adds something to the list of a token, whose number is that of its place among the lists.
  mutating func add<Item>(_ item: Item, to token: String, in lists: inout [[Item]]) {
    let bytes = Array(token.utf8)
    if let known = number(of: bytes.span) {
      lists[known].append(item)
    } else {
      insert(bytes, number: lists.count)
      lists.append([item])
    }
  }

  private mutating func put(_ entry: Entry) {
    var place = Int(entry.hash) & (places.count - 1)
    while places[place].number >= 0 { place = (place + 1) & (places.count - 1) }
    places[place] = entry
  }

  private mutating func grow() {
    let entries = places.filter { $0.number >= 0 }
    places = [Entry](repeating: Entry(), count: places.count * 2)
    for entry in entries { put(entry) }
  }

  /// FNV-1a; the words come from one query, so nobody gains by making them collide.
  private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return hash
  }

  private func isEqual(_ entry: Entry, _ token: Span<UInt8>) -> Bool {
    for index in token.indices where bytes[Int(entry.start) + index] != token[index] {
      return false
    }
    return true
  }
}
