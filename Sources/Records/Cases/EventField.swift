/// The fields of an event, in the order of a table.
package enum EventField: String, RecordField {
  case type
  case `case` = "case"
  case person, date, hour, until, days, estimate, place, description, decision, verdict
  case next
  case nextHour = "next_hour"
  case act, perpetrator, source, reliability, certainty, document, visibility

  package var words: Wording {
    switch self {
    case .type: Wording("نوع الواقعة", "Type")
    case .case: .case
    case .person: Wording("الشخص", "Person")
    case .date: .date
    case .hour: .hour
    case .until: Wording("حتى", "Until")
    case .days: Wording("مدة الأمر بالأيام", "Days of the order")
    case .estimate: Wording("تاريخ تقريبي", "Estimated date")
    case .place: Wording("المكان", "Place")
    case .description: Wording("الوصف", "Description")
    case .decision: Wording("القرار", "Decision")
    case .verdict: Wording("منطوق الحكم", "Operative part")
    case .next: .adjournedTo
    case .nextHour: Wording("ساعة التأجيل", "Hour adjourned to")
    case .act: Wording("الفعل", "Act")
    case .perpetrator: Wording("المرتكب بحسب الرواية", "Perpetrator as alleged")
    case .source: .source
    case .reliability: Wording("درجة الموثوقية", "Reliability")
    case .certainty: Wording("حالة الثبوت", "Certainty")
    case .document: .document
    case .visibility: .whoSeesIt
    }
  }

  package var input: FieldInput {
    switch self {
    case .type: .term(EventType.self)
    case .case, .person, .document: .record
    case .date, .until, .next: .date
    case .hour, .nextHour: .hour
    case .estimate: .truth
    case .days, .place, .perpetrator, .source: .line
    case .description, .decision: .text
    case .verdict: .term(Verdict.self)
    case .act: .term(ViolationAct.self)
    case .reliability: .term(Reliability.self)
    case .certainty: .term(ViolationStatus.self)
    case .visibility: .circle
    }
  }

  package var example: Wording {
    self == .decision
      ? Wording("حبس المتهم 15 يومًا على ذمة التحقيق", "Remand for 15 days") : .empty
  }

  /// The field that a refusal of the archive is about; `nil` where it is about none of an event.
  package static func blamed(for error: ArchiveError, of event: EventDetails) -> Self? {
    if case .impossible(let concern) = error {
      if case .impossibleHour = concern { return .hour }
      guard case .endsBeforeItBegins = concern else { return .date }
      return event.until == nil ? .next : .until
    }
    if case .missing(.document, _) = error { return .document }
    if case .missing(.person, _) = error { return .person }
    guard case .invalid(let wrong, _) = error else { return nil }
    let fields: [ArchiveError.Field: Self] = [.date: .date, .visibility: .visibility]
    return fields[wrong]
  }

  package func put(_ typed: String, into target: inout EventDetails) throws(ArchiveError) {
    switch self {
    case .type:
      guard let type: EventType = try TypedValue.term(typed) else {
        throw .invalid(.term, typed: typed)
      }
      target.type = type
    case .case:
      target.caseID = CaseID(typed.nameLetters)
      target.caseName = target.caseID == nil ? typed : ""
    case .person:
      target.person = PersonID(typed.nameLetters)
      target.personName = target.person == nil ? typed : ""
    case .date: target.date = try TypedValue.date(typed)
    case .hour: target.hour = try TypedValue.hour(typed)
    case .until: target.until = try TypedValue.date(typed)
    case .days: target.days = try TypedValue.days(typed)
    case .estimate: target.isEstimate = try TypedValue.truth(typed)
    case .place: target.place = typed
    case .description: target.description = typed
    case .decision: target.decision = typed
    case .verdict: target.verdict = try TypedValue.term(typed)
    case .next: target.nextDate = try TypedValue.date(typed)
    case .nextHour: target.nextHour = try TypedValue.hour(typed)
    case .act:
      target.act = ViolationAct(code: typed)
      guard typed.isEmpty || target.act != nil else { throw .invalid(.term, typed: typed) }
    case .perpetrator: target.perpetrator = typed
    case .source: target.statedBy = typed
    case .reliability: target.reliability = try TypedValue.term(typed)
    case .certainty: target.certainty = try TypedValue.term(typed)
    case .document: target.document = try TypedValue.record(typed)
    case .visibility:
      // An event that says nothing is seen by whoever sees its case.
      target.visibility = typed.isEmpty ? nil : try TypedValue.visibility(typed)
    }
  }

  package func text(of target: EventDetails) -> String {
    switch self {
    case .type: target.type.rawValue
    case .case: target.caseID.map { "\($0)" } ?? target.caseName
    case .person: target.person.map { "\($0)" } ?? target.personName
    case .date: target.date?.description ?? ""
    case .hour: target.hour
    case .until: target.until?.description ?? ""
    case .days: target.days.map { "\($0)" } ?? ""
    case .estimate: target.isEstimate ? "yes" : ""
    case .place: target.place
    case .description: target.description
    case .decision: target.decision
    case .verdict: target.verdict?.rawValue ?? ""
    case .next: target.nextDate?.description ?? ""
    case .nextHour: target.nextHour
    case .act: target.act?.rawValue ?? ""
    case .perpetrator: target.perpetrator
    case .source: target.statedBy
    case .reliability: target.reliability?.rawValue ?? ""
    case .certainty: target.certainty?.rawValue ?? ""
    case .document: target.document.map { "\($0)" } ?? ""
    case .visibility: target.visibility?.name ?? ""
    }
  }
}
