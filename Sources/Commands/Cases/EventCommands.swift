import Deadlines
import Desk
import Formats
import Records
import Words

/// Which events the actions of a group are about: all, or hearings.
protocol EventScope: TableNoun, TrashNoun {
  /// The only type there is; `nil` for all of them.
  static var type: EventType? { get }
}

/// `sijill event`: what happened to people in cases and outside them.
enum AllEvents: EventScope {
  static let group = "event"
  static let type: EventType? = nil
}

/// `sijill hearing`: hearings, their decisions and what they were adjourned to.
enum Hearings: EventScope {
  static let group = "hearing"
  static let type: EventType? = .hearing
}

extension EventScope {
  static var kind: Removable.Kind { .event }
  static var importing: Wording { Wording("قيّد وقائع جدول CSV.", "Enter the events of a table.") }

  static func enter(
    tableAt path: String, _ answer: TableAnswer, isTrial: Bool, at desk: Desk, by visitor: Visitor
  ) throws(ArchiveError) -> TableReport {
    try desk.importEvents(from: path, answer: answer, isTrial: isTrial, by: visitor)
  }
}

extension CommandGroup {
  static let event = CommandGroup(
    AllEvents.group, "قيّد الوقائع والانتهاكات.", "Enter events and violations.",
    [EventAddCommand.self] + actions(of: AllEvents.self))

  static let hearing = CommandGroup(
    Hearings.group, "قيّد الجلسات وقراراتها.", "Enter hearings and their decisions.",
    [HearingAddCommand.self] + actions(of: Hearings.self))

  private static func actions<Scope: EventScope>(of scope: Scope.Type) -> [any Command.Type] {
    [
      EventListCommand<Scope>.self, EventShowCommand<Scope>.self, EventEditCommand<Scope>.self,
      RecordRemoveCommand<Scope>.self, RecordRestoreCommand<Scope>.self,
      EventInterveneCommand<Scope>.self,
      TableImportCommand<Scope>.self,
    ]
  }
}

/// `sijill event show`: an event, and what was done about it.
struct EventShowCommand<Scope: EventScope>: RecordCommand {
  static var usage: Usage {
    Usage(
      "\(Scope.group) show", "اعرض واقعة وما اتُّخذ بشأنها.",
      "Show an event and what was done about it.", operands: [.id], options: [.json])
  }

  let id: EventID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let event = try session.desk().event(id, for: session.visitor)
    guard session.isJSON == false else { return session.print(event.json) }
    if event.replacedBy != nil {
      let now = try session.desk().standing(insteadOf: id, for: session.visitor)
      session.say(CaseReports(tongue: session.tongue).replaced(by: now.id))
    }
    session.print(
      facts: EventField.allCases.map { field in
        (field.label(in: session.tongue), session.shown(field, of: event))
      })
    for done in try session.desk().interventions(of: id, for: session.visitor) {
      let said = [
        done.date?.description ?? "", done.party, done.askedOf, done.description, done.response,
      ]
      session.say(session.ink.piece(session.series(said)))
    }
    return .done
  }
}

extension Session {
  /// A field of an event as it is read: closed lists in the reader's language, records by name.
  fileprivate func shown(_ field: EventField, of event: CaseEvent) -> String {
    let text = field.text(of: event.details)
    func named(_ name: String) -> String { text.isEmpty ? "" : "\(name) (\(text))" }
    return switch field {
    case .type: event.details.type.label(in: tongue)
    case .act: event.details.act?.label(in: tongue) ?? ""
    case .person: named(event.personName)
    case .case: named(event.caseTitle)
    case .date, .hour, .until, .days, .estimate, .place, .description, .decision, .verdict, .next,
      .nextHour, .perpetrator, .source, .reliability, .certainty, .document, .visibility:
      text
    }
  }
}

/// `sijill event intervene`: notes what somebody did about an event.
struct EventInterveneCommand<Scope: EventScope>: Command {
  static var usage: Usage {
    Usage(
      "\(Scope.group) intervene", "قيّد تدخلًا حقوقيًا بشأن واقعة.",
      "Note what somebody did about an event.", operands: [.id, Operand("PARTY")],
      options: EventField.options([.date, .description]) + [
        Option("asked-of", "WHO", "من وُجّه إليه التدخل.", "Of whom it was asked."),
        Option("response", "TEXT", "الرد على التدخل.", "The response to it."),
      ],
      examples: [
        Example(
          "sijill \(Scope.group) intervene 12 'المجلس القومي لحقوق الإنسان' --date 2024-06",
          "خطاب إلى المجلس.", "A letter to the council.")
      ])
  }

  private let id: EventID
  private let intervention: Intervention

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    intervention = Intervention(
      party: arguments.text("PARTY"), date: try arguments.date(option: "date"),
      askedOf: arguments.text("asked-of"), description: arguments.text("description"),
      response: arguments.text("response"))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().add(intervention: intervention, to: id, by: session.visitor)
    return session.say(session.caseReports.changed(.event, id))
  }
}
