import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// The empty form of a new event of a case.
  func eventForm(
    _ id: CaseID, _ type: EventType?, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let file = try desk.caseFile(id, for: visitor)
    guard visitor.mayFile else { throw .forbidden }
    var fields: Fields = ["type": type?.rawValue ?? ""]
    if let only = file.onlyAccused { fields.append("person", "\(only)") }
    return .page(page(Form(fields, in: frame), of: file, in: frame))
  }

  /// The form that corrects an event.
  func eventForm(_ id: EventID, in frame: Frame) throws(ArchiveError) -> Response {
    let event = try desk.event(id, for: visitor)
    guard visitor.mayFile else { throw .forbidden }
    guard event.replacedBy == nil else {
      let now = try desk.standing(insteadOf: id, for: visitor)
      return .page(CorrectedEventPage(frame: frame, event: event, now: now).node)
    }
    return .page(try page(Form(event.details, in: frame.tongue), of: event, in: frame))
  }

  func addEvent(
    _ fields: Fields, to id: CaseID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let file = try desk.caseFile(id, for: visitor)
    var form = Form(fields, in: frame)
    var fresh = EventDetails(.other)
    fresh.caseID = id
    let details = form.event(over: fresh)
    if form.people.count > 1 || form.isTicked("everyone") {
      return try add(details, ofEach: form, to: file, in: frame)
    }
    return try send(
      form, blaming: { EventField.blamed(for: $0, of: details)?.rawValue },
      act: { () throws(ArchiveError) in
        _ = try desk.add(event: details, by: visitor)
        return .cases(.show(id))
      }, back: { form in page(form, of: file, in: frame) })
  }

  /// Enters an event of everybody who was ticked, or of every accused.
  private func add(
    _ details: EventDetails, ofEach form: Form, to file: CaseFile, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let people = form.isTicked("everyone") ? [] : form.people
    return try send(
      form, blaming: { EventField.blamed(for: $0, of: details)?.rawValue },
      act: { () throws(ArchiveError) in
        _ = try desk.add(event: details, ofEach: people, by: visitor)
        return .cases(.show(file.id))
      }, back: { form in page(form, of: file, in: frame) })
  }

  func correctEvent(
    _ id: EventID, _ fields: Fields, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let event = try desk.standing(insteadOf: id, for: visitor)
    var form = Form(fields, in: frame)
    let details = form.event(over: event.details)
    if event.id != id {
      // The form of the old event: what was typed goes on to the one that took its place.
      form.flaw(Form.whole, CaseReports(tongue: frame.tongue).replaced(by: event.id))
      return .page(try page(form, of: event, in: frame), status: 409)
    }
    return try send(
      form, blaming: { EventField.blamed(for: $0, of: details)?.rawValue },
      act: { () throws(ArchiveError) in
        _ = try desk.correct(event: id, to: details, by: visitor)
        return event.details.caseID.map { .cases(.show($0)) }
          ?? event.details.person.map { .people(.show($0)) } ?? .cases(.list(CaseAddress()))
      }, back: { form throws(ArchiveError) in try page(form, of: event, in: frame) })
  }

  /// Notes what somebody did about an event; what is not right comes back as it was typed.
  func intervene(
    _ id: EventID, _ fields: Fields, in frame: Frame
  ) throws(ArchiveError) -> Response {
    // What is noted of an event that was corrected belongs to the one that took its place.
    let event = try desk.standing(insteadOf: id, for: visitor)
    var form = Form(fields, in: frame)
    let intervention = Intervention(
      party: form["party"], date: form.date("asked_on"), askedOf: form["asked_of"],
      description: form["asked_for"], response: form["response"])
    if intervention.party.isEmpty {
      form.flaw("party", frame.tongue.say("اكتب من تدخل.", "Write who did something."))
    }
    return try send(
      form, blaming: { _ in nil },
      act: { () throws(ArchiveError) in
        try desk.add(intervention: intervention, to: event.id, by: visitor)
        return .cases(event.details.caseID.map { .show($0) } ?? .event(event.id))
      },
      back: { form throws(ArchiveError) in
        try page(Form(event.details, in: frame.tongue), of: event, in: frame, intervention: form)
      })
  }

  private func page(_ form: Form, of file: CaseFile, in frame: Frame) -> Node {
    EventFormPage(
      frame: frame, form: form, caseID: (file.id, file.details.title), people: file.people,
      isOfSeveral: file.parties.count { $0.role == .accused } > 1
    ).node
  }

  private func page(
    _ form: Form, of event: CaseEvent, in frame: Frame, intervention: Form? = nil
  ) throws(ArchiveError) -> Node {
    let file = try event.details.caseID.map { id throws(ArchiveError) in
      try desk.caseFile(id, for: visitor)
    }
    let own = event.details.person.map { [(id: $0, name: event.personName)] } ?? []
    return EventFormPage(
      frame: frame, form: form, caseID: file.map { ($0.id, $0.details.title) },
      people: (file?.people ?? []) + own.filter { file?.has($0.id) != true }, event: event.id,
      interventions: try desk.interventions(of: event.id, for: visitor), intervention: intervention
    ).node
  }
}

extension CaseFile {
  /// Whether somebody has a part in the case.
  fileprivate func has(_ person: PersonID) -> Bool { parties.contains { $0.person == person } }

  /// The people of the case, each once, those it is brought against first.
  var people: [(id: PersonID, name: String)] {
    var people: [(id: PersonID, name: String)] = []
    for party in parties.filter({ $0.role.side == 1 }) + parties
    where people.contains(where: { $0.id == party.person }) == false {
      people.append((party.person, party.name))
    }
    return people
  }
}
