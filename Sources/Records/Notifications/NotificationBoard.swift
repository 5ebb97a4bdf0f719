/// What the leadership sees of the notifications on one day (لوحة الإخطارات).
package struct NotificationBoard: Equatable, Sendable {
  package let day: CivilDate
  /// Every open notification, the most pressing first: past its day, then by its day, then those
  /// without one, each by number.
  package let lines: [Line]
  /// The terms of office and the powers that end within ninety days or have ended, the nearest first.
  package let endings: [Ending]

  /// A term of office or a power that ends.
  package struct Ending: Equatable, Sendable {
    package let notification: NotificationID
    /// What ends, as its due date is called.
    package let title: String
    package let day: CivilDate
    package let daysLeft: Int

    /// The ending of a due date that is called so; `nil` for one that is none, or far off.
    package init?(
      _ notification: NotificationID, called title: String, _ day: CivilDate, on today: CivilDate
    ) {
      guard let end = NotificationDay(title: title), end.date != nil,
        NotificationDay.warnings.contains(where: { title.hasPrefix(end.title(warning: $0)) })
          == false,
        let left = today.days(to: day), left <= NotificationDay.warnings[0]
      else { return nil }
      (self.notification, self.title) = (notification, title)
      (self.day, daysLeft) = (day, left)
    }
  }

  /// An open notification.
  package struct Line: Equatable, Sendable {
    package let notification: Notification
    /// The day that presses most, or `nil` where none is known.
    package let due: Due?
    /// What the next state on the way still needs.
    package let missing: [NotificationNeed]
    /// What was written down since a week ago, newest first.
    package let changes: [NotificationEntry]
    /// The seven stations of the way, as the board draws them.
    package let stations: [Station]
  }

  /// A day by which something must be done, and why.
  package struct Due: Equatable, Sendable {
    /// Why the day matters.
    package enum Reason: Equatable, Sendable {
      /// Article 16's ten days, which need review.
      case articleSixteen
      /// The day that the Committee set for its request.
      case committeeDay
      /// The reminder that it is still under review, the program's own choice.
      case reminder
      /// A deadline of the rulebook, by the rule's name.
      case rule(String)
    }

    package let day: CivilDate
    package let reason: Reason
    /// The days that are left; negative when the day has passed.
    package let daysLeft: Int
  }

  /// A station of the way from decision to answer, and whether it was reached.
  package struct Station: Equatable, Sendable {
    package enum Name: String, CaseIterable, Sendable {
      case decision, papers, signature, dispatch, acknowledgment, review, answer
    }

    package enum Progress: String, Sendable {
      case done
      /// Where it stands, or what it waits for.
      case current
      case ahead
    }

    package let name: Name
    package let progress: Progress
    /// The day it was reached, as far as it is known.
    package let day: CivilDate?
  }

  /// The board of `day` for these notifications; `deadlines` are the open days of the rulebook and the
  /// reminders, `endings` the terms and powers that end.
  package init(
    of notifications: [Notification],
    deadlines: [NotificationID: [(reason: Due.Reason, day: CivilDate)]] = [:],
    endings: [Ending] = [], on day: CivilDate
  ) {
    self.day = day
    self.endings = endings.sorted {
      ($0.day, $0.notification, $0.title) < ($1.day, $1.notification, $1.title)
    }
    lines = notifications.filter(\.state.isOpen)
      .map { Line($0, deadlines: deadlines[$0.id] ?? [], on: day) }
      .sorted { left, right in
        let first = left.due?.daysLeft ?? Int.max
        let second = right.due?.daysLeft ?? Int.max
        return first == second ? left.notification.id < right.notification.id : first < second
      }
  }
}

extension NotificationBoard.Line {
  fileprivate init(
    _ notification: Notification,
    deadlines: [(reason: NotificationBoard.Due.Reason, day: CivilDate)], on day: CivilDate
  ) {
    self.notification = notification
    due = notification.dues(deadlines, on: day).min { left, right in
      left.daysLeft < right.daysLeft
    }
    let next = notification.openStates(on: day).first { open in
      open.state.isEnd == false && open.state != notification.state
    }
    // While the Committee or the court has the matter, nothing of the party's is missing; and what
    // only a typed date lacks is no paper.
    missing =
      notification.state.isWithParty && notification.isFromOutside == false
      ? (next?.missing ?? []).filter { if case .date = $0 { false } else { true } } : []
    let week = day.adding(days: -7)
    changes = notification.events.reversed().filter { event in
      week.map { event.recordedAt.day >= $0 } ?? false
    }
    stations = notification.stations
  }

