import Deadlines
import Desk
import Formats
import Records
import Words

/// A noun whose records go to the trash and come back.
protocol TrashNoun: SendableMetatype {
  /// The group's name.
  static var group: String { get }
  static var kind: Removable.Kind { get }
}

/// `sijill task`: tasks.
enum Tasks: TrashNoun {
  static let group = "task"
  static let kind = Removable.Kind.task
}

/// `sijill notification`: notifications.
enum Notifications: TrashNoun {
  static let group = "notification"
  static let kind = Removable.Kind.notification
}

/// `sijill decision`: decisions of the Committee.
enum Decisions: TrashNoun {
  static let group = "decision"
  static let kind = Removable.Kind.decision
}

/// `sijill case remove`, `task remove` and so on: puts a record in the trash.
struct RecordRemoveCommand<Noun: TrashNoun>: Command {
  static var usage: Usage {
    Usage(
      "\(Noun.group) remove", "انقل القيد إلى السلة، واذكر ما يذهب معه.",
      "Put it in the trash, and tell what goes with it.",
      notes: [
        Wording(
          "لا يُمحى شيء: يعيده restore بمواعيده. ومع \u{200E}--check يُذكر ما يذهب معه ولا يُنقل.",
          "Nothing is erased: restore brings it back with its dates. With --check what goes with it "
            + "is told, and nothing goes.")
      ], operands: [Noun.kind == .case ? .caseName : .id], options: [.check])
  }

  private let typed: String
  private let isTrial: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    typed =
      try Noun.kind == .case
      ? arguments.text("CASE") : "\(arguments.id("ID") as ID<Removable>)"
    isTrial = arguments.has("check")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let number =
      try Noun.kind == .case ? session.caseID(typed).number : (ID<Removable>(typed) ?? 0).number
    let record = Removable(Noun.kind, number)
    let removal = try session.desk().remove(record, isTrial: isTrial, by: session.visitor)
    let reports = TrashReports(tongue: session.tongue)
    session.say(session.line(reports.title(of: removal.record)))
    for part in reports.parts(of: removal) {
      session.say(session.ink.bold(part.heading))
      for line in part.lines { session.say("  " + session.line(line)) }
    }
    if removal.gone.isEmpty { session.say(reports.goesAlone) }
    return isTrial ? .done : session.say(reports.removed(record, as: Noun.group))
  }
}

/// `sijill case restore`, `task restore` and so on: takes a record out of the trash.
struct RecordRestoreCommand<Noun: TrashNoun>: RecordCommand {
  static var usage: Usage {
    Usage(
      "\(Noun.group) restore", "أعد القيد من السلة بمواعيده.",
      "Take it out of the trash, with its dates.", operands: [.id],
      examples: [Example("sijill trash", "ما في السلة وأرقامه.", "What is in the trash.")])
  }

  let id: ID<Removable>

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let record = Removable(Noun.kind, id.number)
    try session.desk().restore(record, by: session.visitor)
    return session.say(TrashReports(tongue: session.tongue).restored(record))
  }
}

/// `sijill trash`: the cases, people, events, tasks, notifications and decisions in the trash.
struct TrashCommand: Command {
  static let usage = Usage(
    "trash", "اسرد ما في السلة من قضايا وأشخاص ووقائع وتكليفات وإخطارات وقرارات.",
    "List the cases, people, events, tasks, notifications and decisions in the trash.",
    notes: [
      Wording(
        "المستندات: sijill list \u{200E}--trash.", "Documents: sijill list --trash.")
    ], options: Option.table,
    examples: [Example("sijill case restore 3", "أعد قضية.", "Bring a case back.")])

  init(_ arguments: Arguments) throws(UsageError) {}

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.list(removed: try session.desk().trash(for: session.visitor))
  }
}

extension Session {
  /// Prints records in the trash, those removed last first.
  func list(removed: [RemovedRecord]) -> ExitStatus {
    let names = ["kind", "number", "name", "removed"]
    func cells(_ removed: RemovedRecord) -> [String] {
      let words = removed.type.map { "\($0.label(in: tongue)) " } ?? ""
      return [
        removed.record.kind.rawValue, "\(removed.record.number)", words + removed.name,
        "\(removed.removedAt)",
      ]
    }
    return list(
      removed, table: CSV(head: names, rows: removed.map(cells)),
      json: { removed in zip(names, cells(removed)).map { ($0, .text($1)) } }, line: cells)
  }
}

extension Session {
  /// A line of the trash, with the day as it can be typed beside its words.
  fileprivate func line(_ line: TrashLine) -> String {
    let day = line.date.map { " — \($0.words(in: tongue)) (\($0))" } ?? ""
    return line.lead + ink.piece(line.name) + day + line.rest
  }
}
