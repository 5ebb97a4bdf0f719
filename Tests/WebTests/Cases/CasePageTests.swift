import Deadlines
import HTML
import HTTP
import Records
import Support
import Testing
import Words

@testable import Web

struct CasePageTests {
  @Test(arguments: Tongue.allCases)
  func `a case`(tongue: Tongue) throws {
    try golden(page(Invented.caseFile, tongue).node, "case", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `a case of which little is known says what it lacks`(tongue: Tongue) throws {
    let page = page(Invented.bareCase, tongue)
    let text = page.node.plainText
    for gap in Invented.bareCase.gaps { #expect(text.contains(gap.label(in: tongue))) }
    #expect(Invented.bareCase.gaps.count == 8)
    try golden(page.node, "case-bare", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `the list of cases`(tongue: Tongue) throws {
    var address = CaseAddress()
    address.procedure = .investigation
    address.tag = "نشر"
    let page = CasesPage(
      frame: Invented.frame(tongue, .cases(.list(address))), address: address,
      found: Invented.casePage, today: Invented.today)
    try golden(page.node, "cases", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `a new case is asked who is meant, and nothing typed is lost`(tongue: Tongue) throws {
    let typed: Fields = [
      "numbers": "1054 لسنة 2026 حصر أمن دولة عليا\n88 لسنة 2026 إداري",
      "accused": "عبدالرحمن الزعفراني", "body": "نيابة أمن الدولة العليا", "opened": "31/4/2026",
      "charges": "نشر أخبار كاذبة | قانون العقوبات | 188",
    ]
    var form = Form(typed, in: tongue)
    let details = form.caseDraft().details
    #expect(details.numbers.map(\.number) == [1054, 88])
    #expect(details.prosecution == "نيابة أمن الدولة العليا" && details.court.isEmpty)
    #expect(details.charges.first?.article == "188")
    #expect(form.flaws.keys.sorted() == ["opened"])
    var page = CaseFormPage(
      frame: Invented.frame(tongue, .cases(.new)), form: form)
    page.asked = [AskedName(place: 0, name: "عبدالرحمن الزعفراني", people: [Invented.match])]
    let markup = page.node.markup
    for value in typed.all.map(\.value) {
      #expect(markup.contains(value.replacing("\n", with: "\n")), "\(value)")
    }
    try golden(page.node, "case-new", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `the form of an event`(tongue: Tongue) throws {
    var form = Form(
      ["type": "renewal", "date": "2026-11-09", "person": "1", "hour": "25:00"], in: tongue)
    _ = form.event(over: EventDetails(.other))
    #expect(form.flaws.keys.sorted() == ["hour"])
    let page = EventFormPage(
      frame: Invented.frame(tongue, .cases(.newEvent(1, type: nil))), form: form,
      caseID: (1, Invented.caseFile.details.title), people: Invented.caseFile.people)
    try golden(page.node, "event-new", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `people, a person, and the form of one`(tongue: Tongue) throws {
    let people = PeoplePage(
      frame: Invented.frame(tongue, .people(.list(.members))), address: .members,
      found: Page([Invented.match.card], total: 61))
    try golden(people.node, "members", tongue)
    let person = PersonPage(
      frame: Invented.frame(tongue, .people(.show(1))), file: Invented.personFile,
      today: Invented.today, history: Invented.history)
    try golden(person.node, "person", tongue)
    let form = Form(PersonField.allCases, of: Invented.personFile.person.details, in: tongue)
    let page = PersonFormPage(
      frame: Invented.frame(tongue, .people(.new)), form: form, matches: [Invented.match])
    try golden(page.node, "person-new", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `two records of a person stand side by side before they are one`(tongue: Tongue) throws {
    var page = MergePage(
      frame: Invented.frame(tongue, .people(.merge(1, with: 7))), form: Form(in: tongue),
      kept: MergeSide(number: "1", name: "عبد الرحمن الزعفراني", address: "/people/1"),
      here: "/people/1/merge")
    page.choices = [
      MergeSide(
        number: "7", name: "عبدالرحمن <الزعفراني>", address: "/people/7", line: "الجيزة",
        choose: "/people/1/merge?with=7")
    ]
    try golden(page.node, "merge-choice", tongue)
    page.merged = page.choices[0]
    page.reversed = "/people/7/merge?with=1"
    page.facts = [
      (PersonField.name.label(in: tongue), "عبد الرحمن الزعفراني", "عبدالرحمن <الزعفراني>"),
      (PersonField.phone.label(in: tongue), "", "01012345678"),
      (PersonField.governorate.label(in: tongue), "الجيزة", "الجيزة"),
      (PersonField.email.label(in: tongue), "", ""),
    ]
    page.moving = [(tongue.say(.cases), 2), (tongue.say(.papers), 0)]
    try golden(page.node, "merge", tongue)
    let merged = MergedRecord(
      record: .person(7), name: "عبدالرحمن", at: Invented.at("2026-11-22T10:00:00Z"), by: "نهى")
    let sheet = MergedSheet(
      frame: Invented.frame(tongue, .people(.show(1))), merged: [merged],
      part: "/people/1/unmerge"
    ).node
    #expect(sheet.markup.contains("action=\"/people/1/unmerge\""))
    #expect(sheet.markup.contains("name=\"record\" value=\"7\""))
  }

  @Test(arguments: Tongue.allCases)
  func `the conflict check and the figures`(tongue: Tongue) throws {
    let conflict = Conflict(
      asked: "عبدالرحمن الزعفراني", match: Invented.match, caseID: 1, caseTitle: "قضية <المنشور>",
      role: .lawyer, represents: "سالم نور الدين")
    let page = ConflictPage(
      frame: Invented.frame(tongue, .people(.conflicts(names: "عبدالرحمن الزعفراني"))),
      names: "عبدالرحمن الزعفراني", found: [conflict])
    try golden(page.node, "conflicts", tongue)
    let figures = FiguresPage(
      frame: Invented.frame(tongue, .cases(.figures)), figures: Invented.figures)
    try golden(figures.node, "figures", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `what a form carries reads back as the same record`(tongue: Tongue) {
    let known = Invented.caseFile.details
    var form = Form(known, in: tongue)
    #expect(form.caseDraft(over: known).details == known)
    #expect(form.isRight)
    for event in Invented.caseFile.events {
      var form = Form(event.details, in: tongue).bare
      var fresh = EventDetails(.other)
      fresh.caseID = event.details.caseID
      #expect(form.event(over: fresh) == event.details)
    }
    let person = Invented.personFile.person.details
    var fresh = PersonDetails(name: "")
    var ofPerson = Form(PersonField.allCases, of: person, in: tongue).bare
    ofPerson.read(PersonField.allCases, into: &fresh)
    #expect(fresh == person)
    var document = Details(title: "")
    var ofDocument = Form(DocumentField.allCases, of: Invented.note.details, in: tongue).bare
    ofDocument.read(DocumentField.allCases, into: &document)
    #expect(document == Invented.note.details)
  }

  private func page(_ file: CaseFile, _ tongue: Tongue) -> CasePage {
    CasePage(
      frame: Invented.frame(tongue, .cases(.show(file.id))), file: file,
      now: Moment(Invented.today),
      history: Invented.history)
  }

  /// Compares a page, an element a line, so that a difference can be read.
  private func golden(_ node: Node, _ name: String, _ tongue: Tongue) throws {
    let page = String(decoding: node.page, as: UTF8.self)
    let lines = page.split(separator: "><", omittingEmptySubsequences: false)
      .joined(separator: ">\n<")
    try expectGolden(lines + "\n", "\(name).\(tongue.rawValue).html")
  }
}

extension Form {
  /// The form without what it was filled with, as if all of it had been typed.
  fileprivate var bare: Form {
    var typed = Fields()
    for field in fields.all where field.name != Form.filledField {
      typed.append(field.name, field.value)
    }
    return Form(typed, in: tongue)
  }
}
