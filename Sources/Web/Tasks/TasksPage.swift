import Deadlines
import HTML
import Records
import Words

/// What secretariats ask of each other (التكليفات), the nearest due first.
struct TasksPage: Framed {
  let frame: Frame
  let secretariat: Secretariat?
  let tasks: [Task]
  let today: CivilDate

  var node: Node {
    let heading = tongue.say("التكليفات بين الأمانات", "Tasks between secretariats")
    return Layout(frame: frame, heading: heading, place: .deadlines).node {
      headline(heading) {
        if frame.mayFile { TaskRoute.new().link(tongue.say(.newTask), style: "btn first") }
      }
      Tabs.deadlines(at: .tasks(.list(nil)), in: frame).node
      div(.class("chips")) {
        chip(tongue.say(.all), TaskRoute.list(nil), isCurrent: secretariat == nil)
        for one in Secretariat.allCases {
          chip(one.label(in: tongue), TaskRoute.list(one), isCurrent: one == secretariat)
        }
      }
      if let secretariat {
        p {
          TaskRoute.sheet(secretariat).link(
            tongue.say("كشف المتابعة للطباعة", "Printable follow-up sheet"))
        }
      }
      if tasks.isEmpty {
        p(.class("quiet none")) { tongue.say("لا تكليفات هنا.", "No tasks here.") }
      } else {
        section(.class("sheet")) {
          DueRows(tongue: tongue, rows: tasks.map { $0.row(today: today, in: tongue) }).node
        }
      }
    }
  }
}

extension Task {
  /// The task as a line with its date in the margin.
  func row(today: CivilDate, in tongue: Tongue) -> DueRows.Row {
    let what = TaskRoute.show(id).link(bdi { details.title })
    let why = dotted([
      .text(
        tongue.say(
          "من \(details.askedBy.label(in: tongue)) إلى \(details.askedOf.label(in: tongue))",
          "from \(details.askedBy.label(in: tongue)) to \(details.askedOf.label(in: tongue))")),
      bdi { details.askedOfPerson },
      details.subject.node(in: tongue),
      bdi { details.meeting },
    ])
    guard let due = details.due else {
      return DueRows.Row(
        date: "—", iso: "", what: what, why: why, nearness: state.label(in: tongue), tone: "plain")
    }
    let days = today.days(to: due) ?? 0
    let isWaiting = state == .open
    return DueRows.Row(
      on: due, today: today, what: what, why: why,
      nearness: isWaiting ? tongue.nearness(days) : state.label(in: tongue),
      tone: isWaiting ? DueRows.tone(days) : "done", in: tongue)
  }
}
