/// A statement and what each row of its answer is.
package struct Query<Result> {
  package let sql: String
  package let read: (inout Row) throws(SQLiteError) -> Result

  package init(_ sql: String, read: @escaping (inout Row) throws(SQLiteError) -> Result) {
    self.sql = sql
    self.read = read
  }
}
