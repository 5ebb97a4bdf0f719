/// Something in a case that cannot be, or hardly can (ملاحظة على القيد).
///
/// What cannot be is refused; the rest is stored as it was typed and said.
package enum CaseConcern: Equatable, Sendable {
  /// A number without its year: nobody finds the case by it.
  case numberWithoutYear(String)
  /// A year that does not fit its register: judicial where registers count Gregorian, or not.
  case yearKind(String)
  /// A year that cannot be: before 1880 Gregorian, beyond 150 judicial, or in the future.
  case impossibleYear(String)
  /// Another case that the visitor may see carries this number.
  case numberTaken(String, by: CaseID)
  /// A hearing, interrogation or renewal stands before the arrest of the same person.
  case beforeArrest(EventType, CivilDate)
  /// Two verdicts on one person in one degree.
  case secondVerdict(CivilDate?)
  /// A period that ends before it begins, or a hearing put off to an earlier day.
  case endsBeforeItBegins
  /// An order whose last day is another than its days make.
  case anotherLastDay(CivilDate)
  /// An hour that no clock shows.
  case impossibleHour(String)
  /// Something that has happened is dated in the future.
  case inTheFuture(EventType, CivilDate)
  /// A release of somebody who was not held, as far as the archive knows.
  case releaseWithoutArrest
  /// An arrest of somebody whom the case holds already.
  case arrestWhileHeld(CivilDate)
  /// A renewal for more days than the law knows.
  case longRenewal(CivilDate, days: Int)
  /// Days in custody between the end of one order and the next, which no order covers.
  case daysWithoutOrder(after: CivilDate, until: CivilDate)
  /// Held, though the last order has ended.
  case orderEnded(CivilDate)
  /// Held without a referral for more days than one authority may order.
  case longRemand(days: Int)
  /// Held, though acquitted.
  case heldAfterAcquittal(CivilDate)
  /// Held, though a release was ordered: it was not carried out.
  case releaseNotCarriedOut(CivilDate)
  /// Somebody's liberty is spoken of and nobody is named, in a case of several accused.
  case namesNobody(EventType)
  /// A birth in the future or more than 120 years ago, or a membership that ends before it begins.
  case impossibleLife
  /// A day of birth that the national ID contradicts.
  case birthAgainstID(String)
  /// A national ID that is somebody else's: whose, as far as the visitor may know.
  case identityTaken(String, by: PersonCard?)
  /// An event later than what was said tells of somebody's liberty, which stays as it tells.
  case libertyToldLater(Liberty)
  /// A name was taken for the one person who bears it.
  case takenFor(String, PersonCard)
  /// Somebody would be party to a case and counsel in it.
  case ownCounsel(String)
  /// Two records that are to be made one are the same record.
  case ownMerge
  /// Two people who are to be made one have national IDs of their own.
  case twoIdentities(String, String)
  /// The case is named as its own appeal or rotation.
  case ownAppeal
  /// A person is to go who still has a part in so many cases.
  case stillParty(Int)

  /// Whether it cannot be, so that nothing is stored.
  package var isRefused: Bool {
    switch self {
    case .endsBeforeItBegins, .impossibleHour, .impossibleYear, .impossibleLife, .ownAppeal,
      .birthAgainstID, .identityTaken, .ownCounsel, .ownMerge, .twoIdentities, .stillParty:
      true
    case .anotherLastDay, .numberWithoutYear, .yearKind, .numberTaken, .beforeArrest,
      .secondVerdict, .inTheFuture,
      .releaseWithoutArrest, .arrestWhileHeld, .longRenewal, .daysWithoutOrder, .orderEnded,
      .longRemand, .heldAfterAcquittal, .releaseNotCarriedOut, .namesNobody, .libertyToldLater,
      .takenFor:
      false
    }
  }
}

