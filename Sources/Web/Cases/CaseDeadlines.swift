import Deadlines
import HTML
import Records
import Words

/// The due dates of a case with how each was counted, and the dates that are fixed before a court.
struct CaseDeadlines: Framed {
  let frame: Frame
  let deadlines: [Deadline]
  let events: [CaseEvent]
  let now: Moment
  private var today: CivilDate { now.date }
  /// The address where the dates are taken as a calendar, or `nil`.
  var calendar: String?

  var node: Node {
    let coming = (deadlines.filter { $0.state == .open }.map(entry) + fixed)
      .sorted { one, other in
        (one.date ?? Self.never, one.order) < (other.date ?? Self.never, other.order)
      }
    let rows = passed + coming
    guard rows.isEmpty == false else { return .empty }
    return section(.class("sheet"), .id("dates")) {
      h2 {
        tongue.say(.deadlines)
        if let calendar {
          a(.href(calendar)) { tongue.say("تقويم (ics)", "Calendar (ics)") }
        }
      }
      DueRows(tongue: tongue, rows: rows.map(\.row)).node
    }
  }

  private typealias Entry = (date: CivilDate?, order: Int, row: DueRows.Row)
  /// After every date that a calendar here may have.
  private static let never = CivilDate(year: 2200, month: 12, day: 31) ?? .epoch

  private func entry(_ deadline: Deadline) -> Entry {
    let date = deadline.due?.date
    return (
      date, 1,
      row(
        date, deadline.due?.time.map { "\($0)" } ?? "", bdi { deadline.title(in: tongue) },
        why: dotted([
          deadline.awaitedNode(in: tongue), .text(deadline.fileBy(in: tongue) ?? ""),
          why(deadline.steps, deadline.arguable),
        ]), steps: deadline.steps.map(step),
        isCertain: deadline.needsLawyer == false,
        nearness: date.map { _ in deadline.nearness(at: now, in: tongue) },
        isLate: deadline.isOverdue(at: now), isAbout: deadline.isAbout)
    )
  }

  /// The sessions that passed and of which nobody entered what came of them.
  private var passed: [Entry] {
    events.passedSessions(on: today).map { session in
      let what = "\(session.event.details.type.label(in: tongue)): \(tongue.say(.withoutResult))"
      let route: CaseRoute =
        if session.isAdjourned, let id = session.event.details.caseID {
          .newEvent(id, type: session.event.details.type)
        } else {
          .event(session.event.id)
        }
      let link = a(.href(route.address)) { tongue.say(.enterResult) }
      return (session.date, 0, row(session.date, session.hour, bdi { what }, why: link))
    }
  }

  /// The hearings and renewals that are still to come.
  private var fixed: [Entry] {
    events.flatMap { event -> [Entry] in
      var entries: [Entry] = []
      let type = event.details.type
      if let date = event.details.date, date.first >= today, type == .hearing || type == .renewal {
        entries.append(
          (date, 0, row(date, event.details.hour, bdi { type.label(in: tongue) }, why: .empty)))
      }
      if let next = event.details.nextDate, next.first >= today {
        let what = tongue.say(
          "\(type.label(in: tongue)) (بعد التأجيل)", "\(type.label(in: tongue)) (after adjournment)"
        )
        entries.append((next, 0, row(next, event.details.nextHour, bdi { what }, why: .empty)))
      }
      return entries
    }
  }

  private func row(
    _ date: CivilDate?, _ hour: String, _ what: Node, why: Node, steps: [Node] = [],
    isCertain: Bool = true, nearness: String? = nil, isLate: Bool = false,
    isAbout: Bool = false
  ) -> DueRows.Row {
    let days = date.flatMap { today.days(to: $0) }
    let under = [
      date?.weekday?.label(in: tongue) ?? "",
      date.flatMap { $0.year == today.year ? nil : "\($0.year)" } ?? "", hour,
    ]
    return DueRows.Row(
      date: date.map { tongue.about($0.dayAndMonth(in: tongue), isAbout) } ?? tongue.say(.noDate),
      under: under.filter { $0.isEmpty == false }.joined(separator: " · "),
      iso: date?.description ?? "",
      what: isCertain
        ? what
        : group {
          what
          " "
          badge(tongue.say(.forLawyer), "soon")
        }, why: why, steps: steps,
      nearness: nearness ?? days.map { tongue.nearness($0) }
        ?? tongue.say("يحدده محامٍ", "to be set by a lawyer"),
      tone: isLate ? "late" : days.map { DueRows.tone($0) } ?? "soon")
  }

  /// One line that says on what the date rests.
  private func why(_ steps: [Step], _ arguable: CivilDate?) -> Node {
    let basis = steps.first { $0.kind == .basis }?.sentence(in: tongue) ?? ""
    let other = arguable.map { day in
      tongue.say(
        "والأبعد \(day.words(in: tongue))؛ لا تعتمد عليه",
        "arguably as late as \(day.words(in: tongue)); do not rely on it")
    }
    return dotted([.text(basis), .text(other ?? "")])
  }

  private func step(_ step: Step) -> Node {
    group {
      strong { step.kind.label(in: tongue) }
      ": "
      step.sentence(in: tongue)
    }
  }
}

extension CivilDate {
  /// The date without its year: «24 نوفمبر»; the whole date where the day is not known.
  func dayAndMonth(in tongue: Tongue) -> String {
    guard let month, let day else { return words(in: tongue) }
    return "\(day) \(tongue.monthName(month))"
  }
}
