package import Records
import SQLite

extension Change {
  /// Keeps a decision of the Committee and brings what it touches into the states said of it.
  ///
  /// All of it is done or nothing. Throws `.invalid(.title)` where it says nothing, `.refused` for
  /// a day that has not come, for days out of their order and for a step that cannot be taken,
  /// `.missing` for what the visitor does not see.
  package func enter(_ draft: CommitteeDecisionDraft) throws(ArchiveError) -> CommitteeDecision {
    try check(draft.details)
    try check(draft.touched)
    let id: CommitteeDecisionID = try insert(
      """
      INSERT INTO committee_decision (number, decided, notice, knowledge, says, source, document,
        visibility, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """, with: draft.details.values + [.time(time), .text(visitor.name)])
    for touch in draft.touched { try touch.enter(in: id, draft.details, by: self) }
    return try decision(id)
  }

  /// A decision with what it touches, as the visitor sees it, before it is corrected.
  package func draft(
    of id: CommitteeDecisionID
  ) throws(ArchiveError) -> CommitteeDecisionDraft {
    let known = try decision(id)
    return CommitteeDecisionDraft(known.details, touching: known.touched.map(\.effect))
  }

  /// Corrects a decision and what it touches; what stood before stays in the history.
  ///
  /// A step that it made is taken back and taken anew where its dates or its state are others;
  /// where only words are, a remark in the log tells of them. Throws as entering it does, and
  /// `.refused` where a step that must be taken anew is not the last of its notification any more.
  package func edit(
    _ id: CommitteeDecisionID, to draft: CommitteeDecisionDraft
  ) throws(ArchiveError) -> CommitteeDecision {
    let seen = try self.draft(of: id)
    guard let old = try translated(connection.decision(id, for: .local))?.details else {
      throw .missing(.decision(id))
    }
    var new = draft.details
    // What the visitor cannot see they cannot mean to change.
    if seen.details.document == nil, new.document == nil { new.document = old.document }
    if new != old { try check(new, over: old) }
    try check(draft.touched)
    try run(
      """
      UPDATE committee_decision SET number = ?2, decided = ?3, notice = ?4, knowledge = ?5,
        says = ?6, source = ?7, document = ?8, visibility = ?9
      WHERE id = ?1
      """, with: [.id(id)] + new.values)
    try note(.decision(id), from: old.fields, to: new.fields)
    let archive = try asArchive()
    for made in try rows(.madeTouches, .id(id)) {
      let isSeen = seen.touched.contains { $0.notification == made.effect.notification }
      let wanted =
        isSeen
        ? draft.touched.first { $0.notification == made.effect.notification } : made.effect
      if wanted == made.effect {
        try archive.follow(made, of: id, from: old, to: new)
      } else {
        try archive.takeBack(made, because: Self.corrected)
        try run(
          "DELETE FROM committee_decision_touch WHERE decision = ?1 AND notification = ?2",
          .id(id), .id(made.effect.notification))
        try wanted?.enter(in: id, new, by: self)
        try note(.decision(id), "touched", from: made.effect.kept, to: wanted?.kept ?? "")
      }
    }
    for touch in draft.touched
    where seen.touched.contains(where: { $0.notification == touch.notification }) == false {
      try touch.enter(in: id, new, by: self)
      try note(.decision(id), "touched", from: "", to: touch.kept)
    }
    return try decision(id)
  }

  /// Takes back what a decision made, as it goes to the trash.
  ///
  /// Throws `.refused` where a step is not the last of its notification any more.
  func takeBack(_ id: CommitteeDecisionID) throws(ArchiveError) {
    let archive = try asArchive()
    for made in try rows(.madeTouches, .id(id)) where made.entry != nil {
      if try archive.takeBack(made, because: Self.removed) == false {
        try setEntry(nil, of: made.effect.notification, in: id)
      }
    }
  }

  /// Makes again what was taken back with a decision, as it comes out of the trash.
  ///
  /// Throws `.refused` where a step cannot be taken any more.
  func makeAgain(_ id: CommitteeDecisionID) throws(ArchiveError) {
    guard let details = try translated(connection.decision(id, for: .local))?.details else {
      throw .missing(.decision(id))
    }
    let archive = try asArchive()
    for made in try rows(.madeTouches, .id(id)) where made.entry != nil {
      try setEntry(
        try archive.take(made.effect, of: details), of: made.effect.notification, in: id)
    }
  }

  /// Why a step was taken back, as the log keeps it.
  private static let corrected = "صُحح قرار اللجنة الذي أثبته"
  private static let removed = "نُقل قرار اللجنة الذي أثبته إلى السلة"

  private func decision(_ id: CommitteeDecisionID) throws(ArchiveError) -> CommitteeDecision {
    try translated(connection.decision(id, for: visitor)).orMissing(.decision(id))
  }

  /// Throws what keeps a decision from saying this of itself; a paper that it had stays its paper.
  private func check(
    _ details: CommitteeDecisionDetails, over old: CommitteeDecisionDetails? = nil
  ) throws(ArchiveError) {
    try check(circle: details.visibility)
    guard details.says.isSaid else { throw .invalid(.title, typed: details.says) }
    if let refusal = details.refusal(on: time.day) { throw .refused(refusal) }
    if let document = details.document, document != old?.document {
      try check([NotificationEntry.Evidence(.committeeDecision, .document(document))])
    }
  }
}