  /// Of the changes those that the leadership is told: steps, notes, links; where there are only
  /// papers and corrections, these.
  package var news: [NotificationEntry] {
    let steps = changes.filter { change in
      switch change.act {
      case .entered, .linked, .litigated, .noted, .retracted: true
      case .attached, .edited: false
      }
    }
    return steps.isEmpty ? changes : steps
  }

  /// Whether its day has passed.
  package var isOverdue: Bool { (due?.daysLeft ?? 0) < 0 }
}

extension Notification {
  /// Every day that presses now.
  fileprivate func dues(
    _ deadlines: [(reason: NotificationBoard.Due.Reason, day: CivilDate)], on today: CivilDate
  ) -> [NotificationBoard.Due] {
    func due(_ day: CivilDate, _ reason: NotificationBoard.Due.Reason) -> NotificationBoard.Due? {
      today.days(to: day).map { NotificationBoard.Due(day: day, reason: reason, daysLeft: $0) }
    }
    var dues = deadlines.filter { $0.reason != .rule("PPL-16-10") }
      .compactMap { due($0.day, $0.reason) }
    // The warning stays until the acknowledgment of receipt is in, whenever it was sent.
    if date(.received) == nil, let period = articleSixteen(on: today),
      let ten = due(period.due, .articleSixteen)
    {
      dues.append(ten)
    }
    if state == .documentsRequested, let day = date(.due), let set = due(day, .committeeDay) {
      dues.append(set)
    }
    return dues
  }

  /// The seven stations, each with the day it was reached.
  package var stations: [NotificationBoard.Station] {
    let answered = path.contains { $0.state?.isOutcome == true }
    let reached: [(NotificationBoard.Station.Name, Bool, CivilDate?)] = [
      (.decision, hasReached(2), day(of: .decisionRecorded)),
      (.papers, hasReached(3), day(of: .assembled)),
      (.signature, hasReached(4), day(of: .signed)),
      (.dispatch, hasReached(5), day(of: .dispatched)),
      (.acknowledgment, path.contains { $0.state == .received }, day(of: .received)),
      (.review, path.contains { $0.state == .underReview }, day(of: .underReview)),
      (.answer, answered, path.last { $0.state?.isOutcome == true }?.occurred),
    ]
    let next = reached.first { $0.1 == false }?.0
    return reached.map { name, isReached, day in
      NotificationBoard.Station(
        name: name, progress: isReached ? .done : name == next ? .current : .ahead, day: day)
    }
  }

  private func hasReached(_ stage: Int) -> Bool {
    path.contains { ($0.state?.stage ?? 0) == stage }
  }
}

/// How a year of notifications went (أرقام سنة).
package struct NotificationYear: Equatable, Sendable {
  package let year: Int
  /// How many left the party in the year.
  package let sent: Int
  /// Of those that rest on Article 16: how many were sent within the ten days, and how many later.
  package let onTime: Int
  package let late: Int
  /// The days from arrival to answer, shortest first; only of those that were answered.
  package let answerDays: [Int]
  /// How many met each outcome.
  package let outcomes: [NotificationState: Int]
}

extension NotificationYear {
  /// The years in which anything was sent, the newest first.
  package static func years(of notifications: [Notification], on today: CivilDate) -> [Self] {
    let byYear = Dictionary(grouping: notifications.filter { $0.firstDispatch != nil }) {
      $0.firstDispatch?.year ?? 0
    }
    return byYear.sorted { $0.key > $1.key }.map { year, notifications in
      let timed = notifications.filter { $0.articleSixteen(on: today) != nil }
      let late = timed.count { $0.isLate(on: today) }
      return Self(
        year: year, sent: notifications.count, onTime: timed.count - late, late: late,
        answerDays: notifications.compactMap(\.answerDays).sorted(),
        outcomes: notifications.compactMap(\.outcome).reduce(into: [:]) { $0[$1, default: 0] += 1 })
    }
  }

  /// The middle of the answer times in days, the shorter of two; `nil` without an answer.
  package var medianAnswerDays: Int? {
    answerDays.isEmpty ? nil : answerDays[(answerDays.count - 1) / 2]
  }
}

extension Notification {
  /// The days from arrival to the Committee's answer.
  ///
  /// `nil` while it did not arrive or was not answered, and where a day is not known. Silence is no
  /// answer.
  package var answerDays: Int? {
    let answer = path.last { $0.state?.isOutcome == true && $0.state != .noReply }
    guard let answer, answer.state != .deemedAccepted, let received = date(.received) else {
      return nil
    }
    return received.days(to: answer.occurred)
  }
}
