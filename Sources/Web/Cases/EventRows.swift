import HTML
import Records
import Words

/// What happened in a case or to a person (الوقائع), the latest first: dates in the margin.
struct EventRows: Framed {
  static let heading = Wording("الوقائع", "Events")

  let frame: Frame
  let events: [CaseEvent]
  var interventions: [EventID: [Intervention]] = [:]
  /// Whether each event names its case: on the page of a person.
  var isNamingCase = false
  /// Whether each event names whom it happened to.
  var isNamingPerson = true

  var node: Node {
    ul(.class("due events")) {
      for event in events.inOrderOfTime.reversed() { row(event) }
    }
  }

  private func row(_ event: CaseEvent) -> Node {
    let details = event.details
    return li(.id("e\(event.id)")) {
      when(details)
      div {
        p {
          badge(details.type.label(in: tongue), details.type.tone)
          if let verdict = details.verdict {
            " "
            badge(verdict.label(in: tongue), "plain")
          }
          if isNamingPerson, let person = details.person, event.personName.isEmpty == false {
            " "
            personLink(person, event.personName)
          }
          if isNamingCase, let id = details.caseID {
            " "
            CaseRoute.show(id).link(bdi { event.caseTitle })
          }
          event.visibilityBadge(in: tongue)
        }
        texts(details)
        p(.class("why")) { dotted(facts(details)) }
        for intervention in interventions[event.id] ?? [] { line(intervention) }
      }
      if frame.mayFile {
        div(.class("correct")) {
          CaseRoute.event(event.id).link(tongue.say("صحّح", "Correct"))
          " · "
          a(.href(CaseRoute.event(event.id).address + "#interventions")) {
            tongue.say(.recordIntervention)
          }
        }
      }
    }
  }

  private func when(_ details: EventDetails) -> Node {
    guard let date = details.date else {
      return span(.class("quiet")) { tongue.say(.noDate) }
    }
    return time(.datetime(date.description)) {
      bdi { date.words(in: tongue) }
      small {
        dotted([
          details.isEstimate ? .text(tongue.say("تقريبًا", "approx.")) : .empty,
          .text(date.weekday?.label(in: tongue) ?? ""),
          bdi { details.hour },
        ])
      }
    }
  }

  private func texts(_ details: EventDetails) -> Node {
    group {
      for text in [details.description, details.decision] where text.isEmpty == false {
        p(.class("said"), .dir(.auto)) { text }
      }
      if let next = details.nextDate {
        p(.class("said")) {
          tongue.say("تأجلت إلى ", "Adjourned to ")
          dateNode(next, in: tongue)
          if details.nextHour.isEmpty == false {
            " "
            bdi { details.nextHour }
          }
        }
      }
    }
  }

  private func facts(_ details: EventDetails) -> [Node] {
    [
      named(tongue.say("حتى ", "until "), dateNode(details.lastDay, in: tongue)),
      bdi { details.place },
      bdi { details.act.map { "\($0.label(in: tongue)) (\($0.rawValue))" } ?? "" },
      named(
        tongue.say("المنسوب إليه: ", "Alleged perpetrator: "), bdi { details.perpetrator }),
      named(tongue.say("المصدر: ", "Source: "), bdi { details.statedBy }),
      bdi { details.reliability?.label(in: tongue) ?? "" },
      bdi { details.certainty?.label(in: tongue) ?? "" },
      documentLink(details.document, in: tongue),
    ]
  }

  private func line(_ intervention: Intervention) -> Node {
    p(.class("why")) {
      tongue.say("تدخل: ", "Intervention: ")
      dotted([
        bdi { intervention.party }, dateNode(intervention.date, in: tongue),
        bdi { intervention.askedOf }, bdi { intervention.description },
        bdi { intervention.response },
      ])
    }
  }
}

extension CaseEvent {
  /// The badge of an event that fewer may see than its case.
  fileprivate func visibilityBadge(in tongue: Tongue) -> Node {
    guard let visibility = details.visibility else { return .empty }
    return group {
      " "
      visibility.badge(in: tongue)
    }
  }
}

extension TimelinePicture {
  /// The line of time of events, with the present day and the times in custody.
  init(
    of events: [CaseEvent], custody: [Custody], today: CivilDate, title: String, in tongue: Tongue
  ) {
    var marks: [Mark] = []
    for (place, event) in events.inOrderOfTime.enumerated() {
      guard let date = event.details.date, let day = date.first.dayNumber else { continue }
      marks.append(
        Mark(
          day: day, place: place, date: date.words(in: tongue),
          label: event.details.type.label(in: tongue), tone: event.details.type.tone))
    }
    for event in events {
      guard let next = event.details.nextDate, next > today, let day = next.first.dayNumber else {
        continue
      }
      marks.append(
        Mark(
          day: day, place: events.count, date: next.words(in: tongue),
          label: tongue.say(.nextHearing), tone: "soon"))
    }
    if marks.isEmpty == false, let day = today.dayNumber {
      marks.append(
        Mark(
          day: day, place: events.count, date: today.words(in: tongue),
          label: tongue.say(.today), tone: "today"))
    }
    let spans = custody.flatMap(\.spans).compactMap { span -> Span? in
      guard let start = span.from.first.dayNumber,
        let end = (span.to?.last ?? today).dayNumber, start <= end
      else { return nil }
      return Span(
        days: start...end, label: tongue.say("الحبس: ", "In custody: ") + tongue.days(span.days))
    }
    self.init(tongue: tongue, title: title, marks: marks, spans: spans)
  }
}
