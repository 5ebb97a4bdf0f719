import Records

/// Invented members, cases and events, the same for the same seed; nobody real is meant.
struct InventedCases {
  private var state: UInt64
  private let today: CivilDate

  init(seed: UInt64, today: CivilDate) {
    state = seed
    self.today = today
  }

  /// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
  private mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func one<T>(of values: [T]) -> T { values[number(below: values.count)] }

  private mutating func name() -> String {
    let given = number(below: 10) < 3 ? one(of: KnownNames.female) : one(of: KnownNames.male)
    let (father, grandfather) = (one(of: KnownNames.male), one(of: KnownNames.male))
    return "\(given) \(father) \(grandfather) \(one(of: KnownNames.family))"
  }

  private static let governorates = [
    "القاهرة", "الجيزة", "الإسكندرية", "الدقهلية", "الشرقية", "الغربية", "المنوفية", "أسيوط",
    "سوهاج", "أسوان",
  ]

  /// Invented members with numbers from 1000 on.
  mutating func members(_ count: Int) -> [PersonDetails] {
    (0..<count).map { place in
      var details = PersonDetails(name: name())
      details.governorate = one(of: Self.governorates)
      details.phone = "0100000\(1000 + place)"
      details.visibility = number(below: 20) == 0 ? .restricted : .secretariat
      var membership = Membership()
      membership.number = "\(1000 + place)"
      membership.joined = CivilDate(year: 2012 + number(below: 14))
      details.membership = membership
      return details
    }
  }

  private static let charges = [
    ("نشر أخبار كاذبة", "قانون العقوبات"), ("الانضمام إلى جماعة", "قانون مكافحة الإرهاب"),
    ("التظاهر دون إخطار", "قانون التظاهر"),
    ("إساءة استخدام وسائل التواصل", "قانون تقنية المعلومات"),
    ("السب والقذف", "قانون العقوبات"),
  ]

  /// Invented cases of these members, with about `events` events among them.
  mutating func cases(
    _ count: Int, events: Int, members: [(PersonID, PersonDetails)]
  ) -> [CaseDraft] {
    (0..<count).map { place in
      let year = 2015 + number(below: 12)
      let isStateSecurity = number(below: 3) == 0
      let register = isStateSecurity ? "حصر أمن دولة عليا" : one(of: ["جنح", "جنايات", "إداري"])
      var details = CaseDetails(title: "القضية \(100 + place) لسنة \(year) \(register)")
      details.numbers = CaseNumberReader.numbers(in: "\(100 + place) لسنة \(year) \(register)")
      if number(below: 4) == 0 {
        details.numbers += CaseNumberReader.numbers(
          in: "\(9000 + place) لسنة \(year) جنايات مخترعة")
      }
      details.track = isStateSecurity ? .stateSecurity : one(of: [.misdemeanour, .felony])
      details.degree = one(of: Degree.allCases)
      details.procedure = one(of: Procedure.allCases)
      details.governorate = one(of: Self.governorates)
      details.court = "محكمة \(details.governorate) (متخيَّلة)"
      let (charge, law) = one(of: Self.charges)
      details.charges = [Charge(name: charge, law: law)]
      details.visibility = number(below: 10) == 0 ? .restricted : .secretariat
      let member = one(of: members)
      var draft = CaseDraft(
        details: details,
        parties: [
          PartyDetails(.person(member.0), as: .accused), PartyDetails(.name(name()), as: .lawyer),
        ])
      if number(below: 3) == 0 { draft.parties.append(PartyDetails(.name(name()), as: .accused)) }
      draft.events = self.events(events / max(count, 1), of: member.0, in: year)
      return draft
    }
  }

  /// A case's events from an arrest on: remand, renewals, hearings, a release, one to come.
  private mutating func events(_ count: Int, of person: PersonID, in year: Int) -> [EventDetails] {
    var events: [EventDetails] = []
    var day =
      CivilDate(year: year, month: 1 + number(below: 12), day: 1 + number(below: 28)) ?? today
    let types: [EventType] = [.arrest, .interrogation, .remand, .renewal, .renewal, .hearing]
    for place in 0..<count {
      let isLast = place == count - 1
      var event = EventDetails(
        place < types.count
          ? types[place] : isLast ? .hearing : one(of: [.hearing, .renewal, .visit]),
        on: min(day, today))
      event.person = person
      event.description = "واقعة مخترعة رقم \(place + 1)"
      if event.type == .arrest {
        event.act = .arrest
        event.hour = "0\(number(below: 10)):30"
        event.place = "قسم مخترع"
      }
      if place == count - 2, number(below: 2) == 0 { event.type = .release }
      if isLast {
        event.nextDate = today.adding(days: number(below: 60))
        event.nextHour = "10:00"
        event.decision = "التأجيل للمرافعة"
      }
      events.append(event)
      day = day.adding(days: 1 + number(below: 15)) ?? day
    }
    return events
  }
}
