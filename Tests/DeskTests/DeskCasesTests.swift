import Deadlines
import Desk
import Records
import Search
import Support
import Testing

struct DeskCasesTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  @Test func `a case is found by its number, its people and its events in the one search box`()
    throws
  {
    let filed = try desk.add(case: .invented(), by: .secretary)
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
    let filed = try desk.add(case: .invented(visibility: .restricted), by: .secretary)
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
    var draft = CaseDraft.invented()
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

  @Test func `a charge stays with its case when the person has no part in it any more`() throws {
    let filed = try desk.add(case: .invented(), by: .secretary)
    let file = try desk.caseFile(filed.id, for: .secretary)
    var details = file.details
    let party = try #require(file.parties.first)
    let other = try desk.add(person: PersonDetails(name: "هالة رسلان الكفراوي"), by: .secretary)
    let charges = [party.person, other].map { Charge(name: "تجمهر", person: $0) }
    details.charges = charges
    _ = try desk.edit(case: filed.id, to: details, by: .secretary)
    try desk.remove(party: party.id, of: filed.id, by: .secretary)
    try desk.remove(.person(other), by: .secretary)
    #expect(try desk.caseFile(filed.id, for: .secretary).details.charges == charges)
    // Of two charges of one name the one that is taken out goes alone.
    details.charges = [charges[1]]
    _ = try desk.edit(case: filed.id, to: details, by: .secretary)
    #expect(try desk.caseFile(filed.id, for: .secretary).details.charges == [charges[1]])
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
    let first = try desk.add(case: .invented(), by: .secretary)
    let second = try desk.add(
      case: .invented("77 لسنة 2022 جنح", accused: "عبدالرحمن سعيد الزعفرانى"), by: .secretary)
    #expect(first.entered.count == 1)
    #expect(second.entered == [])
    let person = try #require(first.entered.first)
    #expect(try desk.personFile(person, for: .secretary).cases.count == 2)
    #expect(
      try desk.people(like: "عبدالرحمن الزعفراني", for: .secretary).map(\.card.id) == [person])
  }

  @Test func `a conflict check names every part in every case`() throws {
    var draft = CaseDraft.invented()
    draft.parties.append(PartyDetails(.name("كريم هريدي الغمري"), as: .complainant))
    _ = try desk.add(case: draft, by: .secretary)
    let conflicts = try desk.conflicts(["كريم الغمري", "رغدة الصاوي"], for: .secretary)
    #expect(conflicts.map(\.role) == [.complainant])
    #expect(conflicts.map(\.asked) == ["كريم الغمري"])
  }

  @Test func `what cannot be is refused whole, what is doubtful is stored and told`() throws {
    var draft = CaseDraft.invented()
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
    #expect(
      again.concerns.first == .numberTaken("12 لسنة 2020 جنح", by: CaseID(filed.id.number + 1)))
  }

  @Test func `first degree, appeal and cassation are one matter`() throws {
    let first = try desk.add(case: .invented("1 لسنة 2020 جنح"), by: .secretary)
    var appeal = CaseDraft.invented("2 لسنة 2021 جنح مستأنف")
    appeal.details.appealOf = first.id
    let second = try desk.add(case: appeal, by: .secretary)
    var cassation = CaseDraft.invented("3 لسنة 92 ق")
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
    let filed = try desk.add(case: .invented(), by: .secretary)
    #expect(try desk.caseFile(filed.id, for: .secretary).documents.map(\.id) == [named])
    try desk.attach([other], to: filed.id, by: .secretary)
    #expect(try desk.caseFile(filed.id, for: .secretary).documents.map(\.id) == [other, named])
    try desk.detach([named], from: filed.id, by: .secretary)
    #expect(try desk.caseFile(filed.id, for: .secretary).documents.map(\.id) == [other])
  }

  @Test func `what is changed says what stood before`() throws {
    let filed = try desk.add(case: .invented(), by: .secretary)
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
    let filed = try desk.add(case: .invented(), by: .secretary)
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
    _ = try desk.add(case: .invented(), by: .secretary)
    var other = CaseDraft.invented("77 لسنة 2022 جنح", accused: "رغدة عطية الصاوي")
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
}

/// One act is one change: all of it happens, or nothing.
extension DeskCasesTests {
  @Test func `a refused case leaves nobody and nothing behind`() throws {
    var refused = CaseDraft.invented()
    refused.parties = [
      PartyDetails(.new("عبد الرحمن سعيد الزعفراني"), as: .accused),
      PartyDetails(.name("منى الشاذلي"), as: .lawyer),
    ]
    refused.events[0].until = try CivilDate("2020-01-01")
    #expect(refusal { _ = try desk.add(case: refused, by: .secretary) }?.contains("ends") == true)
    #expect(try desk.people(PersonListing(), for: .secretary).total == 0)
    #expect(try desk.cases(CaseListing(), for: .secretary).total == 0)
    #expect(try desk.check().isClean)
  }

  @Test func `a lawyer who is named with one accused speaks for them, new or known`() throws {
    for accused in [PartyDetails.Who.new("كريم هريدي الغمري"), .name("كريم هريدي الغمري")] {
      var named = CaseDraft.invented()
      named.events = []
      named.parties = [
        PartyDetails(.name("منى الشاذلي"), as: .lawyer), PartyDetails(accused, as: .accused),
      ]
      let file = try desk.caseFile(desk.add(case: named, by: .secretary).id, for: .secretary)
      let client = try #require(file.parties.first { $0.role == .accused })
      #expect(file.parties.first { $0.role == .lawyer }?.represents == client.person)
      #expect(client.person == 2)
    }
  }

