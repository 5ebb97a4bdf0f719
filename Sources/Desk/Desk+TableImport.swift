import Intake
package import Records
import Store

extension Desk {
  /// Checks a table of cases column by column, and enters its rows unless `isTrial`.
  ///
  /// Nothing stays written while any row has a problem: either all of them are entered, or none. A
  /// row that says what the archive held before enters nothing again.
  /// Throws `.missing(.file)` where there is no such table.
  package func importCases(
    from path: String, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<CaseField>(try Self.table(at: path), isTrial: isTrial, on: today) {
      CaseDraft(details: CaseDetails(title: ""))
    }
    return try enter(reading, by: visitor) { row, last, change throws(ArchiveError) in
      guard try change.holds(row.target, in: row.fields, upTo: last.case) == false else {
        return nil
      }
      return try change.enter(row.target).concerns
    }
  }

  /// The same for a table of people.
  ///
  /// With `isMembers` everyone is a member.
  package func importPeople(
    from path: String, isMembers: Bool, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<PersonField>(try Self.table(at: path), isTrial: isTrial, on: today) {
      var details = PersonDetails(name: "")
      if isMembers { details.membership = Membership() }
      return details
    }
    return try enter(reading, by: visitor) { row, last, change throws(ArchiveError) in
      guard try change.holds(row.target, in: row.fields, upTo: last.person) == false else {
        return nil
      }
      _ = try change.enter(row.target)
      return []
    }
  }

  /// The same for a table of events.
  ///
  /// A case is named by its number here, a number it carries or its title; where a row has both a
  /// number here and a title or a name, the words say which record is meant, so that a table of
  /// another archive tells of no other case and nobody else.
  package func importEvents(
    from path: String, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<EventField>(
      try Self.table(at: path), isTrial: isTrial, on: today,
      besides: ["case_title": { $0.caseName = $1 }, "person_name": { $0.personName = $1 }]
    ) { EventDetails(.other) }
    return try enter(reading, by: visitor) { row, last, change throws(ArchiveError) in
      let meant = try change.meant(row.target)
      guard try change.holds(meant, in: row.fields, upTo: last.event) == false else { return nil }
      return try change.enter(meant).concerns
    }
  }

  /// Enters every row as one change, so that each is judged beside those before it, and keeps them
  /// only where all are right and it is no trial.
  private func enter<Field>(
    _ reading: TableReading<Field>, by visitor: Visitor,
    _ enter:
      @Sendable (TableReading<Field>.Row, LastRecords, Change) throws(ArchiveError)
      -> [CaseConcern]?
  ) throws(ArchiveError) -> TableReport where Field.Target: Sendable {
    try store.change(
      "importing a table", by: visitor,
      keeping: { $0.isTrial == false && $0.problems.isEmpty }
    ) { change throws(ArchiveError) in
      var reading = reading
      let last = try change.lastRecords()
      for row in reading.rows {
        do throws(ArchiveError) {
          if let concerns = try enter(row, last, change) {
            reading.report.concerns += concerns.map { (row.line, $0) }
          } else {
            reading.report.known += 1
          }
        } catch {
          guard error.isOfTyped else { throw error }
          reading.note(error.beside(last.person), row.line)
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

/// The rows of a table as values, and what is wrong with them.
private struct TableReading<Field: RecordField>: Sendable where Field.Target: Sendable {
  struct Row {
    let line: Int
    var target: Field.Target
    /// The fields of which the row says something.
    var fields: [Field] = []
  }

  var rows: [Row] = []
  var report: TableReport

  /// Reads each row into a `fresh` target; `besides` says where columns go that are no fields.
  init(
    _ table: RecordTable, isTrial: Bool, on today: CivilDate,
    besides others: [String: (inout Field.Target, String) -> Void] = [:],
    fresh: () -> Field.Target
  ) {
    let fields = table.headings.map { Field(heading: $0) }
    var columns = zip(table.headings, fields).map { heading, field in
      TableReport.Column(
        heading: heading, field: field?.rawValue, filled: 0, bad: 0, example: "")
    }
    var problems: [TableReport.Problem] = []
    if fields.allSatisfy({ $0 == nil }) {
      problems.append(
        .init(
          line: 1, heading: "",
          error: .invalid(.table, typed: table.headings.joined(separator: ", "))))
    }
    problems += table.unclosed.map { line, text in
      .init(line: line, heading: "", error: .invalid(.quotation, typed: text))
    }
    for row in table.rows {
      var read = Row(line: row.line, target: fresh())
      for (place, field) in fields.enumerated() {
        let cell = row.cells[place]
        guard cell.isEmpty == false else { continue }
        columns[place].filled += 1
        if columns[place].example.isEmpty { columns[place].example = cell }
        others[table.headings[place]]?(&read.target, cell)
        guard let field else { continue }
        do throws(ArchiveError) {
          try field.put(cell, on: today, into: &read.target)
          read.fields.append(field)
        } catch {
          columns[place].bad += 1
          problems.append(.init(line: row.line, heading: table.headings[place], error: error))
        }
      }
      rows.append(read)
    }
    report = TableReport(
      encoding: table.encoding, separator: String(table.separator), columns: columns,
      rows: table.rows.count, entered: 0, problems: problems, isTrial: isTrial)
  }

  /// Notes what is wrong with a row as a whole.
  mutating func note(_ error: ArchiveError, _ line: Int) {
    report.problems.append(.init(line: line, heading: "", error: error))
  }

  /// The report with the rows that can be entered counted: all of them, or all but the bad ones.
  var checked: TableReport {
    var report = report
    let bad = Set(report.problems.map(\.line))
    report.problems.sort { $0.line < $1.line }
    report.entered =
      report.isTrial || bad.isEmpty
      ? rows.count { bad.contains($0.line) == false } - report.known : 0
    return report
  }
}

extension ArchiveError {
  /// The error of a row: people who were entered by the rows before it have no number yet.
  fileprivate func beside(_ last: PersonID) -> Self {
    guard case .namesakes(let name, let people) = self else { return self }
    return .namesakes(name, people.filter { $0.id <= last })
  }
}
