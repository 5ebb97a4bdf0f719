import Intake
import Records
import Testing

struct IntakeListsTests {
  private func list(
    _ text: String, named name: String = "list.txt", column: String? = nil
  ) throws -> [String] {
    try Intake().list(of: Array(text.utf8), named: name, column: column).map {
      "\($0.number) \($0.problem.map { "\($0)" } ?? $0.text)"
    }
  }

  @Test func `each line of a text is one, spaces as they may be`() throws {
    #expect(
      try list("محمد  علي \r\n\n  12/2020\n\u{FEFF}سفر") == [
        "1 محمد علي", "3 12/2020", "4 \u{FEFF}سفر",
      ])
  }

  @Test(
    arguments: [
      (nil, ["1 سالم", "2 ثريا, بنت", "3 نبيه"]), ("2", ["1 x", "2 y", "3 noCell"]),
    ] as [(String?, [String])])
  func `a table gives one column`(column: String?, lines: [String]) throws {
    let text = "سالم,x\n\"ثريا, بنت\",y\nنبيه\n"
    #expect(try list(text, named: "List.CSV", column: column) == lines)
  }

  @Test func `a stray quotation mark spoils at most its own line`() throws {
    let text = "الاسم,x\nسالم \"أبو نوح\",1\n\"ثريا,2\nنبيه,3\n"
    let lines = try list(text, named: "a.csv")
    #expect(lines == ["2 سالم \"أبو نوح\"", "3 unclosedQuote", "4 نبيه"])
  }

  @Test(arguments: ["الاسم", "2", " الاسم "])
  func `a column is named by the first row or counted`(column: String) throws {
    let text = "sep=;\nم;الاسم;ملاحظة\n1;سالم الميثاقي;\n\n2;\"ثريا\nالميثاقي\";x\n"
    let lines = try list(text, named: "a.csv", column: column)
    #expect(lines == ["3 سالم الميثاقي", "5 ثريا الميثاقي"])
  }

  @Test(arguments: ["الرقم", "9", "0", ""])
  func `a column that is not there is refused`(column: String) {
    #expect(throws: Refusal.noColumn(column)) {
      try list("الاسم;ملاحظة\nسالم;x", named: "a.csv", column: column)
    }
  }

  @Test func `a line that is no text or too long is told, the others are read`() throws {
    let bytes =
      Array("سالم\n".utf8) + [0xD8, 0xD8, 0x0A]
      + Array(String(repeating: "ثريا الميثاقي حبس سفر\n", count: 9).utf8)
    let lines = try Intake().list(of: bytes, named: "", column: nil)
    #expect(lines.prefix(3).map(\.problem) == [nil, .notText, nil] && lines.count == 11)
    let long = String(repeating: "ط", count: ListLine.lengthMax + 1)
    #expect(try list("\(long)\nسفر") == ["1 tooLong", "2 سفر"])
  }

  @Test func `Arabic of old Windows is read, and what is no text is refused`() throws {
    // «سالم» and «محكمة النقض المصرية» in Windows-1256.
    let bytes: [UInt8] =
      [0xD3, 0xC7, 0xE1, 0xE3, 0x0A, 0xE3, 0xCD, 0xDF, 0xE3, 0xC9, 0x20]
      + [0xC7, 0xE1, 0xE4, 0xDE, 0xD6, 0x20, 0xC7, 0xE1, 0xE3, 0xD5, 0xD1, 0xED, 0xC9]
    let lines = try Intake().list(of: bytes, named: "", column: nil)
    #expect(lines.map(\.text) == ["سالم", "محكمة النقض المصرية"])
    #expect(throws: Refusal.empty) { try list("") }
    #expect(throws: Refusal.unknownFormat) {
      try Intake().list(of: (0..<2_000).map { UInt8($0 % 7) }, named: "", column: nil)
    }
  }

  @Test func `a file that is not there is refused`() {
    #expect(throws: Refusal.absent) { try Intake().list(inFileAt: "/nowhere/at/all.txt") }
  }
}
