import Records

extension NotificationDay {
  /// The kept title of a due date as it is said: the day, before how many days it warns, and whose it is.
  func title(_ kept: String, in tongue: Tongue) -> String {
    let warning = Self.warnings.first { kept.hasPrefix(title(warning: $0)) }
    let rest = kept.dropFirst((warning.map { title(warning: $0) } ?? title).count)
    let before = warning.map { " (warning \($0) days before)" } ?? ""
    return tongue.say(kept, english + before + rest)
  }

  private var english: String {
    switch self {
    case .committee: "Completion that the Committee asked for"
    case .reminder: "Reminder: the notification is under review"
    case .termEnd: NotificationDate.termEnd.label(in: .english)
    case .powerEnd: NotificationDate.powerEnd.label(in: .english)
    }
  }
}
