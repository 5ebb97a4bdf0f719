/// What SQLite said when it did not do something.
///
/// Plain data. Bound values are left out on purpose: they may be private, and errors go to logs.
package struct SQLiteError: Error, Equatable, Sendable {
  /// SQLite's extended result code (https://sqlite.org/rescode.html).
  package let code: Int32
  package let message: String
  /// The statement, without its values; empty when none was involved.
  package let sql: String

  package init(code: Int32, message: String, sql: String = "") {
    (self.code, self.message, self.sql) = (code, message, sql)
  }

  /// The primary result code, such as 5 for `SQLITE_BUSY` whatever was busy.
  package var primaryCode: Int32 { code & 0xFF }

  /// The code of a column that holds what its reader does not know: SQLite's own for a wrong type.
  package static let unreadable: Int32 = 20
}
