import HTTP
import Records
import Words

/// What a person types of an event: what, when and whom first, the rest where they unfold it.
struct EventForm {
  var typed: TypedForm

  init(_ fields: Fields, tongue: Tongue) { typed = TypedForm(fields, tongue: tongue) }

  /// The form filled with what is known.
  init(_ details: EventDetails, tongue: Tongue) {
    var fields: Fields = [
      "type": details.type.rawValue, "date": details.date?.description ?? "",
      "person": details.person.map { "\($0)" } ?? "", "hour": details.hour,
      "until": details.until?.description ?? "", "place": details.place,
      "description": details.description, "decision": details.decision,
      "next_date": details.nextDate?.description ?? "", "next_hour": details.nextHour,
    ]
    fields.append("verdict", details.verdict?.rawValue ?? "")
    fields.append("act", details.act?.rawValue ?? "")
    fields.append("perpetrator", details.perpetrator)
    fields.append("stated_by", details.statedBy)
    fields.append("reliability", details.reliability?.rawValue ?? "")
    fields.append("certainty", details.certainty?.rawValue ?? "")
    fields.append("document", details.document.map { "\($0)" } ?? "")
    fields.append("visibility", details.visibility?.name ?? "")
    if details.isEstimate { fields.append("estimate", "1") }
    self.init(fields, tongue: tongue)
  }

  var type: EventType? { typed.term("type") }

  /// The event that was typed; what is wrong is said beside its field.
  mutating func details(of caseID: CaseID?) -> EventDetails {
    if type == nil {
      typed.flaw("type", typed.tongue.say("اختر ما حدث.", "Choose what happened."))
    }
    var details = EventDetails(type ?? .other, on: typed.date("date"))
    details.caseID = caseID
    details.person = PersonID(typed["person"])
    details.hour = typed.hour("hour")
    details.until = typed.date("until")
    details.isEstimate = typed["estimate"] == "1"
    details.place = typed["place"]
    details.description = typed["description"]
    details.decision = typed["decision"]
    details.verdict = typed.term("verdict")
    details.nextDate = typed.date("next_date")
    details.nextHour = typed.hour("next_hour")
    details.act = typed.term("act")
    details.perpetrator = typed["perpetrator"]
    details.statedBy = typed["stated_by"]
    details.reliability = typed.term("reliability")
    details.certainty = typed.term("certainty")
    details.document = typed.number("document")
    details.visibility = Visibility(name: typed["visibility"])
    return details
  }

  /// Says beside its field what the archive refused; `false` for what is not about a field.
  mutating func take(_ error: ArchiveError) -> Bool {
    switch error {
    case .impossible(.endsBeforeItBegins):
      typed.take(error, at: typed["until"].isEmpty ? "next_date" : "until")
    case .impossible(.impossibleHour): typed.take(error, at: "hour")
    case .impossible, .invalid(.date, _): typed.take(error, at: "date")
    case .missing(.document, _): typed.take(error, at: "document")
    case .missing(.person, _): typed.take(error, at: "person")
    case .invalid(.visibility, _): typed.take(error, at: "visibility")
    default: false
    }
  }
}
