import Records
import Testing

struct NotificationPeriodTests {
  @Test(
    arguments: [
      ("2022-07-22", "2022-08-01", CivilDate.Weekday.friday, CivilDate.Weekday.monday),
      ("2026-03-22", "2026-04-01", .sunday, .wednesday),
      ("2026-01-31", "2026-02-10", .saturday, .tuesday),
    ])
  func `the ten days of Article 16 end where the ground says`(
    decision: String, due: String, from: CivilDate.Weekday, to: CivilDate.Weekday
  ) throws {
    let notification = try sent(decision: decision, dispatch: nil, received: nil)
    let period = try #require(notification.articleSixteen(on: try CivilDate("2026-11-25")))
    #expect(period.due == (try CivilDate(due)))
    #expect(try CivilDate(decision).weekday == from)
    #expect(period.due.weekday == to)
  }

  @Test(
    arguments: [
      // Sent and arrived in time; sent in time and arrived late; both late.
      ("2026-03-30", "2026-04-01", false, false), ("2026-04-01", "2026-04-05", false, true),
      ("2026-04-02", "2026-04-05", true, true),
    ])
  func `sending and arrival are two readings`(
    dispatch: String, received: String, isLateSent: Bool, isLateArrived: Bool
  ) throws {
    let notification = try sent(decision: "2026-03-22", dispatch: dispatch, received: received)
    let today = try CivilDate("2026-11-25")
    let period = try #require(notification.articleSixteen(on: today))
    #expect(isLate(period.bySending) == isLateSent)
    #expect(isLate(period.byArrival) == isLateArrived)
    #expect(notification.isLate(on: today) == isLateSent)
  }

  @Test
  func `the ten days are asked of what Article 16 names, and of a vacancy, which it may mean`() {
    let asked = NotificationKind.allCases.filter { $0.statutory == .article16 }
    #expect(
      Set(asked) == [.changeOfPresident, .bylawsAmendment, .dissolution, .merger, .vacancyOrActing])
    #expect(NotificationKind.allCases.filter { $0.statutory == .article7 } == [.founding])
  }

  @Test func `sending stops no period, arrival does`() {
    #expect(NotificationState.dispatched.periodsStopped == [])
    #expect(NotificationState.received.periodsStopped == ["PPL-16-10"])
  }

  @Test func `a challenge runs from notice and from knowledge, each where it is known`() throws {
    let day = try CivilDate("2026-06-01")
    let notice = NotificationPeriod(rule: "SC-24-60", start: .notice)
    let knowledge = NotificationPeriod(rule: "SC-24-60", start: .knowledge)
    for state in [NotificationState.shelved, .notRecognised, .disputePending, .vacancy] {
      #expect(
        state.periodsStarted(by: .article16, dates: [.notice: day, .knowledge: day])
          == [notice, knowledge])
      #expect(state.periodsStarted(by: .none, dates: [.knowledge: day]) == [knowledge])
    }
    #expect(NotificationState.noReply.periodsStarted(by: .article16, dates: [:]) == [])
    #expect(NotificationState.underReview.periodsStarted(by: .article16, dates: [:]) == [])
  }

  private func isLate(_ standing: ArticleSixteenPeriod.Standing) -> Bool {
    if case .late = standing { true } else { false }
  }

  /// A change of president that was decided, and perhaps sent and received, on these days.
  private func sent(
    decision: String, dispatch: String?, received: String?
  ) throws -> Notification {
    var notification = Notification(
      id: 1, particulars: FullSteps.particulars(),
      begunBy: Scribe(on: FullSteps.day(2022, 7, 1), at: FullSteps.moment, "أ"))
    var days: [(NotificationState, NotificationDate, String)] = [
      (.decisionRecorded, .decision, decision)
    ]
    if let dispatch {
      days += [(.assembled, .occurred, dispatch), (.signed, .signed, dispatch)]
      days += [(.dispatched, .dispatch, dispatch)]
    }
    if let received { days += [(.received, .received, received)] }
    for (state, date, typed) in days {
      var step = FullSteps.step(to: state, of: notification)
      step.dates[date] = try CivilDate(typed)
      if state == .decisionRecorded { step.dates[.announcement] = try CivilDate(typed) }
      try notification.advance(
        step, by: Scribe(on: FullSteps.today, at: FullSteps.moment, "أ"), seal: FullSteps.seal)
    }
    return notification
  }
}
