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
      json: .object(found.json),
      page: DecisionPage(
        frame: frame, decision: found, history: desk.history(ofDecision: id, for: visitor)
      ).node)
  }

  /// The form of a decision, empty or as it was sent; of the one that it corrects, where it is one.
  func decisionForm(
    _ form: Form, _ known: CommitteeDecision?, _ frame: Frame
  ) throws(ArchiveError) -> Node {
    guard visitor.mayFile else { throw .forbidden }
    return DecisionFormPage(
      frame: frame, form: form, known: known, notifications: try touchable(by: known)
    ).node
  }

  /// The form filled with what is there.
  func decisionEdit(_ id: CommitteeDecisionID, _ frame: Frame) throws(ArchiveError) -> Node {
    let known = try desk.decision(id, for: visitor)
    var form = Form(DecisionField.allCases, of: known.details, in: frame.tongue)
    for one in try touchable(by: known) { form.fill(known.choice(of: one.id), of: one.id) }
    return try decisionForm(form, known, frame)
  }

  func addDecision(_ sent: Fields, _ frame: Frame) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    var form = Form(sent, in: frame)
    var details = CommitteeDecisionDetails(decided: desk.today, says: "")
    form.readDecision(into: &details)
    let (said, touched) = (details, form.effects(among: try touchable(by: nil)))
    return try send(
      form, blaming: \.ofDecision,
      act: { () throws(ArchiveError) in
        let touching = touched.map { (notification: $0.notification, state: $0.state) }
        return .notifications(
          .decision(try desk.add(decision: said, touching: touching, by: visitor).id))
      }, back: { form throws(ArchiveError) in try decisionForm(form, nil, frame) })
  }

  func editDecision(
    _ id: CommitteeDecisionID, _ sent: Fields, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    let known = try desk.decision(id, for: visitor)
    var form = Form(sent, in: frame)
    var details = known.details
    form.readDecision(into: &details)
    let changed = form.changedEffects(among: try touchable(by: known), of: known)
    let typed = form
    return try send(
      form, blaming: \.ofDecision,
      act: { () throws(ArchiveError) in
        try desk.edit(decision: id, by: visitor) { draft throws(ArchiveError) in
          try typed.reread { $0.readDecision(into: &draft.details) }
          // Another program may have changed what it touches since the form was read.
          guard Set(draft.touched) == Set(known.touched.map(\.effect)) else { throw .busy }
          for (notification, effect) in changed {
            draft.touched.removeAll { $0.notification == notification }
            if let effect { draft.touched.append(effect) }
          }
        }
        return .notifications(.decision(id))
      }, back: { form throws(ArchiveError) in try decisionForm(form, known, frame) })
  }

  /// The notifications that a decision may touch: whatever has not ended, and what it touches.
  private func touchable(by known: CommitteeDecision?) throws(ArchiveError) -> [Notification] {
    let touched = known?.touched.map(\.notification) ?? []
    return try desk.notifications(NotificationListing(limit: PageLimit.whole), for: visitor)
      .items.filter { $0.state.isEnd == false || touched.contains($0.id) }
  }
}

extension CommitteeDecision {
  /// What a form chooses for a notification: the state, `touched` where there is none, or nothing.
  func choice(of notification: NotificationID) -> String {
    touched.first { $0.notification == notification }.map {
      $0.state?.rawValue ?? DecisionFormPage.touched
    } ?? ""
  }
}

extension Form {
  /// The fields of a decision; the two without which it is none are asked for in plain words.
  fileprivate mutating func readDecision(into details: inout CommitteeDecisionDetails) {
    if self["decided"].isEmpty {
      flaw("decided", tongue.say("اكتب تاريخ القرار.", "Say the day of the decision."))
    }
    if self["says"].isEmpty {
      flaw("says", tongue.say("اكتب ما قررته اللجنة.", "Say what the Committee decided."))
    }
    read(DecisionField.allCases, into: &details)
  }

  /// Fills in what a decision does to a notification, and remembers it.
  fileprivate mutating func fill(_ choice: String, of notification: NotificationID) {
    set("touch.\(notification)", choice)
    set("was.\(notification)", choice)
  }

  /// What was chosen for a notification; `nil` where it is not touched.
  private func effect(of notification: NotificationID) -> CommitteeDecisionEffect? {
    let choice = self["touch.\(notification)"]
    guard choice.isEmpty == false else { return nil }
    return CommitteeDecisionEffect(notification, into: NotificationState(rawValue: choice))
  }

  /// What the decision touches among these.
  fileprivate func effects(among notifications: [Notification]) -> [CommitteeDecisionEffect] {
    notifications.compactMap { effect(of: $0.id) }
  }

  /// What was chosen otherwise than the form was filled with; `nil` for what is touched no more.
  ///
  /// What was changed in the decision meanwhile stays, and what was changed in both is told.
  fileprivate mutating func changedEffects(
    among notifications: [Notification], of known: CommitteeDecision
  ) -> [(NotificationID, CommitteeDecisionEffect?)] {
    var changed: [(NotificationID, CommitteeDecisionEffect?)] = []
    for one in notifications.map(\.id) where fields["touch.\(one)"] != nil {
      let (chosen, was, now) = (self["touch.\(one)"], self["was.\(one)"], known.choice(of: one))
      if chosen == was {
        fill(now, of: one)
      } else if now != was, now != chosen {
        set("was.\(one)", now)
        flaw(
          "touch.\(one)",
          changedMeanwhile(DecisionFormPage.words(ofChoice: now, in: tongue)))
      } else if now != chosen {
        changed.append((one, effect(of: one)))
      }
    }
    return changed
  }
}

extension ArchiveError {
  /// The field of a decision that a refusal is about.
  fileprivate var ofDecision: String {
    if case .missing(.document, _) = self { return "document" }
    if case .refused(.sheet) = self { return "document" }
    if case .invalid(.title, _) = self { return "says" }
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
