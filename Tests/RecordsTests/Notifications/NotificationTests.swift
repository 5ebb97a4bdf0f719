import Records
import Support
import Testing

/// Random histories, and what holds in every one of them whatever was tried.
struct NotificationTests {
  @Test(arguments: Effort.seeds(2_000))
  func `every history keeps the invariants`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let kind = try #require(NotificationKind.allCases.randomElement(using: &random))
    var notification = Notification(
      id: 1, particulars: FullSteps.particulars(kind),
      begunBy: Scribe(on: FullSteps.day(2026, 3, 1), at: FullSteps.moment, "أمين"))
    for _ in 0..<Int.random(in: 5...40, using: &random) {
      let before = notification
      let isDone = change(&notification, &random)
      let broken = broken(before, notification, isDone: isDone)
      guard broken.isEmpty else { return #expect(broken == []) }
    }
  }

  /// Tries something, most often something sensible; whether it was done.
  private func change(_ notification: inout Notification, _ random: inout SplitMix64) -> Bool {
    let day = FullSteps.day(2026, 11, Int.random(in: 1...25, using: &random))
    do throws(NotificationRefusal) {
      switch Int.random(in: 0..<12, using: &random) {
      case 0..<7:
        let open = notification.successors
        let isSensible = Int.random(in: 0..<10, using: &random) > 0
        guard
          let next = (isSensible ? open : NotificationState.allCases)
            .filter({ $0.isEnd == false || isSensible == false || open.count == 1 })
            .randomElement(using: &random)
        else { return false }
        var step = FullSteps.step(
          to: next, of: notification,
          by: NotificationChannel.allCases.randomElement(using: &random) ?? .hand)
        if Int.random(in: 0..<6, using: &random) == 0 {
          step.papers = step.papers.mapValues { _ in .words("لا مستند؛ المصدر: الجريدة") }
        }
        if Int.random(in: 0..<8, using: &random) == 0 { step.papers = [:] }
        try notification.advance(
          step, by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أمين"), seal: FullSteps.seal)
      case 7, 8:
        let role = PaperRole.allCases.randomElement(using: &random) ?? .proof
        try notification.attach(
          .document(DocumentID(Int64.random(in: 1...99, using: &random))), as: role,
          by: Scribe(on: day, at: FullSteps.moment, "محام"))
      case 9:
        var changed = notification.particulars
        let field = NotificationField.allCases.randomElement(using: &random) ?? .remark
        changed[field] = "نص \(Int.random(in: 0..<9, using: &random))"
        try notification.edit(to: changed, by: Scribe(on: day, at: FullSteps.moment, "محام"))
      case 10:
        let ordinal = Int.random(in: 1...notification.events.count, using: &random)
        try notification.retract(
          ordinal, because: "قيد بالخطأ", by: Scribe(on: day, at: FullSteps.moment, "أمين"))
      default:
        let relation = NotificationRelation.allCases.randomElement(using: &random) ?? .corrects
        try notification.link(
          relation, to: NotificationID(Int64.random(in: 1...4, using: &random)), whose: .shelved,
          by: Scribe(on: day, at: FullSteps.moment, "أمين"))
      }
      return true
    } catch {
      return false
    }
  }

  /// What a change broke, in words; nothing where every invariant holds.
  private func broken(_ before: Notification, _ after: Notification, isDone: Bool) -> [String] {
    var broken: [String] = []
    func hold(_ holds: Bool, _ rule: String) { if holds == false { broken.append(rule) } }
    hold(isDone || after == before, "what is refused leaves nothing behind")
    if before.isFrozen {
      hold(after.isFrozen && after.sent == before.sent, "(i) what was sent is frozen")
      let inLetter = NotificationField.allCases.filter(\.isInLetter)
      hold(
        inLetter.allSatisfy { after.particulars[$0] == before.particulars[$0] },
        "(i) the letter is frozen")
    }
    hold(
      after.sent.allSatisfy { $0.digest.count == 64 && $0.role.isEnclosed },
      "(i) every file that was sent has its digest")
    hold(after.isFrozen || after.sent.isEmpty, "(i) nothing is sent before it is sent")
    hold(
      Array(after.events.prefix(before.events.count)) == before.events, "(ii) the log only grows")
    hold(
      after.events.map(\.ordinal) == Array(1...after.events.count), "(ii) the log has no gap")
    for event in after.events.dropFirst(before.events.count) {
      hold(
        event.recordedAt == FullSteps.moment && event.recordedBy.isEmpty == false,
        "(ii) an entry says when and by whom")
      if let state = event.state { broken += brokenStep(after, event, state) }
    }
    let states = after.path.compactMap(\.state)
    let kind = after.particulars.kind
    hold(
      states.first == .draft
        && (after.isFromOutside
          ? states.dropFirst().allSatisfy(\.isSeenFromOutside)
          : zip(states, states.dropFirst()).allSatisfy { $0.successors(for: kind).contains($1) }),
      "the path is one of the table's")
    hold(
      before.path.count == 1 || before.isFromOutside == after.isFromOutside,
      "whose notification it is stands from its first step on")
    hold(
      kind == .founding || states.contains(.deemedAccepted) == false,
      "silence speaks for a founding alone")
    return broken
  }

  private func brokenStep(
    _ after: Notification, _ event: NotificationEntry, _ state: NotificationState
  ) -> [String] {
    var broken: [String] = []
    if after.isFromOutside == false, state.isOutcome || state.asksForPapers {
      let isProved = event.evidence.isEmpty == false && event.evidence.allSatisfy(\.holding.isSaid)
      if isProved == false { broken.append("(iii) \(state) has a paper or the words why not") }
    }
    let periods = after.periodsStarted(by: event)
    if periods.contains(where: { event.dates[$0.start] == nil || $0.rule.isEmpty }) {
      broken.append("(iv) a deadline of \(state) names its rule and a date that is known")
    }
    if state.isAgainstTheParty, after.isFromOutside == false {
      let dates: [NotificationDate] = [.committeeDecision, .notice, .knowledge]
      if dates.contains(where: { after.date($0) != event.dates[$0] }) {
        broken.append("(v) decision, notice and knowledge are three dates")
      }
    }
    return broken
  }

  @Test func `a correction after dispatch is a new record`() throws {
    var notification = try #require(FullSteps.notification(.bylawsAmendment, in: .dispatched))
    #expect(throws: NotificationRefusal.frozen) {
      try notification.attach(
        .document(9), as: .newText,
        by: Scribe(on: FullSteps.day(2026, 3, 9), at: FullSteps.moment, "أ"))
    }
    var changed = notification.particulars
    changed[.decision] = "نص آخر"
    #expect(throws: NotificationRefusal.frozen) {
      try notification.edit(
        to: changed, by: Scribe(on: FullSteps.day(2026, 3, 9), at: FullSteps.moment, "أ"))
    }
    #expect(notification.sent.isEmpty == false)
    #expect(notification.sent.first?.role == .signedLetter)
  }

  @Test func `a step that was taken back leaves the state before it and stays in the log`() throws {
    var notification = try #require(FullSteps.notification(.bylawsAmendment, in: .noReply))
    let ordinal = try #require(notification.path.last?.ordinal)
    try notification.retract(
      ordinal, because: "وصل الرد",
      by: Scribe(on: FullSteps.day(2026, 11, 1), at: FullSteps.moment, "أ"))
    #expect(notification.state == .underReview)
    #expect(notification.events.contains { $0.state == .noReply })
    #expect(notification.outcome == nil)
  }

  @Test(arguments: NotificationState.allCases)
  func `only what was decided against or had no reply is filed anew`(
    outcome: NotificationState
  ) {
    var notification = Notification(
      id: 5, particulars: FullSteps.particulars(.bylawsAmendment),
      begunBy: Scribe(on: FullSteps.day(2026, 3, 1), at: FullSteps.moment, "أ"))
    let isFine = ["11e", "11f", "11g", "11i", "11k"].contains(outcome.number)
    var isDone = true
    do throws(NotificationRefusal) {
      try notification.link(
        .refiles, to: 4, whose: outcome,
        by: Scribe(on: FullSteps.day(2026, 3, 1), at: FullSteps.moment, "أ"))
    } catch {
      #expect(error == .notRefilable(outcome))
      isDone = false
    }
    #expect(isDone == isFine)
  }

  @Test func `nothing is recorded before its day`() throws {
    var notification = try #require(FullSteps.notification(.bylawsAmendment, in: .signed))
    var step = FullSteps.step(to: .dispatched, of: notification)
    step.dates[.dispatch] = FullSteps.day(2026, 11, 26)
    #expect(throws: NotificationRefusal.future(.dispatch, FullSteps.day(2026, 11, 26))) {
      try notification.advance(
        step, by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أ"), seal: FullSteps.seal)
    }
    step.dates[.dispatch] = FullSteps.day(2026, 2, 1)
    #expect(throws: NotificationRefusal.disordered(earlier: .decision, later: .dispatch)) {
      try notification.advance(
        step, by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أ"), seal: FullSteps.seal)
    }
  }

  @Test func `a founding counts as accepted from the day after thirty days of silence`() throws {
    var notification = try #require(FullSteps.notification(.founding, in: .underReview))
    #expect(notification.date(.received) == FullSteps.day(2026, 3, 8))
    var step = FullSteps.step(to: .deemedAccepted, of: notification)
    step.dates[.occurred] = FullSteps.day(2026, 4, 7)
    let first = FullSteps.day(2026, 4, 8)
    #expect(throws: NotificationRefusal.incomplete(.deemedAccepted, [.notBefore(first)])) {
      try notification.advance(
        step, by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أ"), seal: FullSteps.seal)
    }
    step.dates[.occurred] = first
    try notification.advance(
      step, by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أ"), seal: FullSteps.seal)
    #expect(notification.state == .deemedAccepted)
  }
}
