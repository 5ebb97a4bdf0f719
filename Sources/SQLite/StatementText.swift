/// The text of a statement as statements are looked up: hashed by its length and its end only.
///
/// A page asks some twenty statements of a thousand letters each: to hash them whole cost as much as to
/// read what they find.
struct StatementText: Hashable {
  let sql: String

  private static let hashedMax = 12

  func hash(into hasher: inout Hasher) {
    hasher.combine(sql.utf8.count)
    var end: UInt64 = 0
    for byte in sql.utf8.suffix(Self.hashedMax) { end = end &* 131 &+ UInt64(byte) }
    hasher.combine(end)
  }
}
