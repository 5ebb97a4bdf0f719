import Records

/// Steps that lack nothing, for notifications that are wanted in some state.
enum FullSteps {
  /// The day on which everything in these tests is written down.
  static let moment = Timestamp(stored: "2026-11-25T10:00:00Z") ?? Timestamp(nearest: 0)
  static let today = day(2026, 11, 25)

  /// A date that exists.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("\(year)-\(month)-\(day) is no date")
    }
    return date
  }

  /// Particulars in which nothing is left out.
  static func particulars(_ kind: NotificationKind = .changeOfPresident) -> NotificationParticulars
  {
    var particulars = NotificationParticulars(kind: kind, subject: "تغيير رئيس الحزب")
    for field in NotificationField.allCases
    where particulars[field].isEmpty && field != .knownFrom {
      particulars[field] = "بيان \(field.rawValue)"
    }
    return particulars
  }

  /// Every date in an order that the machine accepts.
  private static let dates: [NotificationDate: CivilDate] = [
    .decision: day(2026, 3, 1), .announcement: day(2026, 3, 2), .signed: day(2026, 3, 3),
    .dispatch: day(2026, 3, 5), .received: day(2026, 3, 8), .due: day(2026, 4, 1),
    .committeeDecision: day(2026, 6, 1), .notice: day(2026, 6, 10), .knowledge: day(2026, 6, 5),
    .publication: day(2026, 6, 9), .annotated: day(2026, 6, 1), .service: day(2026, 6, 4),
    .filed: day(2026, 7, 1), .judgment: day(2026, 9, 1), .judgmentNotice: day(2026, 9, 8),
    .execution: day(2026, 10, 1), .occurred: day(2026, 10, 20),
  ]

  /// A step that gives everything that the state can ask for.
  static func step(
    to state: NotificationState, of notification: Notification,
    by channel: NotificationChannel = .registeredLetter
  ) -> NotificationStep {
    var step = NotificationStep(
      state, reason: "سبب مكتوب", successor: ID(notification.id.number + 1))
    for need in notification.needs(to: state, by: channel) {
      switch need {
      case .paper(let role): step.papers[role] = .document(DocumentID(Int64(role.rawValue.count)))
      case .anyPaper(let roles): step.papers[roles[0]] = .document(7)
      case .paperOrDetail(let role, _): step.papers[role] = .document(8)
      case .date(let date): step.dates[date] = dates[date]
      case .anyDate(let several): for date in several { step.dates[date] = dates[date] }
      case .detail(.channel): step.details[.channel] = channel.rawValue
      case .detail(let detail): step.details[detail] = "١٢"
      case .field, .reason, .successor, .wholeDate, .notBefore, .shortage: break
      }
    }
    if notification.isFrozen { step.papers = step.papers.filter { $0.key.isEnclosed == false } }
    return step
  }

  /// What any document is known by.
  static func seal(_ document: DocumentID) -> (title: String, digest: String)? {
    ("مستند \(document)", String(repeating: "0", count: 63) + "\(document.number % 10)")
  }

  /// A notification of `kind` that stands in `state`, or `nil` where none can.
  static func notification(
    _ kind: NotificationKind, in state: NotificationState
  ) -> Notification? {
    var notification = Notification(
      id: 1, particulars: particulars(kind),
      begunBy: Scribe(on: day(2026, 3, 1), at: moment, "أمين"))
    // The long way round leads through the review.
    let toReview = NotificationState.draft.path(to: .underReview, for: kind)
    let fromReview = NotificationState.underReview.path(to: state, for: kind)
    let path =
      state.stage > 10 && fromReview.isEmpty == false
      ? toReview + fromReview : NotificationState.draft.path(to: state, for: kind)
    guard state == .draft || path.isEmpty == false else { return nil }
    for next in path {
      let step = step(to: next, of: notification)
      do throws(NotificationRefusal) {
        try notification.advance(step, by: Scribe(on: today, at: moment, "أمين"), seal: seal)
      } catch {
        preconditionFailure("the way to \(state) ends at \(next): \(error)")
      }
    }
    return notification
  }
}
