import Desk
import Formats
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// The decisions of the Committee, as a page or for other programs.
  func decisions(_ frame: Frame) throws(ArchiveError) -> Response {
    let found = try desk.decisions(for: visitor)
    return try frame.answer(
      json: JSON.object([("decisions", .list(found.map { .object($0.json) }))]),
      csv: CSV(decisions: found),
      page: DecisionsPage(frame: frame, decisions: found).node)
  }

  func decision(
    _ id: CommitteeDecisionID, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let found = try desk.decision(id, for: visitor)
    return try frame.answer(
      json: .object(found.json), page: DecisionPage(frame: frame, decision: found).node)
  }

  /// The form of a decision, empty or as it was sent.
  func decisionForm(_ form: Form, _ frame: Frame) throws(ArchiveError) -> Node {
    guard visitor.mayFile else { throw .forbidden }
    return DecisionFormPage(frame: frame, form: form, notifications: try touchable()).node
  }

  func addDecision(_ sent: Fields, _ frame: Frame) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    var form = Form(sent, in: frame.tongue)
    let tongue = frame.tongue
    if form["decided"].isEmpty {
      form.flaw("decided", tongue.say("اكتب تاريخ القرار.", "Say the day of the decision."))
    }
    if form["says"].isEmpty {
      form.flaw("says", tongue.say("اكتب ما قررته اللجنة.", "Say what the Committee decided."))
    }
    let (notice, knowledge) = (form.date("notice"), form.date("knowledge"))
    let decided = form.date("decided") ?? desk.today
    let details = CommitteeDecisionDetails(
      number: form["number"], decided: decided, notice: notice, knowledge: knowledge,
      says: form["says"], source: form["source"], document: form.number("document"),
      visibility: form.visibility())
    var touched: [(notification: NotificationID, state: NotificationState?)] = []
    for one in try touchable() where form["touch.\(one.id)"].isEmpty == false {
      touched.append((one.id, NotificationState(rawValue: form["touch.\(one.id)"])))
    }
    let all = touched
    return try send(
      form, blaming: \.ofDecision,
      act: { () throws(ArchiveError) in
        .notifications(
          .decision(try desk.add(decision: details, touching: all, by: visitor).id))
      }, back: { form throws(ArchiveError) in try decisionForm(form, frame) })
  }

  /// The notifications that a decision may touch: whatever has not ended.
  private func touchable() throws(ArchiveError) -> [Notification] {
    try desk.notifications(NotificationListing(limit: 200), for: visitor)
      .items.filter { $0.state.isEnd == false }
  }
}

extension ArchiveError {
  /// The field of a decision that a refusal is about.
  fileprivate var ofDecision: String {
    if case .missing(.document, _) = self { return "document" }
    if case .refused(.sheet) = self { return "document" }
    if case .refused(.future(let date, _)) = self { return date.fieldOfDecision }
    if case .refused(.disordered(_, let date)) = self { return date.fieldOfDecision }
    return Form.whole
  }
}

extension NotificationDate {
  fileprivate var fieldOfDecision: String {
    self == .notice || self == .knowledge ? rawValue : "decided"
  }
}
