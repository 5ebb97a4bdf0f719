import Desk
import Formats
import Records
import Words

extension CommandGroup {
  /// `sijill decision`: what the Political Parties Committee decided.
  static let decision = CommandGroup(
    "decision", "قيّد قرارات لجنة شؤون الأحزاب مرة واحدة بما تمسه.",
    "Record decisions of the Political Parties Committee once, with what they touch.",
    [
      DecisionAddCommand.self, DecisionListCommand.self, DecisionShowCommand.self,
      DecisionEditCommand.self, DecisionHistoryCommand.self,
      RecordRemoveCommand<Decisions>.self, RecordRestoreCommand<Decisions>.self,
    ])
}

/// `sijill decision add`: enters a decision and the notifications that it touches.
struct DecisionAddCommand: Command {
  /// What was decided is said first; its day must be said.
  private static let rest = DecisionField.allCases.filter { $0 != .says && $0 != .decided }

  static let usage = Usage(
    "decision add", "قيّد قرارًا للجنة.", "Enter a decision of the Committee.",
    notes: [
      Wording(
        "بحالة مع رقم الإخطار ينتقل إليها في الخطوة نفسها، وبلا حالة يُذكر أن القرار يمسه.",
        "With a state, a notification is brought into it in the same step; without one the decision "
          + "is only said to touch it.")
    ],
    operands: [Operand("SAYS", .atLeastOne)],
    options: DecisionField.options([.decided]).map(\.needed) + DecisionField.options(rest)
      + [.touches, .json],
    examples: [
      Example(
        "sijill decision add حفظ الإخطارين --number '87 لسنة 2024' --decided 10/9/2024 "
          + "--notice 12/9/2024 --touches 3=shelved --touches 4=shelved",
        "قرار واحد على إخطارين.", "One decision on two notifications.")
    ])

  private let says: String
  private let fields: TypedFields<DecisionField>
  private let touched: [(notification: NotificationID, state: NotificationState?)]

  init(_ arguments: Arguments) throws(UsageError) {
    says = arguments.text("SAYS")
    fields = try TypedFields(arguments, of: [.decided] + Self.rest, trying: .nothing)
    touched = try arguments.decisionEffects().map { ($0.notification, $0.state) }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    var details = CommitteeDecisionDetails(decided: session.today, says: says)
    try fields.put(into: &details)
    return session.show(
      try session.desk().add(decision: details, touching: touched, by: session.visitor))
  }
}

/// `sijill decision list`: decisions, the newest first.
struct DecisionListCommand: Command {
  static let usage = Usage(
    "decision list", "اسرد قرارات اللجنة، الأحدث أولًا.",
    "List the Committee's decisions, the newest first.",
    options: [
      Option(
        "touching", "ID", "ما يمس هذا الإخطار.", "Those that touch this notification."), .json,
    ])

  private let notification: NotificationID?

  init(_ arguments: Arguments) throws(UsageError) {
    notification = try arguments.id(option: "touching")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let found = try session.desk().decisions(touching: notification, for: session.visitor)
    for decision in found { session.print(decision.json, or: session.line(decision)) }
    return found.isEmpty ? .nothingFound : .done
  }
}

/// `sijill decision show`: a decision with what it touches.
struct DecisionShowCommand: RecordCommand {
  static let usage = Usage(
    "decision show", "اعرض قرارًا بما يمسه.", "Show a decision with what it touches.",
    operands: [.id], options: [.json])

  let id: CommitteeDecisionID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(try session.desk().decision(id, for: session.visitor))
  }
}

extension Session {
  /// A decision in a line.
  fileprivate func line(_ decision: CommitteeDecision) -> String {
    row([
      "\(decision.id)", decision.details.decided.description, decision.details.number,
      decision.details.says, tongue.series(decision.touched.map { "\($0.notification)" }),
    ])
  }

  /// A decision with what it touches.
  func show(_ decision: CommitteeDecision) -> ExitStatus {
    guard isJSON == false else { return print(decision.json) }
    title("\(decision.id) · \(decision.title(in: tongue))")
    print(facts: decision.facts(in: tongue))
    for touch in decision.touched {
      say(row(["\(touch.notification)", touch.label(in: tongue), touch.subject]))
    }
    return .done
  }
}
