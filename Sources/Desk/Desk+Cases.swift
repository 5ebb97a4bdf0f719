package import Records
import Store

extension Desk {
  /// Enters a case with its first parties and events, in one transaction, and keeps the dates that
  /// the events lead to.
  ///
  /// Throws `.invalid(.title)` where the title is empty, `.impossible` where something cannot be; what
  /// is only doubtful is stored and told among the concerns.
  package func add(
    case draft: CaseDraft, by visitor: Visitor
  ) throws(ArchiveError) -> FiledCase {
    let filed = try add(cases: [draft], by: visitor)
    guard let first = filed.first else { throw .missing(.case, name: "") }
    return first
  }

  /// Enters cases as one transaction, all or none.
  package func add(
    cases drafts: [CaseDraft], by visitor: Visitor
  ) throws(ArchiveError) -> [FiledCase] {
    for draft in drafts {
      try check(draft.details, by: visitor)
      for event in draft.events { try visitor.checkFiling(event.visibility) }
    }
    return try store.add(drafts, by: visitor)
  }

  /// Corrects what is known of a case; what stood before stays in the history.
  package func edit(
    case id: CaseID, to details: CaseDetails, by visitor: Visitor
  ) throws(ArchiveError) -> [CaseConcern] {
    try check(details, by: visitor)
    return try store.edit(case: id, to: details, by: visitor)
  }

  /// Puts a case in the trash.
  package func remove(case id: CaseID, by visitor: Visitor) throws(ArchiveError) {
    try store.removeCase(id, by: visitor)
  }

  /// Everything of the page of a case, in one call.
  package func caseFile(_ id: CaseID, for visitor: Visitor) throws(ArchiveError) -> CaseFile {
    try store.caseFile(id, for: visitor)
  }

  /// A part of the list of cases, with what could narrow it.
  package func cases(
    _ listing: CaseListing, for visitor: Visitor
  ) throws(ArchiveError) -> CaseList {
    try store.cases(listing, for: visitor)
  }

  /// The cases that carry a number, as people write it, or else are called so.
  package func cases(
    numbered typed: String, for visitor: Visitor
  ) throws(ArchiveError) -> [CaseID] {
    try store.cases(numbered: typed, for: visitor)
  }

  /// Figures for charts: cases, persons and acts, each counted by itself.
  package func figures(for visitor: Visitor) throws(ArchiveError) -> CaseFigures {
    try store.figures(for: visitor)
  }

  /// What was changed in a case or a person, the latest first.
  package func history(
    of subject: SheetSubject, for visitor: Visitor
  ) throws(ArchiveError) -> [RecordChange] {
    try store.history(of: subject, for: visitor)
  }

  /// Adds a person's part to a case and gives the person's number.
  package func add(
    party: PartyDetails, to id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) -> PersonID {
    if case .name(let name) = party.who, PersonName(name).parts.isEmpty {
      throw .invalid(.name, typed: name)
    }
    return try store.addParty(party, to: id, by: visitor)
  }

  /// Ends a person's part in a case; nothing of it is lost.
  package func remove(
    party: PartyID, of id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.removeParty(party, of: id, by: visitor)
  }

  /// Sets a person's liberty in a case, from a date on.
  package func setLiberty(
    _ liberty: Liberty, of person: PersonID, in id: CaseID, since: CivilDate? = nil,
    by visitor: Visitor
  ) throws(ArchiveError) {
    try store.setLiberty(liberty, of: person, in: id, since: since, by: visitor)
  }

  /// Puts a document to a case.
  package func attach(
    document: DocumentID, to id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.attach(document, to: id, by: visitor)
  }

  /// Takes a document from a case; the document stays.
  package func detach(
    document: DocumentID, from id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.attach(document, to: id, isAttached: false, by: visitor)
  }

  private func check(_ details: CaseDetails, by visitor: Visitor) throws(ArchiveError) {
    try visitor.checkFiling(details.visibility)
    guard details.title.contains(where: { $0.isWhitespace == false }) else {
      throw .invalid(.title, typed: details.title)
    }
  }
}

// MARK: - Events

extension Desk {
  /// Enters an event; the person's liberty and the case's sheet follow it, and the dates that it
  /// leads to are kept, all in one transaction.
  ///
  /// Throws `.impossible` where something cannot be; what is only doubtful is stored and told.
  package func add(
    event details: EventDetails, by visitor: Visitor
  ) throws(ArchiveError) -> FiledEvent {
    try visitor.checkFiling(details.visibility)
    return try store.add(details, by: visitor)
  }

  /// Corrects an event: a new one takes its place and has a new number; the old one stays readable.
  ///
  /// The due dates that it started go with it: what it does not start any more is dropped.
  package func correct(
    event id: EventID, to details: EventDetails, by visitor: Visitor
  ) throws(ArchiveError) -> FiledEvent {
    try visitor.checkFiling(details.visibility)
    return try store.correct(event: id, to: details, by: visitor)
  }

  /// Takes an event out that was entered by mistake; the row stays, the due dates that it started
  /// are dropped.
  package func remove(event id: EventID, by visitor: Visitor) throws(ArchiveError) {
    try store.removeEvent(id, by: visitor)
  }

  /// An event, corrected or not.
  package func event(_ id: EventID, for visitor: Visitor) throws(ArchiveError) -> CaseEvent {
    try store.event(id, for: visitor)
  }

  /// A part of the list of events, in the order of their dates.
  package func events(
    _ listing: EventListing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<CaseEvent> {
    try store.events(listing, for: visitor)
  }

  /// Notes what somebody did about an event.
  package func add(
    intervention: Intervention, to event: EventID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.add(intervention, to: event, by: visitor)
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
