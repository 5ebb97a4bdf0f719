import Intake
package import Records
import Store

extension Desk {
  /// Checks a table of cases column by column, and enters its rows unless `isTrial`.
  ///
  /// Nothing is written while any row has a problem: either all of them are entered, or none.
  /// Throws `.missing(.file)` where there is no such table.
  package func importCases(
    from path: String, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    guard visitor.mayFile else { throw .forbidden }
    let table = try Self.table(at: path)
    var reading = TableReading<CaseField>(table, isTrial: isTrial) {
      CaseDraft(details: CaseDetails(title: ""))
    }
    for (index, row) in reading.rows.enumerated() {
      var draft = row.target
      if draft.details.title.isEmpty {
        draft.details.title =
          draft.details.numbers.first?.description ?? draft.details.subject
      }
      draft.assignEvents()
      reading.rows[index].target = draft
      if draft.details.title.isEmpty {
        reading.note(.invalid(.title, typed: ""), row.line)
      } else if draft.details.visibility > visitor.clearance {
        reading.note(.invalid(.visibility, typed: draft.details.visibility.name), row.line)
      }
      for concern in draft.details.concerns(today: today)
        + draft.events.flatMap({ $0.concerns(among: [], today: today) })
      {
        if concern.isRefused {
          reading.note(.impossible(concern), row.line)
        } else {
          reading.report.concerns.append((row.line, concern))
        }
      }
    }
    guard isTrial == false, reading.report.problems.isEmpty else { return reading.checked }
    let filed = try add(cases: reading.rows.map(\.target), by: visitor)
    reading.report.concerns = zip(reading.rows, filed).flatMap { row, filed in
      filed.concerns.map { (row.line, $0) }
    }
    return reading.checked
  }

  /// Checks a table of members column by column, and enters its rows unless `isTrial`.
  ///
  /// Nothing is written while any row has a problem. With `isMembers` everyone is a member.
  package func importPeople(
    from path: String, isMembers: Bool, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    guard visitor.mayFile else { throw .forbidden }
    let table = try Self.table(at: path)
    var reading = TableReading<PersonField>(table, isTrial: isTrial) {
      var details = PersonDetails(name: "")
      if isMembers { details.membership = Membership() }
      return details
    }
    var numbers: Set<String> = []
    for row in reading.rows {
      if PersonName(row.target.name).parts.isEmpty {
        reading.note(.invalid(.name, typed: row.target.name), row.line)
      }
      if row.target.visibility > visitor.clearance {
        reading.note(.invalid(.visibility, typed: row.target.visibility.name), row.line)
      }
      if let concern = row.target.concerns(today: today).first {
        reading.note(.impossible(concern), row.line)
      }
      let number = row.target.membership?.number ?? ""
      let isTaken = number.isEmpty ? false : try store.isMember(numbered: number)
      if number.isEmpty == false, isTaken || numbers.insert(number).inserted == false {
        reading.note(.duplicate(.person, name: number), row.line)
      }
    }
    guard isTrial == false, reading.report.problems.isEmpty else { return reading.checked }
    _ = try add(people: reading.rows.map(\.target), by: visitor)
    return reading.checked
  }

  /// Checks a table of events column by column, and enters its rows unless `isTrial`.
  ///
  /// A case is named by its number here, a number it carries or its title. Nothing is written while any
  /// row has a problem.
  package func importEvents(
    from path: String, isTrial: Bool, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    guard visitor.mayFile else { throw .forbidden }
    let table = try Self.table(at: path)
    var reading = TableReading<EventField>(table, isTrial: isTrial) { EventDetails(.other) }
    for (index, row) in reading.rows.enumerated() {
      let name = row.target.caseName
      if name.isEmpty == false {
        let found = try store.cases(numbered: name, for: visitor).first
        reading.rows[index].target.caseID = found
        if found == nil { reading.note(.missing(.case, name: name), row.line) }
      }
      for concern in row.target.concerns(among: [], today: today) where concern.isRefused {
        reading.note(.impossible(concern), row.line)
      }
    }
    guard isTrial == false, reading.report.problems.isEmpty else { return reading.checked }
    let filed = try store.add(events: reading.rows.map(\.target), by: visitor)
    reading.report.concerns = zip(reading.rows, filed).flatMap { row, filed in
      filed.concerns.map { (row.line, $0) }
    }
    return reading.checked
  }

  private static func table(at path: String) throws(ArchiveError) -> RecordTable {
    do throws(Refusal) {
      return try RecordTable(at: path)
    } catch {
      switch error {
      case .absent: throw .missing(.file, name: path)
      default: throw .invalid(.table, typed: path)
      }
    }
  }
}

/// The rows of a table as values, and what is wrong with them.
private struct TableReading<Field: RecordField> {
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
