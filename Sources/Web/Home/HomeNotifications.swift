import HTML
import Records
import Words

/// Where the notifications stand and what the Committee answered last, on the first page.
struct HomeNotifications: Framed {
  let frame: Frame
  let board: NotificationBoard
  /// Those that the Committee has answered, or that ended otherwise, the newest first.
  let closed: [Notification]

  /// `nil` where there is no notification.
  init?(frame: Frame, board: NotificationBoard, closed: [Notification]) {
    guard board.lines.isEmpty == false || closed.isEmpty == false else { return nil }
    (self.frame, self.board, self.closed) = (frame, board, closed)
  }

  /// How many open ones and how many ended ones are shown; the board has the others.
  private static let openMax = 3
  private static let closedMax = 2

  var node: Node {
    sheet(
      tongue.say(.notifications),
      beside: NotificationRoute.board.link(tongue.say("اللوحة", "Board")),
      style: "home-notifications"
    ) {
      for line in board.lines.prefix(Self.openMax) {
        div(.class("standing")) {
          p {
            NotificationPieces.link(to: line.notification)
            " "
            NotificationPieces.badge(of: line.notification.state, in: tongue)
            " "
            line.nearness(in: tongue)
          }
          line.path(in: tongue)
        }
      }
      if closed.isEmpty == false {
        ul(.class("rows")) {
          for notification in closed.prefix(Self.closedMax) {
            listed(
              NotificationPieces.link(to: notification),
              why: NotificationPieces.badge(of: notification.state, in: tongue),
              end: dateNode(notification.path.last?.occurred, in: tongue))
          }
        }
      }
    }
  }
}
