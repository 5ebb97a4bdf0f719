/// Somebody who is held now, with what is asked of them every week (محبوس).
package struct HeldPerson: Equatable, Sendable {
  package let person: PersonID
  package let name: String
  /// The member's number; `nil` for somebody who is no member.
  package let memberNumber: String?
  package let custody: Custody
  /// Where they were kept, as far as events of this time in custody tell it, in order.
  package let places: [Place]
  /// What the cases that hold them say; empty for somebody whom no case holds.
  package let holdings: [Holding]

  /// Where somebody was kept, from a day on.
  package struct Place: Equatable, Sendable {
    package let name: String
    package let since: CivilDate?

    package init(name: String, since: CivilDate?) { (self.name, self.since) = (name, since) }
  }

  /// One case that holds somebody.
  package struct Holding: Equatable, Sendable {
    package let caseID: CaseID
    package let title: String
    package let charges: [String]
    package let lawyers: [String]
    /// The last day of the order that holds them; `nil` where it is not known.
    package let validUntil: CivilDate?
    /// The next hearing or renewal that is fixed.
    package let next: CivilDate?
    /// The last day of the longest remand, where it has passed.
    package let capPassed: CivilDate?
    /// The day of a conviction: what is held since is penalty, not remand.
    package let convicted: CivilDate?
    package let doubts: [CaseConcern]

    package init(
      caseID: CaseID, title: String, charges: [String], lawyers: [String],
      validUntil: CivilDate?, next: CivilDate?, capPassed: CivilDate?,
      convicted: CivilDate? = nil, doubts: [CaseConcern]
    ) {
      (self.caseID, self.title, self.charges) = (caseID, title, charges)
      (self.lawyers, self.validUntil, self.next) = (lawyers, validUntil, next)
      (self.capPassed, self.convicted, self.doubts) = (capPassed, convicted, doubts)
    }
  }

  package init(
    person: PersonID, name: String, memberNumber: String?, custody: Custody, places: [Place],
    holdings: [Holding]
  ) {
    (self.person, self.name, self.memberNumber) = (person, name, memberNumber)
    (self.custody, self.places, self.holdings) = (custody, places, holdings)
  }

  /// Since when they are held without a break; `nil` where no event tells it.
  package var since: CivilDate? { custody.spans.last { $0.to == nil }?.from }

  /// Where they are now.
  package var place: Place? { places.last }

  /// The next hearing or renewal in any case that holds them.
  package var next: CivilDate? { holdings.compactMap(\.next).min() }

  /// What nobody told: whoever is held has a case, a lawyer, a place and an arrest.
  package var gaps: [Gap] {
    Gap.allCases.filter { gap in
      switch gap {
      case .case: holdings.isEmpty
      case .lawyer: holdings.contains { $0.lawyers.isEmpty }
      case .place: places.isEmpty
      case .since: since == nil
      }
    }
  }

  /// Something that is not known of somebody who is held.
  package enum Gap: String, LegalTerm {
    case `case` = "case"
    case lawyer, place, since

    package var words: Wording {
      switch self {
      case .case: Wording("بلا قضية", "No case")
      case .lawyer: Wording("بلا محامٍ", "No lawyer")
      case .place: Wording("مكانه غير معلوم", "Whereabouts unknown")
      case .since: Wording("بدء حبسه غير معلوم", "Start unknown")
      }
    }
  }
}

extension CaseFile {
  /// What the case says of somebody whom it holds; `capPassed` is the day that a due date of it tells.
  package func holding(
    _ person: PersonID, capPassed: CivilDate?, today: CivilDate
  ) -> HeldPerson.Holding {
    let accused = parties.filter { $0.role == .accused }
    let lawyers = parties.filter { party in
      party.role == .lawyer
        && (party.represents == person || party.represents == nil && accused.count <= 1)
    }
    return HeldPerson.Holding(
      caseID: id, title: details.title,
      charges: details.charges.filter { $0.person == nil || $0.person == person }.map(\.name),
      lawyers: lawyers.map(\.name), validUntil: orderEnds(for: person, today: today),
      next: nextSession(of: person, from: today), capPassed: capPassed,
      convicted: convicted(person, today: today), doubts: custodyDoubts(of: person, today: today))
  }

  /// The next hearing or renewal of somebody, or of the whole case.
  private func nextSession(of person: PersonID, from today: CivilDate) -> CivilDate? {
    events.map { $0.details }.filter { $0.person == nil || $0.person == person }.flatMap { event in
      let isSession = event.type == .hearing || event.type == .renewal
      return [isSession ? event.date : nil, event.nextDate].compactMap { $0 }
    }.filter { $0 >= today }.min()
  }
}

extension [CaseEvent] {
  /// Where somebody was kept from a day on, as far as events of theirs tell it.
  ///
  /// A transfer and a visit say where somebody is kept; an arrest and an order of remand only where
  /// neither has.
  package func places(since start: CivilDate) -> [HeldPerson.Place] {
    var places: [HeldPerson.Place] = []
    var isSure = false
    for event in inOrderOfTime {
      let details = event.details
      guard let date = details.date, date.last >= start.first, details.place.isSaid else {
        continue
      }
      let isKept = details.type == .transfer || details.type == .visit
      let isTaken = [.arrest, .disappearance, .remand].contains(details.type)
      guard isKept || isTaken && isSure == false else { continue }
      if isKept { isSure = true }
      if places.last?.name != details.place {
        places.append(HeldPerson.Place(name: details.place, since: date))
      }
    }
    return places
  }
}
