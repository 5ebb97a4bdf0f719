import Deadlines
import Records
import SQLite
import Sealing

extension Connection {
  /// Gives an archive what the program's rules have become since it was made: the next version of each
  /// rule that nobody touched, rules and holidays that are new; what rests on them is counted anew and
  /// marked as changed.
  ///
  /// A rule that a person changed stays theirs, and a holiday that a person took back stays away. Looked
  /// at once for each state of the program's files, and after the index was made anew.
  func renewRules(at moment: String) throws(ArchiveError) {
    let doing = "renewing the rules of the program"
    let digest = Digest(of: Rulebook.shippedBytes).hex
    let isSeen = try translating(doing) { () throws(SQLiteError) in
      try integer("SELECT count (*) FROM corpus_index WHERE rules = ?1", .text(digest)) == 1
    }
    guard isSeen == false else { return }
    let book: Rulebook
    let holidays: [Holiday]
    do throws(RulebookError) {
      book = try Rulebook.shipped()
      holidays = try HolidayTable.shipped().holidays
    } catch {
      throw .failed(doing: doing, cause: error)
    }
    try translating(doing) { () throws(SQLiteError) in
      try transaction { () throws(SQLiteError) in
        let changed = try renew(book, at: moment)
        let isTableChanged = try renew(holidays, at: moment)
        if isTableChanged || changed.isEmpty == false {
          let reckoning = Reckoning(
            book: try RulebookMemory().book(on: self, isSettled: false),
            table: try holidayTable())
          let parts: [Recomputed] = isTableChanged ? [.all] : changed.map { .rule($0) }
          for part in parts {
            _ = try recompute(part, by: reckoning, at: moment, name: "")
          }
        }
        try run("UPDATE corpus_index SET rules = ?1", .text(digest))
      }
    }
  }

  /// Adds what is new in the program's rules; gives the codes of those that were there otherwise.
  private func renew(_ book: Rulebook, at moment: String) throws(SQLiteError) -> [String] {
    let versions = Query(
      "SELECT content, added_by = '' FROM rule WHERE code = ?1 ORDER BY version DESC"
    ) { (row: inout Row) in (rule: try? Rulebook.rule(kept: row.text()), isShipped: row.int() == 1)
    }
    var changed: [String] = []
    for rule in book.rules {
      let known = try rows(versions, .text(rule.id))
      guard known.isEmpty == false else {
        try insert(rule, at: moment, by: "", remark: "")
        continue
      }
      // What was here before is an older program's word; one that cannot be read, a newer one's.
      guard known.allSatisfy(\.isShipped), let latest = known[0].rule,
        known.contains(where: { $0.rule?.renumbered(rule.version) == rule }) == false
      else { continue }
      try insert(rule.renumbered(latest.version + 1), at: moment, by: "", remark: "")
      changed.append(rule.id)
    }
    return changed
  }

  /// Adds the program's holidays on days of which the archive never knew one; whether there were any.
  private func renew(_ holidays: [Holiday], at moment: String) throws(SQLiteError) -> Bool {
    var new: [Holiday] = []
    for holiday in holidays {
      let known = try integer(
        "SELECT count (*) FROM holiday WHERE date = ?1", .text(holiday.date.description))
      if known == 0 { new.append(holiday) }
    }
    guard new.isEmpty == false else { return false }
    let version = try newTable(try holidayTable().rest, at: moment, by: "", remark: "")
    for holiday in new { try insert(holiday, in: version, by: "", on: moment) }
    return true
  }
}
