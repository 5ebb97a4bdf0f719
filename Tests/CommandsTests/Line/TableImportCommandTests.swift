import Desk
import Foundation
import HTTP
import Records
import Support
import Testing

@testable import Commands
@testable import Web

/// What either door exports, either imports: into a fresh archive it gives the same records, seen by
/// the same people, and into its own nothing new.
struct TableImportCommandTests {
  /// The tables in the order in which they are imported: a case names people, an event both.
  private static let groups = ["person", "case", "event", "document"]

  /// An archive whose tables are written and read.
  private struct Carried {
    let archive: ScratchArchive

    init() throws { archive = try ScratchArchive(notes: 0) }

    var desk: Desk { get throws { try Desk(opening: archive.path) } }

    func typed(_ words: String...) -> Typed { Typed(["--archive", archive.path] + words) }

    /// A table or the same for other programs, by the command.
    func list(_ group: String, _ format: String) -> String {
      let words = (group == "document" ? [] : [group]) + ["list", "--\(format)", "--limit", "1000"]
      return Typed(["--archive", archive.path] + words).output
    }

    /// The same by the site.
    func page(_ group: String, _ format: String) throws -> String {
      let site = Web.site(for: try desk, visitor: .local, token: FormToken("secret"))
      let address = (group == "person" ? "/people" : "/\(group)s") + ".\(format)"
      return String(decoding: site(Request(.get, address)).body, as: UTF8.self)
    }

    func take(_ table: String, _ group: String) throws -> Typed {
      let path = archive.folder.appending(path: "\(group).csv").path
      try Data(table.utf8).write(to: URL(filePath: path))
      return group == "document"
        ? typed("import", path, "--json") : typed(group, "import", path, "--json")
    }

    /// Every record of a group without its numbers, which another archive gives anew.
    func records(_ group: String) throws -> [String] {
      // A document's text goes by its file, not by a table.
      let own: Set = [
        "person", group == "document" ? "" : "case", "event", "document", "added", "added_by",
        "quality", "passage_count",
      ]
      return try list(group, "json").split(separator: "\n").map { line in
        let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let kept = (read ?? [:]).filter { own.contains($0.key) == false }
        return kept.map { "\($0.key): \($0.value)" }.sorted().joined(separator: "\n")
      }.sorted()
    }
  }

