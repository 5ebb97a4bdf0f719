extension CaseFile {
  /// What is doubtful in the custody of its accused, as seen on `today` (شكوك في الحبس).
  package func custodyDoubts(today: CivilDate) -> [CaseConcern] {
    parties.filter { $0.role == .accused }.flatMap { party in
      let own = events.filter { event in
        event.details.person == party.person && event.isResult
          && event.details.date.map { $0.day != nil && $0 <= today } ?? false
      }
      var walk = CustodyWalk(today: today, totalMax: totalMax)
      for event in own.inOrderOfTime { walk.pass(event.details) }
      walk.end()
      return walk.doubts
    }
  }

  /// How many days of remand one authority may order in all before the case is referred: the summary
  /// judge, or the Supreme State Security Prosecution.
  private var totalMax: Int { details.knownTrack == .stateSecurity ? 150 : 45 }
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
  private var orderEnds: CivilDate?
  private var acquitted: CivilDate?

  /// The longest renewal that the law knows, in days.
  private static let renewalMax = 45

  init(today: CivilDate, totalMax: Int) { (self.today, self.totalMax) = (today, totalMax) }

  mutating func pass(_ event: EventDetails) {
    guard let date = event.date else { return }
    switch event.type {
    case .arrest, .disappearance:
      if isHeld, event.type == .arrest { doubts.append(.arrestWhileHeld(date)) }
      isHeld = true
    case .remand, .renewal: order(event, on: date)
    case .release, .pardon, .measure:
      (isHeld, isReferred, remandBegan, orderEnds, acquitted) = (false, false, nil, nil, nil)
    case .referral: (isReferred, orderEnds) = (true, nil)
    case .judgment: judge(event.verdict, on: date)
    case .summons, .interrogation, .hearing, .shelving, .travelBan, .assetFreeze, .listing, .search,
      .visit, .transfer, .challenge, .order, .violation, .other:
      break
    }
  }

  private mutating func order(_ event: EventDetails, on date: CivilDate) {
    // The next order may be of the last day or of the day after it.
    if isHeld, let orderEnds, let days = orderEnds.days(to: date), days > 1 {
      doubts.append(.daysWithoutOrder(after: orderEnds, until: date))
    }
    if event.type == .renewal, let until = event.until, let days = date.days(to: until),
      days > Self.renewalMax
    {
      doubts.append(.longRenewal(date, days: days))
    }
    isHeld = true
    remandBegan = remandBegan ?? date
    orderEnds = event.until
  }

  private mutating func judge(_ verdict: Verdict?, on date: CivilDate) {
    switch verdict {
    case .acquittal, .extinguished: acquitted = date
    case .conviction: (isReferred, acquitted) = (true, nil)
    case .absentia, .inadmissible, .upheld, .amended, .quashed, nil: return
    }
    orderEnds = nil
  }

  /// What holds on the last day.
  mutating func end() {
    guard isHeld else { return }
    if let acquitted { doubts.append(.heldAfterAcquittal(acquitted)) }
    if let orderEnds, orderEnds < today { doubts.append(.orderEnded(orderEnds)) }
    if isReferred == false, acquitted == nil, let remandBegan,
      let days = remandBegan.days(to: today), days + 1 > totalMax
    {
      doubts.append(.longRemand(days: days + 1))
    }
  }
}
