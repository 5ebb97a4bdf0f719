import Deadlines
import Desk
import Formats
import Records
import Words

/// `sijill event add`: enters what happened.
struct EventAddCommand: Command {
  static let usage = Usage(
    "event add", "قيّد واقعة أو انتهاكًا.", "Enter an event or a violation.",
    notes: [EventField.acts], operands: [Operand("TYPE", .one, .words(of: EventType.self))],
    options: [Option.subject[0]]
      + EventField.options(EventField.typed).map { $0.name == "person" ? $0.repeatable : $0 }
      + [
        Option(
          flag: "all-accused",
          "لكل متهم في القضية؛ والتجديد والإخلاء والنقل لمن تحبسهم وحدهم.",
          "Of every accused of the case; a renewal, release or transfer of those whom it holds."),
        .json,
      ],
    examples: [
      Example(
        "sijill event add arrest --case 3 --person 'سالم الميثاقي' --date 1/2/2024 --hour 18:20",
        "قبض.", "An arrest."),
      Example(
        "sijill event add violation --person 7 --act 030103 --date 2024-02 --source 'الأسرة'",
        "انتهاك بلا قضية، يُعرف شهره.", "A violation without a case, known to the month."),
      Example(
        "sijill event add renewal --case 3 --all-accused --date 5/3/2024 --until 19/3/2024",
        "تجديد لكل من تحبسهم القضية.", "A renewal of everybody whom the case holds."),
    ])

  private let details: EventDetails
  private let caseName: String?
  private let fields: TypedFields<EventField>
  /// Several people by their numbers; `nil` for one, or nobody.
  private let people: [PersonID]?

  init(_ arguments: Arguments) throws(UsageError) {
    details = EventDetails(try arguments.term("TYPE"))
    caseName = arguments.value("case")
    let isOfAll = arguments.has("all-accused")
    if isOfAll, arguments.has("person") { throw .conflict("all-accused", "person") }
    if isOfAll, caseName == nil { throw .missing("--case") }
    let several = arguments.all("person").count > 1
    people = isOfAll ? [] : several ? try arguments.ids("person") : nil
    fields = try TypedFields(
      arguments, of: EventField.typed.filter { several == false || $0 != .person }, trying: details)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    guard let people else { return try session.add(details, fields, inCase: caseName) }
    return try session.add(details, fields, inCase: caseName, ofEach: people)
  }
}

/// `sijill hearing add`: enters a hearing.
struct HearingAddCommand: Command {
  private static let fields = EventField.typed.filter { $0 != .date }

  static let usage = Usage(
    "hearing add", "قيّد جلسة بقرارها.", "Enter a hearing with its decision.",
    operands: [.caseName, Operand("DATE")], options: EventField.options(fields) + [.json],
    examples: [
      Example(
        "sijill hearing add '4417 لسنة 2024 حصر تحقيق' 17/3/2024 --decision 'استمرار الحبس' "
          + "--next 31/3/2024", "جلسة بقرارها وتأجيلها.",
        "A hearing with its decision and the day it was adjourned to.")
    ])

  private let details: EventDetails
  private let caseName: String
  private let fields: TypedFields<EventField>

  init(_ arguments: Arguments) throws(UsageError) {
    details = EventDetails(.hearing, on: try arguments.date("DATE"))
    caseName = arguments.text("CASE")
    fields = try TypedFields(arguments, of: Self.fields, trying: details)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.add(details, fields, inCase: caseName)
  }
}

extension Session {
  /// Enters an event of several people and tells how many there are.
  fileprivate func add(
    _ details: EventDetails, _ fields: TypedFields<EventField>, inCase caseName: String?,
    ofEach people: [PersonID]
  ) throws(ArchiveError) -> ExitStatus {
    var details = details
    if let caseName { details.caseID = try caseID(caseName) }
    try fields.put(into: &details)
    let filed = try desk().add(event: details, ofEach: people, by: visitor)
    for event in filed {
      tell(event.concerns)
      let entered = try desk().event(event.id, for: visitor)
      print(
        entered.json,
        or: "\(caseReports.entered(.event, event.id)) \(ink.piece(entered.personName))")
    }
    return .done
  }

