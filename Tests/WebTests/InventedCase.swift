import Records

@testable import Web

/// An invented case of invented people, for pages that need no archive.
extension Invented {
  static let today = day("2026-11-23")

  static func day(_ typed: String) -> CivilDate { (try? CivilDate(typed)) ?? .epoch }

  static let caseFile: CaseFile = {
    var details = CaseDetails(title: "القضية 1054 لسنة 2026 حصر أمن دولة عليا")
    details.subject = "منشور مخترع"
    details.numbers = CaseNumberReader.numbers(in: "1054 لسنة 2026 حصر أمن دولة عليا")
    details.numbers += CaseNumberReader.numbers(in: "88 لسنة 2026 إداري <قصر النيل>")
    details.track = .stateSecurity
    details.degree = .investigation
    details.procedure = .investigation
    details.prosecution = "نيابة أمن الدولة العليا"
    details.governorate = "القاهرة"
    details.opened = day("2026-10")
    details.tags = ["نشر", "حبس"]
    details.charges = [Charge(name: "نشر أخبار كاذبة", law: "قانون العقوبات", article: "188")]
    details.remark = "تُراجع الأوراق مع المحامية."
    return CaseFile(
      id: 1, details: details, parties: parties, events: events, corrected: [corrected],
      interventions: [2: [Intervention(party: "الأمانة القانونية", date: day("2026-10-28"))]],
      statuses: [
        StatusChange(
          person: 1, personName: parties[0].name, status: "remanded", since: day("2026-10-26"),
          recordedAt: at("2026-11-01T10:00:00Z"), recordedBy: "منى")
      ], documents: [scan],
      matter: [
        MatterLink(
          id: 1, title: details.title, degree: .investigation, procedure: .investigation,
          appealOf: nil, rotatedFrom: nil),
        MatterLink(
          id: 7, title: "قضية التدوير", degree: .first, procedure: .firstInstance, appealOf: nil,
          rotatedFrom: 1),
      ],
      notifications: [LitigatedNotification(id: 4, subject: "تعديل <اللائحة>", state: .challenged)],
      addedAt: at("2026-11-01T10:00:00Z"), addedBy: "منى", changedAt: at("2026-11-02T10:00:00Z"))
  }()

  static let bareCase = CaseFile(
    id: 2, details: CaseDetails(title: "قضية بلا بيانات"), parties: [], events: [], corrected: [],
    interventions: [:], statuses: [], documents: [], matter: [],
    addedAt: at("2026-11-01T10:00:00Z"),
    addedBy: "", changedAt: at("2026-11-01T10:00:00Z"))

  static let parties = [
    Party(
      id: 1, person: 1, name: "عبد الرحمن سعيد الزعفراني", memberNumber: "217", role: .accused,
      liberty: .remanded, represents: nil, attorney: PowerOfAttorney(), remark: ""),
    Party(
      id: 2, person: 2, name: "منى <الشاذلي>", memberNumber: nil, role: .lawyer, liberty: nil,
      represents: 1,
      attorney: PowerOfAttorney(number: "4412 ج", year: 2026, office: "مدينة نصر", kind: .general),
      remark: ""),
  ]

  static let events: [CaseEvent] = {
    var arrest = EventDetails(.arrest, on: day("2026-10-25"))
    arrest.place = "قسم <قصر النيل>"
    arrest.act = .arrest
    arrest.perpetrator = "قوة أمن"
    arrest.statedBy = "أسرته"
    arrest.reliability = .reliable
    arrest.certainty = .likely
    arrest.visibility = .restricted
    var remand = EventDetails(.remand, on: day("2026-10-26"))
    remand.hour = "09:30"
    remand.decision = "حبسه أربعة أيام\nعلى ذمة التحقيق"
    remand.document = 3
    var renewal = EventDetails(.renewal, on: day("2026-10-30"))
    renewal.until = day("2026-11-13")
    renewal.isEstimate = true
    var hearing = EventDetails(.hearing)
    hearing.nextDate = day("2026-12-01")
    hearing.nextHour = "10:00"
    return [arrest, remand, renewal, hearing].enumerated().map { place, details in
      var details = details
      details.caseID = 1
      details.person = 1
      return event(EventID(Int64(place + 1)), details)
    }
  }()

  static let corrected = event(9, EventDetails(.arrest, on: day("2026-10-24")), replacedBy: 1)

