/// What is known of an event (واقعة): something that happened, or a hearing that is fixed.
///
/// In HURIDOCS terms an event with an `act` is an Act: one victim (`person`), one type, the
/// perpetrator as alleged, the source with its reliability.
package struct EventDetails: Equatable, Sendable {
  package var type: EventType
  /// The case; an arrest may have none yet.
  package var caseID: CaseID?
  /// Whom it happened to.
  package var person: PersonID?
  /// Whom it happened to by name, where the person is looked up as the event is entered.
  package var personName = ""
  /// The case as it was typed, where it is looked up as the event is entered.
  package var caseName = ""
  /// When, as far as it is known: a day is never invented.
  package var date: CivilDate?
  /// The hour by the clock of the place, `09:30`; empty when it is not known.
  package var hour = ""
  /// The end of a period, or the last day that a measure runs.
  package var until: CivilDate?
  /// For how many days an order holds, its own day among them (مدة الأمر).
  package var days: Int?
  /// Whether the date is an estimate (تاريخ تقريبي).
  package var isEstimate = false
  package var place = ""
  package var description = ""
  /// What was decided: at the hearing, by the prosecution or the court.
  package var decision = ""
  package var verdict: Verdict?
  /// The hearing it was put off to (تأجيل).
  package var nextDate: CivilDate?
  package var nextHour = ""
  package var act: ViolationAct?
  /// Who did it, as alleged.
  package var perpetrator = ""
  /// Who says so: the source.
  package var statedBy = ""
  package var reliability: Reliability?
  /// How far the violation is established.
  package var certainty: ViolationStatus?
  /// The paper that says it.
  package var document: DocumentID?
  /// Who may see it; `nil` for whoever may see the case.
  package var visibility: Visibility?

  package init(_ type: EventType, on date: CivilDate? = nil) {
    (self.type, self.date) = (type, date)
  }

  /// The longest order that can be typed, in days.
  package static let daysMax = 366

  /// The last day that a measure runs: as it was said, else counted from its days.
  package var lastDay: CivilDate? { until ?? countedLastDay }

  /// The last day of so many days, that of the order among them, which is the safer reading.
  var countedLastDay: CivilDate? { days.flatMap { date?.adding(days: $0 - 1) } }
}

/// An event of the archive.
///
/// It never changes, so that lists put in order and filtered again and again share it: a value of its
/// size is slow to move.
package final class CaseEvent: Sendable {
  package let id: EventID
  package let details: EventDetails
  /// The name of the person it happened to; empty where there is none.
  package let personName: String
  /// What people call its case; empty where it has none.
  package let caseTitle: String
  package let addedAt: Timestamp
  package let addedBy: String
  /// The correction that took its place, or `nil` while it stands.
  package let replacedBy: EventID?

  package init(
    id: EventID, details: EventDetails, personName: String, caseTitle: String, addedAt: Timestamp,
    addedBy: String, replacedBy: EventID?
  ) {
    (self.id, self.details, self.personName, self.caseTitle) = (id, details, personName, caseTitle)
    (self.addedAt, self.addedBy, self.replacedBy) = (addedAt, addedBy, replacedBy)
  }
}

extension CaseEvent: Equatable {
  package static func == (one: CaseEvent, other: CaseEvent) -> Bool {
    one.id == other.id && one.details == other.details && one.personName == other.personName
      && one.caseTitle == other.caseTitle && one.addedAt == other.addedAt
      && one.addedBy == other.addedBy && one.replacedBy == other.replacedBy
  }
}

/// What somebody did about an event (تدخل حقوقي).
package struct Intervention: Equatable, Sendable {
  package var party: String
  package var date: CivilDate?
  package var askedOf: String
  package var description: String
  package var response: String

  package init(
    party: String, date: CivilDate? = nil, askedOf: String = "", description: String = "",
    response: String = ""
  ) {
    (self.party, self.date, self.askedOf) = (party, date, askedOf)
    (self.description, self.response) = (description, response)
  }
}
