import Deadlines
import Desk
import Records
import Formats
import Words

/// `sijill deadline`: due dates, kept with their steps until they are done.
struct DeadlineCommand: Command {
  static let usage = Usage(
    name: "deadline",
    summary: Phrase("قيّد المواعيد وتابعها حتى تتم.", "Keep due dates and follow them until done."),
    notes: [
      Phrase(
        "ACTION: add RULE \u{200E}--event DATE، أو add DATE \u{200E}--title TEXT، أو list، أو board، أو "
          + "show ID، أو edit ID، أو acknowledge ID \u{200E}--by NAME، أو done ID، أو drop ID، أو "
          + "reopen ID، أو recompute.",
        "ACTION is: add RULE --event DATE, add DATE --title TEXT, list, board, show ID, edit ID, "
          + "acknowledge ID --by NAME, done ID, drop ID, reopen ID or recompute."),
      Phrase(
        "لا يُمحى ميعاد: يتم بمستند يثبته (\u{200E}--proof) أو بسبب (\u{200E}--reason).",
        "No due date is erased: it is done with a paper that proves it (--proof) or a reason "
          + "(--reason)."),
    ],
    operands: [
      Operand("ACTION", completion: .words(Action.allCases.map(\.rawValue))),
      Operand("ARGUMENT", .any),
    ],
    options: [
      Option("event", "DATE", Phrase("يوم الواقعة.", "The day of the event.")),
      Option("time", "HH:MM", Phrase("ساعة الواقعة.", "The hour of the event.")),
      Option("km", "N", Phrase("المسافة إلى المحكمة بالكيلومتر.", "Kilometres to the court.")),
      Option("border", Phrase("في منطقة حدود.", "In a border area.")),
      Option("abroad", Phrase("خارج مصر.", "Outside Egypt.")),
      Option(
        "law", "LAW", completion: .words(["old", "new"]),
        Phrase("قانون الإجراءات: old أو new.", "The procedure law: old or new.")),
      Option("title", "TEXT", Phrase("المطلوب.", "What must be done.")),
      Option("person", "NAME", Phrase("المسؤول عنه.", "Who answers for it.")),
      Option("remark", "TEXT", Phrase("ملاحظة.", "A remark.")),
      Option(
        "visibility", "CIRCLE", completion: .words(Visibility.allCases.map(\.name)),
        Phrase("من يراه.", "Who may see it.")),
    ] + Usage.subjectOptions + [
      Option("proof", "N", Phrase("المستند الذي يثبت أنه تم.", "The document that proves it.")),
      Option("reason", "TEXT", Phrase("السبب.", "The reason.")),
      Usage.by,
      Option(
        "state", "STATE", completion: .words(["open", "done", "dropped", "all"]),
        Phrase("في list: open أو done أو dropped أو all.", "In list: open, done, dropped or all.")),
      Option("on", "DATE", Phrase("كما تُرى في يوم (اليوم).", "As seen on a day (today).")),
      Usage.json,
    ],
    examples: [
      Example(
        "sijill deadline add N-FAPPEAL-40 --event 1/10/2026 --case 3 --person NAME",
        Phrase("ميعاد من قاعدة.", "A due date by a rule.")),
      Example(
        "sijill deadline acknowledge 5 --by NAME",
        Phrase("رأيت التنبيه.", "I have seen the warning.")),
      Example(
        "sijill deadline done 5 --proof 12",
        Phrase("تم، وهذا الإيصال.", "Done; this is the receipt.")),
      Example("sijill deadline board", Phrase("لوحة اليوم.", "Today's board.")),
    ])

  enum Action: String, CaseIterable {
    case add, list, board, show, edit, acknowledge, done, drop, reopen, recompute
  }

  let action: Action
  /// The number that the action is about; 0 where it is about none.
  let id: DeadlineID
  /// What `add` keeps.
  let draft: DeadlineDraft?
  let fields: DeadlineFields
  let closing: DeadlineClosing?
  let reason: String
  let by: String?
  let listing: DeadlineListing
  let today: CivilDate?

