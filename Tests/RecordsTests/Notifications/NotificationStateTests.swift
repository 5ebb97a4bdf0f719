import Records
import Testing

/// What may follow what, as the ground's list of states and transitions says it, by their numbers.
///
/// A kind of notification takes part in what its law knows: only a founding is accepted or objected
/// to, and for it alone silence is an answer.
private let pairs: [(from: String, to: String)] = [
  ("1", "2"), ("2", "3"), ("3", "4"), ("4", "5"), ("5", "6"), ("6", "8"), ("8", "9"),
  ("9", "10"), ("6", "10"),
  // The Committee's way back to the party, and the letter that goes out by another way or is lost.
  ("5", "7"), ("7", "5"), ("5", "7b"), ("7b", "5"), ("5", "5"), ("5", "17 closed"),
  // A refusal to receive is waited out or challenged.
  ("7b", "11i"), ("7b", "12"), ("7b", "13"),
  // The Committee asks again and again, and goes on without an answer.
  ("8", "8"), ("9", "8"), ("10", "8"), ("8", "10"),
  // What comes after an outcome: publication, entry, a later act.
  ("11a", "11b"), ("11j", "11b"), ("11d", "11c"), ("11g", "11c"), ("11c", "11f"),
  ("11c", "11g"), ("11c", "11k"),
  // The answer to a grievance.
  ("12", "11c"), ("12", "11e"), ("12", "11f"), ("12", "17 closed"),
  // The courts: a second suit, a settlement meanwhile, the urgent part before the merits, an appeal.
  ("12", "13"), ("13", "14"), ("13", "15"), ("14", "15"), ("15", "16"), ("13", "13"),
  ("14", "13"), ("15", "13"), ("15", "15"), ("13", "11c"), ("14", "11c"), ("13", "17 closed"),
  ("14", "17 closed"),
  // The party ends it: after execution, and where nothing is left to ask or to execute.
  ("16", "17 closed"), ("15", "17 closed"),
]

/// The pairs of which one side is any outcome, or any state.
private let families: [(from: String, to: String)] = {
  let before = [
    "1", "2", "3", "4", "5", "6", "7", "7b", "8", "9", "10", "12", "13", "14", "15", "16",
  ]
  let outcomes = letters.map { "11\($0)" }
  var found: [(from: String, to: String)] = []
  for outcome in outcomes {
    found += [("10", outcome), ("8", outcome)]
    found += [(outcome, "12"), (outcome, "13"), (outcome, "17 closed")]
    // A late answer is an answer.
    if outcome != "11i" { found.append(("11i", outcome)) }
  }
  // Before the fifth, and from the fifth on by letter.
  for state in before + outcomes { found.append((state, "17 withdrawn")) }
  // The sixth to the sixteenth.
  for state in before.dropFirst(5) + outcomes { found.append((state, "17 superseded")) }
  return found
}()

private let table = pairs + families

/// The sub-states of the eleventh.
private let letters: [String] = "abcdefghijkl".map { String($0) }

/// The number of a state, the three endings told apart.
private func name(_ state: NotificationState) -> String {
  state.isEnd ? "17 \(state.rawValue)" : state.number
}

/// Whether a notification of `kind` can ever stand in `state`.
private func isKnown(_ state: NotificationState, to kind: NotificationKind) -> Bool {
  switch state.number {
  case "11a", "11b", "11h", "11j": kind == .founding
  case "11i": kind != .founding
  case "11k":
    [.changeOfPresident, .internalElectionResult, .governingBodyChange, .vacancyOrActing]
      .contains(kind)
  case "11l": kind == .requestCopyOrCertificate
  default: true
  }
}

/// Whether the table has the pair for a kind; what nobody voted on needs no decision to be recorded.
private func isAllowed(
  _ from: NotificationState, _ to: NotificationState, _ kind: NotificationKind
) -> Bool {
  let unvoted: [NotificationKind] = [
    .headquartersAddress, .delegation, .correction, .requestCopyOrCertificate,
  ]
  guard isKnown(to, to: kind) else { return false }
  return table.contains { $0 == (name(from), name(to)) }
    || (from.number, to.number) == ("1", "3") && unvoted.contains(kind)
}

