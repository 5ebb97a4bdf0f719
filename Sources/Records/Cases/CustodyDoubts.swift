extension CaseFile {
  /// What is doubtful in the custody of its accused, as seen on `today` (شكوك في الحبس).
  package func custodyDoubts(today: CivilDate) -> [CaseConcern] {
    parties.filter { $0.role == .accused }.flatMap { custodyDoubts(of: $0.person, today: today) }
  }

  /// The same of one person whom it holds or held.
  package func custodyDoubts(of person: PersonID, today: CivilDate) -> [CaseConcern] {
    custodyWalk(of: person, today: today).doubts
  }

  /// The last day of the order that holds somebody on `today`; `nil` where none does or none tells it.
  package func orderEnds(for person: PersonID, today: CivilDate) -> CivilDate? {
    custodyWalk(of: person, today: today).orderEnds
  }

  /// Since when somebody is held as a penalty, by a conviction that stands on `today`.
  package func convicted(_ person: PersonID, today: CivilDate) -> CivilDate? {
    custodyWalk(of: person, today: today).convicted
  }

  /// The accused whose release was ordered and whom, as far as is entered, it did not set free, each
  /// with the event that ordered it.
  package func unreleased(today: CivilDate) -> [(party: Party, order: CaseEvent)] {
    parties.filter { $0.role == .accused }.compactMap { party in
      for case .releaseNotCarriedOut(let date) in custodyDoubts(of: party.person, today: today) {
        let order = events.last {
          $0.details.type == .releaseOrder && $0.details.person == party.person
            && $0.details.date == date
        }
        if let order { return (party, order) }
      }
      return nil
    }
  }

  private func custodyWalk(of person: PersonID, today: CivilDate) -> CustodyWalk {
    let told = events + elsewhere.filter { $0.details.endsEveryCustody }
    let own = told.filter { event in
      (event.details.person == person || event.details.isOfEveryAccused)
        && event.isResult && event.details.date.map { $0.day != nil && $0 <= today } ?? false
    }
    var walk = CustodyWalk(today: today, totalMax: totalMax)
    for event in own.inOrderOfTime { walk.pass(event.details) }
    // What a person said of the liberty stands only where no event tells it later.
    let isToldFree = said.contains { word in
      word.person == person && word.caseID == id && word.liberty.isHeld == false
        && (word.since ?? word.recorded).first <= today
    }
    if isToldFree { walk.free() }
    walk.end()
    return walk
  }

  /// How many days of remand one authority may order in all before the case is referred: the summary
  /// judge, or the Supreme State Security Prosecution.
  private var totalMax: Int { details.knownTrack == .stateSecurity ? 150 : 45 }
}

extension EventDetails {
  /// Whether it names nobody and is so of all the accused: an order or a referral of the whole case.
  fileprivate var isOfEveryAccused: Bool {
    person == nil && (type == .renewal || type == .referral)
  }
}

/// The way through the events of custody of one person in one case.
private struct CustodyWalk {
  let today: CivilDate
  let totalMax: Int
  private(set) var doubts: [CaseConcern] = []
  private var isHeld = false
  private var isReferred = false
  private var remandBegan: CivilDate?
  /// The last day of the order that holds somebody; `nil` where it is not known.
  private(set) var orderEnds: CivilDate?
  private var acquitted: CivilDate?
  /// Since when somebody is held as a penalty, no more on remand.
  private(set) var convicted: CivilDate?
  /// When a release was ordered, which no event tells to have been carried out.
  private var releaseOrdered: CivilDate?

  /// The longest renewal that the law knows, in days.
  private static let renewalMax = 45

  /// Somebody at liberty, with the doubts that there were before.
  init(today: CivilDate, totalMax: Int, after doubts: [CaseConcern] = []) {
    (self.today, self.totalMax, self.doubts) = (today, totalMax, doubts)
  }

  mutating func pass(_ event: EventDetails) {
    guard let date = event.date else { return }
    switch event.type {
    case .arrest, .disappearance:
      if isHeld, event.type == .arrest { doubts.append(.arrestWhileHeld(date)) }
      isHeld = true
    case .remand, .renewal: order(event, on: date)
    case .release, .pardon, .measure, .death: free()
    case .releaseOrder: (releaseOrdered, orderEnds) = (date, nil)
    case .referral: (isReferred, orderEnds) = (true, nil)
    case .judgment: judge(event.verdict, on: date)
    case .summons, .interrogation, .hearing, .shelving, .travelBan, .assetFreeze, .listing, .search,
      .visit, .transfer, .challenge, .order, .notice, .violation, .other:
      break
    }
  }

  /// At liberty again; what was doubtful before stays.
  mutating func free() { self = Self(today: today, totalMax: totalMax, after: doubts) }

  private mutating func order(_ event: EventDetails, on date: CivilDate) {
    // A renewal that names nobody is of those who are held.
    if event.person == nil, isHeld == false { return }
    // The next order may be of the last day or of the day after it.
    if isHeld, let orderEnds, let days = orderEnds.days(to: date), days > 1 {
      doubts.append(.daysWithoutOrder(after: orderEnds, until: date))
    }
    if event.type == .renewal, let until = event.lastDay, let days = date.days(to: until),
      days > Self.renewalMax
    {
      doubts.append(.longRenewal(date, days: days))
    }
    // An order after an order of release took its place.
    (isHeld, releaseOrdered) = (true, nil)
    remandBegan = remandBegan ?? date
    orderEnds = event.lastDay
  }

  private mutating func judge(_ verdict: Verdict?, on date: CivilDate) {
    switch verdict {
    case .acquittal, .extinguished: (acquitted, convicted) = (date, nil)
    case .conviction:
      (isReferred, acquitted) = (true, nil)
      if isHeld { convicted = convicted ?? date }
    case .absentia, .inadmissible, .upheld, .amended, .quashed, nil: return
    }
    orderEnds = nil
  }

  /// What holds on the last day.
  mutating func end() {
    guard isHeld else { return }
    if let releaseOrdered { doubts.append(.releaseNotCarriedOut(releaseOrdered)) }
    if let acquitted { doubts.append(.heldAfterAcquittal(acquitted)) }
    if let orderEnds, orderEnds < today { doubts.append(.orderEnded(orderEnds)) }
    if isReferred == false, acquitted == nil, let remandBegan,
      let days = remandBegan.days(to: today), days + 1 > totalMax
    {
      doubts.append(.longRemand(days: days + 1))
    }
  }
}
