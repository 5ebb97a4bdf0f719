import Records
import Testing

@testable import Commands

struct ArgumentsTests {
  private static let usage = Usage(
    name: "try", summary: Phrase("", ""),
    operands: [Operand("PATH", .atLeastOne)],
    options: [
      Option("limit", "N", Phrase("", "")),
      Option("tag", "TAG", isRepeatable: true, Phrase("", "")),
      Option("kind", "KIND", Phrase("", "")),
      Option("date", "DATE", Phrase("", "")),
      Option("visibility", "CIRCLE", Phrase("", "")),
      Option("dry-run", Phrase("", "")),
    ])

  private func read(_ words: String...) throws(UsageError) -> Arguments {
    try Arguments(words, for: Self.usage)
  }

  @Test func `options and operands stand in any order`() throws {
    let one = try read("a", "--limit", "5", "b", "--dry-run")
    let other = try read("--dry-run", "--limit=5", "a", "b")
    #expect(one == other)
    #expect(one.operands == ["a", "b"])
    #expect(one.value("limit") == "5")
    #expect(one.has("dry-run"))
  }

  @Test func `a value may hold an equals sign, spaces and dashes`() throws {
    #expect(try read("a", "--tag=x=y").all("tag") == ["x=y"])
    #expect(try read("a", "--tag", "--odd").all("tag") == ["--odd"])
    #expect(try read("a", "--tag", "").all("tag") == [""])
  }

  @Test func `after two dashes everything is an operand`() throws {
    #expect(try read("--", "--limit", "-x", "--").operands == ["--limit", "-x", "--"])
  }

  @Test func `a single dash is an operand`() throws {
    #expect(try read("-").operands == ["-"])
  }

  @Test(arguments: [
    (["a", "--limt", "5"], UsageError.unknownOption("--limt", closest: "limit")),
    (["a", "--xyzzy"], .unknownOption("--xyzzy", closest: nil)),
    (["a", "-l"], .unknownOption("-l", closest: nil)),
    (["a", "--limit"], .missingValue(option: "limit")),
    (["a", "--dry-run=yes"], .unwantedValue(option: "dry-run")),
    (["a", "--limit", "1", "--limit=2"], .repeated(option: "limit")),
    ([], .missingOperand("PATH")),
    (["--dry-run"], .missingOperand("PATH")),
  ])
  func `a line that does not fit is refused by name`(words: [String], mistake: UsageError) {
    #expect(throws: mistake) { try Arguments(words, for: Self.usage) }
  }

  @Test func `a word too many is refused`() {
    let single = Usage(name: "one", summary: Phrase("", ""), operands: [Operand("ID")])
    #expect(throws: UsageError.unwantedOperand("2")) { try Arguments(["1", "2"], for: single) }
  }

  @Test func `in a search a word with a dash is a word, and help is still help`() throws {
    let words = try Arguments(["عقد", "-إيجار", "-1"], for: SearchCommand.usage)
    #expect(words.operands == ["عقد", "-إيجار", "-1"])
    #expect(try Arguments(["-h"], for: SearchCommand.usage).has("help"))
  }

  @Test func `help forgives missing operands`() throws {
    #expect(try read("--help").has("help"))
  }

  @Test(arguments: ["20", "٢٠", "۲۰"])
  func `numbers are read in three families of digits`(typed: String) throws {
    #expect(try read("a", "--limit", typed).integer("limit", in: 1...50) == 20)
  }

  @Test(arguments: ["0", "51", "-1", "", "x", "1.5", "99999999999999999999", "٥١"])
  func `a number outside its range is refused with the range`(typed: String) throws {
    let arguments = try read("a", "--limit=\(typed)")
    #expect(throws: UsageError.badNumber(option: "limit", typed: typed, range: 1...50)) {
      try arguments.integer("limit", in: 1...50)
    }
  }

  @Test func `choices are read, alone and between commas of both scripts`() throws {
    #expect(try read("a", "--kind", "law").choice("kind", of: DocumentKind.self) == .law)
    let several = try read("a", "--kind", "law، ruling,note,")
    #expect(try several.choices("kind", of: DocumentKind.self) == [.law, .ruling, .note])
    let wrong = try read("a", "--kind", "lew")
    #expect(throws: UsageError.self) { try wrong.choice("kind", of: DocumentKind.self) }
    #expect(try read("a", "--visibility", "restricted").visibility("visibility") == .restricted)
    let wide = try read("a", "--visibility", "everyone")
    #expect(throws: UsageError.self) { try wide.visibility("visibility") }
  }

  @Test func `a date is read, cleared or refused`() throws {
    #expect(try read("a").date("date") == .none)
    #expect(try read("a", "--date=").date("date") == .some(.none))
    let day = try read("a", "--date", "١٥/٧/٢٠٢٠").date("date")
    #expect(day == .some(CivilDate(year: 2020, month: 7, day: 15)))
    let absent = try read("a", "--date", "31/4/2020")
    #expect(throws: UsageError.badDate(option: "date", typed: "31/4/2020")) {
      try absent.date("date")
    }
  }

  @Test func `documents are named by number, with or without the sign`() throws {
    #expect(try read("12", "#13", "١٤").documents() == [12, 13, 14])
    for typed in ["0", "x", "", "#", "1.5", "99999999999999999999"] {
      let arguments = try read("--", typed)
      #expect(throws: UsageError.badDocument(typed)) { try arguments.documents() }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `any line is read or refused`(seed: UInt64) {
    var random = SystemWords(seed: seed)
    for command in commands {
      _ = try? Arguments(random.words(), for: command.usage)
    }
    _ = try? Reading(random.words())
  }
}
