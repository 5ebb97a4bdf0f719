import Desk
import Records
import Words

/// `sijill notification advance`: brings a notification into its next state.
struct NotificationAdvanceCommand: Command {
  static let usage = Usage(
    "notification advance", "انقل إخطارًا إلى حالته التالية.",
    "Bring a notification into its next state.",
    notes: [
      Wording(
        "بلا STATE: الحالات المتاحة وما ينقص كلًّا منها.",
        "Without a STATE: the states that are open and what each still needs.")
    ], operands: [.id, Operand("STATE", .atMostOne, .words(of: NotificationState.self))],
    options: [
      Option(
        "date", "DATE", "تاريخ الخطوة، أو NAME=DATE لتاريخ بعينه؛ يُكرَّر.",
        "The day of the step, or NAME=DATE for a certain one; may be repeated."
      ).repeatable,
      Option(
        "detail", "NAME=TEXT", .words(NotificationDetail.allCases.map { "\($0.rawValue)=" }),
        "بيان للخطوة: channel وtracking وentry_number وcourt …؛ يُكرَّر.",
        "A detail of the step: channel, tracking, entry_number, court …; may be repeated."
      ).repeatable,
    ] + NotificationPapers.options + [
      .reason,
      Option("successor", "ID", "الإخطار اللاحق، مع superseded.", "The later one, for superseded."),
      Option(
        "with", "ID", "إخطار آخر تُقيَّد له الخطوة نفسها، كحكم واحد؛ يُكرَّر.",
        "Another that the same step is of, such as one judgment; may be repeated."
      ).repeatable,
      .json,
    ],
    examples: [
      Example(
        "sijill notification advance 3 decision_recorded --date 2026-03-22 "
          + "--date announcement=2026-03-23", "خطوة بتواريخها.", "A step with its dates."),
      Example(
        "sijill notification advance 3", "ما المتاح وما ينقصه.", "What is open and what it needs."),
    ])

  let id: NotificationID
  /// The step; `nil` where it is asked which are open.
  let step: NotificationStep?
  let papers: NotificationPapers
  /// The others that the step is taken of.
  let others: [NotificationID]

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    papers = try NotificationPapers(arguments)
    others = try arguments.ids("with")
    var step = try arguments.value("STATE").map { typed throws(UsageError) in
      try Self.step(to: typed, arguments)
    }
    step?.papers = papers.holdings
    self.step = step
  }

  private static func step(
    to typed: String, _ arguments: Arguments
  ) throws(UsageError) -> NotificationStep {
    // A state is typed by its name or by its number where that is one state's alone.
    let numbered = NotificationState.allCases.first { $0.number == typed && $0.isEnd == false }
    let state: NotificationState =
      if let numbered { numbered } else { try Arguments.choice(typed, for: "STATE") }
    var step = NotificationStep(state)
    step.dates = try dates(arguments, for: step.state)
    for (name, value) in try arguments.pairs("detail", of: NotificationDetail.self) {
      if name == .channel {
        let _: NotificationChannel = try Arguments.choice(value, for: "detail channel")
      }
      if name == .part { let _: JudgmentPart = try Arguments.choice(value, for: "detail part") }
      step.details[name] = value
    }
    step.reason = arguments.text("reason")
    step.successor = try arguments.id(option: "successor")
    return step
  }

  /// The dates that were typed: without a name, the legal date of the state.
  private static func dates(
    _ arguments: Arguments, for state: NotificationState
  ) throws(UsageError) -> [NotificationDate: CivilDate] {
    var dates: [NotificationDate: CivilDate] = [:]
    for typed in arguments.all("date") {
      let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
      let day = parts.last ?? typed
      var name = state.legalDate
      if parts.count == 2 { name = try Arguments.choice(parts[0], for: "date") }
      dates[name] = try Arguments.date(day, for: "date")
    }
    return dates
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    guard let step else {
      let notification = try desk.notification(id, for: session.visitor)
      return session.showOpenStates(of: notification)
    }
    _ = try desk.advance(
      id, taking: step, filing: papers.read(), together: others, by: session.visitor)
    return try session.show(id)
  }
}
