import Deadlines
import Desk
import Records
import Formats
import Words

/// `sijill event`: what happened to people in cases and outside them.
struct EventCommand: Command {
  static let usage = EventAction.usage(
    name: "event",
    summary: Phrase("قيّد الوقائع والانتهاكات.", "Enter events and violations."),
    note: Phrase(
      "add TYPE حيث TYPE: " + EventType.allCases.map(\.rawValue).joined(separator: " ") + ".",
      "add TYPE, where TYPE is: " + EventType.allCases.map(\.rawValue).joined(separator: " ") + "."
    ),
    examples: [
      Example(
        "sijill event add arrest --case 3 --person 'سالم الميثاقي' --date 1/2/2024 --hour 18:20",
        Phrase("قبض.", "An arrest.")),
      Example(
        "sijill event add violation --person 7 --act 030103 --date 2024-02 --source 'الأسرة'",
        Phrase("انتهاك بلا قضية، يُعرف شهره.", "A violation without a case, known to the month.")),
    ])

  let action: EventAction

  init(_ arguments: Arguments) throws(UsageError) {
    action = try EventAction(arguments, type: nil)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus { try action.run(in: session) }
}

/// `sijill hearing`: hearings, their decisions and what they were put off to.
struct HearingCommand: Command {
  static let usage = EventAction.usage(
    name: "hearing",
    summary: Phrase("قيّد الجلسات وقراراتها.", "Enter hearings and their decisions."),
    note: Phrase(
      "add CASE DATE. وlist بلا تواريخ يسرد ما هو آت.",
      "add CASE DATE. list without dates is what is to come."),
    examples: [
      Example(
        "sijill hearing add '4417 لسنة 2024 حصر تحقيق' 17/3/2024 --decision 'استمرار الحبس' --next 31/3/2024",
        Phrase("جلسة بقرارها وتأجيلها.", "A hearing with its decision and what it was put off to."))
    ])

  let action: EventAction

  init(_ arguments: Arguments) throws(UsageError) {
    action = try EventAction(arguments, type: .hearing)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus { try action.run(in: session) }
}

/// What is done with events, read before anything is opened.
struct EventAction {
  private enum Kind {
    case add(EventDetails, TypedFields<EventField>, inCase: String?)
    case list(EventListing, inCase: String?)
    case show(EventID)
    case edit(EventID, TypedFields<EventField>)
    case remove(EventID)
    case intervene(EventID, Intervention)
    case importing(String, isTrial: Bool)
  }

  private static let names = ["add", "list", "show", "edit", "remove", "intervene", "import"]
  /// The case is typed as a number here or as papers write it, so it is read apart.
  private static let fields = EventField.allCases.filter { $0 != .case && $0 != .type }

  private let kind: Kind
  private let isTable: Bool
  private let isHearings: Bool

  static func usage(
    name: String, summary: Phrase, note: Phrase, examples: [Example]
  ) -> Usage {
    Usage(
      name: name, summary: summary,
      notes: [
        note,
        Phrase(
          "ACTION: add أو list أو show ID أو edit ID أو remove ID أو intervene ID PARTY (تدخل حقوقي) أو import FILE.csv. "
            + "التصحيح قيد جديد، والقديم باقٍ.",
          "ACTION is: add, list, show ID, edit ID, remove ID, intervene ID PARTY or import FILE.csv. A correction is "
            + "a new entry; the old one stays."),
        Phrase(
          "ACT من قائمة هيوريدوكس 4: "
            + ViolationAct.allCases.map { "\($0.rawValue.prefix(6)) \($0.terms.arabic)" }
            .joined(separator: "، ") + ".",
          "ACT is of HURIDOCS list 4: "
            + ViolationAct.allCases.map { "\($0.rawValue.prefix(6)) \($0.terms.english)" }
            .joined(separator: ", ") + "."),
      ],
      operands: [Operand("ACTION", completion: .words(names)), Operand("ARGUMENT", .any)],
      options: [Option("case", "CASE", Phrase("القضية: رقمها هنا أو رقم قيدها.", "The case."))]
        + EventField.options(fields) + [
          Option("from", "DATE", Phrase("من هذا اليوم.", "From this day on.")),
          Option("to", "DATE", Phrase("إلى هذا اليوم.", "Up to this day.")),
          Option("type", "TYPES", isRepeatable: true, Phrase("الأنواع.", "Of these types.")),
          Option("asked-of", "WHO", Phrase("من وُجّه إليه التدخل.", "Of whom it was asked.")),
          Option("response", "TEXT", Phrase("الرد على التدخل.", "The response to it.")),
          Option("check", Phrase("افحص ولا تكتب.", "Check, and write nothing.")),
          Option("limit", "N", Phrase("أقصى عدد (100).", "At most N (100).")),
          Option("offset", "N", Phrase("تجاوز أول N.", "Pass over the first N.")),
          Option("csv", Phrase("اكتب جدول CSV.", "Write a table as CSV.")), Usage.json,
        ], examples: examples)
  }

