import Records
import SQLite

extension Change {
  /// Sets the person's liberty by an event that is entered, unless a later event says something of it.
  ///
  /// What is fixed ahead changes nothing before its day.
  func followLiberty(
    of details: EventDetails, event: EventID, among others: [CaseEvent]
  ) throws(ArchiveError) {
    guard let liberty = details.type.liberty, let caseID = details.caseID,
      let person = details.person, isPast(details)
    else { return }
    let isOutdated = others.contains { other in
      guard other.details.person == person, other.details.type.liberty != nil,
        isPast(other.details), let date = other.details.date, let own = details.date
      else { return false }
      return own.last < date.first
    }
    guard isOutdated == false else { return }
    try setLiberty(liberty, of: person, in: caseID, since: details.date, event: event)
  }

  private func isPast(_ details: EventDetails) -> Bool {
    details.date.map { $0.first <= time.day } ?? true
  }

  /// Makes liberty anew what the events that stand tell of it, after some were corrected or withdrawn;
  /// where none tells of it any more, it is what was said before there were events.
  func settleLiberty(of changed: [EventDetails]) throws(ArchiveError) {
    for details in changed where details.type.liberty != nil {
      guard let caseID = details.caseID, let person = details.person else { continue }
      let events = try translated(
        connection.events(
          where: """
            case_event.member_case = ?2 AND case_event.person = ?3
              AND case_event.replaced_by IS NULL
            """, [.id(caseID), .id(person)], for: .local))
      let told = events.filter { $0.details.type.liberty != nil && isPast($0.details) }
        .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
      let last = told.filter { $0.details.date != nil }.inOrderOfTime.last ?? told.last
      if let last, let liberty = last.details.type.liberty {
        try setLiberty(
          liberty, of: person, in: caseID, since: last.details.date, event: last.id)
      } else if let said = try first(
        .saidLiberty, .id(caseID), .id(person)
      ) {
        try setLiberty(said, of: person, in: caseID, since: nil, event: nil)
      } else {
        try run(
          """
          UPDATE case_party SET liberty = ''
          WHERE member_case = ?1 AND person = ?2 AND role = 'accused' AND removed_at IS NULL
          """, .id(caseID), .id(person))
      }
    }
  }
}

extension CaseEvent {
  /// A month after its days; empty where nothing is known.
  fileprivate var order: String {
    details.date.map { "\($0.last) \($0)" } ?? ""
  }
}

extension Query<Liberty> {
  /// The liberty that a person last said, rather than an event.
  fileprivate static var saidLiberty: Self {
    Query(
      """
      SELECT status FROM case_status
      WHERE member_case = ?1 AND person = ?2 AND event IS NULL ORDER BY id DESC LIMIT 1
      """
    ) { row throws(SQLiteError) in try row.term() }
  }
}
