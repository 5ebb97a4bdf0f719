import HTML
import Records
import Words

/// The leadership's board (لوحة الإخطارات): what is open, what presses, who acts next, how the years
/// went.
struct NotificationBoardPage: Framed {
  let frame: Frame
  let board: NotificationBoard
  /// Those that ask nothing of anybody any more, the newest first.
  let closed: [Notification]
  /// The decisions of the Committee, the newest first.
  var decisions: [CommitteeDecision] = []
  let years: [NotificationYear]
  private var reports: NotificationReports { NotificationReports(tongue: tongue) }

  /// The most missing papers and changes that a card of the board names.
  private static let namedMax = 4

  var node: Node {
    let heading = tongue.say("إخطارات لجنة شؤون الأحزاب", "Notifications to the Committee")
    return Layout(frame: frame, heading: heading, place: .notifications).node {
      div(.class("notification-board")) {
        div(.class("headline")) {
          h1 { heading }
          tools
        }
        p(.class("quiet")) {
          dotted([
            dateNode(board.day, in: tongue), .text(countOfOpen), .text(countOfOverdue),
          ])
        }
        if board.lines.isEmpty { nothing }
        for line in board.lines { card(line) }
        if board.lines.contains(where: { $0.notification.isContested }) {
          NotificationPieces.neutrality(in: tongue)
        }
        endingList
        decisionList
        closedList
        yearTable
        p(.class("quiet")) { reports.reviewNote }
      }
    }
  }

  private var tools: Node {
    div(.class("tools")) {
      BylawsRoute.versions.link(tongue.say("اللائحة", "Bylaws"), style: "btn")
      if (board.lines.map(\.notification) + closed).contains(where: \.isContested) {
        NotificationRoute.compare(nil).link(tongue.say(.competing), style: "btn")
      }
      NotificationRoute.boardPaper.link(
        tongue.say("اللوحة للطباعة", "Printable board"), style: "btn")
      NotificationRoute.decisions.link(reports.decisions, style: "btn")
      if frame.mayFile {
        NotificationRoute.new(nil).link(tongue.say(.newNotification), style: "btn first")
      }
    }
  }

  private var countOfOpen: String {
    let count = board.lines.count
    return tongue.say(
      "\(tongue.count(count, .notification)) "
        + "\(tongue.agreeing(count, "ينتظر", "ينتظران", "تنتظر")) خطوة",
      "\(tongue.number(count)) open")
  }

  private var countOfOverdue: String {
    let count = board.lines.count(where: \.isOverdue)
    return count == 0
      ? "" : tongue.say("متأخرة: \(tongue.number(count))", "\(tongue.number(count)) overdue")
  }

  private var nothing: Node {
    emptySheet(reports.nothingOpen) {
      p {
        tongue.say(
          "حين يصدر قرار يجب إخطار اللجنة به ابدأ من «إخطار جديد»: النوع والموضوع والجهة "
            + "والتاريخ، والباقي بعد ذلك خطوة خطوة.",
          "When a decision must be notified to the Committee, start with “New notification”: "
            + "kind, subject, body and date; the rest follows step by step."
        )
      }
      p { code(.dir(.leftToRight)) { "sijill notification add" } }
    }
  }

  private func card(_ line: NotificationBoard.Line) -> Node {
    let notification = line.notification
    return section(.class("sheet notification-card")) {
      div(.class("headline")) {
        h2 { NotificationPieces.link(to: notification) }
        line.nearness(in: tongue)
        NotificationPieces.badge(of: notification.state, in: tongue)
      }
      p(.class("why")) {
        span {
          dotted([
            bdi { "\(notification.id)" }, .text(notification.particulars.kind.label(in: tongue)),
            bdi { notification.particulars[.decidingBody] },
            bdi { notification.particulars[.filer] },
          ])
        }
        for flag in reports.flags(of: notification, on: board.day) { badge(flag, "plain") }
      }
      line.path(in: tongue)
      dl(.class("facts")) {
        fact(tongue.say(.due), due(line))
        fact(reports.needs, .text(series(line.missing.map { $0.label(in: tongue) })))
        fact(reports.nextActor, notification.nextActor(on: board.day)?.label(in: tongue))
        fact(
          tongue.say(.pastWeek),
          .text(
            line.news.isEmpty ? reports.noChange : series(line.news.map { reports.act($0.act) })))
      }
    }
  }

  private func due(_ line: NotificationBoard.Line) -> Node? {
    line.due.map { due in
      dotted([dateNode(due.day, in: tongue), .text(reports.reason(due.reason))])
    }
  }

  /// The first few of a series, and how many more there are.
  private func series(_ names: [String]) -> String {
    let rest = names.count - Self.namedMax
    return tongue.series(Array(names.prefix(Self.namedMax)))
      + (rest > 0 ? tongue.say("، و\(rest) غيرها", ", and \(rest) more") : "")
  }

  /// The terms of office and the powers that end.
  private var endingList: Node {
    guard board.endings.isEmpty == false else { return .empty }
    return sheet(reports.endings, style: "notification-endings") {
      ul(.class("rows")) {
        for ending in board.endings {
          listed(
            NotificationRoute.show(ending.notification).link(bdi { ending.title }),
            why: badge(tongue.nearness(ending.daysLeft), DueRows.tone(ending.daysLeft)),
            end: dateNode(ending.day, in: tongue))
        }
      }
    }
  }

  /// The most decisions that the board lists.
  private static let decisionsMax = 5

  private var decisionList: Node {
    guard decisions.isEmpty == false else { return .empty }
    return sheet(
      reports.decisions,
      beside: NotificationRoute.decisions.link(tongue.say(.all)),
      style: "notification-decisions"
    ) {
      ul(.class("rows")) {
        for decision in decisions.prefix(Self.decisionsMax) { row(decision) }
      }
    }
  }

  private var closedList: Node {
    guard closed.isEmpty == false else { return .empty }
    return sheet(tongue.say("منتهية", "Closed"), style: "notification-closed") {
      ul(.class("rows")) {
        for notification in closed {
          listed(
            NotificationPieces.link(to: notification),
            why: group {
              NotificationPieces.badge(of: notification.state, in: tongue)
              span {
                dotted([
                  dateNode(notification.path.last?.occurred, in: tongue),
                  notification.answerDays.map { .text(tongue.answered(after: $0)) } ?? .empty,
                ])
              }
            }, end: .text(notification.particulars.kind.label(in: tongue)))
        }
      }
    }
  }

  private var yearTable: Node {
    guard years.isEmpty == false else { return .empty }
    return sheet(tongue.say(.years), style: "notification-years") {
      table([
        tongue.say(.year), tongue.say(.sent),
        tongue.say("أُرسل في الأيام العشرة", "Sent within the ten days"),
        tongue.say("بعد الأيام العشرة", "After the ten days"),
        tongue.say("متوسط مدة الرد", "Median time to answer"), tongue.say("المآل", "Outcomes"),
      ]) { for year in years { row(year) } }
    }
  }

  private func row(_ year: NotificationYear) -> Node {
    tr {
      th(.scope("row")) { bdi { "\(year.year)" } }
      td { bdi { tongue.number(year.sent) } }
      td { bdi { tongue.number(year.onTime) } }
      td { bdi { tongue.number(year.late) } }
      td { bdi { year.medianAnswerDays.map { tongue.daysTaken($0) } ?? "–" } }
      td {
        tongue.series(
          NotificationState.allCases.compactMap { state in
            year.outcomes[state].map { "\(state.label(in: tongue)) \($0)" }
          })
      }
    }
  }
}
