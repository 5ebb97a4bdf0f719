import HTML
import Records
import Words

/// An event as it stood before it was corrected, and the way to the one that took its place.
struct CorrectedEventPage: Framed {
  let frame: Frame
  let event: CaseEvent
  /// The event that stands.
  let now: CaseEvent

  var node: Node {
    page(tongue.say("واقعة صُححت", "An event that was corrected"), at: .cases, crumb: back) {
      p(.class("alert soon"), .role("status")) {
        CaseReports(tongue: tongue).replaced(by: now.id)
        " "
        CaseRoute.event(now.id).link(tongue.say("افتحها", "Open it"))
      }
      sheet(tongue.say("كما كانت مكتوبة", "As it stood")) {
        dl(.class("facts")) {
          for field in EventField.allCases where field != .case {
            fact(field.label(in: tongue), shown(field))
          }
        }
      }
    }
  }

  private var back: Node {
    guard let id = event.details.caseID else { return .empty }
    return crumb(event.caseTitle, CaseRoute.show(id).address)
  }

  private func shown(_ field: EventField) -> Node {
    let text = field.text(of: event.details)
    if field == .person { return text.isEmpty ? .empty : bdi { event.personName } }
    return bdi { field.shown(text, in: tongue) }
  }
}
