import Deadlines
import Records
import SQLite
import Sealing

extension Connection {
  /// Gives an archive that is being opened the rules of the program, and what they have become since.
  func bringRules(at time: Timestamp) throws(ArchiveError) {
    let doing = "renewing the rules of the program"
    let change = try Change(
      connection: self, visitor: .local, time: time, doing: doing, rules: RulebookMemory())
    // An archive that has them is opened without a turn to write.
    guard try change.hasRules() == false else { return }
    try transaction { () throws(ArchiveError) in
      try change.loadRules()
      try change.renewRules()
    } failing: {
      ArchiveError($0, doing: doing)
    }
  }
}

extension Change {
  /// Gives an archive what the program's rules have become since it was made: the next version of each
  /// rule that nobody touched, rules and holidays that are new; what rests on them is counted anew and
  /// marked as changed.
  ///
  /// A rule that a person changed stays theirs, and a holiday that a person took back stays away. Looked
  /// at once for each state of the program's files, and after the index was made anew.
  fileprivate func renewRules() throws(ArchiveError) {
    guard try hasRules() == false else { return }
    let shipped = try shipped()
    let changed = try renew(shipped.book)
    let isTableChanged = try renew(shipped.holidays)
    if isTableChanged || changed.isEmpty == false {
      let reckoning = try reckoning()
      let parts: [Recomputed] = isTableChanged ? [.all] : changed.map { .rule($0) }
      for part in parts { _ = try recompute(part, by: reckoning) }
    }
    try run("UPDATE corpus_index SET rules = ?1", .text(Self.digest))
  }

  /// Whether the archive has seen the program's files as they are.
  fileprivate func hasRules() throws(ArchiveError) -> Bool {
    try integer("SELECT count (*) FROM corpus_index WHERE rules = ?1", .text(Self.digest)) > 0
  }

  /// What the program's files are told by.
  private static var digest: String { Digest(of: Rulebook.shippedBytes).hex }

  /// Adds what is new in the program's rules; gives the codes of those that were there otherwise.
  private func renew(_ book: Rulebook) throws(ArchiveError) -> [String] {
    let versions = Query(
      "SELECT content, added_by = '' FROM rule WHERE code = ?1 ORDER BY version DESC"
    ) { (row: inout Row) in (rule: try? Rulebook.rule(kept: row.text()), isShipped: row.int() == 1)
    }
    var changed: [String] = []
    for rule in book.rules {
      let known = try rows(versions, .text(rule.id))
      guard known.isEmpty == false else {
        try insert(rule)
        continue
      }
      // What was here before is an older program's word; one that cannot be read, a newer one's.
      guard known.allSatisfy(\.isShipped), let latest = known[0].rule,
        known.contains(where: { $0.rule?.renumbered(rule.version) == rule }) == false
      else { continue }
      try insert(rule.renumbered(latest.version + 1))
      changed.append(rule.id)
    }
    return changed
  }

  /// Adds the program's holidays on days of which the archive never knew one; whether there were any.
  private func renew(_ holidays: [Holiday]) throws(ArchiveError) -> Bool {
    var new: [Holiday] = []
    for holiday in holidays {
      let known = try integer("SELECT count (*) FROM holiday WHERE date = ?1", .date(holiday.date))
      if known == 0 { new.append(holiday) }
    }
    guard new.isEmpty == false else { return false }
    let version = try newTable(try translated(connection.holidayTable()).rest)
    for holiday in new { try insert(holiday, in: version) }
    return true
  }
}
