import ArabicText
package import Records
import Schema
import SQLite
import Synchronization

/// The archive's file and every SQL statement about it (المخزن).
///
/// One writer and a few readers, each behind its guard (WAL: https://sqlite.org/wal.html). May be used
/// from any thread.
package final class Store: Sendable {
  /// Marks the file as an archive: `SIJL` (https://sqlite.org/pragma.html#pragma_application_id).
  static let applicationID = 0x5349_4A4C

  /// The most connections that read at once; each holds its own cache of pages.
  private static let readersMax = 4

  package let path: String
  let clock: Clock
  let file: ArchiveFile
  let writer: Guarded<Connection?>
  let readers: [Guarded<Connection?>]
  private let turn = Atomic<Int>(0)
  let hasWritten = Atomic<Bool>(false)
  /// The last day whose events have been followed, as days since the epoch; none before the first.
  let settledDay = Atomic<Int>(.min)
  let frequencies = Frequencies()
  let facets = FacetMemory()
  let rules = RulebookMemory()

  /// Opens the archive at `path` and brings it up to date.
  ///
  /// Throws `.noArchive`, `.notAnArchive`, `.tooNew`, `.noTimeZone` or what keeps the file from being
  /// opened. What is up to date is opened without a change, so also from a medium that can only be
  /// read.
  package init(opening path: String, clock: Clock) throws(ArchiveError) {
    try CairoTime.check()
    let (file, connection) = try ArchiveFile.open(path)
    if file.access == .writing { connection.keepLog(of: file) }
    try connection.migrate()
    try connection.renewIndex()
    if file.access == .writing { try connection.bringRules(at: clock.now()) }
    (self.path, self.clock, self.file) = (path, clock, file)
    writer = Guarded(connection)
    readers = (0..<Self.readersMax).map { _ in Guarded(nil) }
  }

  deinit { end() }

  /// Makes an empty archive at `path`.
  ///
  /// Throws `.occupied` where a file of any kind is already.
  package static func create(at path: String) throws(ArchiveError) {
    try make(path) { path throws(ArchiveError) in
      let connection = try connection(to: path, mode: .readWrite)
      try translating("making an archive") { () throws(SQLiteError) in
        try connection.execute("PRAGMA application_id = \(applicationID)")
      }
      try connection.migrate()
      try connection.renewIndex()
    }
  }
}

// MARK: - Connections

extension Store {
  /// Runs `body` alone among writers, as one transaction: all of it happens or nothing.
  func write<Result: Sendable>(
    _ doing: String, keeping: @Sendable (Result) -> Bool = { _ in true },
    _ body: @Sendable (Connection) throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    try maintain { connection throws(ArchiveError) in
      try beginLog(on: connection)
      return try connection.transaction(keeping: keeping) { () throws(ArchiveError) in
        try body(connection)
      } failing: {
        ArchiveError($0, doing: doing)
      }
    }
  }

  /// Runs `body` on the writer's connection without a transaction.
  func maintain<Result: Sendable>(
    _ body: @Sendable (Connection) throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    try writer.use { (writer: inout sending Connection?) throws(ArchiveError) -> sending Result in
      let connection: Connection
      if let open = writer {
        connection = open
      } else {
        connection = try file.connection()
        writer = connection
      }
      return try body(connection)
    }
  }

  /// Reads one record as the visitor may see it; `nil` alike where there is none to be seen.
  func read<Kind, Record: Sendable>(
    _ doing: String,
    _ row: @escaping @Sendable (Connection) -> (ID<Kind>, Visitor) throws(SQLiteError) -> Record?,
    _ id: ID<Kind>, for visitor: Visitor
  ) throws(ArchiveError) -> Record? {
    try read(doing) { connection throws(SQLiteError) in try row(connection)(id, visitor) }
  }

  /// Runs `body` on one state of the archive, beside other readers and the writer.
  func read<Result: Sendable>(
    _ doing: String, _ body: @Sendable (Connection) throws(SQLiteError) -> Result
  ) throws(ArchiveError) -> Result {
    settleDay()
    func reading(_ reader: inout sending Connection?) throws(ArchiveError) -> sending Result {
      let connection: Connection
      if let open = reader {
        connection = open
      } else {
        connection = try Self.connection(to: path, mode: file.readingMode)
        reader = connection
      }
      return try translating(doing) { () throws(SQLiteError) in
        try connection.transaction(for: .reading) { () throws(SQLiteError) in try body(connection) }
      }
    }
    // Take the first free reader, so that one person's searches find its cache of pages filled.
    for reader in readers {
      if let result = try reader.useIfFree(reading) { return result }
    }
    let place = turn.wrappingAdd(1, ordering: .relaxed).oldValue & (Self.readersMax - 1)
    return try readers[place].use(reading)
  }

  /// A connection with everything the archive's tables need; writes nothing by itself.
  static func connection(
    to path: String, mode: Connection.Mode
  ) throws(ArchiveError) -> Connection {
    do throws(SQLiteError) {
      let connection = try Connection(path: path, mode: mode)
      try connection.register(ArchiveTokenizer(), as: ArchiveTokenizer.name)
      try connection.register(ArchiveRank(), as: ArchiveRank.name)
      try connection.register(order: DictionaryOrder.compare, as: "dictionary")
      try connection.execute("PRAGMA foreign_keys = ON")
      try connection.execute("PRAGMA cache_size = -32768")
      try connection.execute("PRAGMA mmap_size = 0")
      try connection.execute("PRAGMA temp_store = MEMORY")
      // What was acknowledged must outlive a loss of power, not only of the program.
      try connection.execute("PRAGMA synchronous = FULL")
      return connection
    } catch {
      throw refusal(error, of: path)
    }
  }

  /// Throws unless the file is an archive; writes nothing before that is known.
  static func recognise(_ connection: Connection, at path: String) throws(ArchiveError) {
    let mark: Int
    do throws(SQLiteError) {
      mark = try connection.integer("PRAGMA application_id")
    } catch {
      throw refusal(error, of: path)
    }
    guard mark == applicationID else { throw .notAnArchive(path: path) }
  }

  /// Why the file at `path` cannot be opened.
  static func refusal(_ error: SQLiteError, of path: String) -> ArchiveError {
    switch error.primaryCode {
    // A file that is there and cannot be opened lies where it, or its log, may not be touched.
    case 14: isFile(path) ? .readOnly : .noArchive(path: path)
    case 26, 11: .notAnArchive(path: path)
    default: ArchiveError(error, doing: "opening the archive")
    }
  }
}
