package import Records
import Store

extension Desk {
  /// Enters a case with its first parties and events, and whoever of them is new, as one change; keeps
  /// the due dates that the events start.
  ///
  /// Throws `.invalid(.title)` where nothing names the case, `.impossible` where something cannot be;
  /// what is only doubtful is stored and told among the concerns.
  package func add(case draft: CaseDraft, by visitor: Visitor) throws(ArchiveError) -> FiledCase {
    try store.change("entering a case", by: visitor) { change throws(ArchiveError) in
      try change.enter(draft)
    }
  }

  /// Corrects what is known of a case; what stood before stays in the history.
  ///
  /// `correct` is given the case as it is in the moment of the change, so that what another program
  /// wrote just before is not written over.
  package func edit(
    case id: CaseID, by visitor: Visitor, _ correct: Edit<CaseDetails>
  ) throws(ArchiveError) -> [CaseConcern] {
    try store.change("changing a case", by: visitor) { change throws(ArchiveError) in
      var details = try change.details(of: id)
      try correct(&details)
      return try change.edit(id, to: details)
    }
  }

  /// Makes two records of one case one, so that nothing of either is lost.
  ///
  /// Throws `.impossible` where both are one record, or one is the appeal or rotation of the other.
  package func merge(
    case merged: CaseID, into kept: CaseID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("merging cases", by: visitor) { change throws(ArchiveError) in
      try change.merge(merged, into: kept)
    }
  }

  /// Undoes the merge of a case; `.missing` where it was merged into none, or into another than the one
  /// whose `page` asks.
  package func unmerge(
    case merged: CaseID, from page: CaseID? = nil, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("parting cases", by: visitor) { change throws(ArchiveError) in
      try change.unmerge(merged, from: page)
    }
  }

  /// The records that are one with this one now, the last first.
  package func merged(
    intoCase kept: CaseID, for visitor: Visitor
  ) throws(ArchiveError) -> [MergedRecord] {
    try store.merged(into: kept, for: visitor)
  }

  /// Adds a person's part to a case and gives the person's number.
  package func add(
    party: PartyDetails, to id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) -> PersonID {
    try store.change("adding a party", by: visitor) { change throws(ArchiveError) in
      try change.add(party, to: id)
    }
  }

  /// Corrects the power of attorney of a party; what stood before stays in the history of the case.
  ///
  /// `correct` is given the power as it is in the moment of the change.
  package func edit(
    party: PartyID, of id: CaseID, by visitor: Visitor, _ correct: Edit<PowerOfAttorney>
  ) throws(ArchiveError) {
    try store.change("changing a power of attorney", by: visitor) { change throws(ArchiveError) in
      try change.edit(party, of: id, correct)
    }
  }

  /// Ends a person's part in a case; nothing of it is lost.
  package func remove(
    party: PartyID, of id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("removing a party", by: visitor) { change throws(ArchiveError) in
      try change.remove(party, of: id)
    }
  }

  /// Sets a person's liberty in a case, from a date on, and gives what is doubtful in it.
  @discardableResult
  package func setLiberty(
    _ liberty: Liberty, of person: PersonID, in id: CaseID, since: CivilDate? = nil,
    by visitor: Visitor
  ) throws(ArchiveError) -> [CaseConcern] {
    try store.change("changing a status", by: visitor) { change throws(ArchiveError) in
      try change.setLiberty(liberty, of: person, in: id, since: since)
    }
  }

  /// Puts documents to a case, all of them or none.
  package func attach(
    _ documents: [DocumentID], to id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("attaching documents", by: visitor) { change throws(ArchiveError) in
      for document in documents { try change.attach(document, to: id) }
    }
  }

  /// Takes documents from a case, all of them or none; the documents stay.
  package func detach(
    _ documents: [DocumentID], from id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) {
    try store.change("detaching documents", by: visitor) { change throws(ArchiveError) in
      for document in documents { try change.detach(document, from: id) }
    }
  }

  /// Files papers of a case and puts them to it, as one change; a file that cannot be read is told in
  /// the receipt and keeps no other out.
  ///
  /// Whoever may see the case may see its papers, and nobody else.
  package func add(
    papers uploads: [Original], to id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) -> Receipt {
    let details = try store.caseFile(id, for: visitor).details
    var options = IntakeOptions()
    options.caseName = details.numbers.first?.description
    let read = ReadFiles(uploads, options: options)
    return try store.change("filing papers of a case", by: visitor) {
      change throws(ArchiveError) in
      let filed = try change.file(read.drafts, circle: try change.circle(of: id))
      for document in filed.compactMap(\.document) { try change.attach(document, to: id) }
      return read.receipt(filed)
    }
  }
}

// MARK: - Reading

extension Desk {
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

  /// The cases that carry one of these numbers already, to be asked about before another is entered.
  package func cases(
    carrying numbers: [CaseNumber], for visitor: Visitor
  ) throws(ArchiveError) -> [CaseCard] {
    try store.cases(carrying: numbers, for: visitor)
  }

  /// Figures for charts: cases, persons and acts, each counted by itself.
  package func figures(for visitor: Visitor) throws(ArchiveError) -> CaseFigures {
    try store.figures(for: visitor)
  }

  /// What was changed in a case or a person, the latest first.
  package func history(
    of subject: SheetSubject, for visitor: Visitor
  ) throws(ArchiveError) -> [RecordChange] {
    try store.history(of: subject.record, for: visitor)
  }
}
