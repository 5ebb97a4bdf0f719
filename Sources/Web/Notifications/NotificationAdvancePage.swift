import HTML
import Records
import Words

/// The states that are open from where a notification stands, each with what it still needs.
struct NotificationAdvancePage: Framed {
  let frame: Frame
  let notification: Notification
  let today: CivilDate
  /// Why the step that was asked for cannot be taken, if it cannot.
  var refusal: Message?

  var node: Node {
    page(
      tongue.say("الخطوة التالية", "The next step"), at: .notifications,
      crumb: notification.crumb(in: tongue)
    ) {
      p(.class("meta")) {
        tongue.say(.status) + ": "
        NotificationPieces.badge(of: notification.state, in: tongue)
      }
      refusal?.alert
      if notification.state.isEnd { p { tongue.say(.nothingFollows) } }
      openStates(of: notification, on: today)
    }
  }
}

extension Framed {
  /// Links to the steps that are open, each with what it lacks; not the one whose form stands above.
  func openStates(
    of notification: Notification, on today: CivilDate, except: NotificationState? = nil
  ) -> Node {
    let open = notification.openStates(on: today).filter { $0.state != except }
    guard open.isEmpty == false else { return .empty }
    return section(.class("sheet steps-open")) {
      ul(.class("lines")) { for state in open { row(state, of: notification) } }
    }
  }

  private func row(_ open: OpenState, of notification: Notification) -> Node {
    let reports = NotificationReports(tongue: tongue)
    return li {
      NotificationRoute.advance(notification.id, to: open.state).link(
        strong { open.state.label(in: tongue) })
      p(.class("why")) {
        if open.missing.isEmpty {
          reports.nothingMissing
        } else {
          "\(reports.needs): " + tongue.series(open.missing.map { $0.label(in: tongue) })
        }
      }
      if let caveat = open.state.caveat(in: tongue) { p(.class("why")) { caveat } }
    }
  }
}

extension Notification {
  /// The way back to it.
  func crumb(in tongue: Tongue) -> Node {
    p(.class("quiet crumb")) {
      NotificationRoute.board.link(tongue.say(.notifications))
      " › "
      NotificationPieces.link(to: self)
    }
  }
}