  @Test(arguments: Effort.seeds(4))
  func `what was exported and imported again is the same archive, and twice is once`(
    seed: UInt64
  ) throws {
    let first = try Carried()
    var random = SplitMix64(seed: seed)
    try Self.fill(first.archive, &random)
    for isByPage in [false, true] {
      let second = try Carried()
      for round in 1...2 {
        for group in Self.groups {
          // Events have no list of their own in the site.
          let table =
            try isByPage && group != "event"
            ? first.page(group, "csv") : first.list(group, "csv")
          let taken = try second.take(table, group)
          #expect(taken.status == .done, "\(group): \(taken.output)\(taken.messages)")
          let isNew = taken.output.contains(/"(?:entered|added)":[1-9]/)
          #expect(isNew == (round == 1), "\(taken.output)")
        }
        for group in Self.groups {
          let records = try first.records(group)
          #expect(records.isEmpty == false)
          let carried = try second.records(group)
          #expect(
            carried == records,
            "\(group) by \(isByPage ? "page" : "line")")
        }
      }
    }
    for group in Self.groups where group != "event" {
      let byPage = try first.page(group, "csv").replacing("\u{FEFF}", with: "")
      #expect(
        first.list(group, "csv").replacing("\r", with: "") == byPage.replacing("\r", with: ""))
    }
  }

  @Test(arguments: [
    (
      "case", "numbers\n12 لسنة 2024 جنح\n",
      "numbers,title\n١٢/٢٠٢٤ جنح,غيرها\n13/2024 جنح,ثالثة\n"
    ),
    (
      "person", "name\nأحمد يحيى الطوخي\n",
      "name,phone\nاحمد يحيي الطوخى,01012345678\nنادر بشاي مرقس,\n"
    ),
    ("member", "name\nأحمد يحيى\n", "name,number\nأحمد يحيى,6001\nنادر بشاي مرقس,6002\n"),
  ])
  func `a row that is asked about is told with the record and the way on, the rest is entered`(
    group: String, known: String, rows: String
  ) throws {
    let carried = try Carried()
    #expect(try carried.take(known, group).status == .done)
    let path = carried.archive.folder.appending(path: "rows.csv").path
    try Data(rows.utf8).write(to: URL(filePath: path))
    let option = group == "case" ? "--other-case" : "--other-person"
    for words in [["--check"], []] {
      let asked = Typed(["--archive", carried.archive.path, group, "import", path] + words)
      #expect(asked.status == .notUnderstood)
      let told = asked.messages.split(separator: "\n")
      #expect(told.first?.hasPrefix("2: ") == true && told.first?.contains("#1 ") == true)
      #expect(told.count == 2 && told.last?.contains(option) == true)
    }
    let again = carried.typed(group, "import", path, "--json")
    #expect(again.status == .notUnderstood && again.output.contains(#""known":1"#))
    #expect(again.output.contains(/"questions":\[\{"line":2,.*"records":\[\{"id":1,/))
    for (entered, known) in [(1, 1), (0, 2)] {
      let answered = carried.typed(group, "import", path, option, "--json")
      #expect(answered.status == .done)
      #expect(answered.output.contains("\"entered\":\(entered),"))
      #expect(answered.output.contains("\"known\":\(known),"))
    }
  }

  private static func fill(_ archive: ScratchArchive, _ random: inout SplitMix64) throws {
    let desk = try Desk(opening: archive.path)
    func one<T>(_ values: [T]) -> T { values.randomElement(using: &random) ?? values[0] }
    func circle() -> Visibility { one(Visibility.allCases) }
    func day() throws -> CivilDate {
      try CivilDate("202\(one([3, 4, 5]))-0\(one([1, 4, 9]))-1\(one([0, 5, 7]))")
    }
    var people: [PersonID] = []
    for (number, name) in ["سالم عبد الباري", "هالة الكفراوي", "كريم الغمري", "رغدة الصاوي"]
      .enumerated()
    {
      var person = PersonDetails(name: "\(name) \(one(["المنير", "الضفاوي"]))")
      person.governorate = one(["القاهرة", "الجيزة", ""])
      person.visibility = circle()
      if one([true, false]) {
        person.membership = Membership()
        person.membership?.number = "\(217 + number)"
      }
      people.append(try desk.add(person: person, by: .local))
    }
    var cases: [CaseID] = []
    for number in 0..<4 {
      var details = CaseDetails(title: "قضية \(number), \"\(one(["منشور", "تظاهر"]))\"")
      details.numbers = CaseNumberReader.numbers(
        in: "\(31 + number) لسنة 202\(number) جنح قصر النيل")
      details.court = one(["محكمة; جنايات", "=نقض", ""])
      details.governorate = one(["القاهرة", ""])
      details.track = one([.military, .stateSecurity, nil])
      details.visibility = circle()
      let party = PartyDetails(.person(one(people)), as: .accused)
      cases.append(
        try desk.add(case: CaseDraft(details: details, parties: [party]), by: .local).id)
    }
    for number in 0..<8 {
      var event = EventDetails(one([.arrest, .hearing, .visit, .violation]), on: try day())
      event.caseID = one([one(cases), one(cases), nil])
      event.person = event.caseID == nil ? one(people) : one([one(people), nil])
      event.place = "مكان \(number)\nسطر ثان"
      event.decision = one(["حبسه أربعة أيام؛ على ذمة التحقيق", ""])
      event.isEstimate = one([true, false])
      event.visibility = one([circle(), nil])
      _ = try desk.add(event: event, by: .local)
    }
    var rows = ["title,kind,date,author,issuer,source,tags,language,case,visibility,note,text"]
    for number in 0..<5 {
      let kind = one(["note", "law", "ruling", "press"])
      rows.append(
        "\"مستند \(number), أول\",\(kind),\(try day()),كاتب,محكمة \(number),مصدر,"
          + "\"وسم\(number)؛ نشر\",\(one(["ar", "en"])),31 لسنة 2020,\(circle().name),"
          + "ملاحظة \(number),نص \(number) عن السفر")
    }
    let path = archive.folder.appending(path: "register.csv").path
    try Data(rows.joined(separator: "\n").utf8).write(to: URL(filePath: path))
    _ = try desk.importRecords(from: path, options: IntakeOptions(), by: .local)
  }
}
