package import Records
import Store

extension Desk {
  /// Enters an event; the person's liberty and the case's sheet follow it, and the due dates that it
  /// starts are kept, all as one change.
  ///
  /// Throws `.impossible` where something cannot be; what is only doubtful is stored and told.
  package func add(
    event details: EventDetails, by visitor: Visitor
  ) throws(ArchiveError) -> FiledEvent {
    try store.change("entering an event", by: visitor) { change throws(ArchiveError) in
      try change.enter(details)
    }
  }

  /// Enters what happened to several people alike, an event of each, as one change.
  ///
  /// `people` is empty for every accused of the case; for those whom it holds, where it happens to
  /// whoever is held, such as a renewal. Throws `.missing(.person)` where that is nobody.
  package func add(
    event details: EventDetails, ofEach people: [PersonID], by visitor: Visitor
  ) throws(ArchiveError) -> [FiledEvent] {
    try store.change("entering an event of several people", by: visitor) {
      change throws(ArchiveError) in
      var meant = people
      if people.isEmpty, let caseID = details.caseID {
        meant = try change.accused(of: caseID, for: details.type)
      }
      guard meant.isEmpty == false else { throw .missing(.person, name: "") }
      var filed: [FiledEvent] = []
      for person in meant {
        var details = details
        details.person = person
        filed.append(try change.enter(details))
      }
      return filed
    }
  }

  /// Corrects an event: a new one takes its place and has a new number; the old one stays readable.
  ///
  /// The due dates that it started go with it: what it does not start any more is dropped.
  package func correct(
    event id: EventID, to details: EventDetails, by visitor: Visitor
  ) throws(ArchiveError) -> FiledEvent {
    try store.change("correcting an event", by: visitor) { change throws(ArchiveError) in
      try change.correct(id, to: details)
    }
  }

  /// Notes what somebody did about an event.
  package func add(
    intervention: Intervention, to event: EventID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("entering an intervention", by: visitor) { change throws(ArchiveError) in
      try change.add(intervention, to: event)
    }
  }

  /// An event, corrected or not.
  package func event(_ id: EventID, for visitor: Visitor) throws(ArchiveError) -> CaseEvent {
    try store.event(id, for: visitor)
  }

  /// The event that stands where this one stood: itself, or the last of its corrections.
  package func standing(
    insteadOf id: EventID, for visitor: Visitor
  ) throws(ArchiveError) -> CaseEvent {
    try store.standing(insteadOf: id, for: visitor)
  }

  /// A part of the list of events, in the order of their dates.
  package func events(
    _ listing: EventListing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<CaseEvent> {
    try store.events(listing, for: visitor)
  }

  /// What was done about an event.
  package func interventions(
    of event: EventID, for visitor: Visitor
  ) throws(ArchiveError) -> [Intervention] {
    try store.interventions(of: event, for: visitor)
  }

  /// The hearings and renewals from one day to another, both among them, in order.
  package func appointments(
    from: CivilDate, to: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> [Appointment] {
    try store.appointments(from: from, to: to, for: visitor)
  }
}
