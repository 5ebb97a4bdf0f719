package import Records
import Store

extension Desk {
  /// Enters a person, member or not, and gives their number.
  ///
  /// Throws `.invalid(.name)` where the name is empty, `.impossible` where the dates of a life are,
  /// `.duplicate` where another member has the number.
  package func add(
    person details: PersonDetails, by visitor: Visitor
  ) throws(ArchiveError) -> PersonID {
    try store.change("entering a person", by: visitor) { change throws(ArchiveError) in
      try change.enter(details)
    }
  }

  /// Corrects what is known of a person; what stood before stays in the history.
  ///
  /// `correct` is given the person as they are in the moment of the change.
  package func edit(
    person id: PersonID, by visitor: Visitor, _ correct: Edit<PersonDetails>
  ) throws(ArchiveError) {
    try store.change("changing a person", by: visitor) { change throws(ArchiveError) in
      var details = try change.details(of: id)
      try correct(&details)
      try change.edit(id, to: details)
    }
  }

  /// Makes two records of one person one, so that nothing of either is lost.
  ///
  /// Throws `.impossible` where both are one record, or their national IDs are two people's.
  package func merge(
    person merged: PersonID, into kept: PersonID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("merging people", by: visitor) { change throws(ArchiveError) in
      try change.merge(merged, into: kept)
    }
  }

  /// Undoes the merge of a person; `.missing` where they were merged into nobody, or into another than
  /// the one whose `page` asks.
  package func unmerge(
    person merged: PersonID, from page: PersonID? = nil, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("parting people", by: visitor) { change throws(ArchiveError) in
      try change.unmerge(merged, from: page)
    }
  }

  /// The records that are one with this one now, the last first.
  package func merged(
    intoPerson kept: PersonID, for visitor: Visitor
  ) throws(ArchiveError) -> [MergedRecord] {
    try store.merged(into: kept, for: visitor)
  }

  /// A person; contact, identity and medical facts as far as the visitor may see them.
  package func person(_ id: PersonID, for visitor: Visitor) throws(ArchiveError) -> Person {
    try store.person(id, for: visitor)
  }

  /// Everything of the page of a person: cases, events in order, consents.
  package func personFile(_ id: PersonID, for visitor: Visitor) throws(ArchiveError) -> PersonFile {
    try store.personFile(id, for: visitor)
  }

  /// A part of the list of people.
  package func people(
    _ listing: PersonListing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<PersonCard> {
    try store.people(listing, for: visitor)
  }

  /// Who may be meant by a name, best first, for «did you mean this person?».
  package func people(
    like typed: String, threshold: Double = PersonName.threshold, limit: Int = 10,
    for visitor: Visitor
  ) throws(ArchiveError) -> [PersonMatch] {
    try store.matches(typed, threshold: threshold, limit: limit, for: visitor)
  }

  /// Every part that people of these names play in any case: the conflict check (فحص التعارض).
  package func conflicts(
    _ names: [String], for visitor: Visitor
  ) throws(ArchiveError) -> [Conflict] {
    try store.conflicts(names, for: visitor)
  }

  /// Writes down what a person agreed to.
  package func addConsent(
    of person: PersonID, to scope: ConsentScope, on date: CivilDate? = nil, remark: String = "",
    by visitor: Visitor
  ) throws(ArchiveError) -> ConsentID {
    try store.change("entering a consent", by: visitor) { change throws(ArchiveError) in
      try change.addConsent(of: person, to: scope, on: date, remark: remark)
    }
  }

  /// Notes that a consent was taken back; `.missing` where none of this number holds.
  package func withdrawConsent(
    _ id: ConsentID, of person: PersonID, on date: CivilDate, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("withdrawing a consent", by: visitor) { change throws(ArchiveError) in
      try change.withdrawConsent(id, of: person, on: date)
    }
  }
}
