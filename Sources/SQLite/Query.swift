/// A statement and what each row of its answer is.
package struct Query<Result>: Sendable {
  package let sql: String
  package let read: @Sendable (inout Row) throws(SQLiteError) -> Result

  package init(
    _ sql: String, read: @escaping @Sendable (inout Row) throws(SQLiteError) -> Result
  ) {
    (self.sql, self.read) = (sql, read)
  }
}
