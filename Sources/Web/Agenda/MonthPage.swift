import Deadlines
import HTML
import Records
import Words

/// A month of due dates, hearings, renewals and tasks (تقويم).
struct MonthPage: Framed {
  let frame: Frame
  let year: Int
  let month: Int
  let now: Moment
  private var today: CivilDate { now.date }
  let entries: [AgendaEntry]
  let table: HolidayTable

  var node: Node {
    let heading = "\(tongue.monthName(month)) \(year)"
    return Layout(frame: frame, heading: heading, place: .deadlines).node {
      div(.class("headline")) {
        h1 { bdi { heading } }
        div(.class("tools")) {
          way(-1, tongue.say("الشهر السابق", "Previous month"))
          AgendaRoute.month(nil).link(tongue.say("هذا الشهر", "This month"), style: "btn")
          way(1, tongue.say("الشهر التالي", "Next month"))
        }
      }
      Tabs.deadlines(at: .agenda(.month(nil)), in: frame).node
      if table.count(of: year) == 0 {
        p(.class("alert soon")) { DeadlineReports(tongue: tongue).unknownYear(year) }
      }
      grid
      if entries.isEmpty {
        p(.class("quiet none")) { tongue.say("لا شيء في هذا الشهر.", "Nothing this month.") }
      }
    }
  }

  private func way(_ step: Int, _ text: String) -> Node {
    let first = CivilDate(year: year, month: month, day: 1)
    guard let there = first?.adding(months: step),
      let target = CivilDate(year: there.year, month: there.month)
    else { return .empty }
    return AgendaRoute.month(target).link(text, style: "btn")
  }

  private var grid: Node {
    let first = CivilDate(year: year, month: month, day: 1)
    let days = 1...CivilDate.days(in: month, of: year)
    // Egypt's calendars begin the week on Saturday.
    let weekday = first?.weekday.map { ($0.rawValue + 1) % 7 } ?? 0
    let rests = days.filter { day in
      CivilDate(year: year, month: month, day: day)
        .map { table.pause(on: $0, for: .courts) != nil } ?? false
    }
    let isPresent = (today.year, today.month) == (year, month)
    return MonthGrid(
      tongue: tongue, year: year, month: month, firstWeekday: weekday,
      today: isPresent ? today.day : nil, rests: Set(rests), entries: nodes
    ).node
  }

  private var nodes: [Int: [Node]] {
    var nodes: [Int: [Node]] = [:]
    for entry in entries {
      guard let day = entry.date.day else { continue }
      nodes[day, default: []].append(
        group {
          badge(
            entry.kind.label(in: tongue),
            entry.kind == .releaseOrder
              ? "late"
              : entry.kind == .deadline ? entry.isOverdue(at: now) ? "late" : "soon" : "")
          " "
          if entry.isProvisional { "(\(tongue.say(.provisional))) " }
          if let time = entry.time {
            bdi { time.description }
            " "
          }
          entry.node(in: tongue)
          if let order = entry.order {
            " "
            small { order.lengthLink(in: tongue) }
          }
        })
    }
    return nodes
  }
}
