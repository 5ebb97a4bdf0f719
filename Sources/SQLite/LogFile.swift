import CSQLite
import Glibc

/// How a file stands to the log beside it (`-wal`: https://sqlite.org/wal.html).
///
/// The file's header says whether its changes go to a log. A file that is at rest says no, and has
/// none: it is whole by itself.
package enum LogState: Equatable, Sendable {
  /// The file is whole by itself.
  case none
  /// The newest changes stand in the log beside the file, of so many bytes.
  case beside(bytes: Int)
  /// The header tells of a log, and there is none: this is not all that there was.
  case missing
  /// There is a log, and the header knows of none: it belongs to another file.
  case foreign
}

extension Connection {
  /// Whether the file can only be read, whatever was asked for when it was opened.
  package var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }

  /// Keeps the log's file where it is when the last connection closes, emptied.
  ///
  /// So whatever moment a program is killed at, a header that tells of a log has one beside it.
  package func keepLogFile() {
    var yes: Int32 = 1
    unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &yes)
  }

  /// How the file stands to its log at this moment, before any statement was run.
  package func logState() throws(SQLiteError) -> LogState {
    try locked(SQLITE_LOCK_SHARED) { () throws(SQLiteError) in try readLogState() }
  }

  /// The number that says whose file it is (https://sqlite.org/pragma.html#pragma_application_id),
  /// read before any statement was run.
  package func fileMark() throws(SQLiteError) -> Int {
    try locked(SQLITE_LOCK_SHARED) { () throws(SQLiteError) in
      var bytes: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
      let code = unsafe csqlite_file_read(handle, &bytes, 4, 68)
      guard code == SQLITE_OK else { return 0 }
      return [bytes.0, bytes.1, bytes.2, bytes.3].reduce(0) { $0 << 8 | Int($1) }
    }
  }

  /// Makes the log's file, empty, with the rights of the file itself; nothing where there is one.
  package func makeLogFile() {
    var status = stat()
    guard let log = logPath, unsafe stat(mainPath, &status) == 0 else { return }
    let made = unsafe Glibc.open(log, O_CREAT | O_RDWR | O_CLOEXEC, status.st_mode & 0o777)
    // Where it cannot be made SQLite says so with the first change.
    if made >= 0 { Glibc.close(made) }
  }

  /// Takes away the empty log of a file that is whole by itself; `false` when others use the file.
  ///
  /// Alone with the file, so that nobody who opens it meanwhile loses the log from under their hands.
  package func removeLogFile() throws(SQLiteError) -> Bool {
    try alone { () throws(SQLiteError) in
      guard try readLogState() == .none, let log = logPath else { return false }
      if let shared = sharedPath { unsafe unlink(shared) }
      unsafe unlink(log)
      return true
    }
  }

  /// Puts a log that belongs to another file out of the way; `false` when others use the file.
  ///
  /// SQLite would write it over this file. It is kept, under a name of its own: it may be all that is
  /// left of the other one.
  package func setForeignLogAside() throws(SQLiteError) -> Bool {
    try alone { () throws(SQLiteError) in
      guard try readLogState() == .foreign, let log = logPath else { return true }
      var (name, status, count) = ("\(log)-left", stat(), 1)
      while unsafe lstat(name, &status) == 0 {
        count += 1
        name = "\(log)-left-\(count)"
      }
      guard unsafe rename(log, name) == 0 else { return false }
      if let shared = sharedPath { unsafe unlink(shared) }
      return true
    }
  }

  /// Runs `body` while nobody else has the file in use; gives `false` when somebody has.
  package func alone(_ body: () throws(SQLiteError) -> Bool) throws(SQLiteError) -> Bool {
    try locked(SQLITE_LOCK_SHARED) { () throws(SQLiteError) in
      guard unsafe csqlite_file_lock(handle, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK else {
        return false
      }
      return try body()
    }
  }
}

extension Connection {
  /// How often a lock is asked for, with a pause between: as long as another program takes to begin or
  /// to end its log.
  private static let lockTries = 100
  private static let lockPauseMilliseconds: Int32 = 20

  private func locked<Result>(
    _ level: Int32, _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    var code = SQLITE_BUSY
    for attempt in 0..<Self.lockTries {
      if attempt > 0 { sqlite3_sleep(Self.lockPauseMilliseconds) }
      code = unsafe csqlite_file_lock(handle, level)
      guard code & 0xFF == SQLITE_BUSY else { break }
    }
    guard code == SQLITE_OK else { throw SQLiteError(code: code, message: "") }
    defer { unsafe csqlite_file_unlock(handle, SQLITE_LOCK_NONE) }
    return try body()
  }

  /// `SQLITE_IOERR_SHORT_READ`, a macro that Swift does not see.
  private static let shortRead = SQLITE_IOERR | 2 << 8

  private func readLogState() throws(SQLiteError) -> LogState {
    // https://sqlite.org/fileformat2.html#file_format_version_numbers: 2 for a file with a log.
    var versions: (UInt8, UInt8) = (0, 0)
    let code = unsafe csqlite_file_read(handle, &versions, 2, 18)
    // A file too short to have a header is judged by whoever opens it.
    guard code == SQLITE_OK || code == Self.shortRead else {
      throw SQLiteError(code: code, message: "")
    }
    var status = stat()
    let bytes = logPath.flatMap { unsafe stat($0, &status) == 0 ? Int(status.st_size) : nil }
    guard versions == (2, 2) else { return bytes ?? 0 == 0 ? .none : .foreign }
    return bytes.map { .beside(bytes: $0) } ?? .missing
  }

  private var mainPath: String {
    unsafe sqlite3_db_filename(handle, "main").map { unsafe String(cString: $0) } ?? ""
  }

  private var logPath: String? { mainPath.isEmpty ? nil : mainPath + "-wal" }
  private var sharedPath: String? { mainPath.isEmpty ? nil : mainPath + "-shm" }
}
