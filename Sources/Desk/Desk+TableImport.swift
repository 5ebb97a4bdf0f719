import Intake
package import Records
import Store

extension Desk {
  /// Checks a table of cases column by column, and enters its rows unless `isTrial`.
  ///
  /// Nothing stays written while any row has a problem: either all of them are entered, or none. A
  /// row that says what the archive held before enters nothing again; one that must be asked about,
  /// and that `answer` leaves open, is left and told, and the others are entered.
  /// Throws `.missing(.file)` where there is no such table.
  package func importCases(
    from path: String, answer: TableAnswer = TableAnswer(), isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<CaseField>(
      try Self.table(at: path), isTrial: isTrial, on: today, own: "case"
    ) { CaseDraft(details: CaseDetails(title: "")) }
    return try enter(reading, by: visitor) { row, last, isParted, change throws(ArchiveError) in
      guard try change.holds(row.target, in: row.fields, upTo: last.case) == false else {
        return nil
      }
      if answer.isOtherCase == false {
        try change.requireFree(row.target.details.numbers) { isParted($0.number) }
      }
      let filed = try change.enter(row.target, answer)
      return EnteredRow(record: filed.id.number, concerns: filed.concerns)
    }
  }

  /// The same for a table of people.
  ///
  /// With `isMembers` everyone is a member.
  package func importPeople(
    from path: String, isMembers: Bool, answer: TableAnswer = TableAnswer(), isTrial: Bool,
    by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<PersonField>(
      try Self.table(at: path), isTrial: isTrial, on: today, own: "person"
    ) {
      var details = PersonDetails(name: "")
      if isMembers { details.membership = Membership() }
      return details
    }
    return try enter(reading, by: visitor) { row, last, isParted, change throws(ArchiveError) in
      var details = row.target
      var isOther = answer.isOtherPerson
      switch PartyDetails.Who(typed: details.name) {
      case .name: break
      case .new(let name): (details.name, isOther) = (name, true)
      case .person, .member: throw .invalid(.name, typed: details.name)
      }
      guard try change.holds(details, in: row.fields, upTo: last.person) == false else {
        return nil
      }
      if isOther == false {
        try change.requireNobody(named: details.name) { isParted($0.number) }
      }
      return EnteredRow(record: try change.enter(details).number, concerns: [])
    }
  }

  /// The same for a table of events.
  ///
  /// A case is named by its number here, a number it carries or its title; where a row has both a
  /// number here and a title or a name, the words say which record is meant, so that a table of
  /// another archive tells of no other case and nobody else.
  package func importEvents(
    from path: String, answer: TableAnswer = TableAnswer(), isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<EventField>(
      try Self.table(at: path), isTrial: isTrial, on: today,
      besides: ["case_title": { $0.caseName = $1 }, "person_name": { $0.personName = $1 }]
    ) { EventDetails(.other) }
    return try enter(reading, by: visitor) { row, last, _, change throws(ArchiveError) in
      let meant = try change.meant(row.target)
      guard try change.holds(meant, in: row.fields, upTo: last.event) == false else { return nil }
      let filed = try change.enter(meant, answer)
      return EnteredRow(record: filed.id.number, concerns: filed.concerns)
    }
  }

  /// Enters every row as one change, so that each is judged beside those before it, and keeps them
  /// only where all are right and it is no trial.
  ///
  /// `enter` is told whether a record is that of a row which the table itself parts from this one.
  private func enter<Field>(
    _ reading: TableReading<Field>, by visitor: Visitor,
    _ enter:
      @Sendable (TableReading<Field>.Row, LastRecords, (Int64) -> Bool, Change)
      throws(ArchiveError) -> EnteredRow?
  ) throws(ArchiveError) -> TableReport where Field.Target: Sendable {
    try store.change(
      "importing a table", by: visitor,
      keeping: { $0.isTrial == false && $0.problems.isEmpty }
    ) { change throws(ArchiveError) in
      var reading = reading
      let last = try change.lastRecords()
      var owners: [Int64: String] = [:]
      for row in reading.rows {
        func isParted(_ record: Int64) -> Bool {
          row.own.isSaid && owners[record].map { $0 != row.own } ?? false
        }
        do throws(ArchiveError) {
          let entered = try change.part { () throws(ArchiveError) in
            try enter(row, last, isParted, change)
          }
          if let entered {
            if row.own.isSaid { owners[entered.record] = row.own }
            reading.report.concerns += entered.concerns.map { (row.line, $0) }
          } else {
            reading.noteKnown(row.line)
          }
        } catch {
          guard error.isOfTyped else { throw error }
          reading.note(error.beside(last), row.line)
        }
      }
      return reading.checked
    }
  }

  private static func table(at path: String) throws(ArchiveError) -> RecordTable {
    do throws(Refusal) {
      return try RecordTable(at: path)
    } catch {
      if case .absent = error { throw .missing(.file, name: path) }
      throw .invalid(.table, typed: path)
    }
  }
}

/// What a row of a table entered.
private struct EnteredRow {
  let record: Int64
  let concerns: [CaseConcern]
}

extension Change {
  /// Enters a case; who is asked about is another where `answer` says so.
  fileprivate func enter(
    _ draft: CaseDraft, _ answer: TableAnswer
  ) throws(ArchiveError) -> FiledCase {
    var draft = draft
    while true {
      do throws(ArchiveError) {
        return try part { () throws(ArchiveError) in try enter(draft) }
      } catch {
        guard answer.isOtherPerson, case .namesakes(let name, _) = error,
          let place = draft.parties.firstIndex(where: { $0.who == .name(name) })
        else { throw error }
        draft.parties[place].who = .new(name)
      }
    }
  }

  /// Enters an event; who is asked about is another where `answer` says so.
  fileprivate func enter(
    _ details: EventDetails, _ answer: TableAnswer
  ) throws(ArchiveError) -> FiledEvent {
    do throws(ArchiveError) {
      return try part { () throws(ArchiveError) in try enter(details) }
    } catch {
      guard answer.isOtherPerson, case .namesakes(let name, _) = error else { throw error }
      var details = details
      details.personName = "new: \(name)"
      return try enter(details)
    }
  }
}

extension ArchiveError {
  /// The error of a row: what was entered by the rows before it has no number yet.
  fileprivate func beside(_ last: LastRecords) -> Self {
    if case .namesakes(let name, let people) = self {
      return .namesakes(name, people.filter { $0.id <= last.person })
    }
    if case .numberTaken(let number, let cases) = self {
      return .numberTaken(number, cases.filter { $0.id <= last.case })
    }
    return self
  }
}
