import Intake
import Records
import Support
import Testing

struct RecordsTests {
  @Test func `a line of JSON becomes a draft with its identifier`() throws {
    let scratch = try ScratchFolder()
    let path = try scratch.file(
      "a.jsonl",
      #"{"id":"r-1","title":"حكم \u0645\n","text":"قضت المحكمة","kind":"ruling","date":"2021-05-03","tags":["نقض","عقد"],"x":{"y":[1,"}"]}}"#
        + "\n\n" + #"{"id":7,"title":"ثان","text":"نص"}"#)
    let readings = try records(in: path)
    #expect(readings.map(\.number) == [1, 3])
    let first = try #require(readings.first).result.get()
    #expect(first.external == "r-1")
    #expect(first.details.title == "حكم م")
    #expect(first.details.kind == .ruling)
    #expect(first.details.date == CivilDate(year: 2021, month: 5, day: 3))
    #expect(first.details.tags == ["نقض", "عقد"])
    #expect(first.passages.map(\.text) == ["قضت المحكمة"])
    #expect(try readings.last?.result.get().external == "7")
  }

  @Test(
    arguments: [
      "id,title,text\n1,\"عنوان، أول\",\"سطر \"\"أول\"\"\nسطر ثان\"\n2,ب,ج\n",
      "\u{FEFF}المعرف;العنوان;النص\r\n1;عنوان، أول;\"سطر \"\"أول\"\"\r\nسطر ثان\"\r\n2;ب;ج",
      "sep=;\nid;title;text\n1;عنوان، أول;\"سطر \"\"أول\"\"\nسطر ثان\"\n2;ب;ج",
      "id\ttitle\tother\ttext\n1\tعنوان، أول\t5\" disk\t\"سطر \"\"أول\"\"\nسطر ثان\"\n2\tب\t\tج\n",
    ])
  func `rows are read with any separator and quoted line ends`(text: String) throws {
    let scratch = try ScratchFolder()
    let drafts = try records(in: scratch.file("a.csv", text)).map { try $0.result.get() }
    #expect(drafts.map(\.external) == ["1", "2"])
    #expect(drafts.map(\.details.title) == ["عنوان، أول", "ب"])
    #expect(drafts.map { $0.passages.map(\.text) } == [["سطر \"أول\"\nسطر ثان"], ["ج"]])
  }

  @Test func `a quotation mark that is never closed spoils its own row alone`() throws {
    let scratch = try ScratchFolder()
    let readings = try records(
      in: scratch.file("a.csv", "id,title,text\n1,قطر 5\",نص\n2,\"ثان,نص ثان\n3,ثالث,نص ثالث\n"))
    #expect(readings.map(\.number) == [2, 3, 4])
    #expect(throws: Refusal.unclosedQuote) { try readings[1].result.get() }
    let titles = try [readings[0], readings[2]].map { try $0.result.get().details.title }
    #expect(titles == ["قطر 5\"", "ثالث"])
  }

  @Test func `rows that end in CR alone are rows, and a heading that comes again is none`() throws {
    let scratch = try ScratchFolder()
    let text = "id,title,text\r1,أول,نص\rid,title,text\r2,ثان,نص ثان\r"
    let readings = try records(in: scratch.file("a.csv", text))
    #expect(readings.map(\.number) == [2, 4])
    #expect(try readings.map { try $0.result.get().external } == ["1", "2"])
  }

  @Test func `a bad record is told with its line and the others go on`() throws {
    let scratch = try ScratchFolder()
    let path = try scratch.file(
      "a.jsonl", "{\"text\":\"أ\"}\n{\"text\":\n{\"id\":\"3\"}\n[1]\n{\"text\":\"ب\"}\n")
    let readings = try records(in: path)
    #expect(readings.map(\.number) == [1, 2, 3, 4, 5])
    let refusals = readings.map { reading -> Refusal? in
      if case .failure(let refusal) = reading.result { refusal } else { nil }
    }
    let json = Refusal.badRecord(column: "json")
    #expect(refusals == [nil, json, .badRecord(column: "text"), json, nil])
  }

  @Test func `reading stops when it is told to and says how far it came`() throws {
    let scratch = try ScratchFolder()
    let line = "{\"id\":\"1\",\"text\":\"" + String(repeating: "نص ", count: 50) + "\"}\n"
    let count = 6_000
    let path = try scratch.file("a.jsonl", String(repeating: line, count: count))
    var seen = 0
    var bytes = 0
    try Intake().records(inFileAt: path, options: IntakeOptions()) { reading in
      #expect(reading.bytes >= bytes)
      bytes = reading.bytes
      seen += 1
      return seen < 100
    }
    #expect(seen == 100)
    let all = try records(in: path)
    #expect(all.count == count)
    #expect(all.last?.bytes == line.utf8.count * count)
  }

  @Test(arguments: Effort.seeds(200))
  func `random records end in drafts or refusals, each with its line`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scratch = try ScratchFolder()
    let start =
      ["{\"text\":\"نص\"}\n", "id,title,text\n1,أ,ب\n", "id;text\n"].randomElement(using: &random)
      ?? ""
    let signs = Array("{}[]\":,;\\u0041d83d\n\r\t ابtx1")
    let noise = String((0..<400).map { _ in signs.randomElement(using: &random) ?? " " })
    var last = 0
    for reading in try records(in: scratch.file("a", start + noise)) {
      #expect(reading.number > last)
      last = reading.number
    }
  }
}