  /// Enters an event and tells the dates that it leads to.
  fileprivate func add(
    _ details: EventDetails, _ fields: TypedFields<EventField>, inCase caseName: String?
  ) throws(ArchiveError) -> ExitStatus {
    var details = details
    if let caseName { details.caseID = try caseID(caseName) }
    try fields.put(into: &details)
    let filed = try desk().add(event: details, by: visitor)
    tell(filed.concerns)
    guard isJSON == false else { return print(try desk().event(filed.id, for: visitor).json) }
    say(caseReports.entered(.event, filed.id))
    // `deadline list` has the steps of those that are kept.
    let kept = try desk().deadlines(DeadlineListing(event: filed.id), for: visitor)
    for deadline in kept { say(next(deadline)) }
    for deadline in try fixed(by: details) { say(next(deadline)) }
    guard details.caseID == nil else { return .done }
    for next in try desk().nextDates(ofEvent: filed.id, for: visitor) {
      if let said = line(next) { say("\(said)  \(caseReports.notKept)") }
    }
    return .done
  }
}

extension Session {
  /// A due date that an event led to, on a line.
  private func next(_ deadline: Deadline) -> String {
    let needsReview = deadline.origin != .set ? deadlineReports.needsReview : ""
    let marks = [
      deadline.due == nil ? tongue.say(.forLawyer) : "", needsReview,
      deadline.provisional(in: tongue) ?? "",
    ].filter { $0.isEmpty == false }
    let day = deadline.due.map { tongue.about("\($0.date)", deadline.isAbout) }
    let said = marks.isEmpty ? "" : " (\(marks.joined(separator: " · ")))"
    return "\(day ?? deadlineReports.noDate)  \(ink.piece(deadline.title(in: tongue)))\(said)"
  }

  /// The due dates of the case that the notice gave their day.
  private func fixed(by notice: EventDetails) throws(ArchiveError) -> [Deadline] {
    guard notice.type == .notice, let id = notice.caseID else { return [] }
    return try desk().deadlines(DeadlineListing(subject: .case(id)), for: visitor).filter {
      guard case .rule(let reckoned) = $0.origin else { return false }
      return $0.awaits == nil && reckoned.fact.decided != nil
        && reckoned.fact.date == notice.date
    }
  }
}

/// `sijill event edit`: corrects an event; the correction is a new entry, the old one stays.
struct EventEditCommand<Scope: EventScope>: Command {
  static var usage: Usage {
    Usage(
      "\(Scope.group) edit", "صحّح واقعة: قيد جديد، والقديم باقٍ.",
      "Correct an event: a new entry, and the old one stays.", notes: [EventField.acts],
      operands: [.id], options: EventField.options(EventField.typed) + [.json])
  }

  private let id: EventID
  private let fields: TypedFields<EventField>

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    fields = try TypedFields(
      changing: arguments, of: EventField.typed, trying: EventDetails(Scope.type ?? .other))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    var details = try session.desk().event(id, for: session.visitor).details
    try fields.put(into: &details)
    let filed = try session.desk().correct(event: id, to: details, by: session.visitor)
    session.tell(filed.concerns)
    let event = try session.desk().event(filed.id, for: session.visitor)
    return session.print(event.json, or: session.caseReports.entered(.event, filed.id))
  }
}

extension EventField {
  /// The fields that are typed by name; the case is typed apart, by either of its numbers.
  static let typed = allCases.filter { $0 != .case && $0 != .type }

  /// The codes of acts, for the help of the commands that take one.
  static let acts = Wording(
    "ACT من قائمة هيوريدوكس 4: "
      + ViolationAct.allCases.map { "\($0.shortCode) \($0.words.arabic)" }
      .joined(separator: "، ") + ".",
    "ACT is of HURIDOCS list 4: "
      + ViolationAct.allCases.map { "\($0.shortCode) \($0.words.english)" }
      .joined(separator: ", ") + ".")
}
