import Desk
import Foundation
import Records
import Search
import Support
import Testing

struct DeskTablesTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  private func table(_ text: String, as data: Data? = nil) throws -> String {
    let path = scratch.folder.path("table-\(UUID().uuidString).csv")
    try (data ?? Data(text.utf8)).write(to: URL(filePath: path))
    return path
  }

  @Test func `a check tells of each column and writes nothing`() throws {
    let path = try table(
      """
      Title;أرقام القيد;المتهمون;تاريخ القبض;من يراه;لون
      قضية أولى;12 لسنة 2024 جنح;كريم الغمري؛ رغدة الصاوي;3/5/2024;open;أحمر
      قضية ثانية;بلا رقم;;31/2/2024;سر;
      """)
    let report = try desk.importCases(from: path, isTrial: true, by: .secretary)
    #expect(report.separator == ";")
    #expect(report.encoding == "utf-8")
    #expect(
      report.columns.map(\.field)
        == ["title", "numbers", "accused", "arrest", "visibility", nil])
    #expect(report.columns.map(\.filled) == [2, 2, 1, 2, 2, 1])
    #expect(report.columns.map(\.bad) == [0, 1, 0, 1, 1, 0])
    #expect(report.problems.map(\.line) == [3, 3, 3])
    #expect(report.entered == 1)
    #expect(try desk.cases(CaseListing(), for: .secretary).total == 0)
    // Without the check it is all or nothing.
    let again = try desk.importCases(from: path, isTrial: false, by: .secretary)
    #expect(again.entered == 0)
    #expect(try desk.cases(CaseListing(), for: .secretary).total == 0)
  }

  @Test(arguments: [
    // As the command and as the site give the list of people.
    """
    {"person":1,"name":"كريم هريدي الغمري","member":true,"number":"12","governorate":"الجيزة","cases":1,"visibility":"open"}
    {"person":2,"name":"رغدة عطية \\"الصاوي\\"","member":false,"number":null,"governorate":"","cases":0,"visibility":"restricted"}
    """,
    """
    {"page":1,"total":2,"people":[
      {"person":1,"name":"كريم هريدي الغمري","member":true,"number":"12","governorate":"الجيزة","cases":1,
       "visibility":"open","path":"/people/1"},
      {"person":2,"name":"رغدة عطية \\"الصاوي\\"","member":false,"number":null,"governorate":"","cases":0,
       "visibility":"restricted","path":"/people/2"}]}
    """,
  ])
  func `people that a program exported are entered whole, unwidened, and once`(exported: String)
    throws
  {
    let path = try table(exported)
    for times in 1...2 {
      let report = try desk.importPeople(
        from: path, isMembers: false, isTrial: false, by: .secretary)
      #expect(report.problems.isEmpty && report.entered == (times == 1 ? 2 : 0))
    }
    let people = try desk.people(PersonListing(), for: .secretary).items
    #expect(people.map(\.name).sorted() == ["رغدة عطية \"الصاوي\"", "كريم هريدي الغمري"].sorted())
    let member = try #require(people.first { $0.memberNumber == "12" })
    #expect(member.governorate == "الجيزة" && member.visibility == .open)
    let other = try #require(people.first { $0.id != member.id })
    #expect(other.memberNumber == nil && other.visibility == .restricted)
  }

  @Test func `a sound table is entered whole`() throws {
    let path = try table(
      """
      numbers,accused,arrest,visibility
      "12 لسنة 2024 جنح; 30 لسنة 2025 جنح مستأنف",كريم هريدي الغمري,3/5/2024,open
      13 لسنة 2024 جنح,كريم هريدى الغمرى,,secretariat
      """)
    let report = try desk.importCases(from: path, isTrial: false, by: .secretary)
    #expect(report.entered == 2)
    #expect(try desk.people(PersonListing(), for: .secretary).total == 1)
    let id = try #require(try desk.cases(numbered: "30/2025", for: .secretary).first)
    let file = try desk.caseFile(id, for: .leader)
    #expect(file.details.title == "القضية 12 لسنة 2024 جنح")
    #expect(file.details.numbers.count == 2)
  }

  @Test func `a table of Windows and Excel is read`() throws {
    // «محمد علي حسن المصري» in windows-1256.
    let name: [UInt8] = [
      0xE3, 0xCD, 0xE3, 0xCF, 0x20, 0xDA, 0xE1, 0xED, 0x20, 0xCD, 0xD3, 0xE4, 0x20, 0xC7, 0xE1,
      0xE3, 0xD5, 0xD1, 0xED,
    ]
    let data = Data(Array("sep=;\r\nname;number\r\n".utf8) + name + Array(";12\r\n".utf8))
    let report = try desk.importPeople(
      from: table("", as: data), isMembers: true, isTrial: false, by: .secretary)
    #expect(report.entered == 1)
    #expect(report.encoding == "windows-1256")
    let cards = try desk.people(PersonListing(), for: .secretary).items
    #expect(cards.map(\.memberNumber) == ["12"])
    #expect(cards.map(\.name) == ["محمد علي حسن المصري"])
  }

  @Test func `a quotation mark inside a cell shifts nothing, one that is never closed is told`()
    throws
  {
    let sound = try table("title,accused\nقضية أولى 5\",كريم الغمري\nقضية ثانية,\n")
    #expect(try desk.importCases(from: sound, isTrial: false, by: .secretary).entered == 2)
    let bad = try table("title,accused\n\"قضية ثالثة,كريم الغمري\nقضية رابعة,\n")
    let report = try desk.importCases(from: bad, isTrial: false, by: .secretary)
    #expect(report.problems.map(\.line) == [2] && report.rows == 1)
    #expect(try desk.cases(CaseListing(), for: .secretary).total == 2)
  }

  @Test func `a member's number is given once`() throws {
    let path = try table("name,number\nمحمد علي حسن,12\nسامي رفعت حسن,12\n")
    let report = try desk.importPeople(
      from: path, isMembers: true, isTrial: false, by: .secretary)
    #expect(report.problems.map(\.line) == [3])
    #expect(try desk.people(PersonListing(), for: .secretary).total == 0)
  }

  @Test func `a check judges each row beside those before it, and keeps none`() throws {
    let people = try table("name,number\nمحمد علي حسن,12\nسامي رفعت حسن,12\n")
    let checked = try desk.importPeople(
      from: people, isMembers: true, isTrial: true, by: .secretary)
    #expect(checked.problems.map(\.line) == [3] && checked.entered == 1)
    let cases = try table("numbers,accused\n12 لسنة 2024 جنح,كريم الغمري\n12/2024 جنح,هبة رشاد\n")
    let report = try desk.importCases(from: cases, isTrial: true, by: .secretary)
    #expect(report.problems.isEmpty && report.questions.map(\.line) == [3] && report.entered == 1)
    #expect(try desk.cases(CaseListing(), for: .secretary).total == 0)
    #expect(try desk.people(PersonListing(), for: .secretary).total == 0)
    #expect(try desk.check().isClean)
  }

  @Test func `events name their case by a number or a title, and what is unknown is told`() throws {
    let cases = try table("title,numbers,accused\nقضية مخترعة,12 لسنة 2024 جنح,كريم الغمري\n")
    _ = try desk.importCases(from: cases, isTrial: false, by: .secretary)
    let bad = try table(
      "case,type,person,date\nقضية مخترعة,arrest,كريم الغمري,2024-05\nغيرها,hearing,,2024\n")
    let report = try desk.importEvents(from: bad, isTrial: false, by: .secretary)
    #expect(report.problems.map(\.line) == [3])
    #expect(try desk.events(EventListing(), for: .secretary).total == 0)
    let good = try table(
      "case,type,person,date\nقضية مخترعة,arrest,كريم الغمري,2024-05\n12/2024,جلسة,,2024\n")
    #expect(try desk.importEvents(from: good, isTrial: false, by: .secretary).entered == 2)
  }

  @Test func `what is no table is refused, and whoever only reads imports nothing`() throws {
    #expect(
      refusal { _ = try desk.importCases(from: "/nowhere.csv", isTrial: true, by: .secretary) }
        != nil)
    let path = try table("a,b\n1,2\n")
    let report = try desk.importCases(from: path, isTrial: true, by: .secretary)
    #expect(report.problems.isEmpty == false)
    #expect(refusal { _ = try desk.importCases(from: path, isTrial: true, by: .leader) } != nil)
  }

  @Test func `the sample's tables are sound`() throws {
    let people = try desk.importPeople(
      from: "\(samples)/records/members.csv", isMembers: true, isTrial: false, by: .secretary)
    #expect(people.problems.isEmpty && people.entered > 5)
    let cases = try desk.importCases(
      from: "\(samples)/records/cases.csv", isTrial: false, by: .secretary)
    #expect(cases.problems.isEmpty)
    // Whoever is named fully is taken for the member, and it is said.
    #expect(
      cases.concerns.isEmpty == false
        && cases.concerns.allSatisfy { if case .takenFor = $0.concern { true } else { false } })
    let events = try desk.importEvents(
      from: "\(samples)/records/events.csv", isTrial: false, by: .secretary)
    #expect(events.problems.isEmpty)
    let id = try #require(try desk.cases(numbered: "قضية 1", for: .secretary).first)
    let custody = try desk.caseFile(id, for: .secretary).custody(today: desk.today)
    // Of the first case; the second, into which he was rotated, goes on.
    #expect(custody.first?.custody.spans.map(\.days.lowerBound).first == 543)
    #expect(custody.first?.custody.spans.map(\.from.description) == ["2024-02-01", "2025-08-04"])
    #expect(try desk.check().isClean)
  }

  // MARK: - What is asked

  /// A table of cases, people or events, imported for good.
  private func cases(
    _ text: String, _ answer: TableAnswer = TableAnswer(), isTrial: Bool = false
  ) throws -> TableReport {
    try desk.importCases(from: table(text), answer: answer, isTrial: isTrial, by: .secretary)
  }

  private func people(_ text: String, _ answer: TableAnswer = TableAnswer()) throws -> TableReport {
    try desk.importPeople(
      from: table(text), isMembers: false, answer: answer, isTrial: false, by: .secretary)
  }

  private var total: (cases: Int, people: Int) {
    get throws {
      (
        try desk.cases(CaseListing(), for: .secretary).total,
        try desk.people(PersonListing(), for: .secretary).total
      )
    }
  }

  @Test(arguments: [
    "12 لسنة 2024 جنح قصر النيل", "١٢ لسنة ٢٠٢٤ جنح قصر النيل", "12/2024",
    "۱۲ لسنة ۲۰۲۴ جنح", "12 لسنة 2024 جنح قصر النيـل", "12 لسنه 2024 جنح قصر النيل الجزئيه",
    "30 لسنة 2025 جنح مستأنف; 12/2024 جنح",
  ])
  func `a case whose number is taken is asked about, and the others are entered`(
    number: String
  ) throws {
    #expect(try cases("numbers,title\n12 لسنة 2024 جنح قصر النيل,قضية النشر\n").entered == 1)
    let rows = "numbers,title\n\(number),غيرها\n77 لسنة 2025 جنح,ثالثة\n"
    let checked = try cases(rows, isTrial: true)
    #expect(checked.questions.map(\.line) == [2] && checked.entered == 1)
    let asked = try cases(rows)
    guard case .numberTaken(let said, let taken) = asked.questions.first?.error else {
      Issue.record("\(asked)")
      return
    }
    #expect(said.hasPrefix("12 لسنة 2024"))
    #expect(taken.map(\.id) == [1] && taken.map(\.title) == ["قضية النشر"])
    #expect(asked.questions.map(\.line) == [2] && asked.problems.isEmpty && asked.entered == 1)
    #expect(try total.cases == 2)
    // Again: what was entered is known, what was asked about is asked about.
    let again = try cases(rows)
    #expect(again.questions.map(\.line) == [2] && again.known == 1 && again.entered == 0)
    // Another, by the answer; once.
    let answer = TableAnswer(isOtherCase: true)
    #expect(try cases(rows, answer).entered == 1 && total.cases == 3)
    let last = try cases(rows, answer)
    #expect(try last.known == 2 && last.entered == 0 && total.cases == 3)
  }

  @Test func `another court, year or register is another number`() throws {
    #expect(try cases("numbers\n12 لسنة 2024 جنح قصر النيل\n").entered == 1)
    let others = "numbers\n12 لسنة 2024 جنح الدقي\n12 لسنة 2023 جنح قصر النيل\n12/2024 جنايات\n"
    let report = try cases(others)
    #expect(report.questions.isEmpty && report.entered == 3)
  }

  @Test(arguments: [
    ("أحمد يحيى الطوخي", "احمد يحيي الطوخى"), ("أحمد يحيى", "أحمد يحيى"),
    ("عبد الرحمن سعيد أبو العلا", "عبدالرحمن سعيد ابوالعلا"),
    ("هالة رسلان الكفراوي", "هاله رسلان الكفراوى"),
  ])
  func `a namesake in a table of people is asked about, and the others are entered`(
    known: String, typed: String
  ) throws {
    #expect(try people("name,governorate\n\(known),الجيزة\n").entered == 1)
    let rows = "name,governorate\n\(typed),المنيا\nنادر بشاي مرقس,\n"
    let asked = try people(rows)
    guard case .namesakes(typed, let bearers) = asked.questions.first?.error else {
      Issue.record("\(asked)")
      return
    }
    #expect(bearers.map(\.name) == [known] && asked.questions.map(\.line) == [2])
    #expect(try asked.problems.isEmpty && asked.entered == 1 && total.people == 2)
    // The cell or the whole table says that it is another; once.
    for _ in 1...2 {
      let marked = try people(rows.replacing(typed, with: "جديد: \(typed)"))
      #expect(try marked.questions.isEmpty && total.people == 3)
    }
    let answered = try people(
      "name,governorate\n\(typed),أسوان\n", TableAnswer(isOtherPerson: true))
    #expect(try answered.entered == 1 && total.people == 4)
  }

  @Test func `one name twice in a table is asked about, unless its rows are numbered`() throws {
    let rows = "name,governorate\nأحمد يحيى الطوخي,الجيزة\nاحمد يحيي الطوخى,المنيا\n"
    let asked = try people(rows)
    guard case .namesakes(_, []) = asked.questions.first?.error else {
      Issue.record("\(asked)")
      return
    }
    #expect(try asked.questions.map(\.line) == [3] && asked.entered == 1 && total.people == 1)
    // As a program exports them: two records are two people, two rows of one are asked about.
    let exported =
      "person,name,governorate\n4,نبيل فهمي,الجيزة\n9,نبيل فهمي,\n9,نبيل فهمى,المنيا\n"
    let report = try people(exported)
    #expect(try report.entered == 2 && report.questions.map(\.line) == [4] && total.people == 3)
    let again = try people(exported)
    #expect(again.known == 2 && again.entered == 0 && again.questions.map(\.line) == [4])
    let cases = try cases("case,numbers,title\n4,5/2024 جنح,أولى\n9,5/2024 جنح,ثانية\n")
    #expect(cases.entered == 2 && cases.questions.isEmpty)
  }

  @Test(arguments: ["علي حسن", "على حسن", "عضو 6001; علي حسن", "جديد: علي حسن; على حسن"])
  func `a row that is asked about leaves nothing behind`(lawyers: String) throws {
    #expect(try people("name,number\nعلي حسن,\nنهى عوض رمزي,6001\n").entered == 2)
    let rows = "numbers,accused,lawyers\n1/2026 جنح,بسمة جورج غالي,\(lawyers)\n2/2026 جنح,,\n"
    let asked = try cases(rows)
    #expect(asked.questions.map(\.line) == [2] && asked.entered == 1)
    #expect(try total == (1, 2) && desk.check().isClean)
    // Everybody who is asked about is another.
    let answered = try cases(rows, TableAnswer(isOtherPerson: true))
    #expect(answered.questions.isEmpty && answered.entered == 1 && answered.known == 1)
    let people = try total.people
    let again = try cases(rows, TableAnswer(isOtherPerson: true))
    #expect(try again.known == 2 && total.people == people)
  }

  @Test(arguments: ["محمد أحمد", "جديد: محمد أحمد", "محمد احمد"])
  func `an event's namesake is asked about, and doubles nobody`(typed: String) throws {
    #expect(try people("name\nمحمد أحمد\n").entered == 1)
    let rows = "type,person,date\nvisit,نادر بشاي مرقس,2026-10-01\nvisit,\(typed),2026-10-02\n"
    func events(_ answer: TableAnswer = TableAnswer()) throws -> TableReport {
      try desk.importEvents(from: table(rows), answer: answer, isTrial: false, by: .secretary)
    }
    let isMarked = typed.contains(":")
    let asked = try events()
    #expect(asked.questions.map(\.line) == (isMarked ? [] : [3]))
    #expect(asked.entered == (isMarked ? 2 : 1))
    for _ in 1...2 { _ = try events(TableAnswer(isOtherPerson: true)) }
    #expect(try total.people == 3)
    #expect(try desk.events(EventListing(), for: .secretary).total == 2)
    #expect(try events().known == 2)
  }
}
