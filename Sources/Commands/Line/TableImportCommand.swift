import Words
import Deadlines
import Desk
import Formats
import Records

/// A noun whose records a table can hold.
protocol TableNoun: SendableMetatype {
  /// The group's name.
  static var group: String { get }
  /// What the import enters, in a sentence.
  static var importing: Wording { get }
  /// Checks the table, and enters its rows unless `isTrial`.
  static func enter(
    tableAt path: String, isTrial: Bool, at desk: Desk, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport
}

/// `sijill case import`, `person import`, `event import`: enters the records of a table.
struct TableImportCommand<Noun: TableNoun>: Command {
  static var usage: Usage {
    Usage(
      "\(Noun.group) import", Noun.importing.arabic, Noun.importing.english,
      notes: [
        Wording(
          "يُفحص الجدول عمودًا عمودًا ولا يُكتب شيء إن كان فيه معيب؛ ومع \u{200E}--check لا يُكتب أبدًا.",
          "The table is checked column by column and nothing is written while a row is bad; with "
            + "--check nothing ever is.")
      ], operands: [.file],
      options: [Option(flag: "check", "افحص ولا تكتب.", "Check, and write nothing."), .json],
      examples: [
        Example(
          "sijill \(Noun.group) import \(Noun.group)s.csv --check", "افحص جدولًا قبل استيراده.",
          "Check a table before importing it.")
      ])
  }

  private let path: String
  private let isTrial: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    path = arguments.text("FILE")
    isTrial = arguments.has("check")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(
      try Noun.enter(
        tableAt: path, isTrial: isTrial, at: try session.desk(), by: session.visitor))
  }
}

extension Session {
  /// Prints what a table of records holds, column by column, and what is wrong with it.
  fileprivate func show(_ report: TableReport) -> ExitStatus {
    // So many faults are told at most: the rest is of the same kind.
    let toldMax = 200
    print(report.json, or: caseReports.table(report))
    if isJSON == false {
      for column in report.columns {
        say(
          "\(ink.piece(column.heading))\t\(column.field ?? "–")\t\(column.filled)\t\(column.bad)\t"
            + ink.piece(column.example))
      }
      for problem in report.problems.prefix(toldMax) {
        let place = problem.heading.isEmpty ? "" : " \(ink.piece(problem.heading))"
        let said = problem.error.message(in: tongue).happened
        messages.line("\(problem.line)\(place): \(ink.line(said))")
      }
      for (line, concern) in report.concerns.prefix(toldMax) {
        messages.line("\(line): \(ink.line(caseReports.concern(concern)))")
      }
    }
    return report.problems.isEmpty ? .done : .failed
  }
}

/// A table of cases.
enum CaseTable: TableNoun, TrashNoun {
  static let group = "case"
  static let kind = Removable.Kind.case
  static let importing = Wording("قيّد قضايا جدول CSV.", "Enter the cases of a table.")

  static func enter(
    tableAt path: String, isTrial: Bool, at desk: Desk, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    try desk.importCases(from: path, isTrial: isTrial, by: visitor)
  }
}
