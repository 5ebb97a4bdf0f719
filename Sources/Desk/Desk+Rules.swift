package import Deadlines
package import Records
import Store

extension Desk {
  /// Adds the next version of each rule that differs from its latest, and recomputes what rests on
  /// it; all of them or none.
  ///
  /// Only the secretary changes rules. Throws `.invalid(.reason)` without a reason.
  package func add(
    _ rules: [Rule], reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    try changeRules(by: visitor) { change throws(ArchiveError) in
      try change.add(rules, reason: reason)
    }
  }

  /// Changes fields of a rule; the new version needs review again.
  ///
  /// Throws `.invalid(.rule)` with the field's name where the result is no rule.
  package func change(
    rule name: String, _ change: RuleChange, reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    let fields = change
    return try changeRules(by: visitor) { change throws(ArchiveError) in
      let rule = try change.rule(name)
      let edited: Rule
      do throws(RulebookError) { edited = try rule.edited(fields) } catch { throw error.archive }
      return try change.add([edited], reason: reason)
    }
  }

  /// Notes that a lawyer has confirmed a rule against the Gazette: a version without «needs review».
  package func confirm(
    rule name: String, as lawyer: String, on date: CivilDate, reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    try changeRules(by: visitor) { change throws(ArchiveError) in
      let rule = try change.rule(name)
      guard lawyer.isSaid else { throw .invalid(.reviewer, typed: lawyer) }
      let review = Rule.Review(by: lawyer, on: date)
      return try change.add([rule.confirmed(by: review)], reason: reason)
    }
  }

  /// Takes the rules of a file as new versions; throws `.invalid(.rule)` with what is wrong in it.
  package func importRules(
    _ bytes: [UInt8], reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    let rules: [Rule]
    do throws(RulebookError) { rules = try Rulebook.rules(in: bytes) } catch { throw error.archive }
    return try add(rules, reason: reason, by: visitor)
  }

  private func changeRules(
    by visitor: Visitor, _ body: @Sendable (Change) throws(ArchiveError) -> RuleReceipt
  ) throws(ArchiveError) -> RuleReceipt {
    try store.change("changing rules", by: visitor, right: .secretary, body)
  }
}

// MARK: - Holidays

extension Desk {
  /// Declares holidays and recomputes what they move; a day that is known stays as it is.
  package func add(
    _ holidays: [Holiday], by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    try changeHolidays(by: visitor) { change throws(ArchiveError) in try change.add(holidays) }
  }

  /// Takes a holiday back that proved wrong, for a reason.
  package func removeHoliday(
    on date: CivilDate, reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    try changeHolidays(by: visitor) { change throws(ArchiveError) in
      try change.removeHoliday(on: date, reason: reason)
    }
  }

  /// Declares the holidays of a file such as `samples/rules/holidays.json`.
  package func importHolidays(
    _ bytes: [UInt8], by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    let holidays: [Holiday]
    do throws(RulebookError) { holidays = try HolidayTable.holidays(in: bytes) } catch {
      throw error.archive
    }
    return try add(holidays, by: visitor)
  }

  /// Says who rests on Saturday and recomputes what it moves.
  package func setRest(
    _ rest: WeeklyRest, by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    try changeHolidays(by: visitor) { change throws(ArchiveError) in try change.setRest(rest) }
  }

  private func changeHolidays(
    by visitor: Visitor, _ body: @Sendable (Change) throws(ArchiveError) -> HolidayReceipt
  ) throws(ArchiveError) -> HolidayReceipt {
    try store.change("changing holidays", by: visitor, right: .secretary, body)
  }
}

// MARK: - Reading

extension Desk {
  /// Every rule in its latest version.
  package func rulebook() throws(ArchiveError) -> Rulebook { try store.rulebook() }

  /// Every version of a rule, the latest first; `.missing` where there is no such rule.
  package func versions(ofRule name: String) throws(ArchiveError) -> [RuleVersion] {
    let code = try store.rulebook().rule(name)?.id ?? name
    return try store.versions(ofRule: code)
  }

  /// The declared holidays and the weekly rest.
  package func holidayTable() throws(ArchiveError) -> HolidayTable { try store.holidayTable() }
}

extension RulebookError {
  /// What is wrong with a file of rules or holidays, in the archive's terms.
  fileprivate var archive: ArchiveError {
    switch self {
    case .tooLarge: .invalid(.rulebook, typed: "…")
    case .malformed(let place): .invalid(.rulebook, typed: place)
    case .field(let rule, let field): .invalid(.rulebook, typed: "\(rule): \(field)")
    case .holiday(let date): .invalid(.rulebook, typed: date)
    }
  }
}
