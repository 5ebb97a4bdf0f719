import Desk
import Records
import Words

/// `sijill case rotate`: releases accused in one case and holds them in another, as one act.
struct CaseRotateCommand: Command {
  static let usage = Usage(
    "case rotate", "تدوير: إخلاء سبيل في قضية وحبس في أخرى، في قيد واحد.",
    "Rotate accused: released in one case and held in another, as one act.",
    notes: [
      Wording(
        "القضية الجديدة برقمها أو عنوانها، أو قضية مقيدة تُسمى بـ \u{200E}--into؛ وينتقل إليها المحامي.",
        "The new case by its number or title, or one that is known by --into; counsel goes with it."
      )
    ],
    operands: [.caseName, Operand("NUMBER|TITLE", .atMostOne)],
    options: [
      Option("into", "CASE", "قضية مقيدة من قبل.", "A case that is known already."),
      Option(
        "person", "PERSON", "من دُوِّر، برقمه؛ وإلا فالمتهم الوحيد.",
        "Who was rotated, by number; else the only accused."
      ).repeatable,
      Option("date", "DATE", "تاريخ التدوير (اليوم).", "The day of the rotation (today)."),
      Option("hour", "HOUR", "الساعة.", "The hour."),
      Option(
        "ordered", "DATE", "تاريخ قرار الإخلاء إن سبق ولم يُنفذ.",
        "The day of the order of release, if it came earlier and was not carried out."),
      Option(
        "as", "TYPE", .words(Rotation.types.map(\.rawValue)), "الحبس في الجديدة: remand أو arrest.",
        "What holds in the new case: remand or arrest."),
      Option("until", "DATE", "آخر يوم لأمر الحبس الجديد.", "The last day of the new order."),
      .json,
    ],
    examples: [
      Example(
        "sijill case rotate 3 '2211 لسنة 2024 حصر أمن دولة عليا' --date 9/6/2024 --until 23/6/2024",
        "تدوير إلى قضية جديدة.", "Rotated into a new case.")
    ])

  private let typed: String
  private let title: String
  private let into: String?
  private let people: [PersonID]
  private let date: CivilDate?
  private let hour: String
  private let ordered: CivilDate?
  private let until: CivilDate?
  private let type: EventType

  init(_ arguments: Arguments) throws(UsageError) {
    typed = arguments.text("CASE")
    title = arguments.text("NUMBER|TITLE")
    into = arguments.value("into")
    if into == nil, title.isEmpty { throw .missing("NUMBER|TITLE") }
    if into != nil, title.isEmpty == false { throw .conflict("into", "NUMBER|TITLE") }
    people = try arguments.ids("person")
    date = try arguments.day(option: "date")
    hour = try arguments.time(option: "hour")?.description ?? ""
    ordered = try arguments.day(option: "ordered")
    until = try arguments.day(option: "until")
    let chosen: EventType? = try arguments.choice(option: "as")
    type = chosen ?? .remand
    guard Rotation.types.contains(type) else {
      throw .badChoice("as", typed: type.rawValue, choices: Rotation.types.map(\.rawValue))
    }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    var details = CaseDetails(title: "")
    details.numbers = CaseNumberReader.numbers(in: title)
    if details.numbers.isEmpty { details.title = title }
    let known = try into.map { name throws(ArchiveError) in try session.caseID(name) }
    var rotation = Rotation(
      into: known.map { .known($0) } ?? .new(details), on: date ?? session.today)
    (rotation.people, rotation.hour, rotation.ordered) = (people, hour, ordered)
    (rotation.type, rotation.until) = (type, until)
    let id = try session.caseID(typed)
    let filed = try session.desk().rotate(from: id, rotation, by: session.visitor)
    session.tell(filed.concerns)
    return try session.changed(filed.id, session.caseReports.rotated(from: id, to: filed.id))
  }
}
