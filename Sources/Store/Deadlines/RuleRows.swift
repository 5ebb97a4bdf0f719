package import Deadlines
package import Records
import SQLite

extension Store {
  /// Every rule in its latest version.
  package func rulebook() throws(ArchiveError) -> Rulebook { try reckoning().book }

  /// Every version of a rule, the latest first; `.missing` where there is no such rule.
  package func versions(ofRule code: String) throws(ArchiveError) -> [RuleVersion] {
    let found = try read("reading a rule") { connection throws(SQLiteError) in
      try connection.rows(.versions, .text(code))
    }
    guard found.isEmpty == false else { throw .missing(.rule, name: code) }
    return found
  }
}

extension Change {
  /// Adds the next version of each of `rules` that differs from the latest, and recomputes what rests
  /// on it; gives the numbers of the due dates that changed.
  ///
  /// Throws `.invalid(.reason)` without a reason.
  package func add(_ rules: [Rule], reason: String) throws(ArchiveError) -> RuleReceipt {
    guard reason.isSaid else { throw .invalid(.reason, typed: reason) }
    var changed: [Rule] = []
    for rule in rules {
      let latest = try rows(.versions, .text(rule.id)).first?.rule
      if let latest, latest.renumbered(rule.version) == rule { continue }
      let next = rule.renumbered((latest?.version ?? 0) + 1)
      try insert(next, reason: reason)
      changed.append(next)
    }
    guard changed.isEmpty == false else { return RuleReceipt(changed: [], moved: []) }
    let reckoning = try reckoning()
    var moved: [DeadlineID] = []
    for rule in changed { moved += try recompute(.rule(rule.id), by: reckoning) }
    return RuleReceipt(changed: changed, moved: moved)
  }

  /// A rule in its latest version, by its code or another of its names; `.missing` where there is none.
  package func rule(_ name: String) throws(ArchiveError) -> Rule {
    guard let rule = try reckoning().book.rule(name) else { throw .missing(.rule, name: name) }
    return rule
  }

  func insert(_ rule: Rule, reason: String = "") throws(ArchiveError) {
    try run(
      """
      INSERT INTO rule (code, version, content, added_at, added_by, remark)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .text(rule.id), .integer(rule.version), .text(Rulebook.record(of: rule)),
      .time(time), .text(visitor.name), .text(reason))
  }
}

extension Query<RuleVersion> {
  fileprivate static let versions = Query(
    """
    SELECT content, added_at, added_by, remark, id FROM rule WHERE code = ?1 ORDER BY version DESC
    """
  ) { row throws(SQLiteError) in
    RuleVersion(
      rule: try row.rule(), addedAt: try row.time(), addedBy: row.text(), remark: row.text())
  }
}
