package import Records

/// A period that an event of a case starts (ميعاد تبدؤه واقعة).
package struct EventPeriod: Hashable, Sendable {
  /// The rule's name, such as `N-REMAND-4`; the event's day leads to the old law's where it must.
  package let rule: String
  /// What must be known beside the event, so that it is provisional; `nil` where the event alone says
  /// its day.
  package let awaits: Awaited?

  package init(_ rule: String, awaits: Awaited? = nil) {
    (self.rule, self.awaits) = (rule, awaits)
  }

  /// Whether it runs from the notice or the knowledge of the event, not from its own day.
  package var runsFromKnowledge: Bool { awaits == .notice }
}

extension EventDetails {
  /// The event as a period counts from it; `nil` unless its day is known.
  package var fact: Fact? {
    guard let date, date.day != nil else { return nil }
    return Fact(date: date, time: try? ClockTime(hour))
  }

  /// What one of its periods counts from: the event itself, or its notice as far as it is known.
  package func fact(of period: EventPeriod, since notice: EventDetails? = nil) -> Fact? {
    guard period.runsFromKnowledge, let date else { return fact }
    return (notice?.fact ?? fact).map { from in
      Fact(date: from.date, time: from.time, place: from.place, decided: date)
    }
  }

  /// The periods that the event starts in a case of this track and degree, as far as its type says.
  ///
  /// What depends on more than the record knows, such as the penalty, is left to a person.
  package func periods(track: Track?, degree: Degree?) -> [EventPeriod] {
    switch type {
    case .arrest:
      [EventPeriod("C54-24H"), EventPeriod("N-REMAND-4")]
        + (track == .terrorism ? [EventPeriod("TERR-40/custody")] : [])
    case .remand: remandPeriods(track)
    case .renewal: lastDay == nil ? [EventPeriod("N-RENEW-15/each", awaits: .length)] : []
    case .travelBan:
      [EventPeriod("N-TRAVEL-1Y"), EventPeriod("N-TRAVEL-GRV", awaits: .notice)]
    case .referral: [EventPeriod("N-REF-5", awaits: .notice)]
    case .listing:
      [EventPeriod("LIST-60", awaits: .notice), EventPeriod("LIST-5Y/now")]
        + (isListedBeforeTheTermWasSeen ? [EventPeriod("LIST-5Y/before")] : [])
    case .judgment: judgmentPeriods(track, degree)
    // Of a remand: whether it is one, the case's other events say.
    case .challenge: [EventPeriod("C54-WEEK")]
    case .summons, .interrogation, .hearing, .release, .shelving, .measure, .assetFreeze, .search,
      .disappearance, .visit, .transfer, .order, .pardon, .releaseOrder, .death, .notice,
      .violation, .other:
      []
    }
  }

  /// Whether a listing may have had the three years of the law before its amendment.
  ///
  /// The amendment's first day is not known; what is known is that a source of this day tells of five
  /// years. Of an older listing both ends are kept, the earlier one for a lawyer.
  private var isListedBeforeTheTermWasSeen: Bool {
    guard let date, let seen = CivilDate(year: 2025, month: 12, day: 2) else { return false }
    return date.first < seen
  }

  /// Where the law is that of misdemeanours or of felonies and nobody knows which, the stricter.
  private func remandPeriods(_ track: Track?) -> [EventPeriod] {
    switch track {
    case .misdemeanour, .economic, .juvenile:
      [EventPeriod("N-MISD-3M"), EventPeriod("N-CAP-M")]
    case .felony, .stateSecurity, .terrorism, .emergency:
      [EventPeriod("N-FEL-5M/first"), EventPeriod("N-CAP-F")]
    case nil:
      [EventPeriod("N-MISD-3M", awaits: .degree), EventPeriod("N-CAP-M", awaits: .degree)]
    case .military, .administrative, .constitutional, .civil, .terrorList: []
    }
  }

  /// What a judgment starts in a case whose track or degree nobody knows: of the periods that may count
  /// the shortest, which is that of the first degree, and ten days where the track is not known.
  private func strictestPeriods(_ track: Track?) -> [EventPeriod] {
    judgmentPeriods(track ?? .misdemeanour, .first).map { period in
      EventPeriod(period.rule, awaits: period.awaits ?? .degree)
    }
  }

  private func judgmentPeriods(_ track: Track?, _ degree: Degree?) -> [EventPeriod] {
    guard verdict != .acquittal, verdict != .extinguished else { return [] }
    guard track != nil, degree != nil else { return strictestPeriods(track) }
    let isAbsentia = verdict == .absentia
    switch (track, degree) {
    case (.misdemeanour, .first), (.economic, .first), (.juvenile, .first):
      return isAbsentia
        ? [
          EventPeriod("N-OPP-10", awaits: .notice),
          EventPeriod("N-MAPPEAL-10", awaits: .notice),
        ]
        : [EventPeriod("N-MAPPEAL-10")]
    case (.felony, .first), (.stateSecurity, .first), (.terrorism, .first):
      return isAbsentia ? [EventPeriod("N-ABS-FEL")] : [EventPeriod("N-FAPPEAL-40")]
    case (.misdemeanour, .appeal), (.felony, .appeal), (.stateSecurity, .appeal),
      (.terrorism, .appeal), (.economic, .appeal), (.juvenile, .appeal):
      return [EventPeriod("CASS-CRIM-60", awaits: isAbsentia ? .notice : nil)]
    case (.military, _): return [EventPeriod("MIL-60", awaits: .notice)]
    case (.administrative, .first): return [EventPeriod("SC-44-60")]
    case (.civil, .first): return [EventPeriod("CIV-APP-40/ordinary")]
    case (.civil, .appeal): return [EventPeriod("CIV-CASS-60")]
    default: return []
    }
  }
}
