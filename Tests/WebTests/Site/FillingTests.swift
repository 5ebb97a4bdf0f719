import Desk
import Dispatch
import HTTP
import Records
import Support
import Synchronization
import Testing
import Words

@testable import Web

/// Two tabs hold the form of one record, and both are sent.
struct FillingTests {
  /// Forms that change a record: the page, and two fields of it with what each is changed to.
  private static let edits: [(page: String, one: (String, String), other: (String, String))] = [
    ("/people/1/edit", ("phone", "01000000001"), ("governorate", "المرجان")),
    ("/people/1/edit", ("remark", "سطر\r\nوسطر"), ("spellings", "Doha")),
    ("/cases/1/edit", ("charges", "تجمهر"), ("court", "محكمة تل الريحان")),
    ("/cases/1/edit", ("tags", "عاجل"), ("track", "felony")),
    ("/documents/1/edit", ("source", "المكتب الفني"), ("remark", "نسخة")),
    ("/notifications/1/edit", ("subject", "نقل المقر"), ("visibility", "restricted")),
    ("/events/1", ("place", "القاعة 3"), ("decision", "التأجيل")),
  ]

  @Test(arguments: edits.indices)
  func `what two tabs change in different fields both stands`(place: Int) throws {
    let (page, one, other) = Self.edits[place]
    let archive = try MarkedSite()
    let first = try archive.form(on: page, to: page, typing: [one.0: one.1])
    let second = try archive.form(on: page, to: page, typing: [other.0: other.1])
    #expect(archive.post(page, first).status == 303)
    // An event that is corrected has another page from then on, and the person is led to it.
    var (place, answer) = (page, archive.post(page, second))
    if answer.status == 409 {
      place = "/events/2"
      let led = try archive.form(in: answer, to: place, typing: [:])
      answer = archive.post(place, led)
      place = "/events/3"
    }
    #expect(answer.status == 303, "\(page)")
    let now = try archive.form(on: place, to: place, typing: [:])
    #expect(now[one.0]?.replacing("\r\n", with: "\n") == one.1.replacing("\r\n", with: "\n"))
    #expect(now[other.0] == other.1)
  }

  @Test(arguments: [
    ("/people/1/edit", "remark", "occupation"), ("/cases/1/edit", "prosecution", "court"),
    ("/documents/1/edit", "source", "remark"), ("/notifications/1/edit", "subject", "party"),
  ])
  func `what two programs change at one moment in different fields both stands`(
    page: String, one: String, other: String
  ) throws {
    let first = try MarkedSite()
    let programs = [first, try MarkedSite(opening: first)]
    let sites = programs.map(\.site)
    for round in 1...10 {
      let forms = try zip(programs, [one, other]).map { program, field in
        try program.form(on: page, to: page, typing: [field: "\(field) \(round)"])
      }
      let answers = Mutex<[Int: Response]>([:])
      DispatchQueue.concurrentPerform(iterations: 2) { number in
        let answer = sites[number](Request(.post, page, form: forms[number]))
        answers.withLock { $0[number] = answer }
      }
      for (number, answer) in answers.withLock({ $0 }) {
        #expect(answer.status == 303, "\(page), \(number): \(answer.text)")
      }
      let now = try first.form(on: page, to: page, typing: [:])
      for field in [one, other] { #expect(now[field] == "\(field) \(round)", "\(page)") }
    }
  }

  @Test func `what another program changes while a form is sent is not written over`() throws {
    let archive = try MarkedSite()
    let form = try Form(
      archive.form(on: "/people/1/edit", to: "/people/1/edit", typing: ["phone": "0100"]),
      in: .arabic)
    var (read, known) = (form, try archive.desk.person(1, for: .local).details)
    read.read(PersonField.allCases, into: &known)
    #expect(read.isRight && known.phone == "0100")
    // Between the reading of the form and its act another program writes the same field.
    try archive.desk.edit(person: 1, by: .local) { $0.phone = "0199" }
    let sent = read
    #expect(throws: ArchiveError.self) {
      try archive.desk.edit(person: 1, by: .local) { details throws(ArchiveError) in
        try sent.reread { $0.read(PersonField.allCases, into: &details) }
      }
    }
    #expect(try archive.desk.person(1, for: .local).details.phone == "0199")
    // The form comes back whole and says why.
    #expect(read.take(.busy, at: nil) && read.isRight == false && read["phone"] == "0100")
  }

