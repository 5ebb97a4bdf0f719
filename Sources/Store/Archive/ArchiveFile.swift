import Foundation
import Records
import SQLite
import Synchronization

/// The archive's file as it was found when it was opened, and how connections to it are made.
///
/// **One file is one file.** At rest the file has no log beside it, and its header says so: it can be
/// copied, moved and read from a medium that cannot be written to. The first change makes a log, so
/// that readers, other programs and a backup go on beside the writer; whoever lets go last moves it
/// back into the file. A file whose header tells of a log that is not there is therefore a copy that
/// was taken while the archive was in use.
struct ArchiveFile: Sendable {
  /// What may be done with the file.
  enum Access: Sendable {
    case writing
    case reading
    /// Read without a log, where one is told of and can neither be nor be made.
    case asItLies
  }

  let path: String
  let access: Access
  /// Whether the file lacks the log that its header tells of.
  let isShort: Bool

  var readingMode: Connection.Mode { access == .asItLies ? .immutable : .readOnly }

  /// Whether a log lies beside the file at this moment, of whoever's making.
  var hasLog: Bool {
    let whole = URL(filePath: path).resolvingSymlinksInPath().path
    return FileManager.default.fileExists(atPath: "\(whole)-wal")
  }

  /// A connection that changes the file where that is allowed.
  func connection() throws(ArchiveError) -> Connection {
    let mode: Connection.Mode = access == .writing ? .readWrite : readingMode
    let connection = try Store.connection(to: path, mode: mode)
    if access == .writing { connection.keepLog(of: self) }
    return connection
  }

  /// Looks at the file and opens it, changing nothing.
  static func open(_ path: String) throws(ArchiveError) -> (ArchiveFile, Connection) {
    let (state, access) = try look(at: path)
    var file = ArchiveFile(path: path, access: access, isShort: false)
    let mode: Connection.Mode = access == .writing ? .readWrite : file.readingMode
    let connection = try Store.connection(to: path, mode: mode)
    try Store.recognise(connection, at: path)
    if state == .missing {
      // A program that knew of no such mark left every file so: its files are not judged.
      let isJudged = try translating("looking at the archive") { () throws(SQLiteError) in
        try connection.isIndexCurrent()
      }
      file = ArchiveFile(path: path, access: access, isShort: isJudged)
    }
    return (file, connection)
  }

  private static func look(at path: String) throws(ArchiveError) -> (LogState, Access) {
    do throws(SQLiteError) {
      return try Connection.patiently { () throws(SQLiteError) in try state(of: path) }
    } catch {
      throw Store.refusal(error, of: path)
    }
  }

  private static func state(of path: String) throws(SQLiteError) -> (LogState, Access) {
    let connection = try Connection(path: path, mode: .readWrite)
    let state = try connection.logState()
    if connection.isReadOnly {
      let isReadAsItLies = state == .missing || state == .beside(bytes: 0) || state == .foreign
      return (state, isReadAsItLies ? .asItLies : .reading)
    }
    if state == .foreign, try connection.fileMark() == Store.applicationID {
      guard try connection.setForeignLogAside() else { throw Self.taken }
    }
    return (state, .writing)
  }

  /// SQLite's own word for a file that others use.
  private static let taken = SQLiteError(code: 5, message: "")
}

// MARK: - Beginning and ending the log

extension Store {
  /// Whether the file is a copy that was taken while its archive was in use.
  var isShort: Bool { file.isShort }

  /// Sees to it that changes go to a log beside the file.
  func beginLog(on connection: Connection) throws(ArchiveError) {
    guard file.access == .writing else { throw .readOnly }
    hasWritten.store(true, ordering: .relaxed)
    try translating("beginning the log") { () throws(SQLiteError) in try connection.beginLog() }
  }

  /// Moves the log into the file, where there is one, and lets go of both; `false` when others use
  /// them, who will do it in their turn.
  ///
  /// What is asked afterwards opens the file again.
  @discardableResult
  package func rest() -> Bool {
    guard file.access == .writing, file.hasLog else { return true }
    for reader in readers { reader.use { $0 = nil } }
    return writer.use { (writer: inout sending Connection?) -> Bool in
      let open = writer
      writer = nil
      guard file.isShort == false else { return true }
      guard let connection = try? open ?? file.connection(), connection.endLog() else {
        return false
      }
      return true
    }
  }

  /// Another program that ends in the same moment keeps both from being the last: whoever wrote tries
  /// again, at moments that differ from process to process.
  func end() {
    guard rest() == false, hasWritten.load(ordering: .relaxed) else { return }
    for _ in 0..<Self.endTries {
      Thread.sleep(forTimeInterval: .random(in: 0.005...0.04))
      if rest() { return }
    }
  }

  private static let endTries = 4
}

extension Connection {
  /// The bytes that a log may keep after it was moved into the file.
  private static let logBytesMax = 1 << 25
  /// How long others are waited for when the log is ended, whose turn it then is.
  private static let endMilliseconds = 20

  /// Tries again while others begin or end the log: SQLite waits for nobody where two would wait for
  /// each other.
  fileprivate static func patiently<Result>(
    _ work: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    let start = ContinuousClock.now
    while true {
      do throws(SQLiteError) {
        return try work()
      } catch {
        let isOver = ContinuousClock.now - start > .milliseconds(Int(busyMilliseconds))
        guard error.primaryCode == 5, isOver == false else { throw error }
        Thread.sleep(forTimeInterval: .random(in: 0.005...0.04))
      }
    }
  }

  /// A short copy keeps its mark: its log goes without a trace when it is closed.
  func keepLog(of file: ArchiveFile) {
    if file.isShort == false { keepLogFile() }
  }

  fileprivate func beginLog() throws(SQLiteError) {
    guard isLogged == false else { return }
    makeLogFile()
    try Self.patiently { () throws(SQLiteError) in try execute("PRAGMA journal_mode = WAL") }
    try execute("PRAGMA journal_size_limit = \(Self.logBytesMax)")
    isLogged = true
  }

  /// Moves the log into the file, says so in its header, and takes away what lay beside it.
  func endLog() -> Bool {
    do throws(SQLiteError) {
      try execute("PRAGMA busy_timeout = \(Self.endMilliseconds)")
      // A connection that has not read since another began the log does not know of it.
      _ = try integer("PRAGMA user_version")
      try execute("PRAGMA journal_size_limit = \(Self.logBytesMax)")
      try execute("PRAGMA journal_mode = DELETE")
      isLogged = false
      return try removeLogFile()
    } catch {
      // Busy in nearly every case. Nothing is lost: the log stays where it is.
      return false
    }
  }
}
