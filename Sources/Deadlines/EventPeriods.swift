package import Records

/// A period that an event of a case starts (ميعاد تبدؤه واقعة).
package struct EventPeriod: Hashable, Sendable {
  /// The rule's name, such as `N-REMAND-4`; the event's day leads to the old law's where it must.
  package let rule: String
  /// Whether the event itself starts it; otherwise it runs from a notice or from knowledge, whose
  /// day a person must give, and the event's day is only the earliest that can be.
  package let isCertain: Bool

  package init(_ rule: String, isCertain: Bool = true) {
    (self.rule, self.isCertain) = (rule, isCertain)
  }
}

extension EventDetails {
  /// The event as a period counts from it; `nil` unless its day is known.
  package var fact: Fact? {
    guard let date, date.day != nil else { return nil }
    return Fact(date: date, time: try? ClockTime(hour))
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
    case .renewal: until == nil ? [EventPeriod("N-RENEW-15/each", isCertain: false)] : []
    case .travelBan:
      [EventPeriod("N-TRAVEL-1Y"), EventPeriod("N-TRAVEL-GRV", isCertain: false)]
    case .referral: [EventPeriod("N-REF-5", isCertain: false)]
    case .listing:
      [EventPeriod("LIST-60", isCertain: false), EventPeriod("LIST-5Y/now")]
    case .judgment: judgmentPeriods(track, degree)
    case .summons, .interrogation, .hearing, .release, .shelving, .measure, .assetFreeze, .search,
      .disappearance, .visit, .transfer, .challenge, .order, .pardon, .releaseOrder, .death,
      .violation, .other:
      []
    }
  }

  /// Where the law is that of misdemeanours or of felonies and nobody knows which, the stricter.
  private func remandPeriods(_ track: Track?) -> [EventPeriod] {
    switch track {
    case .misdemeanour, .economic, .juvenile:
      [EventPeriod("N-MISD-3M"), EventPeriod("N-CAP-M")]
    case .felony, .stateSecurity, .terrorism, .emergency:
      [EventPeriod("N-FEL-5M/first"), EventPeriod("N-CAP-F")]
    case .military, .administrative, .constitutional, .civil, .terrorList, nil: []
    }
  }

  private func judgmentPeriods(_ track: Track?, _ degree: Degree?) -> [EventPeriod] {
    guard verdict != .acquittal, verdict != .extinguished else { return [] }
    let isAbsentia = verdict == .absentia
    switch (track, degree) {
    case (.misdemeanour, .first), (.economic, .first), (.juvenile, .first):
      return isAbsentia
        ? [
          EventPeriod("N-OPP-10", isCertain: false), EventPeriod("N-MAPPEAL-10", isCertain: false),
        ]
        : [EventPeriod("N-MAPPEAL-10")]
    case (.felony, .first), (.stateSecurity, .first), (.terrorism, .first):
      return isAbsentia ? [EventPeriod("N-ABS-FEL")] : [EventPeriod("N-FAPPEAL-40")]
    case (.misdemeanour, .appeal), (.felony, .appeal), (.stateSecurity, .appeal),
      (.terrorism, .appeal), (.economic, .appeal), (.juvenile, .appeal):
      return [EventPeriod("CASS-CRIM-60", isCertain: isAbsentia == false)]
    case (.military, _): return [EventPeriod("MIL-60", isCertain: false)]
    case (.administrative, .first): return [EventPeriod("SC-44-60")]
    case (.civil, .first): return [EventPeriod("CIV-APP-40/ordinary")]
    case (.civil, .appeal): return [EventPeriod("CIV-CASS-60")]
    default: return []
    }
  }
}
