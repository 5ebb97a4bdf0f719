import HTML
import Records
import Words

/// The due dates of a notification, each with how it was counted and what is not verified.
struct NotificationDates {
  let tongue: Tongue
  let notification: Notification
  let today: CivilDate

  private var reports: NotificationReports { NotificationReports(tongue: tongue) }

  var node: Node {
    let rows = [articleSixteen, committeeDay].compactMap { $0 }
    guard rows.isEmpty == false else { return .empty }
    return sheet(tongue.say("ميعاد الإخطار", "Deadline for notification")) {
      DueRows(tongue: tongue, rows: rows).node
    }
  }

  private var articleSixteen: DueRows.Row? {
    guard let period = notification.articleSixteen(on: today),
      let decision = notification.date(.decision)
    else { return nil }
    let sentences = reports.articleSixteen(
      of: period, from: decision, for: notification.particulars.kind)
    let (nearness, tone) = standing(period)
    return DueRows.Row(
      date: period.due.words(in: tongue), under: tongue.weekday(of: period.due),
      iso: period.due.description,
      what: group {
        reports.reason(.articleSixteen) + " "
        badge(tongue.say("يحتاج مراجعة", "Needs review"), "soon")
      },
      why: .text(
        tongue.say(
          "التنبيه باقٍ إلى أن يصل علم الوصول.",
          "The warning stays until the acknowledgment of receipt arrives.")),
      steps: sentences.map { .text($0) }, nearness: nearness, tone: tone)
  }

  /// How the ten days stand: while nothing proves the arrival they press.
  private func standing(_ period: ArticleSixteenPeriod) -> (String, String) {
    guard notification.date(.received) == nil else {
      if case .late = period.byArrival {
        return (tongue.say("وصل بعد الميعاد", "Arrived late"), "plain")
      }
      return (tongue.say("وصل في الميعاد", "Arrived in time"), "done")
    }
    let left = today.days(to: period.due) ?? 0
    return (reports.daysLeft(left), DueRows.tone(left))
  }

  private var committeeDay: DueRows.Row? {
    guard notification.state == .documentsRequested, let due = notification.date(.due),
      let left = today.days(to: due)
    else { return nil }
    return DueRows.Row(
      date: due.words(in: tongue), under: tongue.weekday(of: due), iso: due.description,
      what: .text(reports.reason(.committeeDay)), nearness: reports.daysLeft(left),
      tone: DueRows.tone(left))
  }
}
