import Formats
import HTML
import Records
import Words

/// The sheet of the held (كشف المحبوسين): a row a person, the longest held first; it prints as it is.
struct HeldPage: Framed {
  let frame: Frame
  let held: [HeldPerson]
  let today: CivilDate
  private var reports: HeldReports { HeldReports(tongue: tongue) }

  var node: Node {
    let heading = tongue.say(HeldReports.sheet)
    return Layout(frame: frame, heading: heading, place: .cases).node {
      PrintHead(frame: frame, today: today).node
      headline(heading) {
        button(.class("btn"), .type("button"), .id("print"), .hidden) { tongue.say(.print) }
      }
      Tabs.records(at: .cases(.held), in: tongue).node
      if held.isEmpty {
        emptySheet(tongue.say("لا محبوس فيما هو متاح لك.", "Nobody available to you is held."))
      } else {
        p(.class("line")) {
          strong { tongue.say(.held) + tongue.number(held.count) }
          " · "
          tongue.say("متجاوزو الحد الأقصى: ", "Past the limit: ") + tongue.number(passed)
          " · "
          twins(
            csv: CaseRoute.held.address(as: .csv), json: CaseRoute.held.address(as: .json))
        }
        sheet
      }
    }
  }

  private var passed: Int {
    held.count { $0.holdings.contains { $0.capPassed != nil } }
  }

  private var sheet: Node {
    section(.class("sheet held")) {
      table(
        [
          tongue.say(.name), label(.since), label(.place), label(.case), label(.lawyer),
          label(.validUntil), label(.next), label(.remarks),
        ], style: "rules"
      ) {
        for person in held { row(person) }
      }
    }
  }

  private func label(_ column: HeldReports.Column) -> String { reports.label(column) }

  private func row(_ person: HeldPerson) -> Node {
    tr {
      td {
        personLink(person.person, person.name)
        if let number = person.memberNumber {
          small { tongue.say("عضوية ", "Member ") + number }
        }
      }
      cell(under: label(.since)) {
        dateNode(person.since, in: tongue)
        small { bdi { tongue.days(person.custody.days) } }
      }
      cell(under: label(.place)) {
        bdi { person.place?.name ?? "" }
        let before = reports.places(before: person)
        if before.isEmpty == false { small { tongue.say("قبله: ", "Before: ") + before } }
      }
      cell(under: label(.case)) { for holding in person.holdings { theCase(holding) } }
      cell(under: label(.lawyer)) { lines(person.holdings.flatMap(\.lawyers)) }
      cell(under: label(.validUntil)) {
        for holding in person.holdings { div { dateNode(holding.validUntil, in: tongue) } }
      }
      cell(under: label(.next)) { dateNode(person.next, in: tongue) }
      cell(under: label(.remarks)) { alerts(person) }
    }
  }

  private func theCase(_ holding: HeldPerson.Holding) -> Node {
    div {
      CaseRoute.show(holding.caseID).link(bdi { holding.title })
      if holding.charges.isEmpty == false { small { bdi { tongue.series(holding.charges) } } }
    }
  }

  private func alerts(_ person: HeldPerson) -> Node {
    group {
      for holding in person.holdings {
        for (place, alert) in reports.alerts(of: holding, today: today).enumerated() {
          place == 0 && holding.capPassed != nil
            ? div { badge(alert, "late") } : div { alert }
        }
      }
      for gap in reports.gaps(of: person) { badge(gap, "soon") }
    }
  }

  /// Texts a line each, every one once.
  private func lines(_ texts: [String]) -> Node {
    group {
      for (place, text) in texts.enumerated() where texts[..<place].contains(text) == false {
        div { bdi { text } }
      }
    }
  }
}
