import CSQLite

/// The present row of a statement, read column by column from the left.
@safe package struct Row {
  private let handle: OpaquePointer
  private var column: Int32 = 0

  init(of handle: OpaquePointer) { unsafe self.handle = handle }

  /// The next column as a number; 0 where it is null.
  package mutating func integer() -> Int64 {
    defer { column += 1 }
    return unsafe sqlite3_column_int64(handle, column)
  }

  /// The next column as a number of this machine's width; 0 where it is null.
  package mutating func int() -> Int { Int(integer()) }

  /// The next column as a floating number; 0 where it is null.
  package mutating func real() -> Double {
    defer { column += 1 }
    return unsafe sqlite3_column_double(handle, column)
  }

  /// The next column as text; empty where it is null.
  package mutating func text() -> String {
    defer { column += 1 }
    guard let bytes = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    guard count > 0 else { return "" }
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// Gives the next column's text to `body` as SQLite holds it, without a copy; empty where it is null.
  package mutating func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    defer { column += 1 }
    let start = unsafe sqlite3_column_text(handle, column)
    let count = unsafe start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
    return body(unsafe UnsafeBufferPointer(start: start, count: count).span)
  }

  /// Whether `body` could read the next column's text; where not, the column stays the next.
  ///
  /// Not generic, so that a row's days are read without asking for a type's description each time.
  package mutating func reads(_ body: (Span<UInt8>) -> Bool) -> Bool {
    let start = unsafe sqlite3_column_text(handle, column)
    let count = unsafe start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
    guard body(unsafe UnsafeBufferPointer(start: start, count: count).span) else { return false }
    column += 1
    return true
  }

  /// The next column as bytes; empty where it is null.
  package mutating func blob() -> [UInt8] {
    defer { column += 1 }
    guard let bytes = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// The next column as text, or `nil` where it is null.
  package mutating func textOrNil() -> String? {
    if isNull { column += 1; return nil }
    return text()
  }

  /// The next column as a number, or `nil` where it is null.
  package mutating func integerOrNil() -> Int64? {
    if isNull { column += 1; return nil }
    return integer()
  }

  /// Why the column that was read last cannot be read: it holds `word`, which its reader does not know.
  ///
  /// Names the table's row where the answer has its key as a column `id`.
  package func unreadable(_ word: String) -> SQLiteError {
    let table = table(of: column - 1)
    let count = unsafe sqlite3_column_count(handle)
    let key = (0..<count).first { place in
      self.table(of: place) == table && origin(of: place) == "id"
    }
    let row = key.map { " \(unsafe sqlite3_column_int64(handle, $0))" } ?? ""
    let title = unsafe sqlite3_column_name(handle, column - 1).map { unsafe String(cString: $0) }
    return SQLiteError(
      code: SQLiteError.unreadable, message: "\(table)\(row), \(title ?? ""): \(word)")
  }

  /// The table that a column comes from; empty where it is computed.
  private func table(of place: Int32) -> String {
    let name = unsafe sqlite3_column_table_name(handle, place)
    return unsafe name.map { unsafe String(cString: $0) } ?? ""
  }

  /// The column's name in its table; empty where it is computed.
  private func origin(of place: Int32) -> String {
    let name = unsafe sqlite3_column_origin_name(handle, place)
    return unsafe name.map { unsafe String(cString: $0) } ?? ""
  }

  private var isNull: Bool { unsafe sqlite3_column_type(handle, column) == SQLITE_NULL }
}
