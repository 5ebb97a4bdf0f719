import Records
import SQLite

extension ArchiveError {
  /// What SQLite's refusal means to a person; `doing` says what was being done, for the log.
  init(_ error: SQLiteError, doing: String) {
    // https://sqlite.org/rescode.html
    switch error.primaryCode {
    case 5, 6: self = .busy
    case 8, 3: self = .readOnly
    case 13: self = .full
    case SQLiteError.unreadable: self = .unknownTerm(place: error.message)
    default: self = .failed(doing: doing, cause: error)
    }
  }
}

/// Runs `body` and tells SQLite's errors in the archive's terms.
func translating<Result>(
  _ doing: String, _ body: () throws(SQLiteError) -> Result
) throws(ArchiveError) -> Result {
  do throws(SQLiteError) {
    return try body()
  } catch {
    throw ArchiveError(error, doing: doing)
  }
}