extension Change {
  /// Throws `.duplicate` where a notification is named twice: a decision does one thing to it.
  fileprivate func check(_ touched: [CommitteeDecisionEffect]) throws(ArchiveError) {
    var seen: Set<NotificationID> = []
    for touch in touched where seen.insert(touch.notification).inserted == false {
      throw .duplicate(.notification, name: "\(touch.notification)")
    }
  }
}

// MARK: - The steps in the logs

extension Change {
  /// Takes the step of a decision into a notification's log and gives its ordinal; `nil` where it
  /// changes no state.
  fileprivate func take(
    _ effect: CommitteeDecisionEffect, of details: CommitteeDecisionDetails
  ) throws(ArchiveError) -> Int? {
    guard let state = effect.state else {
      try require(.notification(effect.notification))
      return nil
    }
    let step = details.step(into: state, of: try notification(effect.notification))
    _ = try rewrite(effect.notification) { notification, scribe throws(NotificationRefusal) in
      try notification.advance(step, by: scribe, seal: { _ in nil })
    }
    return try notification(effect.notification).path.last?.ordinal
  }

  /// Takes back the step that a decision made; `false` where there is none that stands.
  @discardableResult
  fileprivate func takeBack(
    _ made: MadeTouch, because reason: String
  ) throws(ArchiveError) -> Bool {
    guard let entry = made.entry,
      try notification(made.effect.notification).standing.contains(where: { $0.ordinal == entry })
    else { return false }
    _ = try rewrite(made.effect.notification) { notification, scribe throws(NotificationRefusal) in
      try notification.retract(entry, because: reason, by: scribe)
    }
    return true
  }

  /// Brings the step that a decision made into what the decision says now.
  fileprivate func follow(
    _ made: MadeTouch, of id: CommitteeDecisionID, from old: CommitteeDecisionDetails,
    to new: CommitteeDecisionDetails
  ) throws(ArchiveError) {
    guard let entry = made.entry, let state = made.effect.state else { return }
    let notification = try notification(made.effect.notification)
    guard notification.standing.contains(where: { $0.ordinal == entry }) else { return }
    let (before, after) = (
      old.step(into: state, of: notification), new.step(into: state, of: notification)
    )
    if before.dates != after.dates {
      try takeBack(made, because: Self.corrected)
      try setEntry(
        try take(made.effect, of: new), of: made.effect.notification, in: id)
    } else if before != after {
      let says = after.reason.isSaid ? "\(Self.corrected): \(after.reason)" : Self.corrected
      _ = try rewrite(notification.id) { notification, scribe throws(NotificationRefusal) in
        try notification.note(
          says, details: after.details,
          papers: new.document.map {
            [.committeeDecision: .document($0)]
          } ?? [:], by: scribe)
      }
    }
  }

  fileprivate func setEntry(
    _ entry: Int?, of notification: NotificationID, in id: CommitteeDecisionID
  ) throws(ArchiveError) {
    try run(
      """
      UPDATE committee_decision_touch SET entry = ?3 WHERE decision = ?1 AND notification = ?2
      """, .id(id), .id(notification), .integer(orNull: entry.map(Int64.init)))
  }
}

extension CommitteeDecisionEffect {
  /// Takes the step and keeps that the decision touches the notification.
  fileprivate func enter(
    in id: CommitteeDecisionID, _ details: CommitteeDecisionDetails, by change: Change
  ) throws(ArchiveError) {
    let entry = try change.take(self, of: details)
    try change.run(
      """
      INSERT INTO committee_decision_touch (decision, notification, state, entry)
      VALUES (?1, ?2, ?3, ?4)
      """, .id(id), .id(notification), .text(state?.rawValue ?? ""),
      .integer(orNull: entry.map(Int64.init)))
  }
}

/// What a decision did to a notification, with the entry of its log.
private struct MadeTouch {
  let effect: CommitteeDecisionEffect
  /// `nil` where it made none, or where that was taken back by itself.
  let entry: Int?
}

extension Query<MadeTouch> {
  /// What a decision touches, whoever sees it.
  fileprivate static let madeTouches = Query(
    """
    SELECT notification, state, entry FROM committee_decision_touch WHERE decision = ?1
    ORDER BY notification
    """
  ) { row throws(SQLiteError) in
    MadeTouch(
      effect: CommitteeDecisionEffect(row.id(), into: try row.termOrNil()),
      entry: row.integerOrNil().map { Int($0) })
  }
}

extension CommitteeDecisionDetails {
  /// The columns from `number` to `visibility`, in the order of the table.
  fileprivate var values: [Value] {
    [
      .text(number), .date(decided), .date(notice), .date(knowledge), .text(says), .text(source),
      .id(orNull: document), .integer(visibility.rawValue),
    ]
  }

  /// Each field by its name, for the history.
  fileprivate var fields: [(String, String)] {
    DecisionField.allCases.map { ($0.rawValue, $0.text(of: self)) }
  }

  /// Why its days cannot be, or `nil`.
  fileprivate func refusal(on today: CivilDate) -> NotificationRefusal? {
    let dates: [(NotificationDate, CivilDate?)] = [
      (.committeeDecision, decided), (.notice, notice), (.knowledge, knowledge),
    ]
    for (date, day) in dates {
      guard let day else { continue }
      if day.isAfter(today) { return .future(date, day) }
      if decided.isAfter(day) { return .disordered(earlier: .committeeDecision, later: date) }
    }
    return nil
  }
}
