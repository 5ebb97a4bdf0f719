import CSQLite

extension Connection {
  /// Copies the whole database into `target` while others go on using it.
  ///
  /// https://sqlite.org/backup.html. In one step, so that the copy is of one moment and ends however
  /// often others write meanwhile: copied in several, it would begin anew with every change of another
  /// program's.
  package func copy(to target: Connection) throws(SQLiteError) {
    guard let backup = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw unsafe SQLiteError(lastOf: target.handle, sql: "")
    }
    var code = SQLITE_BUSY
    for _ in 0..<Self.copyTries where code == SQLITE_BUSY || code == SQLITE_LOCKED {
      code = unsafe sqlite3_backup_step(backup, -1)
      if code == SQLITE_BUSY || code == SQLITE_LOCKED { sqlite3_sleep(20) }
    }
    let ended = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else {
      throw SQLiteError(code: ended == SQLITE_OK ? code : ended, message: "copying")
    }
  }

  /// How often a copy is begun that another program keeps from beginning.
  private static let copyTries = 500
}
