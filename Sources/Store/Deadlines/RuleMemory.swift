import Deadlines
import Records
import SQLite
import Synchronization

/// The rules and the holidays by which the archive computes.
struct Reckoning: Sendable {
  let book: Rulebook
  let table: HolidayTable
}

/// The rulebook, remembered until a rule changes: reading some eighty rules takes milliseconds.
final class RulebookMemory: Sendable {
  private let memory = Mutex<(stamp: Int, book: Rulebook)?>(nil)

  /// The latest version of every rule.
  ///
  /// `settled` is the stamp of the rules before the transaction wrote anything: what it may still undo
  /// is not remembered, because its row numbers would be given out again.
  func book(on connection: Connection, settled: Int) throws(SQLiteError) -> Rulebook {
    let stamp = try connection.rulesStamp()
    if let known = memory.withLock({ $0 }), known.stamp == stamp { return known.book }
    let book = Rulebook(try connection.rows(.latestRules))
    if stamp == settled { memory.withLock { $0 = (stamp, book) } }
    return book
  }
}

extension Connection {
  /// Another number after every change of a rule.
  ///
  /// A backup that was put back may have other rules under these numbers; it has another schema's
  /// number in any case (https://sqlite.org/pragma.html#pragma_schema_version).
  func rulesStamp() throws(SQLiteError) -> Int {
    try integer("SELECT ifnull (max (id), 0) FROM rule") << 32 | integer("PRAGMA schema_version")
  }
}

extension Row {
  /// The next column as a rule; one that cannot be read is an error that names the row, so that no
  /// period is lost unseen.
  mutating func rule() throws(SQLiteError) -> Rule {
    let kept = text()
    guard let rule = try? Rulebook.rule(kept: kept) else { throw unreadable("\(kept.prefix(40))") }
    return rule
  }
}

extension Query<Rule> {
  /// The latest versions, in the order in which the rules came.
  fileprivate static let latestRules = Query(
    """
    SELECT rule.content, rule.id FROM rule
    JOIN (SELECT code, max (version) AS version, min (id) AS first FROM rule GROUP BY code) AS latest
      ON latest.code = rule.code AND latest.version = rule.version
    ORDER BY latest.first
    """
  ) { row throws(SQLiteError) in try row.rule() }
}

extension Store {
  /// The rules and holidays of the archive.
  func reckoning() throws(ArchiveError) -> Reckoning {
    try read("reading rules and holidays") { connection throws(SQLiteError) in
      Reckoning(
        book: try self.rules.book(on: connection, settled: connection.rulesStamp()),
        table: try connection.holidayTable())
    }
  }
}

extension Change {
  /// Gives an archive that has no rule yet those that come with the program, and their holidays.
  func loadRules() throws(ArchiveError) {
    // Another program may have loaded them while we waited for our turn.
    guard try integer("SELECT count (*) FROM rule") == 0 else { return }
    let shipped = try shipped()
    for rule in shipped.book.rules { try insert(rule) }
    let version = try newTable(.usual)
    for holiday in shipped.holidays { try insert(holiday, in: version) }
  }

  /// The rules and holidays that come with the program.
  func shipped() throws(ArchiveError) -> (book: Rulebook, holidays: [Holiday]) {
    do throws(RulebookError) {
      return (try Rulebook.shipped(), try HolidayTable.shipped().holidays)
    } catch {
      throw .failed(doing: doing, cause: error)
    }
  }
}
