import Deadlines
import Records
import SQLite

extension Change {
  /// Keeps the due dates by which the ends of a case's powers of attorney are warned of, and drops
  /// those of powers that are gone.
  ///
  /// They warn as those of notifications do. The whole case is looked at anew, whoever may see it:
  /// what a person ended stays ended.
  func followPowers(ofCase id: CaseID) throws(ArchiveError) {
    let kept = try rows(.keptEnds, .id(id))
    let powers = try rows(.powers, .id(id))
    for end in kept where end.isOpen && powers.contains(where: end.isOf) == false {
      try self.end(end.id, .dropped(because: .powerGone))
    }
    var drafts: [DeadlineDraft] = []
    for power in powers where kept.contains(where: { $0.isOf(power) }) == false {
      for date in NotificationDay.powerEnd.dueDates(on: power.until, today: time.day) {
        var draft = DeadlineDraft(
          DeadlineDetails(
            title: "\(date.title): \(power.name)", subject: .case(id), visibility: power.readers),
          .set(Moment(date.day)))
        draft.party = power.party
        drafts.append(draft)
      }
    }
    if drafts.isEmpty == false { _ = try asArchive().keep(drafts) }
  }
}

/// A power of attorney that ends, on its way to be warned of.
private struct EndingPower {
  let party: PartyID
  let name: String
  let until: CivilDate
  /// Whoever may see the case and the person.
  let readers: Visibility
}

/// A due date by which the end of a power is warned of, as it is kept.
private struct KeptEnd {
  let id: DeadlineID
  let party: PartyID
  let day: CivilDate
  let isOpen: Bool

  func isOf(_ power: EndingPower) -> Bool {
    guard party == power.party else { return false }
    return day == power.until
      || NotificationDay.warnings.contains { power.until.adding(days: -$0) == day }
  }
}

extension Query<EndingPower> {
  /// The powers of attorney of a case's lawyers that have a last day.
  fileprivate static let powers = Query(
    """
    SELECT case_party.id, person.name, attorney_until, max (member_case.visibility, person.visibility)
    FROM case_party
    JOIN member_case ON member_case.id = case_party.member_case
    JOIN person ON person.id = case_party.person
    WHERE case_party.member_case = ?1 AND case_party.removed_at IS NULL
      AND person.removed_at IS NULL AND member_case.removed_at IS NULL
      AND attorney_until IS NOT NULL
    ORDER BY case_party.id
    """
  ) { row throws(SQLiteError) in
    EndingPower(party: row.id(), name: row.text(), until: try row.day(), readers: try row.term())
  }
}

extension Query<KeptEnd> {
  /// The due dates of a case's powers, but for those that were dropped with a power.
  fileprivate static let keptEnds = Query(
    """
    SELECT deadline.id, deadline.party, deadline.due, deadline.state = 'open' FROM deadline
    JOIN case_party ON case_party.id = deadline.party
    WHERE case_party.member_case = ?1 AND (deadline.state <> 'dropped' OR NOT EXISTS (
      SELECT 1 FROM deadline_event WHERE deadline_event.deadline = deadline.id
        AND deadline_event.kind = 'dropped' AND deadline_event.remark = 'power-gone'))
    """
  ) { row throws(SQLiteError) in
    KeptEnd(id: row.id(), party: row.id(), day: try row.day(), isOpen: row.int() == 1)
  }
}
