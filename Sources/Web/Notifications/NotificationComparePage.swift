import HTML
import Records
import Words

/// Competing notifications beside each other, group by group.
struct NotificationComparePage: Framed {
  let frame: Frame
  /// Each group claims one thing; by number.
  let groups: [[Notification]]

  var node: Node {
    page(
      tongue.say(.competing), at: .notifications,
      crumb: crumb(tongue.say(.notifications), NotificationRoute.board.address)
    ) {
      if groups.isEmpty {
        p {
          tongue.say(
            "لا إخطار يتعارض مع غيره.", "No notification competes with another.")
        }
      }
      div(.class("stack")) {
        for group in groups { NotificationSideBySide(tongue: tongue, notifications: group).node }
      }
    }
  }

  /// The groups of a list: notifications that compete, directly or through others.
  static func groups(of notifications: [Notification]) -> [[Notification]] {
    var left = notifications.filter(\.isContested).sorted { $0.id < $1.id }[...]
    var groups: [[Notification]] = []
    while let first = left.popFirst() {
      var group = [first]
      while let place = left.firstIndex(where: { candidate in
        group.contains { $0.competitors.contains(candidate.id) }
      }) {
        group.append(left.remove(at: place))
      }
      groups.append(group.sorted { $0.id < $1.id })
    }
    return groups
  }
}