  init(_ arguments: Arguments, type: EventType?) throws(UsageError) {
    isTable = arguments.has("csv")
    isHearings = type != nil
    if isTable, arguments.has("json") { throw .conflict("csv", "json") }
    var action = try Action(arguments, among: Self.names)
    let fields = try TypedFields(arguments, of: Self.fields, trying: EventDetails(type ?? .other))
    switch action.name {
    case "add":
      if let type {
        let caseID = try action.word("CASE")
        let typed = try action.word("DATE")
        guard let date = try? CivilDate(typed) else { throw .badDate(option: "date", typed: typed) }
        kind = .add(EventDetails(type, on: date), fields, inCase: caseID)
      } else {
        let typed = try action.word("TYPE")
        guard let type = EventType(term: typed) else {
          throw .badOperand("TYPE", typed: typed, choices: EventType.allCases.map(\.rawValue))
        }
        kind = .add(EventDetails(type), fields, inCase: arguments.value("case"))
      }
    case "list":
      var listing = EventListing()
      if let type {
        listing.types = [type]
      } else {
        listing.types = try arguments.choices("type", of: EventType.self)
      }
      listing.person = arguments.value("person").flatMap { PersonID($0) }
      listing.act = arguments.value("act").flatMap { ViolationAct(code: $0) }
      listing.from = try arguments.date("from") ?? nil
      listing.to = try arguments.date("to") ?? nil
      listing.limit = try arguments.integer("limit", in: 1...10_000) ?? 100
      listing.offset = try arguments.integer("offset", in: 0...SearchCommand.offsetMax) ?? 0
      kind = .list(listing, inCase: arguments.value("case"))
    case "show": kind = .show(try action.number())
    case "edit":
      kind = .edit(try action.number(), fields)
      if fields.isEmpty { throw .nothingToChange }
    case "remove": kind = .remove(try action.number())
    case "import": kind = .importing(try action.word("FILE"), isTrial: arguments.has("check"))
    default:
      let id: EventID = try action.number()
      kind = .intervene(
        id,
        Intervention(
          party: try action.word("PARTY"), date: try arguments.date("date") ?? nil,
          askedOf: arguments.value("asked-of") ?? "",
          description: arguments.value("description") ?? "",
          response: arguments.value("response") ?? ""))
    }
    try action.end()
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let visitor = session.visitor
    let words = CaseReports(tongue: session.tongue)
    let lines = CaseLines(session, isTable: isTable)
    switch kind {
    case .add(var details, let fields, let typed):
      if let typed { details.caseID = try session.caseID(typed, at: desk) }
      try fields.put(into: &details)
      let filed = try desk.add(event: details, by: visitor)
      session.tell(filed.concerns)
      let status = try done(words.entered(.event, filed.id), filed.id, desk, session)
      if session.isJSON == false { try tellNextDates(of: filed.id, desk, session) }
      return status
    case .list(var listing, let typed):
      if let typed { listing.caseID = try session.caseID(typed, at: desk) }
      if isHearings, listing.from == nil, listing.to == nil, listing.caseID == nil {
        listing.from = desk.today
      }
      return list(try desk.events(listing, for: visitor), lines)
    case .show(let id):
      return try done("", id, desk, session)
    case .edit(let id, let fields):
      var details = try desk.event(id, for: visitor).details
      try fields.put(into: &details)
      let filed = try desk.correct(event: id, to: details, by: visitor)
      session.tell(filed.concerns)
      return try done(words.entered(.event, filed.id), filed.id, desk, session)
    case .remove(let id):
      try desk.remove(event: id, by: visitor)
      session.output.line(words.removed(.event, id))
    case .importing(let path, let isTrial):
      return lines.print(try desk.importEvents(from: path, isTrial: isTrial, by: visitor))
    case .intervene(let id, let intervention):
      try desk.add(intervention: intervention, to: id, by: visitor)
      session.output.line(words.changed(.event, id))
    }
    return .done
  }

  private func done(
    _ said: String, _ id: EventID, _ desk: Desk, _ session: Session
  ) throws(ArchiveError) -> ExitStatus {
    let event = try desk.event(id, for: session.visitor)
    if session.isJSON {
      session.output.line(JSON.object(event.json).line)
    } else if said.isEmpty == false {
      session.output.line(said)
    } else {
      let lines = CaseLines(session)
      lines.print(
        facts: EventField.allCases.map { field in
          let text = field.text(of: event.details)
          let shown =
            switch field {
            case .type: event.details.type.label(in: session.tongue)
            case .act: event.details.act?.label(in: session.tongue) ?? ""
            case .person: text.isEmpty ? "" : "\(event.personName) (\(text))"
            case .case: text.isEmpty ? "" : "\(event.caseTitle) (\(text))"
            default: text
            }
          return (field.label(in: session.tongue), shown)
        })
      for intervention in try desk.interventions(of: id, for: session.visitor) {
        let said = [
          intervention.date?.description ?? "", intervention.party, intervention.askedOf,
          intervention.description, intervention.response,
        ]
        session.output.line(
          session.ink.piece(said.filter { $0.isEmpty == false }.joined(separator: "، ")))
      }
    }
    return .done
  }

  /// Tells the dates that an event leads to; `deadline list` has the steps of those that are kept.
  private func tellNextDates(
    of event: EventID, _ desk: Desk, _ session: Session
  ) throws(ArchiveError) {
    let tongue = session.tongue
    for next in try desk.nextDates(ofEvent: event, for: session.visitor) {
      guard let due = next.due else { continue }
      let title = tongue.say(next.rule.title.arabic, next.rule.title.english)
      let mark = next.rule.needsReview ? " (\(DeadlineReports(tongue: tongue).needsReview))" : ""
      session.output.line("\(due.date)  \(session.ink.piece(title))\(mark)")
    }
  }

  private func list(_ page: Page<CaseEvent>, _ lines: CaseLines) -> ExitStatus {
    guard lines.isTable || lines.session.isJSON || lines.session.ink.isTerminal == false else {
      lines.print(page.items)
      return page.items.isEmpty ? .nothingFound : .done
    }
    let rows = page.items.map { event in
      CaseLines.Row(
        json: event.json,
        cells: ["\(event.id)"] + EventField.allCases.map { $0.text(of: event.details) }
          + [event.personName, event.caseTitle])
    }
    return lines.print(
      rows,
      heading: ["event"] + EventField.allCases.map(\.rawValue) + ["person-name", "case-title"],
      total: page.total)
  }
}
