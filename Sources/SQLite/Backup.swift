import CSQLite

extension Connection {
  /// Copies the whole database into `target` while others go on using it.
  ///
  /// https://sqlite.org/backup.html. Pages are copied in steps of about 4 MiB; a writer on another
  /// connection makes the copy begin again, so the copy is always of one moment.
  package func copy(to target: Connection) throws(SQLiteError) {
    guard let backup = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw unsafe SQLiteError(lastOf: target.handle, sql: "")
    }
    var code = SQLITE_OK
    repeat {
      code = unsafe sqlite3_backup_step(backup, 1_024)
      if code == SQLITE_BUSY || code == SQLITE_LOCKED { sqlite3_sleep(20) }
    } while code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED
    unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw unsafe SQLiteError(lastOf: target.handle, sql: "") }
  }
}
