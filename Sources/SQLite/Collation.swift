import CSQLite

extension Connection {
  /// Makes an order of texts known under `name`, for `ORDER BY … COLLATE name` of this connection.
  ///
  /// `compare` is given both texts in UTF-8. No table or index may name the order: a file that does
  /// could be opened by no other program.
  package func register(
    order compare: @escaping @Sendable (Span<UInt8>, Span<UInt8>) -> Int, as name: String
  ) throws(SQLiteError) {
    let box = unsafe Unmanaged.passRetained(CollationBox(compare)).toOpaque()
    let code = unsafe sqlite3_create_collation_v2(
      handle, name, SQLITE_UTF8, box, compareTexts, releaseCollation)
    guard code == SQLITE_OK else {
      // On failure alone SQLite does not call the destructor.
      unsafe Unmanaged<CollationBox>.fromOpaque(box).release()
      throw unsafe SQLiteError(lastOf: handle, sql: "")
    }
  }
}

/// What C holds: a class around the function.
private final class CollationBox {
  let compare: @Sendable (Span<UInt8>, Span<UInt8>) -> Int
  init(_ compare: @escaping @Sendable (Span<UInt8>, Span<UInt8>) -> Int) { self.compare = compare }
}

private func compareTexts(
  context: UnsafeMutableRawPointer?, firstCount: Int32, first: UnsafeRawPointer?,
  secondCount: Int32, second: UnsafeRawPointer?
) -> Int32 {
  guard let context = unsafe context else { return 0 }
  let box = unsafe Unmanaged<CollationBox>.fromOpaque(context).takeUnretainedValue()
  let (one, other) = unsafe (
    UnsafeRawBufferPointer(start: first, count: Int(firstCount)),
    UnsafeRawBufferPointer(start: second, count: Int(secondCount))
  )
  return unsafe Int32(
    box.compare(
      one.bindMemory(to: UInt8.self).span, other.bindMemory(to: UInt8.self).span
    ).signum())
}

private func releaseCollation(context: UnsafeMutableRawPointer?) {
  guard let context = unsafe context else { return }
  unsafe Unmanaged<CollationBox>.fromOpaque(context).release()
}