extension CaseDetails {
  /// What is wrong with the numbers and links of a case.
  package func concerns(id: CaseID? = nil, today: CivilDate) -> [CaseConcern] {
    var concerns: [CaseConcern] = []
    for number in numbers {
      guard let year = number.year else {
        concerns.append(.numberWithoutYear("\(number)"))
        continue
      }
      let known = number.yearKind == .gregorian ? 1880...today.year + 1 : 1...150
      if known.contains(year) == false, (1...99).contains(year) == false {
        concerns.append(.impossibleYear("\(number)"))
      } else if let register = Register.named(number.register), year < 1880,
        register.yearKind != number.yearKind || number.yearKind == .gregorian
      {
        concerns.append(.yearKind("\(number)"))
      } else if year >= 1880, number.isMarkedJudicial {
        concerns.append(.yearKind("\(number)"))
      }
    }
    if let id, appealOf == id || rotatedFrom == id { concerns.append(.ownAppeal) }
    return concerns
  }
}

extension EventDetails {
  /// What is wrong with an event by itself and beside the others of its case or person.
  package func concerns(among others: [CaseEvent], today: CivilDate) -> [CaseConcern] {
    var concerns: [CaseConcern] = []
    if let date {
      if let until, until.last < date.first { concerns.append(.endsBeforeItBegins) }
      if let nextDate, nextDate.last < date.first { concerns.append(.endsBeforeItBegins) }
      if type != .hearing, type != .renewal, type != .visit, type != .other, date.first > today {
        concerns.append(.inTheFuture(type, date))
      }
    }
    // The day after the counted one is the other reading of the same order.
    if let until, let counted = countedLastDay, until != counted, until != counted.adding(days: 1) {
      concerns.append(.anotherLastDay(counted))
    }
    for hour in [hour, nextHour] where hour.isEmpty == false && (try? ClockTime(hour)) == nil {
      concerns.append(.impossibleHour(hour))
    }
    let own = others.filter { $0.details.person == person && person != nil }
    if type == .hearing || type == .interrogation || type == .renewal || type == .remand, let date {
      let arrests = own.filter { $0.details.type == .arrest }.compactMap { $0.details.date }
      if let first = arrests.min(), date.last < first.first {
        concerns.append(.beforeArrest(type, first))
      }
    }
    if type == .arrest, let date {
      let later = own.filter {
        [.hearing, .interrogation, .renewal, .remand].contains($0.details.type)
          && $0.details.caseID == caseID
      }.compactMap { event in event.details.date.map { (date: $0, type: event.details.type) } }
      if let first = later.min(by: { $0.date < $1.date }), first.date.last < date.first,
        own.contains(where: { $0.details.type == .arrest }) == false
      {
        concerns.append(.beforeArrest(first.type, date))
      }
    }
    if type == .judgment, verdict != nil {
      let known = others.first {
        $0.details.type == .judgment && $0.details.verdict != nil
          && $0.details.caseID == caseID
          && ($0.details.person == person || $0.details.person == nil || person == nil)
      }
      if let known { concerns.append(.secondVerdict(known.details.date)) }
    }
    if type == .release, own.contains(where: { $0.details.type.custody == true }) == false {
      concerns.append(.releaseWithoutArrest)
    }
    if type.liberty != nil, type != .summons, person == nil, personName.isEmpty, caseID != nil {
      concerns.append(.namesNobody(type))
    }
    return concerns
  }
}

extension PersonDetails {
  /// What is wrong with the dates of a life, that in the national ID among them.
  package func concerns(today: CivilDate) -> [CaseConcern] {
    if let birth, birth.first > today || birth.year < today.year - 120 { return [.impossibleLife] }
    if let membership, let joined = membership.joined, let left = membership.left,
      left.last < joined.first
    {
      return [.impossibleLife]
    }
    if let birth, let known = NationalID(nationalID), known.agrees(with: birth) == false {
      return [.birthAgainstID(nationalID)]
    }
    if let known = NationalID(nationalID), known.birth > today { return [.impossibleLife] }
    return []
  }
}
