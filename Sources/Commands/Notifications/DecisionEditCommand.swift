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
    options: [
      Option("says", "TEXT", "ما قررته اللجنة.", "What the Committee decided."),
      Option("date", "DATE", "تاريخ القرار.", "The day of the decision."),
      Option("number", "TEXT", "رقم القرار.", "The number of the decision."),
      Option("notice", "DATE", "تاريخ الإخطار بالقرار.", "The day of notice of it."),
      Option("knowledge", "DATE", "تاريخ العلم اليقيني.", "The day of certain knowledge."),
      Option("source", "TEXT", "معلوم من، إن لم تكن له ورقة.", "Known from, without a paper."),
      Option("document", "DOCUMENT", "القرار نفسه في السجل.", "The decision itself."),
      Option(
        "touches", "ID=STATE", "إخطار يمسه القرار، وحالته بعده؛ يُكرَّر.",
        "A notification that it touches, and its state after it; may be repeated."
      ).repeatable,
      Option("touches-not", "ID", "إخطار لا يمسه؛ يُكرَّر.", "One that it does not touch.")
        .repeatable,
      .visibility, .json,
    ],
    examples: [
      Example(
        "sijill decision edit 1 --notice 14/9/2024", "تاريخ الإخطار بالقرار.",
        "The day of notice.")
    ])

  private let id: CommitteeDecisionID
  private let effects: [CommitteeDecisionEffect]
  private let untouched: [NotificationID]
  private let correct: @Sendable (inout CommitteeDecisionDetails) -> Void

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    effects = try arguments.decisionEffects()
    var untouched: [NotificationID] = []
    for typed in arguments.all("touches-not") { untouched.append(try Arguments.id(typed)) }
    self.untouched = untouched
    let decided = try arguments.date(option: "date")
    let (notice, knowledge) = (
      try arguments.dateOrNone(option: "notice"), try arguments.dateOrNone(option: "knowledge")
    )
    let (number, says, source) = (
      arguments.value("number"), arguments.value("says"), arguments.value("source")
    )
    let hasNoPaper = arguments.value("document")?.isEmpty == true
    let document: DocumentID? = hasNoPaper ? nil : try arguments.id(option: "document")
    let visibility = try arguments.visibility()
    correct = { details in
      if let decided { details.decided = decided }
      if let notice { details.notice = notice }
      if let knowledge { details.knowledge = knowledge }
      if let number { details.number = number }
      if let says { details.says = says }
      if let source { details.source = source }
      if hasNoPaper || document != nil { details.document = document }
      if let visibility { details.visibility = visibility }
    }
    let options = Self.usage.options.map(\.name).filter { $0 != "json" }
    if options.allSatisfy({ arguments.value($0) == nil }) { throw .nothingToChange }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let (effects, untouched, correct) = (effects, untouched, correct)
    return session.show(
      try session.desk().edit(decision: id, by: session.visitor) { draft throws(ArchiveError) in
        correct(&draft.details)
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