  init(_ arguments: Arguments) throws(UsageError) {
    action = try arguments.action()
    fields = try DeadlineFields(arguments)
    by = arguments.value("by")
    reason = arguments.value("reason") ?? ""
    today = try arguments.date("on") ?? nil
    let isAbout = [.show, .edit, .acknowledge, .done, .drop, .reopen].contains(action)
    id = isAbout ? try arguments.id() : 0
    try arguments.checkCount(atMost: isAbout || action == .add ? 1 : 0)
    draft = action == .add ? try Self.draft(arguments, fields) : nil
    let document = try arguments.document("proof")
    switch action {
    case .done:
      guard document != nil || reason.isEmpty == false else {
        throw .missingValue(option: "proof")
      }
      closing =
        document.map { .done(proof: $0, reason: arguments.value("reason") ?? "") }
        ?? .done(reason: reason)
    case .drop, .reopen:
      guard reason.isEmpty == false else { throw .missingValue(option: "reason") }
      closing = .dropped(reason: reason)
    default: closing = nil
    }
    if action == .acknowledge, (by ?? "").isEmpty { throw .missingValue(option: "by") }
    if action == .edit, fields.isEmpty { throw .nothingToChange }
    listing = try Self.listing(arguments)
  }

  private static func draft(
    _ arguments: Arguments, _ fields: DeadlineFields
  ) throws(UsageError) -> DeadlineDraft {
    let typed = try arguments.argument(1, "RULE")
    var details = DeadlineDetails()
    fields.change(&details)
    if let event = try arguments.date("event") ?? nil {
      let fact = Fact(
        date: event, time: try arguments.time("time"), place: try DueCommand.place(arguments))
      return DeadlineDraft(details, .rule(typed, fact, law: try DueCommand.law(arguments)))
    }
    guard let date = try? CivilDate(typed), date.day != nil else {
      throw .missingValue(option: "event")
    }
    guard details.title.isEmpty == false else { throw .missingValue(option: "title") }
    return DeadlineDraft(details, .set(Moment(date, try arguments.time("time"))))
  }

  private static func listing(_ arguments: Arguments) throws(UsageError) -> DeadlineListing {
    let state = arguments.value("state") ?? "open"
    guard let chosen = state == "all" ? .some(nil) : Deadline.State(rawValue: state).map({ $0 })
    else {
      throw .badChoice(
        option: "state", typed: state, choices: ["open", "done", "dropped", "all"])
    }
    return DeadlineListing(
      subject: try arguments.subject(), state: chosen, person: arguments.value("person") ?? "")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let visitor = session.visitor(named: by)
    let lines = DeadlineLines(session: session)
    let today = today ?? Desk.today()
    switch action {
    case .add:
      for deadline in try desk.addDeadlines(draft.map { [$0] } ?? [], by: visitor) {
        lines.print(try desk.deadline(deadline.id, for: visitor))
      }
    case .list:
      let found = try desk.deadlines(listing, for: visitor)
      for deadline in found { lines.print(deadline) }
      return found.isEmpty ? .nothingFound : .done
    case .board: lines.print(try desk.deadlineBoard(on: today, for: visitor))
    case .show: lines.print(try desk.deadline(id, for: visitor))
    case .edit:
      var details = try desk.deadline(id, for: visitor).deadline.details
      fields.change(&details)
      lines.print(try desk.edit(id, to: details, by: visitor))
    case .acknowledge: lines.print(try desk.acknowledge(id, on: today, by: visitor))
    case .done, .drop:
      if let closing { lines.print(try desk.close(id, closing, by: visitor)) }
    case .reopen: lines.print(try desk.reopenDeadline(id, reason: reason, by: visitor))
    case .recompute:
      let moved = try desk.recomputeDeadlines(by: visitor)
      session.print(
        [("moved", .list(moved.map { .id($0) }))],
        DeadlineReports(tongue: session.tongue).recomputed(moved.count))
    }
    return .done
  }
}

/// What was typed of a due date.
struct DeadlineFields: Equatable {
  let title: String?
  let person: String?
  let remark: String?
  let visibility: Visibility?
  let subject: DeadlineSubject?

  init(_ arguments: Arguments) throws(UsageError) {
    title = arguments.value("title")
    person = arguments.value("person")
    remark = arguments.value("remark")
    visibility = try arguments.visibility("visibility")
    subject = try arguments.subject()
  }

  var isEmpty: Bool {
    title == nil && person == nil && remark == nil && visibility == nil && subject == nil
  }

  /// Puts what was typed into `details`.
  func change(_ details: inout DeadlineDetails) {
    if let title { details.title = title }
    if let person { details.person = person }
    if let remark { details.remark = remark }
    if let visibility { details.visibility = visibility }
    if let subject { details.subject = subject }
  }
}
