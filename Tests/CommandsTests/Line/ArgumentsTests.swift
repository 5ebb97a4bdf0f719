import Records
import Support
import Testing

@testable import Commands

struct ArgumentsTests {
  private static let usage = Usage(
    "try", "", "", operands: [Operand("PATH", .atLeastOne)],
    options: [
      Option("limit", "N", "", ""), Option("tag", "TAG", "", "").repeatable,
      Option("kind", "KIND", "", ""), Option("date", "DATE", "", ""), .visibility,
      Option(flag: "dry-run", "", ""),
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
    ([], .missing("PATH")),
    (["--dry-run"], .missing("PATH")),
  ])
  func `a line that does not fit is refused by name`(words: [String], mistake: UsageError) {
    #expect(throws: mistake) { try Arguments(words, for: Self.usage) }
  }

  @Test func `a word too many is refused`() {
    let single = Usage("one", "", "", operands: [.id])
    #expect(throws: UsageError.unwantedOperand("2")) { try Arguments(["1", "2"], for: single) }
  }

  @Test func `in a search a word with a dash is a word, and help is still help`() throws {
    let words = try Arguments(["عقد", "-إيجار", "-1"], for: SearchCommand.usage)
    #expect(words.operands == ["عقد", "-إيجار", "-1"])
    #expect(try Arguments(["-h"], for: SearchCommand.usage).has("help"))
  }

  @Test func `operands are asked for by their names, the last with all that follow`() throws {
    let usage = Usage("two", "", "", operands: [.caseName, Operand("WORDS", .any)])
    let typed = try Arguments(["3", "a", "b"], for: usage)
    #expect(typed.text("CASE") == "3")
    #expect(typed.all("WORDS") == ["a", "b"] && typed.text("WORDS") == "a b")
    #expect(try Arguments(["3"], for: usage).has("WORDS") == false)
  }

  @Test func `what is needed must be typed and say something`() throws {
    let usage = Usage("one", "", "", options: [Option.reason.needed])
    #expect(try Arguments(["--reason", "x"], for: usage).text("reason") == "x")
    for words in [[], ["--reason="]] {
      #expect(throws: UsageError.missing("--reason")) { try Arguments(words, for: usage) }
    }
  }

  @Test func `help forgives missing operands`() throws {
    #expect(try read("--help").has("help"))
  }

  @Test(arguments: ["20", "٢٠", "۲۰"])
  func `numbers are read in three families of digits`(typed: String) throws {
    #expect(try read("a", "--limit", typed).integer(option: "limit", in: 1...50) == 20)
  }

  @Test(arguments: ["0", "51", "-1", "", "x", "1.5", "99999999999999999999", "٥١"])
  func `a number outside its range is refused with the range`(typed: String) throws {
    let arguments = try read("a", "--limit=\(typed)")
    #expect(throws: UsageError.badNumber("limit", typed: typed, range: 1...50)) {
      try arguments.integer(option: "limit", in: 1...50)
    }
  }

  @Test func `choices are read, alone and between commas of both scripts`() throws {
    #expect(try read("a", "--kind", "law").choice(option: "kind", of: DocumentKind.self) == .law)
    let several = try read("a", "--kind", "law، ruling,note,")
    #expect(try several.choices(option: "kind", of: DocumentKind.self) == [.law, .ruling, .note])
    let wrong = try read("a", "--kind", "lew")
    #expect(throws: UsageError.self) { try wrong.choice(option: "kind", of: DocumentKind.self) }
    #expect(try read("a", "--visibility", "restricted").visibility() == .restricted)
    let wide = try read("a", "--visibility", "everyone")
    #expect(throws: UsageError.self) { try wide.visibility() }
  }

  @Test func `a date is read, cleared or refused`() throws {
    #expect(try read("a").dateOrNone(option: "date") == .none)
    #expect(try read("a", "--date=").dateOrNone(option: "date") == .some(.none))
    let day = try read("a", "--date", "١٥/٧/٢٠٢٠").dateOrNone(option: "date")
    #expect(day == .some(CivilDate(year: 2020, month: 7, day: 15)))
    let absent = try read("a", "--date", "31/4/2020")
    #expect(throws: UsageError.badDate("date", typed: "31/4/2020")) {
      try absent.dateOrNone(option: "date")
    }
  }

  @Test func `documents are named by number, with or without the sign`() throws {
    let ids: [DocumentID] = try read("12", "#13", "١٤").ids("PATH")
    #expect(ids == [12, 13, 14])
    for typed in ["0", "x", "", "#", "1.5", "99999999999999999999"] {
      let arguments = try read("--", typed)
      #expect(throws: UsageError.badID(typed)) { try arguments.ids("PATH") as [DocumentID] }
    }
  }

  @Test(arguments: Effort.seeds(300))
  func `any line is read or refused`(seed: UInt64) {
    var random = SystemWords(seed: seed)
    for command in entries.flatMap(\.actions) {
      let arguments = try? Arguments(random.words(), for: command.usage)
      _ = try? arguments.map { try command.init($0) }
    }
    _ = try? Reading(random.words())
  }
}
