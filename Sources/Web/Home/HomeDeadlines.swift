import Deadlines
import HTML
import Records
import Words

/// What is late and what comes next, on the first page.
struct HomeDeadlines: Framed {
  let frame: Frame
  let board: DeadlineBoard
  /// Hearings, renewals and tasks of the days that `board` looks ahead.
  let entries: [AgendaEntry]

  /// `nil` where nothing is due and nothing comes.
  init?(frame: Frame, board: DeadlineBoard, entries: [AgendaEntry]) {
    (self.frame, self.board, self.entries) = (frame, board, entries)
    guard rows.isEmpty == false else { return nil }
  }

  /// How many dates are shown, and how many overdue ones before what comes; the board has the others.
  private static let shownMax = 6
  private static let overdueMax = 3
  /// How many days the hearings and tasks look ahead.
  static let days = 31

  var node: Node {
    let rows = rows
    let left =
      max(0, rows.count - Self.shownMax) + max(0, board.overdue.count - Self.overdueMax)
      + max(0, first.count - Self.overdueMax)
    return sheet(
      tongue.say(.deadlines), beside: DeadlineRoute.board.link(tongue.say(.todaysDeadlines))
    ) {
      if board.overdue.isEmpty == false {
        p {
          badge(
            tongue.say("متأخر: ", "Late: ") + tongue.count(board.overdue.count, .deadline), "late")
        }
      }
      DueRows(tongue: tongue, rows: rows.prefix(Self.shownMax).map(\.row)).node
      if left > 0 {
        p(.class("more")) {
          DeadlineRoute.board.link(
            tongue.say("وغيرها: \(tongue.number(left))", "and \(tongue.number(left)) more"))
        }
      }
    }
  }

  /// What stands before every date: releases not carried out, sessions without a result.
  private var first: [AgendaEntry] { board.unreleased + board.passed }

  /// What stands first, the dates longest overdue, then what comes; what has no
  /// date stands at the end.
  private var rows: [(date: CivilDate?, row: DueRows.Row)] {
    let passed = first.prefix(Self.overdueMax).map { entry in
      (date: CivilDate?.some(entry.date), row: DueRows.Row(entry, at: board.now, in: tongue))
    }
    let overdue = board.overdue.prefix(Self.overdueMax).map { dated($0) }
    let coming =
      (board.dueToday + board.within7 + board.within30).map { dated($0) }
      + entries.filter { $0.kind != .deadline && $0.standsFirst == false }.map { entry in
        (entry.date, DueRows.Row(entry, at: board.now, in: tongue))
      }
    return passed + overdue
      + coming.enumerated().sorted { one, other in
        (one.element.0 ?? board.today, one.offset) < (other.element.0 ?? board.today, other.offset)
      }.map(\.element)
      + board.undated.map { dated($0) }
  }

  private func dated(_ deadline: Deadline) -> (date: CivilDate?, row: DueRows.Row) {
    var row = DueRows.Row(deadline, at: board.now, in: tongue)
    // How it was counted stands on its own page.
    row.steps = []
    return (deadline.due?.date, row)
  }
}
