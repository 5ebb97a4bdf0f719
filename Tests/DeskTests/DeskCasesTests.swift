import Desk
import Records
import Search
import Support
import Testing

struct DeskCasesTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  /// An invented case with one accused and one arrest.
  private func draft(
    _ number: String = "1054 لسنة 2021 حصر أمن دولة عليا",
    accused: String = "عبد الرحمن سعيد الزعفراني",
    visibility: Visibility = .secretariat
  ) -> CaseDraft {
    var details = CaseDetails(title: "قضية منشور مخترع")
    details.numbers = CaseNumberReader.numbers(in: number)
    details.visibility = visibility
    details.charges = [Charge(name: "نشر أخبار كاذبة", law: "قانون العقوبات", article: "188")]
    var arrest = EventDetails(.arrest, on: try? CivilDate("2021-05-03"))
    arrest.personName = accused
    arrest.place = "قسم قصر النيل"
    return CaseDraft(
      details: details, parties: [PartyDetails(.name(accused), as: .accused)], events: [arrest])
  }

  @Test func `a case is found by its number, its people and its events in the one search box`()
    throws
  {
    let filed = try desk.add(case: draft(), by: .secretary)
    for typed in [
      "1054 لسنة 2021", "1054/2021", "حصر أمن دولة", "عبدالرحمن الزعفراني", "عبد الرحمن سعيد",
      "قبض قصر النيل", "نشر أخبار كاذبة", "kind:case منشور", "نوع:قضية منشور",
    ] {
      let hits = try desk.ask(typed).hits
      #expect(
        hits.contains { $0.card.subject == .case(filed.id) }, "\(typed)")
    }
  }

  @Test func `a case is nowhere for whoever may not see it`() throws {
    let filed = try desk.add(case: draft(visibility: .restricted), by: .secretary)
    for visitor in [Visitor.lawyer, .leader] {
      #expect(try desk.ask("1054 لسنة 2021", for: visitor).hits == [])
      #expect(try desk.cases(CaseListing(), for: visitor).total == 0)
      #expect(try desk.cases(numbered: "1054 لسنة 2021", for: visitor) == [])
      #expect(
        refusal { _ = try desk.caseFile(filed.id, for: visitor) }
          == refusal { _ = try desk.caseFile(999, for: visitor) }?
          .replacing("999", with: "\(filed.id)"))
      #expect(try desk.events(EventListing(), for: visitor).total == 0)
      #expect(try desk.figures(for: visitor) == CaseFigures.none)
      #expect(try desk.conflicts(["عبد الرحمن سعيد الزعفراني"], for: visitor).isEmpty)
    }
    #expect(try desk.caseFile(filed.id, for: .secretary).id == filed.id)
  }

  @Test func `a person or an event of a narrower circle is not told by the sheet of the case`()
    throws
  {
    var hidden = PersonDetails(name: "سناء مختار الخربوطلي")
    hidden.visibility = .restricted
    let person = try desk.add(person: hidden, by: .secretary)
    var draft = draft()
    draft.parties.append(PartyDetails(.person(person), as: .witness))
    var event = EventDetails(.violation, on: try? CivilDate("2021-06-01"))
    event.description = "واقعة زمردية"
    event.visibility = .restricted
    draft.events.append(event)
    let filed = try desk.add(case: draft, by: .secretary)
    #expect(try desk.ask("الخربوطلي", for: .lawyer).hits == [])
    #expect(try desk.ask("زمردية", for: .lawyer).hits == [])
    let file = try desk.caseFile(filed.id, for: .lawyer)
    #expect(file.parties.map(\.role) == [.accused])
    #expect(file.events.map(\.details.type) == [.arrest])
    #expect(try desk.caseFile(filed.id, for: .secretary).parties.count == 2)
  }

  @Test func `contact is for the secretariat and medical facts for the restricted circle`() throws {
    var details = PersonDetails(name: "هالة رسلان الكفراوي")
    details.visibility = .open
    details.phone = "01000000000"
    details.nationalID = "29001010000000"
    details.medical = "دواء منتظم"
    details.isMinor = true
    let id = try desk.add(person: details, by: .secretary)
    let leader = try desk.person(id, for: .leader).details
    #expect(leader.phone == "" && leader.nationalID == "" && leader.medical == "")
    let lawyer = try desk.person(id, for: .lawyer).details
    #expect(lawyer.phone == "01000000000" && lawyer.medical == "" && lawyer.isMinor == false)
    // What the lawyer does not see they do not wipe out.
    try desk.edit(person: id, to: lawyer, by: .lawyer)
    let kept = try desk.person(id, for: .secretary).details
    #expect(kept.medical == "دواء منتظم" && kept.isMinor)
    let subject = SheetSubject.person(id)
    details.medical = "غير ذلك"
    details.phone = "01111111111"
    try desk.edit(person: id, to: details, by: .secretary)
    #expect(try desk.history(of: subject, for: .leader) == [])
    #expect(try desk.history(of: subject, for: .lawyer).map(\.field) == ["phone"])
    #expect(try desk.history(of: subject, for: .secretary).count == 2)
  }

  @Test func `somebody of the very name is taken for the person, spelling apart`() throws {
    let first = try desk.add(case: draft(), by: .secretary)
    let second = try desk.add(
      case: draft("77 لسنة 2022 جنح", accused: "عبدالرحمن سعيد الزعفرانى"), by: .secretary)
    #expect(first.entered.count == 1)
    #expect(second.entered == [])
    let person = try #require(first.entered.first)
    #expect(try desk.personFile(person, for: .secretary).cases.count == 2)
    #expect(
      try desk.people(like: "عبدالرحمن الزعفراني", for: .secretary).map(\.card.id) == [person])
  }

  @Test func `a conflict check names every part in every case`() throws {
    var draft = draft()
    draft.parties.append(PartyDetails(.name("كريم هريدي الغمري"), as: .complainant))
    _ = try desk.add(case: draft, by: .secretary)
    let conflicts = try desk.conflicts(["كريم الغمري", "رغدة الصاوي"], for: .secretary)
    #expect(conflicts.map(\.role) == [.complainant])
    #expect(conflicts.map(\.asked) == ["كريم الغمري"])
  }

  @Test func `an event changes the liberty of the person, and a later one is not undone by it`()
    throws
  {
    let filed = try desk.add(case: draft(), by: .secretary)
    func liberty() throws -> Liberty? {
      try desk.caseFile(filed.id, for: .secretary).parties.first?.liberty
    }
    #expect(try liberty() == .arrested)
    var release = EventDetails(.release, on: try? CivilDate("2021-09-01"))
    release.caseID = filed.id
    release.personName = "عبد الرحمن سعيد"
    _ = try desk.add(event: release, by: .secretary)
    #expect(try liberty() == .released)
    var renewal = EventDetails(.renewal, on: try? CivilDate("2021-06-01"))
    renewal.caseID = filed.id
    renewal.personName = "عبد الرحمن سعيد"
    _ = try desk.add(event: renewal, by: .secretary)
    #expect(try liberty() == .released)
    let custody = try desk.caseFile(filed.id, for: .secretary).custody(today: desk.today)
    #expect(custody.map(\.custody.days) == [122...122])
  }

  @Test func `a correction leaves the event that it corrects`() throws {
    let filed = try desk.add(case: draft(), by: .secretary)
    let event = try #require(try desk.caseFile(filed.id, for: .secretary).events.first)
    var details = event.details
    details.place = "ميدان طلعت حرب"
    let corrected = try desk.correct(event: event.id, to: details, by: .secretary)
    let file = try desk.caseFile(filed.id, for: .secretary)
    #expect(file.events.map(\.id) == [corrected.id])
    #expect(file.corrected.map(\.id) == [event.id])
    #expect(try desk.event(event.id, for: .secretary).replacedBy == corrected.id)
    #expect(try desk.ask("طلعت حرب").hits.isEmpty == false)
    #expect(try desk.ask("قصر النيل", reading: .all).hits.isEmpty)
    #expect(
      refusal { _ = try desk.correct(event: event.id, to: details, by: .secretary) } != nil)
  }

  @Test func `what cannot be is refused whole, what is doubtful is stored and told`() throws {
    var draft = draft()
    draft.details.numbers = CaseNumberReader.numbers(in: "الجنحة رقم 31")
    let filed = try desk.add(case: draft, by: .secretary)
    #expect(filed.concerns == [.numberWithoutYear("31 جنح")])
    draft.events[0].hour = "31:00"
    #expect(refusal { _ = try desk.add(case: draft, by: .secretary) } != nil)
    #expect(try desk.cases(CaseListing(), for: .secretary).total == 1)
    draft.events[0].hour = ""
    draft.details.numbers = CaseNumberReader.numbers(in: "12 لسنة 2020 جنح")
    _ = try desk.add(case: draft, by: .secretary)
    let again = try desk.add(case: draft, by: .secretary)
    #expect(again.concerns == [.numberTaken("12 لسنة 2020 جنح", by: CaseID(filed.id.number + 1))])
  }

  @Test func `first degree, appeal and cassation are one matter`() throws {
    let first = try desk.add(case: draft("1 لسنة 2020 جنح"), by: .secretary)
    var appeal = draft("2 لسنة 2021 جنح مستأنف")
    appeal.details.appealOf = first.id
    let second = try desk.add(case: appeal, by: .secretary)
    var cassation = draft("3 لسنة 92 ق")
    cassation.details.appealOf = second.id
    let third = try desk.add(case: cassation, by: .secretary)
    for id in [first.id, second.id, third.id] {
      #expect(
        try desk.caseFile(id, for: .secretary).matter.map(\.id) == [first.id, second.id, third.id])
    }
  }

  @Test func `a document that names the number of a case stands among its papers`() throws {
    let named = try scratch.add("---\ncase: القضية ١٠٥٤ لسنة ٢٠٢١\n---\n\nمذكرة بدفاع المتهم.")
    let other = try scratch.add("ورقة لا تخص قضية.", named: "أخرى.md")
    let filed = try desk.add(case: draft(), by: .secretary)
    #expect(try desk.caseFile(filed.id, for: .secretary).documents.map(\.id) == [named])
    try desk.attach(document: other, to: filed.id, by: .secretary)
    #expect(try desk.caseFile(filed.id, for: .secretary).documents.map(\.id) == [other, named])
    try desk.detach(document: named, from: filed.id, by: .secretary)
    #expect(try desk.caseFile(filed.id, for: .secretary).documents.map(\.id) == [other])
  }

  @Test func `what is changed says what stood before`() throws {
    let filed = try desk.add(case: draft(), by: .secretary)
    var details = try desk.caseFile(filed.id, for: .secretary).details
    details.court = "محكمة مخترعة"
    details.procedure = .referred
    details.numbers += CaseNumberReader.numbers(in: "9 لسنة 2023 جنايات أمن دولة")
    _ = try desk.edit(case: filed.id, to: details, by: .lawyer)
    let history = try desk.history(of: .case(filed.id), for: .secretary)
    #expect(Set(history.map(\.field)) == ["court", "procedure", "numbers"])
    #expect(history.allSatisfy { $0.by == Visitor.lawyer.name })
    #expect(try desk.cases(numbered: "9/2023", for: .secretary) == [filed.id])
    #expect(
      try desk.caseFile(filed.id, for: .secretary).statuses.map(\.status).contains("referred"))
  }

  @Test func `a sheet is no document that can be edited, removed or filed`() throws {
    let filed = try desk.add(case: draft(), by: .secretary)
    let sheet = try #require(try desk.ask("منشور").hits.first?.card)
    #expect(sheet.subject == .case(filed.id))
    #expect(
      refusal { _ = try desk.edit(sheet.id, to: Details(title: "غير"), by: .secretary) } != nil)
    #expect(refusal { try desk.remove(sheet.id, by: .secretary) } != nil)
    let document = try scratch.add("نص.")
    let details = Details(title: "نص", kind: .case)
    #expect(refusal { _ = try desk.edit(document, to: details, by: .secretary) } != nil)
    #expect(try desk.holdings(for: .secretary).documents == 1)
    #expect(try desk.check().isClean)
  }

  @Test func `the list of cases is narrowed by what was typed and by each facet`() throws {
    _ = try desk.add(case: draft(), by: .secretary)
    var other = draft("77 لسنة 2022 جنح", accused: "رغدة عطية الصاوي")
    other.details.governorate = "الجيزة"
    other.details.track = .misdemeanour
    _ = try desk.add(case: other, by: .secretary)
    func total(_ change: (inout CaseListing) -> Void) throws -> Int {
      var listing = CaseListing()
      change(&listing)
      return try desk.cases(listing, for: .secretary).total
    }
    #expect(try total { $0.typed = "77 لسنة 2022" } == 1)
    #expect(try total { $0.typed = "٧٧" } == 1)
    #expect(try total { $0.typed = "رغده الصاوى" } == 1)
    #expect(try total { $0.typed = "منشور" } == 2)
    #expect(try total { $0.governorate = "الجيزة" } == 1)
    #expect(try total { $0.track = .misdemeanour } == 1)
    #expect(try total { $0.charge = "نشر أخبار كاذبة" } == 2)
    #expect(try total { $0.isHeld = true } == 2)
    #expect(try total { $0.liberty = .released } == 0)
    let facets = try desk.cases(CaseListing(), for: .secretary).facets
    #expect(facets.governorates.map(\.value) == ["الجيزة"])
    #expect(facets.charges.map(\.count) == [2])
    var ordered = CaseListing()
    ordered.order = .next
    #expect(try desk.cases(ordered, for: .secretary).items.count == 2)
  }

  @Test func `the agenda has the hearings of its days and those that were put off to them`() throws
  {
    let filed = try desk.add(case: draft(), by: .secretary)
    var hearing = EventDetails(.hearing, on: try? CivilDate("2026-11-20"))
    hearing.caseID = filed.id
    hearing.nextDate = try? CivilDate("2026-12-05")
    hearing.nextHour = "10:00"
    _ = try desk.add(event: hearing, by: .secretary)
    let december = try desk.appointments(
      from: CivilDate("2026-12-01"), to: CivilDate("2026-12-31"), for: .secretary)
    #expect(december.map(\.isAdjourned) == [true])
    #expect(december.map(\.hour) == ["10:00"])
    let all = try desk.appointments(
      from: CivilDate("2026-11"), to: CivilDate("2026-12"), for: .secretary)
    #expect(all.count == 2)
  }
}

extension CaseFigures {
  /// The figures of an archive without cases.
  fileprivate static var none: CaseFigures {
    var figures = CaseFigures()
    figures.custody = (custodySteps.map { $0 } + [nil]).map { (daysMax: $0, open: 0, ended: 0) }
    return figures
  }
}
