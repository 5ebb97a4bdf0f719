/// What a sheet speaks of: one case, member or notification.
package struct SheetSubject: Hashable, Sendable {
  /// `.case`, `.member` or `.notification`.
  package let kind: DocumentKind
  /// The record's own number, not the sheet's.
  package let record: Int64

  package init(_ kind: DocumentKind, _ record: Int64) {
    self.kind = kind
    self.record = record
  }
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
