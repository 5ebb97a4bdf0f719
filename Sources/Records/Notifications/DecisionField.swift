/// The fields of what is said of a decision of the Committee.
package enum DecisionField: String, RecordField {
  case number, decided, notice, knowledge, says, source, document, visibility

  package typealias Target = CommitteeDecisionDetails

  /// What people call it.
  package var words: Wording {
    switch self {
    case .number: Wording("رقم قرار اللجنة", "Number of the decision")
    case .decided: Wording("تاريخ قرار اللجنة", "Date of the Committee's decision")
    case .notice: Wording("تاريخ الإخطار بالقرار", "Date of notice of the decision")
    case .knowledge: Wording("تاريخ العلم اليقيني", "Date of certain knowledge")
    case .says: Wording("ما قررته اللجنة", "What the Committee decided")
    case .source: Wording("معلوم من، إن لم تكن له ورقة", "Known from, where there is no paper")
    case .document: Wording("القرار نفسه", "The decision itself")
    case .visibility: .whoSeesIt
    }
  }

  package var input: FieldInput {
    switch self {
    case .number, .source: .line
    case .decided, .notice, .knowledge: .date
    case .says: .text
    case .document: .record
    case .visibility: .circle
    }
  }

  package var example: Wording {
    switch self {
    case .number: Wording("87 لسنة 2024", "87 لسنة 2024")
    case .decided, .notice, .knowledge, .says, .source, .document, .visibility: .empty
    }
  }

  package func put(
    _ typed: String, into target: inout CommitteeDecisionDetails
  ) throws(ArchiveError) {
    switch self {
    case .number: target.number = typed
    case .decided:
      guard let day = try TypedValue.date(typed) else { throw .invalid(.date, typed: typed) }
      target.decided = day
    case .notice: target.notice = try TypedValue.date(typed)
    case .knowledge: target.knowledge = try TypedValue.date(typed)
    case .says:
      guard typed.isSaid else { throw .invalid(.title, typed: typed) }
      target.says = typed
    case .source: target.source = typed
    case .document: target.document = try TypedValue.record(typed)
    case .visibility: target.visibility = try TypedValue.visibility(typed)
    }
  }

  package func text(of target: CommitteeDecisionDetails) -> String {
    switch self {
    case .number: target.number
    case .decided: target.decided.description
    case .notice: target.notice?.description ?? ""
    case .knowledge: target.knowledge?.description ?? ""
    case .says: target.says
    case .source: target.source
    case .document: target.document.map { "\($0)" } ?? ""
    case .visibility: target.visibility.name
    }
  }
}
