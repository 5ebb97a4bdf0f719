/// A day of a notification that no rule counts, told apart by how its due date is called (يوم إخطار).
package enum NotificationDay: String, CaseIterable, Sendable {
  /// The day that the Committee set for an answer.
  case committee
  /// The reminder that a notification is still under review; the program's own choice.
  case reminder
  /// The end of the term of an office.
  case termEnd
  /// The end of a power of attorney or a delegation.
  case powerEnd

  /// What the due date is called, before the subject; kept, so never changed.
  package var title: String {
    switch self {
    case .committee: "استيفاء طلبته اللجنة"
    case .reminder: "تذكير: الإخطار قيد النظر"
    case .termEnd: "نهاية مدة المنصب"
    case .powerEnd: "نهاية التوكيل أو الإنابة"
    }
  }

  /// The day of a due date's title; `nil` for one that a person set.
  package init?(title: String) {
    guard let day = Self.allCases.first(where: { title.hasPrefix($0.title) }) else { return nil }
    self = day
  }

  /// The date of the log by which it ends, for what warns before.
  package var date: NotificationDate? {
    switch self {
    case .committee, .reminder: nil
    case .termEnd: .termEnd
    case .powerEnd: .powerEnd
    }
  }

  /// So many days before its end it warns.
  package static let warnings = [90, 30, 7]

  /// What a warning is called, so many days before the end.
  package func title(warning days: Int) -> String { "\(title) (تنبيه قبل \(days) يومًا)" }

  /// The due dates of an end: its own day, and the warnings that have not passed on `today`.
  package func dueDates(
    on last: CivilDate, today: CivilDate
  ) -> [(title: String, day: CivilDate)] {
    var dates = [(title: title, day: last)]
    for before in Self.warnings {
      guard let warning = last.adding(days: -before), warning >= today else { continue }
      dates.append((title(warning: before), warning))
    }
    return dates
  }

  /// The days between two reminders.
  package static let reminderDays = 30
}

extension CivilDate {
  /// The first day of a reminder that runs from this day and has not passed on `today`.
  package func reminder(on today: CivilDate) -> CivilDate? {
    guard let passed = days(to: today) else { return nil }
    let times = max(1, (passed + NotificationDay.reminderDays - 1) / NotificationDay.reminderDays)
    return adding(days: times * NotificationDay.reminderDays)
  }
}
