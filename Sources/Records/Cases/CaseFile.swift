/// Everything about a case on one page (ملف القضية), as far as the visitor may see it.
package struct CaseFile: Equatable, Sendable {
  package let id: CaseID
  package let details: CaseDetails
  package let parties: [Party]
  /// The events that stand, in the order of their dates; undated ones last.
  package let events: [CaseEvent]
  /// Events that a correction took the place of.
  package let corrected: [CaseEvent]
  /// What other cases tell of the custody of its accused.
  package let elsewhere: [CaseEvent]
  /// What a person said of the liberty of its accused, in any case.
  package let said: [SaidLiberty]
  package let interventions: [EventID: [Intervention]]
  package let statuses: [StatusChange]
  package let documents: [DocumentCard]
  /// The cases of the same matter: first degree, appeal, cassation, rotation; this one among them.
  package let matter: [MatterLink]
  /// The notifications of the party that are litigated in this case.
  package let notifications: [LitigatedNotification]
  package let addedAt: Timestamp
  package let addedBy: String
  package let changedAt: Timestamp

  package init(
    id: CaseID, details: CaseDetails, parties: [Party], events: [CaseEvent],
    corrected: [CaseEvent], elsewhere: [CaseEvent] = [], said: [SaidLiberty] = [],
    interventions: [EventID: [Intervention]],
    statuses: [StatusChange],
    documents: [DocumentCard], matter: [MatterLink], notifications: [LitigatedNotification] = [],
    addedAt: Timestamp, addedBy: String, changedAt: Timestamp
  ) {
    (self.id, self.details, self.parties) = (id, details, parties)
    (self.events, self.corrected, self.elsewhere) = (events, corrected, elsewhere)
    self.said = said
    self.interventions = interventions
    (self.statuses, self.documents, self.matter) = (statuses, documents, matter)
    (self.notifications, self.addedAt, self.addedBy) = (notifications, addedAt, addedBy)
    self.changedAt = changedAt
  }

  /// The only one of the accused, whom a form takes for granted; `nil` where there are several.
  package var onlyAccused: PersonID? {
    let accused = Set(parties.filter { $0.role == .accused }.map(\.person))
    return accused.count == 1 ? accused.first : nil
  }

  /// The custody of each of the accused over all cases, up to `today`.
  package func custody(today: CivilDate) -> [(party: Party, custody: Custody)] {
    parties.filter { $0.role == .accused }.map { ($0, custody(of: $0.person, today: today)) }
  }

  /// The custody of one person over all cases, up to `today`.
  package func custody(of person: PersonID, today: CivilDate) -> Custody {
    Custody(
      of: (events + elsewhere).filter { $0.details.person == person },
      said: said.filter { $0.person == person }, until: today)
  }
}

/// A notification that is litigated in a case (إخطار مطعون في شأنه).
package struct LitigatedNotification: Equatable, Sendable {
  package let id: NotificationID
  package let subject: String
  package let state: NotificationState

  package init(id: NotificationID, subject: String, state: NotificationState) {
    (self.id, self.subject, self.state) = (id, subject, state)
  }
}

/// One case of a matter (مرحلة من الخصومة), and how it hangs on another.
package struct MatterLink: Equatable, Sendable {
  package let id: CaseID
  package let title: String
  package let degree: Degree?
  package let procedure: Procedure?
  package let appealOf: CaseID?
  package let rotatedFrom: CaseID?

  package init(
    id: CaseID, title: String, degree: Degree?, procedure: Procedure?, appealOf: CaseID?,
    rotatedFrom: CaseID?
  ) {
    (self.id, self.title, self.degree) = (id, title, degree)
    (self.procedure, self.appealOf, self.rotatedFrom) = (procedure, appealOf, rotatedFrom)
  }
}

/// One step of a status: of the procedure, or of a person's liberty.
package struct StatusChange: Worded, Equatable, Sendable {
  /// The person whose liberty it is, or `nil` for the procedure.
  package let person: PersonID?
  package let personName: String
  /// The raw value of a `Liberty` or a `Procedure`.
  package let status: String
  package let since: CivilDate?
  package let recordedAt: Timestamp
  package let recordedBy: String

  package init(
    person: PersonID?, personName: String, status: String, since: CivilDate?, recordedAt: Timestamp,
    recordedBy: String
  ) {
    (self.person, self.personName, self.status) = (person, personName, status)
    (self.since, self.recordedAt, self.recordedBy) = (since, recordedAt, recordedBy)
  }

  /// What is told of it.
  package var words: Wording {
    person == nil
      ? Procedure(rawValue: status)?.words ?? Wording(status, status)
      : Liberty(rawValue: status)?.words ?? Wording(status, status)
  }
}

/// What was changed in a record, and what stood there before (سجل التدقيق).
package struct RecordChange: Equatable, Sendable {
  package let field: String
  package let before: String
  package let after: String
  package let at: Timestamp
  package let by: String

  package init(field: String, before: String, after: String, at: Timestamp, by: String) {
    (self.field, self.before, self.after, self.at, self.by) = (field, before, after, at, by)
  }
}

/// Everything about a person on one page (ملف الشخص), as far as the visitor may see it.
package struct PersonFile: Equatable, Sendable {
  package let person: Person
  package let consents: [Consent]
  package let cases: [(card: CaseCard, role: PartyRole, liberty: Liberty?)]
  /// The person's events in every case and in none, in the order of their dates.
  package let events: [CaseEvent]
  /// What was said of the person's liberty where no event tells it.
  package let said: [SaidLiberty]

  package init(
    person: Person, consents: [Consent],
    cases: [(card: CaseCard, role: PartyRole, liberty: Liberty?)], events: [CaseEvent],
    said: [SaidLiberty] = []
  ) {
    (self.person, self.consents, self.cases, self.events) = (person, consents, cases, events)
    self.said = said
  }

  /// The person's custody over all cases, up to `today`.
  package func custody(today: CivilDate) -> Custody {
    Custody(of: events, said: said, until: today)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.person == right.person && left.consents == right.consents && left.events == right.events
      && left.said == right.said
      && left.cases.elementsEqual(right.cases, by: ==)
  }
}
