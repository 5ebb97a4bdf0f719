import CSQLite

/// A compiled statement; it ends where its owner ends.
@safe final class Statement {
  private let handle: OpaquePointer
  private let sql: String
  /// Whether somebody goes over its rows.
  var isBusy = false

  init(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let handle = unsafe prepared else {
      throw SQLiteError(lastOf: connection, sql: sql)
    }
    unsafe self.handle = handle
    self.sql = sql
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Sets the parameters `?1`, `?2` … in order.
  func bind(_ values: [Value]) throws(SQLiteError) {
    for (offset, value) in values.enumerated() {
      try check(bind(value, at: Int32(offset + 1)))
    }
  }

  /// Moves to the next row; `false` when there is none.
  func step() throws(SQLiteError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw SQLiteError(lastOf: unsafe sqlite3_db_handle(handle), sql: sql)
    }
  }

  /// The row the last step moved to.
  var row: Row { unsafe Row(of: handle) }

  /// Makes the statement ready for its next use and lets go of its values.
  func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(handle, index)
    case .integer(let number): return unsafe sqlite3_bind_int64(handle, index, number)
    case .real(let number): return unsafe sqlite3_bind_double(handle, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        // An empty buffer may have no address, which SQLite would take for NULL.
        guard let start = bytes.baseAddress else {
          return unsafe csqlite_bind_text(handle, index, "", 0)
        }
        return unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          unsafe csqlite_bind_text(handle, index, $0, UInt64(bytes.count))
        }
      }
    case .blob(let bytes):
      guard bytes.isEmpty == false else { return unsafe sqlite3_bind_zeroblob(handle, index, 0) }
      return unsafe bytes.withUnsafeBytes {
        unsafe csqlite_bind_blob(handle, index, $0.baseAddress, UInt64($0.count))
      }
    }
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else {
      throw SQLiteError(lastOf: unsafe sqlite3_db_handle(handle), sql: sql)
    }
  }
}

extension SQLiteError {
  /// What the connection said last.
  @safe init(lastOf connection: OpaquePointer?, sql: String) {
    self.init(
      code: unsafe sqlite3_extended_errcode(connection),
      message: unsafe String(cString: sqlite3_errmsg(connection)), sql: sql)
  }
}
