package import Records
import SQLite

/// The last records that an archive held before an import, by which its own rows are told from them.
package struct LastRecords: Sendable {
  package let `case`: CaseID
  package let person: PersonID
  package let event: EventID
}

extension Change {
  /// The last records of the archive as they are now.
  package func lastRecords() throws(ArchiveError) -> LastRecords {
    func last(_ table: String) throws(ArchiveError) -> Int64 {
      Int64(try integer("SELECT ifnull (max (id), 0) FROM \(table)"))
    }
    return LastRecords(
      case: ID(try last("member_case")), person: ID(try last("person")),
      event: ID(try last("case_event")))
  }

  /// Whether a case up to `last` says everything that `fields` of the draft say.
  package func holds(
    _ draft: CaseDraft, in fields: [CaseField], upTo last: CaseID
  ) throws(ArchiveError) -> Bool {
    let name = draft.details.numbers.first?.description ?? draft.details.title
    var draft = draft
    for place in draft.parties.indices {
      draft.parties[place].who = .name(try self.name(of: draft.parties[place].who))
    }
    for id in try translated(connection.cases(called: name, for: visitor)) where id <= last {
      guard let file = try translated(connection.caseFile(id, for: visitor)) else { continue }
      let parties = file.parties.map { PartyDetails(.name($0.name), as: $0.role) }
      let known = CaseDraft(
        details: file.details, parties: parties, events: file.events.map(\.details))
      if draft.says(nothingBeyond: known, in: fields) { return true }
    }
    return false
  }

  /// Whether a person up to `last` is everything that `fields` of the details say.
  package func holds(
    _ details: PersonDetails, in fields: [PersonField], upTo last: PersonID
  ) throws(ArchiveError) -> Bool {
    let named = Query("SELECT id FROM person WHERE \(Person.seen) AND name = ?2 AND id <= ?3") {
      (row: inout Row) -> PersonID in row.id()
    }
    for id in try rows(named, .clearance(of: visitor), .text(details.name), .id(last)) {
      guard let known = try translated(connection.person(id, for: visitor)) else { continue }
      if fields.allSatisfy({ $0.text(of: details) == $0.text(of: known.details) }) { return true }
    }
    return false
  }

  /// Whether an event up to `last` says everything that `fields` of the details say.
  ///
  /// A name that leaves open who is meant is anybody's who bears it: the table may have entered
  /// them.
  package func holds(
    _ details: EventDetails, in fields: [EventField], upTo last: EventID
  ) throws(ArchiveError) -> Bool {
    if details.person == nil, details.personName.isSaid {
      let name = try self.name(of: PartyDetails.Who(typed: details.personName))
      for bearer in try translated(connection.people(named: name, for: visitor)) {
        var details = details
        details.person = bearer
        if try holds(details, in: fields, upTo: last) { return true }
      }
    }
    let known = try translated(
      connection.events(
        where: """
          case_event.id <= ?2 AND case_event.member_case IS ?3 AND case_event.person IS ?4
            AND case_event.replaced_by IS NULL
          """, [.id(last), .id(orNull: details.caseID), .id(orNull: details.person)],
        for: visitor))
    return known.contains { event in
      fields.allSatisfy { $0.text(of: details) == $0.text(of: event.details) }
    }
  }

  /// The event with the case and the person that its words name, where they are not those of its
  /// numbers.
  package func meant(_ typed: EventDetails) throws(ArchiveError) -> EventDetails {
    var details = typed
    if typed.caseName.isSaid {
      let named = try translated(connection.cases(called: typed.caseName, for: visitor))
      if details.caseID.map(named.contains) != true { details.caseID = named.first }
    }
    if let id = details.person, typed.personName.isSaid {
      let known = try translated(connection.person(id, for: visitor))
      if known?.details.name != typed.personName { details.person = nil }
    }
    if details.person == nil, typed.personName.isSaid {
      details.person = try personKnown(as: typed.personName, in: details.caseID)
    }
    return details
  }
}

extension CaseDraft {
  /// Whether each of `fields` is as in `other`.
  fileprivate func says(nothingBeyond other: CaseDraft, in fields: [CaseField]) -> Bool {
    fields.allSatisfy { $0.text(of: self) == $0.text(of: other) }
  }
}