  static func event(_ id: EventID, _ details: EventDetails, replacedBy: EventID? = nil) -> CaseEvent
  {
    CaseEvent(
      id: id, details: details, personName: parties[0].name, caseTitle: "القضية 1054 لسنة 2026",
      addedAt: at("2026-11-01T10:00:00Z"), addedBy: "منى", replacedBy: replacedBy)
  }

  static let history = [
    RecordChange(
      field: "title", before: "قضية <المنشور>", after: "القضية 1054",
      at: at("2026-11-02T10:00:00Z"),
      by: "منى")
  ]

  static let casePage: CaseList = {
    var facets = CaseFacets()
    facets.procedures = [("investigation", 12), ("appeal", 3)]
    facets.governorates = [("القاهرة", 9)]
    facets.charges = [("نشر أخبار كاذبة", 8)]
    facets.tags = [("نشر", 4)]
    let cards = [
      CaseCard(
        id: 1, title: "قضية <المنشور>", numbers: ["1054 لسنة 2026 حصر أمن دولة عليا"],
        court: "محكمة جنايات", track: .stateSecurity, procedure: .investigation,
        governorate: "القاهرة", visibility: .restricted,
        accused: ["عبد الرحمن سعيد", "سالم نور الدين", "هبة رشاد", "منى عادل"], heldCount: 2,
        next: day("2026-11-25"), eventCount: 4)
    ]
    return CaseList(items: cards, total: 120, facets: facets)
  }()

  static let match = PersonMatch(
    card: PersonCard(
      id: 1, name: "عبد الرحمن سعيد الزعفراني", memberNumber: "217", governorate: "الجيزة",
      caseCount: 2, visibility: .secretariat), spelling: "عبد الرحمن سعيد الزعفراني", score: 0.84)

  static let personFile: PersonFile = {
    var details = PersonDetails(name: "عبد الرحمن سعيد محمد الزعفراني")
    details.spellings = ["عبدالرحمن الزعفراني"]
    details.phone = "0100 000 0000"
    details.governorate = "الجيزة"
    details.medical = "سكر"
    details.birth = CivilDate(year: 1990)
    var membership = Membership()
    membership.number = "217"
    membership.unit = "أمانة الجيزة"
    membership.joined = day("2024-03-01")
    details.membership = membership
    return PersonFile(
      person: Person(id: 1, details: details, addedAt: at("2026-11-01T10:00:00Z"), addedBy: "منى"),
      consents: [
        Consent(
          id: 1, scope: .lawyers, given: day("2026-10-27"), withdrawn: nil, remark: "خطية"),
        Consent(
          id: 2, scope: .publication, given: day("2026-10-27"), withdrawn: day("2026-11-02"),
          remark: ""),
      ], cases: [(casePage.items[0], .accused, .remanded)], events: events)
  }()

  static let figures: CaseFigures = {
    var figures = CaseFigures()
    figures.cases = casePage.facets
    figures.liberties = [("remanded", 7), ("released", 3)]
    figures.custody = [(4, 1, 0), (15, 2, 1), (nil, 4, 0)]
    figures.acts = [("030101000000", 5)]
    return figures
  }()
}

// MARK: - The held

extension Invented {
  /// One whom two cases hold and one of whom nobody knows much.
  static let held: [HeldPerson] = {
    let custody = caseFile.custody(of: 1, today: today)
    let first = HeldPerson.Holding(
      caseID: 1, title: caseFile.details.title, charges: ["نشر <أخبار> كاذبة"],
      lawyers: ["منى <الشاذلي>"], validUntil: day("2026-11-27"), next: day("2026-12-01"),
      capPassed: nil, doubts: [])
    let second = HeldPerson.Holding(
      caseID: 7, title: "قضية التدوير", charges: [], lawyers: [], validUntil: nil, next: nil,
      capPassed: day("2026-10-30"), doubts: [.releaseNotCarriedOut(day("2026-11-20"))])
    let places = [
      HeldPerson.Place(name: "قسم <قصر النيل>", since: day("2026-10-25")),
      HeldPerson.Place(name: "سجن الوادي", since: day("2026-11")),
    ]
    return [
      HeldPerson(
        person: 1, name: parties[0].name, memberNumber: "217", custody: custody, places: places,
        holdings: [first, second]),
      HeldPerson(
        person: 9, name: "سناء مختار", memberNumber: nil, custody: Custody(of: [], until: today),
        places: [], holdings: []),
    ]
  }()
}
