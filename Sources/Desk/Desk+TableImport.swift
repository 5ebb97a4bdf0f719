import Intake
package import Records
import Store

extension Desk {
  /// Checks a table of cases column by column, and enters its rows unless `isTrial`.
  ///
  /// Nothing stays written while any row has a problem: either all of them are entered, or none.
  /// Throws `.missing(.file)` where there is no such table.
  package func importCases(
    from path: String, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<CaseField>(try Self.table(at: path), isTrial: isTrial) {
      CaseDraft(details: CaseDetails(title: ""))
    }
    return try enter(reading, by: visitor) { draft, change throws(ArchiveError) in
      try change.enter(draft).concerns
    }
  }

  /// The same for a table of people.
  ///
  /// With `isMembers` everyone is a member.
  package func importPeople(
    from path: String, isMembers: Bool, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<PersonField>(try Self.table(at: path), isTrial: isTrial) {
      var details = PersonDetails(name: "")
      if isMembers { details.membership = Membership() }
      return details
    }
    return try enter(reading, by: visitor) { details, change throws(ArchiveError) in
      _ = try change.enter(details)
      return []
    }
  }

  /// The same for a table of events.
  ///
  /// A case is named by its number here, a number it carries or its title.
  package func importEvents(
    from path: String, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    let reading = TableReading<EventField>(try Self.table(at: path), isTrial: isTrial) {
      EventDetails(.other)
    }
    return try enter(reading, by: visitor) { details, change throws(ArchiveError) in
      try change.enter(details).concerns
    }
  }

  /// Enters every row as one change, so that each is judged beside those before it, and keeps them
  /// only where all are right and it is no trial.
  private func enter<Field>(
    _ reading: TableReading<Field>, by visitor: Visitor,
    _ enter: @Sendable (Field.Target, Change) throws(ArchiveError) -> [CaseConcern]
  ) throws(ArchiveError) -> TableReport where Field.Target: Sendable {
    try store.change(
      "importing a table", by: visitor,
      keeping: { $0.isTrial == false && $0.problems.isEmpty }
    ) { change throws(ArchiveError) in
      var reading = reading
      for row in reading.rows {
        do throws(ArchiveError) {
          let concerns = try enter(row.target, change)
          reading.report.concerns += concerns.map { (row.line, $0) }
        } catch {
          guard error.isOfTyped else { throw error }
          reading.note(error, row.line)
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
  var rows: [(line: Int, target: Field.Target)] = []
  var report: TableReport

  init(_ table: RecordTable, isTrial: Bool, fresh: () -> Field.Target) {
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
      var target = fresh()
      for (place, field) in fields.enumerated() {
        let cell = row.cells[place]
        guard cell.isEmpty == false else { continue }
        columns[place].filled += 1
        if columns[place].example.isEmpty { columns[place].example = cell }
        guard let field else { continue }
        do throws(ArchiveError) {
          try field.put(cell, into: &target)
        } catch {
          columns[place].bad += 1
          problems.append(.init(line: row.line, heading: table.headings[place], error: error))
        }
      }
      rows.append((row.line, target))
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
      report.isTrial || bad.isEmpty ? rows.count { bad.contains($0.line) == false } : 0
    return report
  }
}
