import HTML
package import Records
package import Words

/// The leadership's board on one sheet of A4 (لوحة القيادة).
package struct BoardPaper {
  private let board: NotificationBoard
  private let years: [NotificationYear]
  private let tongue: Tongue

  package init(_ board: NotificationBoard, years: [NotificationYear] = [], in tongue: Tongue) {
    (self.board, self.years, self.tongue) = (board, years, tongue)
  }

  private var reports: NotificationReports { NotificationReports(tongue: tongue) }

  /// The page.
  package var paper: PrintedPaper {
    PrintedPaper(title: reports.boardTitle(on: board.day), tongue: tongue) {
      div(.class("board")) {
        h1 { reports.boardTitle(on: board.day) }
        p(.class("faint")) {
          reports.boardCount(
            open: board.lines.count, overdue: board.lines.count(where: \.isOverdue))
        }
        if board.lines.isEmpty { p { reports.nothingOpen } } else { table }
        if board.endings.isEmpty == false {
          h2 { reports.endings }
          ul {
            for ending in board.endings {
              li { "\(ending.title) · \(ending.day.words(in: tongue)) · \(left(ending))" }
            }
          }
        }
        if years.isEmpty == false {
          h2 { tongue.say(.years) }
          ul { for year in years { li { reports.year(year) } } }
        }
        p(.class("faint")) { reports.reviewNote }
        if board.lines.contains(where: { $0.notification.isContested }) {
          p(.class("faint")) { reports.neutrality }
        }
      }
    }
  }

  private func left(_ ending: NotificationBoard.Ending) -> String {
    tongue.nearness(ending.daysLeft)
  }

  private var table: Node {
    HTML.table([
      tongue.say(.theNotification), tongue.say(.due), reports.missing, tongue.say(.pastWeek),
    ]) { for line in board.lines { row(line) } }
  }

  private func row(_ line: NotificationBoard.Line) -> Node {
    let notification = line.notification
    return tr {
      td {
        strong { notification.particulars.subject }
        p(.class("faint")) {
          bdi { "\(notification.id)" }
          Node.text(" · \(notification.state.label(in: tongue))")
        }
        for flag in reports.flags(of: notification, on: board.day) {
          p(.class("faint")) { flag }
        }
      }
      td {
        if let due = line.due {
          p(.class(line.isOverdue ? "late" : "day")) { reports.daysLeft(due.daysLeft) }
          p { bdi { due.day.words(in: tongue) } }
          p(.class("faint")) { reports.reason(due.reason) }
        }
      }
      td {
        p { tongue.series(line.missing.map { $0.label(in: tongue) }) }
        if let next = notification.nextActor(on: board.day)?.label(in: tongue) {
          p(.class("faint")) { "\(reports.nextActor): \(next)" }
        }
      }
      td {
        p { tongue.series(line.news.prefix(Self.changesMax).map { reports.act($0.act) }) }
        if line.news.isEmpty { p(.class("faint")) { reports.noChange } }
      }
    }
  }

  /// What more changed stands on the notification's own page.
  private static let changesMax = 4
}
