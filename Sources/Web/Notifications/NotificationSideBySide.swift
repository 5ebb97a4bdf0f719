import HTML
import Records
import Words

/// Notifications that claim the same thing, beside each other and strictly neutral (الإخطارات
/// المتعارضة): who filed, in what capacity, on what basis, and what was said of each.
///
/// The columns stand by number, which says nothing else.
struct NotificationSideBySide {
  let tongue: Tongue
  let notifications: [Notification]

  /// What was claimed, in the order in which it is compared.
  private static let fields: [NotificationField] = [
    .filer, .capacity, .capacityBasis, .authorBody, .decidingBody, .bylawsVersion, .decision,
    .signatory, .delegate, .lawyer,
  ]
  private static let dates: [NotificationDate] = [
    .decision, .announcement, .dispatch, .received,
  ]

  var node: Node {
    sheet(tongue.say(.competing), style: "beside") {
      NotificationPieces.neutrality(in: tongue)
      div(.class("scroll")) {
        table {
          thead {
            tr {
              th(.scope("col")) { tongue.say(.item) }
              for notification in notifications {
                th(.scope("col")) {
                  bdi { "\(notification.id)" }
                  ": "
                  NotificationPieces.link(to: notification)
                }
              }
            }
          }
          tbody {
            for field in Self.fields {
              row(field.label(in: tongue)) { text($0.particulars[field]) }
            }
            for date in Self.dates {
              row(date.label(in: tongue)) { dateNode($0.date(date), in: tongue) }
            }
            row(NotificationDetail.channel.label(in: tongue)) {
              text($0.channel?.label(in: tongue) ?? "")
            }
            for detail in [NotificationDetail.entryNumber, .fileNumber] {
              row(detail.label(in: tongue)) { text($0.detail(detail) ?? "") }
            }
            row(tongue.say("ما قالته اللجنة", "The Committee's response"), committee)
            row(tongue.say("ما قاله القضاء", "The courts' response"), courts)
            row(tongue.say(.status)) { .text($0.state.label(in: tongue)) }
          }
        }
      }
    }
  }

  /// A line, unless it is empty in every column.
  private func row(_ name: String, _ value: (Notification) -> Node) -> Node {
    let values = notifications.map(value)
    guard values.contains(where: { $0.plainText.isEmpty == false }) else { return .empty }
    return tr {
      th(.scope("row")) { name }
      for value in values { td { value.plainText.isEmpty ? .text("–") : value } }
    }
  }

  private func text(_ words: String) -> Node { bdi { words } }

  private func committee(_ notification: Notification) -> Node {
    said(notification) { $0.isOutcome && $0 != .noReply }
  }

  private func courts(_ notification: Notification) -> Node {
    said(notification) { (13...15).contains($0.stage) }
  }

  /// The states of a sort, each with its day: facts, and no weight.
  private func said(
    _ notification: Notification, where isMeant: (NotificationState) -> Bool
  ) -> Node {
    let events = notification.path.filter { $0.state.map(isMeant) ?? false }
    return .fragment(
      events.map { event in
        p(.class("said")) {
          (event.state?.label(in: tongue) ?? "") + " · "
          dateNode(event.occurred, in: tongue)
        }
      })
  }
}
