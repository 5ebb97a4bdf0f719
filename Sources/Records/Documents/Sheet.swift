/// The record that a sheet is drawn from.
package enum SheetSubject: Hashable, Sendable {
  case `case`(CaseID)
  case person(PersonID)
  case notification(NotificationID)

  /// The subject of a sheet of this kind; `nil` where documents of the kind are no sheets.
  package init?(_ kind: DocumentKind, _ number: Int64) {
    switch kind {
    case .case: self = .case(ID(number))
    case .member: self = .person(ID(number))
    case .notification: self = .notification(ID(number))
    case .note, .law, .ruling, .pleading, .decision, .correspondence, .evidence, .press, .other:
      return nil
    }
  }

  /// The kind of the sheet.
  package var kind: DocumentKind {
    switch self {
    case .case: .case
    case .person: .member
    case .notification: .notification
    }
  }

  /// The record itself.
  package var record: RecordID {
    switch self {
    case .case(let id): .case(id)
    case .person(let id): .person(id)
    case .notification(let id): .notification(id)
    }
  }

  /// The record's own number, not the sheet's.
  package var number: Int64 { record.number }
}

/// A record as the one search box finds it (صحيفة القيد): a document-like page drawn from it.
///
/// A sheet says only what everyone may see who may see the record: what is narrower stays out of it,
/// because permission to find is given by the sheet as a whole.
package struct Sheet: Equatable, Sendable {
  package let subject: SheetSubject
  /// The card: title, tags, date, visibility; its kind is the subject's.
  package var details: Details
  /// What is written on it, each part under the name that a hit shows; never empty.
  package var passages: [Passage]

  /// A sheet with its parts numbered from 1; parts without text are left out.
  package init(
    of subject: SheetSubject, details: Details, parts: [(label: String, text: String)]
  ) {
    self.subject = subject
    var details = details
    details.kind = subject.kind
    self.details = details
    let written = parts.filter { $0.text.isEmpty == false }
    let all = written.isEmpty ? [(label: "", text: details.title)] : written
    passages = all.enumerated().map { offset, part in
      Passage(ordinal: offset + 1, label: part.label, page: nil, text: part.text)
    }
  }
}