struct NotificationStateTests {
  @Test func `there are seventeen numbers, with sub-states at seven, eleven and the end`() {
    let numbers = NotificationState.allCases.map(\.number)
    #expect(Set(NotificationState.allCases.map(\.stage)) == Set(1...17))
    #expect(numbers.filter { $0.hasPrefix("11") } == letters.map { "11\($0)" })
    #expect(numbers.filter { $0.hasPrefix("7") } == ["7", "7b"])
    #expect(numbers.count { $0 == "17" } == 3)
    #expect(numbers.count == 31)
  }

  @Test(arguments: NotificationState.allCases)
  func `what follows a state is what the table says, for every kind`(from: NotificationState) {
    for kind in NotificationKind.allCases where isKnown(from, to: kind) {
      let expected = NotificationState.allCases.filter { isAllowed(from, $0, kind) }
      #expect(from.successors(for: kind) == expected, "\(kind)")
    }
  }

  /// The kinds whose law makes a difference between them.
  private static let kinds: [NotificationKind] = [
    .founding, .bylawsAmendment, .headquartersAddress, .changeOfPresident,
    .requestCopyOrCertificate,
  ]

  @Test(arguments: kinds, NotificationState.allCases)
  func `a notification walks every pair of the table and refuses every other`(
    kind: NotificationKind, from: NotificationState
  ) throws {
    guard isKnown(from, to: kind) else { return }
    let before = try #require(FullSteps.notification(kind, in: from))
    #expect(before.state == from)
    for to in NotificationState.allCases {
      var after = before
      var refusal: NotificationRefusal?
      do throws(NotificationRefusal) {
        try after.advance(
          FullSteps.step(to: to, of: before),
          by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أمين"),
          seal: FullSteps.seal)
      } catch {
        refusal = error
      }
      if isAllowed(from, to, kind) {
        #expect(refusal == nil, "\(from) to \(to)")
        #expect(after.state == to)
        #expect(after.events.count == before.events.count + 1)
      } else {
        #expect(after == before, "\(from) to \(to)")
        guard case .notOpen(from, to, let path, let open) = refusal else {
          Issue.record("\(from) to \(to): \(String(describing: refusal))")
          continue
        }
        #expect(open == from.successors(for: kind))
        #expect(path.isEmpty || path.last == to)
        #expect(path.count != 1)
      }
    }
  }

  @Test(arguments: kinds, NotificationState.allCases)
  func `an open state without what it needs is refused with the list`(
    kind: NotificationKind, from: NotificationState
  ) throws {
    guard isKnown(from, to: kind) else { return }
    var notification = try #require(FullSteps.notification(kind, in: from))
    let before = notification
    for to in from.successors(for: kind) {
      let full = FullSteps.step(to: to, of: before)
      #expect(throws: NotificationRefusal.self, "\(to)") {
        try notification.advance(
          NotificationStep(to), by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أمين"),
          seal: FullSteps.seal)
      }
      // One thing left out is the one thing that is missing.
      for date in full.dates.keys where full.dates.count > 1 || date == to.legalDate {
        var step = full
        step.dates[date] = nil
        let isOneOfTwo = date == .notice || date == .knowledge
        let isRefused = refusal(step, of: before)
        #expect(
          isRefused == (isOneOfTwo ? nil : .incomplete(to, [.date(date)])), "\(to) \(date)")
      }
      for role in full.papers.keys {
        var step = full
        step.papers[role] = nil
        guard case .incomplete(to, let needs) = refusal(step, of: before) else {
          Issue.record("\(to) entered without \(role)")
          continue
        }
        #expect(needs.count == 1)
      }
    }
    #expect(notification == before)
  }

  private func refusal(
    _ step: NotificationStep, of notification: Notification
  ) -> NotificationRefusal? {
    var notification = notification
    do throws(NotificationRefusal) {
      try notification.advance(
        step, by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أمين"), seal: FullSteps.seal)
      return nil
    } catch {
      return error
    }
  }
}