  @Test func `somebody new is entered though another is called so`() throws {
    _ = try desk.add(case: .invented(), by: .secretary)
    var second = CaseDraft.invented("9 لسنة 2024 جنح", visibility: .restricted)
    second.parties = [PartyDetails(.new("عبد الرحمن سعيد الزعفراني"), as: .accused)]
    second.events = []
    let filed = try desk.add(case: second, by: .secretary)
    #expect(filed.entered == [2])
    // Their name alone would tell of the case.
    #expect(try desk.person(2, for: .secretary).details.visibility == .restricted)
  }

  @Test func `a case that nobody named is called alike from every door`() throws {
    var untitled = CaseDraft.invented()
    untitled.details.title = " "
    let file = try desk.caseFile(desk.add(case: untitled, by: .secretary).id, for: .secretary)
    #expect(file.details.title == "القضية 1054 لسنة 2021 حصر أمن دولة عليا")
    untitled.details.numbers = []
    let named = try desk.add(case: untitled, by: .secretary).id
    #expect(
      try desk.caseFile(named, for: .secretary).details.title
        == "قضية عبد الرحمن سعيد الزعفراني")
    untitled = CaseDraft(details: CaseDetails(title: ""))
    #expect(
      refusal { _ = try desk.add(case: untitled, by: .secretary) }?.contains("title") == true)
  }

  @Test func `papers of a case are filed and put to it at once, and seen by whoever sees it`()
    throws
  {
    let texts = ["محضر ضبط", "---\nvisibility: open\n---\n\nتقرير"]
    for circle in Visibility.allCases {
      let id = try desk.add(
        case: .invented("\(circle.rawValue + 1) لسنة 2024 جنح", visibility: circle), by: .secretary
      ).id
      let papers = texts.enumerated().map { number, text in
        Original(
          name: "\(number).md", mediaType: "", bytes: Array("\(text) \(circle)".utf8))
      }
      let receipt = try desk.add(
        papers: papers + [Original(name: "فارغ", mediaType: "", bytes: [])], to: id, by: .secretary)
      #expect(receipt.added == 2 && receipt.failed == 1)
      let cards = try desk.caseFile(id, for: .secretary).documents
      #expect(cards.map(\.details.visibility) == [circle, circle])
    }
  }

  @Test func `papers of a case that is gone are not filed`() throws {
    let id = try desk.add(case: .invented(), by: .secretary).id
    try desk.remove(.case(id), by: .secretary)
    let paper = Original(name: "محضر.txt", mediaType: "", bytes: Array("محضر ضبط".utf8))
    #expect(refusal { _ = try desk.add(papers: [paper], to: id, by: .secretary) } != nil)
    #expect(try desk.holdings(for: .secretary).documents == 0)
  }

  @Test func `documents are put to a case all together or not at all`() throws {
    let id = try desk.add(case: .invented(), by: .secretary).id
    let paper = try scratch.add("ورقة لا تخص قضية.")
    #expect(refusal { try desk.attach([paper, 99], to: id, by: .secretary) } != nil)
    #expect(try desk.caseFile(id, for: .secretary).documents == [])
  }

  @Test func `a file that names a restricted case is no wider than the case, unless it says so`()
    throws
  {
    _ = try desk.add(case: .invented(visibility: .restricted), by: .secretary)
    let text = "---\ncase: القضية ١٠٥٤ لسنة ٢٠٢١\n---\n\nمذكرة بدفاع المتهم."
    let silent = try scratch.add(text)
    let said = try scratch.add(text + " ثانية", visibility: .secretariat)
    let documents = try [silent, said].map { try desk.document($0, for: .secretary).card }
    #expect(documents.map(\.details.visibility) == [.restricted, .secretariat])
    // Whoever does not see the case learns nothing of it, and may file what they themselves see.
    let upload = Original(name: "ج.md", mediaType: "", bytes: Array((text + " ثالثة").utf8))
    #expect(try desk.add([upload], options: IntakeOptions(), by: .lawyer).added == 1)
  }

  @Test func `what a visitor does not see of a case stays when they correct it`() throws {
    let id = try desk.add(
      case: .invented("1 لسنة 2020 جنح", visibility: .restricted), by: .secretary
    )
    .id
    var hidden = PersonDetails(name: "سالم نور الدين عوض")
    hidden.visibility = .restricted
    let person = try desk.add(person: hidden, by: .secretary)
    var appeal = CaseDraft.invented("2 لسنة 2021 جنح مستأنف")
    appeal.details.appealOf = id
    appeal.parties.append(PartyDetails(.person(person), as: .accused))
    appeal.details.charges.append(Charge(name: "تجمهر", person: person))
    let second = try desk.add(case: appeal, by: .secretary).id
    var seen = try desk.caseFile(second, for: .lawyer).details
    #expect(seen.appealOf == nil && seen.charges.count == 1)
    seen.court = "محكمة مخترعة"
    _ = try desk.edit(case: second, to: seen, by: .lawyer)
    let details = try desk.caseFile(second, for: .secretary).details
    #expect(details.court == "محكمة مخترعة" && details.appealOf == id)
    #expect(details.charges.contains(Charge(name: "تجمهر", person: person)))
  }
}
