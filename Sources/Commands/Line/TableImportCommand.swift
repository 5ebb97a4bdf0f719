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
  /// Whether a table of them opens cases, and asks about their numbers.
  static var opensCases: Bool { get }
  /// How a row says of a person who is asked about whether it is they.
  static var answering: Wording { get }
  /// Checks the table, and enters its rows unless `isTrial`.
  static func enter(
    tableAt path: String, _ answer: TableAnswer, isTrial: Bool, at desk: Desk, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport
}

extension TableNoun {
  static var opensCases: Bool { false }

  static var answering: Wording {
    Wording(
      "من كان غيرهم فاكتبه «جديد: الاسم» أو أضف \u{200E}--other-person للجدول كله، ومن كان هو فاكتب "
        + "رقمه «#12».",
      "Whoever is another is «new: NAME», or all of them with --other-person; whoever is the one here "
        + "is #12.")
  }
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
            + "--check nothing ever is."),
        Wording(
          "وما يُسأل عنه يُترك صفه وحده ويُذكر ويُقيَّد الباقي: اسم يحمله مقيد من قبل، أو رقم قضية مقيدة.",
          "A row that must be asked about is left and told, and the others are entered: a name that "
            + "somebody here bears, or the number of a case that is here."),
      ], operands: [.file],
      options: [.check] + (Noun.opensCases ? [.otherCases] : []) + [.otherPeople, .json],
      examples: [
        Example(
          "sijill \(Noun.group) import \(Noun.group)s.csv --check", "افحص جدولًا قبل استيراده.",
          "Check a table before importing it.")
      ])
  }

  private let path: String
  private let isTrial: Bool
  private let answer: TableAnswer

  init(_ arguments: Arguments) throws(UsageError) {
    path = arguments.text("FILE")
    isTrial = arguments.has("check")
    answer = TableAnswer(
      isOtherCase: Noun.opensCases && arguments.has("other-case"),
      isOtherPerson: arguments.has("other-person"))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(
      try Noun.enter(
        tableAt: path, answer, isTrial: isTrial, at: try session.desk(), by: session.visitor),
      answering: Noun.answering)
  }
}

extension Session {
  /// Prints what a table of records holds, column by column, and what is wrong with it.
  fileprivate func show(_ report: TableReport, answering: Wording) -> ExitStatus {
    // So many faults are told at most: the rest is of the same kind.
    let toldMax = 200
    print(report.json, or: caseReports.table(report))
    if isJSON == false {
      for column in report.columns {
        say(
          "\(ink.piece(column.heading))\t\(column.field ?? "–")\t\(column.filled)\t\(column.bad)\t"
            + ink.piece(column.example))
      }
      for problem in report.problems.prefix(toldMax) + report.questions.prefix(toldMax) {
        let place = problem.heading.isEmpty ? "" : " \(ink.piece(problem.heading))"
        let said = problem.error.message(in: tongue).happened
        messages.line("\(problem.line)\(place): \(ink.line(said))")
      }
      for (line, concern) in report.concerns.prefix(toldMax) {
        messages.line("\(line): \(ink.line(caseReports.concern(concern)))")
      }
    }
    ask(report.questions, answering)
    guard report.problems.isEmpty else { return .failed }
    return report.questions.isEmpty ? .done : .notUnderstood
  }

  /// Says how the rows that were left are entered.
  private func ask(_ questions: [TableReport.Problem], _ answering: Wording) {
    var next: [Wording] = []
    if questions.contains(where: { if case .numberTaken = $0.error { true } else { false } }) {
      next.append(
        Wording(
          "قضية أخرى بالرقم نفسه: أعد الاستيراد مع \u{200E}--other-case، وإلا فصحّح المقيدة.",
          "Another case of the same number: import again with --other-case, else correct the one "
            + "there is."))
    }
    if questions.contains(where: { if case .namesakes = $0.error { true } else { false } }) {
      next.append(answering)
    }
    for wording in next { messages.line(ink.line(tongue.say(wording))) }
  }
}

extension Option {
  fileprivate static let otherCases = Option(
    flag: "other-case", "ما كان رقمها مقيدًا من قبل قضية أخرى؛ قيّدها.",
    "A case whose number is entered already is another: enter it.")

  fileprivate static let otherPeople = Option(
    flag: "other-person", "من كان اسمه مقيدًا من قبل شخص آخر؛ قيّده.",
    "Whoever bears a name that is asked about is somebody else: enter them.")
}

/// A table of cases.
enum CaseTable: TableNoun, TrashNoun {
  static let group = "case"
  static let kind = Removable.Kind.case
  static let importing = Wording("قيّد قضايا جدول CSV.", "Enter the cases of a table.")
  static let opensCases = true

  static func enter(
    tableAt path: String, _ answer: TableAnswer, isTrial: Bool, at desk: Desk, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    try desk.importCases(from: path, answer: answer, isTrial: isTrial, by: visitor)
  }
}
