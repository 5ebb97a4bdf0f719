package import Records
import SQLite

extension Change {
  /// Rotates accused from a case into another: releases them in the one, opens the other with them and
  /// their lawyers or adds them to it, holds them there and links both.
  ///
  /// Throws `.missing` where somebody is no accused of the old case, `.impossible` where nobody is
  /// named and several are.
  package func rotate(
    from old: CaseID, _ rotation: Rotation
  ) throws(ArchiveError) -> FiledCase {
    try require(.case(old))
    guard let file = try translated(connection.caseFile(old, for: visitor, isWhole: false)) else {
      throw .missing(.case(old))
    }
    let people =
      rotation.people.isEmpty ? [file.onlyAccused].compactMap(\.self) : rotation.people
    guard people.isEmpty == false else { throw .impossible(.namesNobody(.release)) }
    let accused = Set(file.parties.filter { $0.role == .accused }.map(\.person))
    for person in people where accused.contains(person) == false {
      throw .missing(.person, name: "\(person)")
    }
    let filed = try target(of: rotation, from: file, for: people)
    var concerns = filed.concerns
    for person in people {
      for event in rotation.events(of: person, from: old, to: filed.id) {
        concerns += try enter(event).concerns
      }
    }
    return FiledCase(id: filed.id, concerns: concerns, entered: filed.entered)
  }

  /// The accused of a case whom an event of this type may be of when it names nobody: all of them, or
  /// those whom the case holds, where it says something of whoever is held.
  package func accused(of id: CaseID, for type: EventType) throws(ArchiveError) -> [PersonID] {
    guard let file = try translated(connection.caseFile(id, for: visitor)) else {
      throw .missing(.case(id))
    }
    let accused = file.custody(today: time.day)
    let isOfHeld = [.renewal, .release, .releaseOrder, .measure, .transfer].contains(type)
    let meant = isOfHeld ? accused.filter { $0.custody.holding.contains(id) } : accused
    return meant.map(\.party.person).reduce(into: []) { people, person in
      if people.contains(person) == false { people.append(person) }
    }
  }

  /// The new case, opened or linked, with the people as its accused.
  private func target(
    of rotation: Rotation, from old: CaseFile, for people: [PersonID]
  ) throws(ArchiveError) -> FiledCase {
    switch rotation.target {
    case .new(var details):
      details.rotatedFrom = old.id
      details.visibility = max(details.visibility, old.details.visibility)
      if details.knownTrack == nil { details.track = old.details.knownTrack }
      details.opened = details.opened ?? rotation.date
      let lawyers = old.parties.filter { party in
        party.role == .lawyer && party.represents.map { people.contains($0) } ?? false
      }
      let parties =
        people.map { PartyDetails(.person($0), as: .accused) }
        + lawyers.map { PartyDetails(again: $0) }
      return try enter(CaseDraft(details: details, parties: parties))
    case .known(let id):
      try require(.case(id))
      guard id != old.id else { throw .impossible(.ownAppeal) }
      guard var details = try translated(connection.caseDetails(id)) else {
        throw .missing(.case(id))
      }
      var concerns: [CaseConcern] = []
      if details.rotatedFrom == nil, details.appealOf == nil {
        details.rotatedFrom = old.id
        concerns = try edit(id, to: details)
      }
      let known = try accused(of: id, for: .arrest)
      for person in people where known.contains(person) == false {
        _ = try add(PartyDetails(.person(person), as: .accused), to: id)
      }
      return FiledCase(id: id, concerns: concerns, entered: [])
    }
  }
}

extension PartyDetails {
  /// The same part of the same person in another case.
  fileprivate init(again party: Party) {
    self.init(.person(party.person), as: party.role)
    (represents, attorney, remark) = (party.represents, party.attorney, party.remark)
  }
}

extension Rotation {
  /// What happens to one of the people, in order.
  fileprivate func events(
    of person: PersonID, from old: CaseID, to new: CaseID
  ) -> [EventDetails] {
    func event(_ type: EventType, _ date: CivilDate, in caseID: CaseID) -> EventDetails {
      var event = EventDetails(type, on: date)
      (event.person, event.caseID) = (person, caseID)
      return event
    }
    var release = event(.release, date, in: old)
    release.hour = hour
    release.description = "تدوير إلى القضية \(new)"
    var hold = event(type, date, in: new)
    (hold.hour, hold.until) = (hour, until)
    hold.description = "تدوير من القضية \(old)"
    let order = ordered.map { $0 < date } == true ? ordered : nil
    return (order.map { [event(.releaseOrder, $0, in: old)] } ?? []) + [release, hold]
  }
}