  @Test(arguments: edits.indices)
  func `what two tabs change in one field is told with both texts, and nothing is lost`(
    place: Int
  ) throws {
    let (page, one, other) = Self.edits[place]
    guard ["track", "visibility"].contains(one.0) == false else { return }
    let (mine, theirs) =
      one.0 == "phone" ? ("0100 000 0001", "0100 000 0002") : ("الأول", "الثاني")
    let archive = try MarkedSite()
    let first = try archive.form(on: page, to: page, typing: [one.0: mine])
    let second = try archive.form(on: page, to: page, typing: [one.0: theirs, other.0: other.1])
    #expect(archive.post(page, first).status == 303)
    let told = archive.post(page, second)
    #expect(told.status == 400 || told.status == 409, "\(page)")
    #expect(told.text.contains(mine) && told.text.contains(theirs), "\(page)")
    let place = told.status == 409 ? "/events/2" : page
    #expect(try archive.form(on: place, to: place, typing: [:])[one.0] == mine)
    // Sent again from there it is meant.
    let meant = try archive.form(in: told, to: place, typing: [:])
    #expect(meant[one.0] == theirs && meant[other.0] == other.1)
    #expect(archive.post(place, meant).status == 303, "\(page)")
    let end = told.status == 409 ? "/events/3" : page
    #expect(try archive.form(on: end, to: end, typing: [:])[one.0] == theirs)
  }

  @Test func `two tabs with one power of attorney are told of each other, each lawyer alone`()
    throws
  {
    let archive = try MarkedSite()
    var lawyer = PartyDetails(.new("نزار سالم الفيروزي"), as: .lawyer)
    lawyer.attorney = PowerOfAttorney(number: "12", year: 2024)
    _ = try archive.desk.add(party: lawyer, to: 1, by: .local)
    let (page, action) = ("/cases/1", "/cases/1/parties/attorney")
    let forms = try ["12/2024 حتى 30/5/2027", "13/2024"].map { typed in
      try archive.form(on: page, to: action, typing: ["attorney": typed])
    }
    #expect(archive.post(action, forms[0]).status == 303)
    let told = archive.post(action, forms[1])
    #expect(told.status == 400 && told.text.contains("حتى 2027-05-30"))
    #expect(told.text.contains("value=\"13/2024\""))
    func stored() throws -> String? {
      try archive.desk.caseFile(1, for: .local).parties.last?.attorney.typed
    }
    #expect(try stored() == "12 لسنة 2024 حتى 2027-05-30")
    let again = try archive.form(in: told, to: action, typing: [:])
    #expect(archive.post(action, again).status == 303)
    #expect(try stored() == "13 لسنة 2024")
  }

  @Test func `the same change in both tabs is no quarrel`() throws {
    let archive = try MarkedSite()
    let page = "/people/1/edit"
    let forms = try (0..<2).map { _ in
      try archive.form(on: page, to: page, typing: ["phone": "0100"])
    }
    for form in forms { #expect(archive.post(page, form).status == 303) }
  }

  @Test func `a form that comes back for another fault still knows what it was filled with`() throws
  {
    let archive = try MarkedSite()
    let page = "/people/1/edit"
    let wrong = try archive.form(
      on: page, to: page, typing: ["birth": "أمس الأول", "unit": "الوحدة"])
    let phone = try archive.form(on: page, to: page, typing: ["phone": "0100"])
    #expect(archive.post(page, phone).status == 303)
    let back = archive.post(page, wrong)
    #expect(back.status == 400)
    let mended = try archive.form(in: back, to: page, typing: ["birth": "1980"])
    #expect(archive.post(page, mended).status == 303)
    let now = try archive.form(on: page, to: page, typing: [:])
    #expect(now["phone"] == "0100" && now["unit"] == "الوحدة" && now["birth"] == "1980")
  }
}
