/// An entry of a notification's log (قيد في سجل الإخطار); never changed, never removed.
package struct NotificationEntry: Equatable, Sendable {
  /// What was done.
  package enum Act: Equatable, Sendable {
    /// The notification entered a state.
    case entered(NotificationState)
    /// A paper was put with it.
    case attached(PaperRole, PaperHolding)
    /// A text of the record was put right; the old one is kept here.
    case edited(field: String, old: String, new: String)
    /// It was linked with another notification.
    case linked(NotificationRelation, to: NotificationID)
    /// It was linked with a case of the archive.
    case litigated(caseID: CaseID)
    /// Something worth keeping that changes nothing, such as a late letter.
    case noted
    /// An earlier entry does not hold; it stays where it is.
    case retracted(Int)
  }

  /// The place in the log, from 1.
  package let ordinal: Int
  package let act: Act
  /// The legal date.
  package let occurred: CivilDate
  /// When it was written down.
  package let recordedAt: Timestamp
  package let recordedBy: String
  /// The papers that prove it, or the words why there is none.
  package let evidence: [Evidence]
  package let dates: [NotificationDate: CivilDate]
  package let details: [NotificationDetail: String]
  /// Why, or anything worth saying.
  package let reason: String

  package init(
    ordinal: Int, act: Act, occurred: CivilDate, recordedAt: Timestamp, recordedBy: String,
    evidence: [Evidence], dates: [NotificationDate: CivilDate] = [:],
    details: [NotificationDetail: String] = [:], reason: String = ""
  ) {
    (self.ordinal, self.act, self.occurred) = (ordinal, act, occurred)
    (self.recordedAt, self.recordedBy, self.evidence) = (recordedAt, recordedBy, evidence)
    (self.dates, self.details, self.reason) = (dates, details, reason)
  }

  /// What proves an entry.
  package struct Evidence: Hashable, Sendable {
    package let role: PaperRole
    package let holding: PaperHolding

    package init(_ role: PaperRole, _ holding: PaperHolding) {
      (self.role, self.holding) = (role, holding)
    }
  }
}

/// Who writes in a notification's log, on which day and at which moment (كاتب القيد).
package struct Scribe: Equatable, Sendable {
  /// The day of the writing, by which nothing that is written may lie ahead.
  package let day: CivilDate
  package let moment: Timestamp
  package let name: String

  package init(on day: CivilDate, at moment: Timestamp, _ name: String) {
    (self.day, self.moment, self.name) = (day, moment, name)
  }

  /// Somebody who only tries what they would write.
  package init(trying day: CivilDate) { self.init(on: day, at: Timestamp(nearest: 0), "") }
}

extension Dictionary<PaperRole, PaperHolding> {
  /// Papers by their roles as the log keeps them, in a lasting order.
  package var evidence: [NotificationEntry.Evidence] {
    sorted { $0.key.rawValue < $1.key.rawValue }.map { NotificationEntry.Evidence($0, $1) }
  }
}

/// How one notification stands to another (علاقة إخطار بإخطار).
package enum NotificationRelation: String, CaseIterable, Sendable {
  /// It files anew what was shelved, not recognised or left in dispute (إعادة تقديم).
  case refiles
  /// It takes the place of an earlier one (يحل محل).
  case supersedes
  /// Both claim the same thing; said of both alike (يتعارض مع).
  case conflictsWith = "conflicts_with"
  /// It puts an earlier one right (استدراك على).
  case corrects
}

/// A link from one notification to another.
package struct NotificationLink: Hashable, Sendable {
  package let source: NotificationID
  package let relation: NotificationRelation
  package let target: NotificationID

  package init(source: NotificationID, relation: NotificationRelation, target: NotificationID) {
    (self.source, self.relation, self.target) = (source, relation, target)
  }
}

/// A file as it was sent (ملف مُرسَل), frozen when the notification left the party.
package struct SentFile: Equatable, Sendable {
  /// The place in the list of enclosures, from 1; the letter itself is the first.
  package let ordinal: Int
  package let role: PaperRole
  package let document: DocumentID
  /// The title as it was then; empty for who may not see the document.
  package let title: String
  /// SHA-256 of the original's bytes, or of the text where there is no original; in hexadecimal.
  package let digest: String

  package init(ordinal: Int, role: PaperRole, document: DocumentID, title: String, digest: String) {
    (self.ordinal, self.role, self.document) = (ordinal, role, document)
    (self.title, self.digest) = (title, digest)
  }
}
