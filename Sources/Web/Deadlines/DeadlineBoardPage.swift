import Deadlines
import HTML
import Records
import Words

/// What is due as seen this morning (لوحة اليوم): overdue first, then what comes.
struct DeadlineBoardPage: Framed {
  let frame: Frame
  let board: DeadlineBoard
  /// Hearings, renewals and tasks of the next days.
  let entries: [AgendaEntry]

  /// How many days the hearings and tasks look ahead.
  static let entryDays = 8
  private var words: DeadlineReports { DeadlineReports(tongue: frame.tongue) }

  var node: Node {
    let heading = tongue.say(.todaysDeadlines)
    return Layout(frame: frame, heading: heading, place: .deadlines).node {
      div(.class("headline")) {
        h1 { heading }
        span(.class("quiet")) { bdi { Moment(board.today).words(in: tongue) } }
        div(.class("tools")) {
          CaseRoute.held.link(tongue.say(HeldReports.sheet), style: "btn")
          a(.class("btn"), .href(AgendaRoute.file(hasNames: false).address), .download) {
            tongue.say("صدّر التقويم", "Export the calendar")
          }
          if frame.mayFile {
            DeadlineRoute.new().link(tongue.say(.newDeadline), style: "btn first")
          }
        }
      }
      Tabs.deadlines(at: .deadlines(.board), in: frame).node
      waiting
      if isEmpty { nothing }
      part(
        tongue.say(.releaseNotEntered), board.unreleased,
        count: tongue.number(board.unreleased.count))
      part(
        tongue.say(.passedSessions), board.passed, count: tongue.number(board.passed.count))
      part(words.overdue, board.overdue)
      part(tongue.say(.today), board.dueToday)
      part(
        tongue.say("جلسات وتجديدات وتكليفات قريبة", "Upcoming hearings, renewals and tasks"),
        entries)
      part(words.within7, board.within7)
      part(words.within30, board.within30)
      part(words.undated, board.undated)
    }
  }

  private var isEmpty: Bool {
    entries.isEmpty && board.passed.isEmpty && board.unreleased.isEmpty
      && [board.overdue, board.dueToday, board.within7, board.within30, board.undated]
        .allSatisfy(\.isEmpty)
  }

  private var nothing: Node {
    div(.class("sheet none")) {
      p { tongue.say("لا مواعيد في ثلاثين يومًا.", "No deadlines in the next thirty days.") }
      quiet(
        "أضف واقعة إلى قضية، أو احسب ميعادًا، ليظهر هنا.",
        "Add an event to a case, or compute a deadline, and it appears here.")
    }
  }

  private func part(_ name: String, _ deadlines: [Deadline]) -> Node {
    part(
      name, deadlines.map { DueRows.Row($0, at: board.now, in: tongue) },
      count: tongue.count(deadlines.count, .deadline))
  }

  private func part(_ name: String, _ entries: [AgendaEntry], count: String = "") -> Node {
    part(name, entries.map { DueRows.Row($0, at: board.now, in: tongue) }, count: count)
  }

  private func part(_ name: String, _ rows: [DueRows.Row], count: String) -> Node {
    guard rows.isEmpty == false else { return .empty }
    return sheet(name, count: count, style: "part") { DueRows(tongue: tongue, rows: rows).node }
  }

  /// The warnings that nobody has acknowledged by name.
  private var waiting: Node {
    guard board.waiting.isEmpty == false else { return .empty }
    return section(.class("alert late waiting"), .role("alert")) {
      p {
        strong {
          "\(words.waiting): "
          bdi { tongue.number(board.waiting.count) }
        }
      }
      ul {
        for warning in board.waiting {
          li {
            DeadlineRoute.show(warning.deadline.id).link(bdi { warning.deadline.title(in: tongue) })
            " · "
            warning.level.label(in: tongue)
            if frame.mayFile { acknowledgment(of: warning.deadline.id) }
          }
        }
      }
    }
  }
}

extension Framed {
  /// One line that says who has seen the warning of a due date.
  func acknowledgment(of id: DeadlineID) -> Node {
    form(.class("seen"), .method("post"), .action(DeadlineRoute.acknowledge(id).address)) {
      tokenField(frame)
      input(
        .type("text"), .name("by"), .placeholder(tongue.say("اسمك", "Your name")),
        .aria(
          "label",
          tongue.say("اسم من اطّلع على التنبيه", "Name of the person who has seen the warning")),
        .dir(.auto), .required)
      button(.class("btn")) { tongue.say(.seen) }
    }
  }
}
