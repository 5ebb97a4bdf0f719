import Desk
import Formats
import Records
import Words

extension Arguments {
  /// What a decision touches, as it was typed: `3=shelved` or `3`.
  func decisionEffects() throws(UsageError) -> [CommitteeDecisionEffect] {
    var effects: [CommitteeDecisionEffect] = []
    for typed in all("touches") {
      let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
      let id: NotificationID = try Arguments.id(parts.first ?? "")
      var state: NotificationState?
      if parts.count == 2 {
        state = CommitteeDecisionDetails.outcomes.first { $0.rawValue == parts[1] }
        guard state != nil else {
          throw .badChoice(
            "touches", typed: parts[1],
            choices: CommitteeDecisionDetails.outcomes.map(\.rawValue))
        }
      }
      effects.append(CommitteeDecisionEffect(id, into: state))
    }
    return effects
  }
}

extension Option {
  /// What a decision touches.
  static let touches = Option(
    "touches", "ID=STATE", "إخطار يمسه القرار، وحالته بعده؛ يُكرَّر.",
    "A notification that it touches, and its state after it; may be repeated."
  ).repeatable
}

extension CommitteeDecisionDetails {
  /// What typed fields are tried on.
  static let nothing = Self(decided: Desk.today(), says: "")
}

/// `sijill decision edit`: corrects a decision; the steps and dates that hang on it follow.
struct DecisionEditCommand: Command {
  static let usage = Usage(
    "decision edit", "صحح قرارًا؛ ويتبعه ما ترتب عليه.",
    "Correct a decision; what hangs on it follows.",
    notes: [
      .onlyNamed,
      Wording(
        "الخطوة التي أثبتها القرار تُسحب وتُقيَّد من جديد إن تغير تاريخها أو حالتها، وإلا ذُكر التصحيح في "
          + "سجل الإخطار.",
        "The step that the decision made is taken back and entered anew where its date or state "
          + "changes; otherwise the log of the notification tells of the correction."),
    ],
    operands: [.id],
    options: DecisionField.options() + [
      .touches,
      Option("touches-not", "ID", "إخطار لا يمسه؛ يُكرَّر.", "One that it does not touch.")
        .repeatable, .json,
    ],
    examples: [
      Example(
        "sijill decision edit 1 --notice 14/9/2024", "تاريخ الإخطار بالقرار.",
        "The day of notice.")
    ])

  private let id: CommitteeDecisionID
  private let effects: [CommitteeDecisionEffect]
  private let untouched: [NotificationID]
  private let fields: TypedFields<DecisionField>

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    effects = try arguments.decisionEffects()
    var untouched: [NotificationID] = []
    for typed in arguments.all("touches-not") { untouched.append(try Arguments.id(typed)) }
    self.untouched = untouched
    fields = try TypedFields(arguments, trying: .nothing)
    if fields.isEmpty, effects.isEmpty, untouched.isEmpty { throw .nothingToChange }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let (effects, untouched, fields) = (effects, untouched, fields)
    return session.show(
      try session.desk().edit(decision: id, by: session.visitor) { draft throws(ArchiveError) in
        try fields.put(into: &draft.details)
        let named = untouched + effects.map(\.notification)
        draft.touched.removeAll { named.contains($0.notification) }
        draft.touched += effects
      })
  }
}

/// `sijill decision history`: what was changed in a decision.
struct DecisionHistoryCommand: RecordCommand {
  static let usage = Usage(
    "decision history", "اسرد ما عُدِّل في قرار، وما كان قبله.",
    "List what was changed in a decision, and what stood before.", operands: [.id],
    options: Option.table)

  let id: CommitteeDecisionID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.list(try session.desk().history(ofDecision: id, for: session.visitor))
  }
}
