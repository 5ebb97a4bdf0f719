package import Deadlines
package import Records
import Store

extension Desk {
  /// Every rule in its latest version.
  package func rulebook() throws(ArchiveError) -> Rulebook { try store.rulebook() }

  /// Every version of a rule, the latest first; `.missing` where there is no such rule.
  package func versions(ofRule name: String) throws(ArchiveError) -> [RuleVersion] {
    let code = try store.rulebook().rule(name)?.id ?? name
    return try store.versions(ofRule: code)
  }

  /// Adds the next version of each rule that differs from its latest, and recomputes what rests on
  /// it; all of them or none.
  ///
  /// Only the secretary changes rules. Throws `.invalid(.reason)` without a reason.
  package func add(
    _ rules: [Rule], reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    guard visitor.role == .secretary else { throw .forbidden }
    guard reason.isSaid else { throw .invalid(.reason, typed: reason) }
    return try store.add(rules, remark: reason, by: visitor)
  }

  /// Changes fields of a rule; the new version needs review again.
  ///
  /// Throws `.invalid(.rule)` with the field's name where the result is no rule.
  package func change(
    rule name: String, _ change: RuleChange, reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    guard let rule = try store.rulebook().rule(name) else { throw .missing(.rule, name: name) }
    let edited: Rule
    do throws(RulebookError) { edited = try rule.edited(change) } catch { throw error.archive }
    return try add([edited], reason: reason, by: visitor)
  }

  /// Notes that a lawyer has confirmed a rule against the Gazette: a version without «needs review».
  package func confirm(
    rule name: String, as lawyer: String, on date: CivilDate, reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    guard let rule = try store.rulebook().rule(name) else { throw .missing(.rule, name: name) }
    guard lawyer.isSaid else { throw .invalid(.reviewer, typed: lawyer) }
    return try add(
      [rule.confirmed(by: Rule.Review(by: lawyer, on: date))], reason: reason, by: visitor)
  }

  /// Takes the rules of a file as new versions; throws `.invalid(.rule)` with what is wrong in it.
  package func importRules(
    _ bytes: [UInt8], reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> RuleReceipt {
    let rules: [Rule]
    do throws(RulebookError) { rules = try Rulebook.rules(in: bytes) } catch { throw error.archive }
    return try add(rules, reason: reason, by: visitor)
  }

  /// The declared holidays and the weekly rest.
  package func holidayTable() throws(ArchiveError) -> HolidayTable { try store.holidayTable() }

  /// Declares holidays and recomputes what they move; a day that is known stays as it is.
  package func add(
    _ holidays: [Holiday], by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    let days = holidays.map(\.date.description).prefix(10).joined(separator: " ")
    return try store.add(holidays, remark: days, by: visitor)
  }

  /// Takes a holiday back that proved wrong, for a reason.
  package func removeHoliday(
    on date: CivilDate, reason: String, by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    guard reason.isSaid else { throw .invalid(.reason, typed: reason) }
    return try store.removeHoliday(on: date, remark: reason, by: visitor)
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
    try store.setRest(rest, remark: "", by: visitor)
  }
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
