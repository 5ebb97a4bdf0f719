import Intake
import Records

/// The rows of a table as values, and what is wrong with them.
struct TableReading<Field: RecordField>: Sendable where Field.Target: Sendable {
  struct Row {
    let line: Int
    var target: Field.Target
    /// The fields of which the row says something.
    var fields: [Field] = []
    /// The number under which another archive keeps the row's record, by which its table parts it
    /// from the others.
    var own = ""
  }

  var rows: [Row] = []
  var report: TableReport
  /// The lines of the rows that say what the archive held before.
  private var known: Set<Int> = []

  /// Reads each row into a `fresh` target; `own` heads the numbers that an archive gave its records,
  /// `besides` says where other columns go that are no fields.
  init(
    _ table: RecordTable, isTrial: Bool, on today: CivilDate, own: String? = nil,
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
        if table.headings[place] == own { read.own = cell }
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

  /// Notes what is wrong with a row as a whole, or what must be asked of it.
  mutating func note(_ error: ArchiveError, _ line: Int) {
    let problem = TableReport.Problem(line: line, heading: "", error: error)
    if error.isQuestion {
      report.questions.append(problem)
    } else {
      report.problems.append(problem)
    }
  }

  /// Notes that a row says what the archive held before.
  mutating func noteKnown(_ line: Int) { known.insert(line) }

  /// The report with the rows counted that can be entered: all of them, or all but those that are bad
  /// or asked about.
  var checked: TableReport {
    var report = report
    report.problems.sort { $0.line < $1.line }
    let left = Set((report.problems + report.questions).map(\.line))
    report.known = known.subtracting(left).count
    let ready = rows.count { left.contains($0.line) == false } - report.known
    report.entered = report.isTrial || report.problems.isEmpty ? ready : 0
    return report
  }
}
