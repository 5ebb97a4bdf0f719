package import Deadlines
package import Records
import SQLite

extension Store {
  /// Every rule in its latest version.
  package func rulebook() throws(ArchiveError) -> Rulebook { try reckoning().book }

  /// Every version of a rule, the latest first; `.missing` where there is no such rule.
  package func versions(ofRule code: String) throws(ArchiveError) -> [RuleVersion] {
    let found = try read("reading a rule") { connection throws(SQLiteError) in
      try connection.rows(.versions, .text(code)).compactMap { $0 }
    }
    guard found.isEmpty == false else { throw .missing(.rule, name: code) }
    return found
  }

  /// Adds the next version of each of `rules` that differs from the latest, and recomputes what
  /// rests on it.
  ///
  /// One transaction. Gives the numbers of the due dates that changed.
  package func add(
    _ rules: [Rule], remark: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    guard visitor.role == .secretary else { throw .forbidden }
    let moment = now()
    return try write("changing rules") { connection throws(ArchiveError) in
      try translating("changing rules") { () throws(SQLiteError) in
        var changed: [Rule] = []
        for rule in rules {
          let latest = try connection.rows(.versions, .text(rule.id)).first?.map(\.rule)
          if let latest, latest.renumbered(rule.version) == rule { continue }
          let next = rule.renumbered((latest?.version ?? 0) + 1)
          try connection.insert(next, at: moment, by: visitor.name, remark: remark)
          changed.append(next)
        }
        var moved: [DeadlineID] = []
        if changed.isEmpty == false {
          let reckoning = try self.reckoning(on: connection)
          for rule in changed {
            moved += try connection.recompute(
              .rule(rule.id), by: reckoning, at: moment, name: visitor.name)
          }
        }
        return RuleReceipt(changed: changed, moved: moved)
      }
    }
  }
}

extension Connection {
  func insert(
    _ rule: Rule, at moment: String, by name: String, remark: String
  ) throws(SQLiteError) {
    try run(
      """
      INSERT INTO rule (code, version, content, added_at, added_by, remark)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .text(rule.id), .integer(rule.version), .text(Rulebook.record(of: rule)),
      .text(moment), .text(name), .text(remark))
  }
}

extension Query<RuleVersion?> {
  fileprivate static let versions = Query(
    """
    SELECT content, added_at, added_by, remark FROM rule WHERE code = ?1 ORDER BY version DESC
    """
  ) { row throws(SQLiteError) in
    guard let rule = try? Rulebook.rule(kept: row.text()) else { return nil }
    return RuleVersion(rule: rule, addedAt: row.text(), addedBy: row.text(), remark: row.text())
  }
}
