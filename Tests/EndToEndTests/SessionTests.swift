import Foundation
import Testing

/// The program as it was built, typed at as a person would.
struct SessionTests {
  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    try program.write(
      "# حماية البيانات\n\nيُحظر جمع البيانات الشخصية إلا بموافقة صريحة من صاحبها.\n",
      to: "papers/privacy.md")
    try program.write("أمر تجديد الحبس الاحتياطي بلا تسبيب باطل.\n", to: "papers/detention.txt")
    try program.write("The duty to give reasons.\n", to: "papers/english.txt")
  }

  /// Runs one line that must end with `status`.
  @discardableResult private func sijill(
    _ words: String..., status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> BuiltProgram.Outcome {
    let outcome = try program.begin(words).end()
    #expect(
      outcome.status == status, "\(words): \(outcome.output)\(outcome.notices)",
      sourceLocation: sourceLocation)
    return outcome
  }

  /// The objects of an output, a line each.
  private func objects(_ outcome: BuiltProgram.Outcome) throws -> [[String: Any]] {
    try outcome.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func `a session from the first command to the last`() throws {
    defer { program.remove() }
    try sijill("list", status: 3)
    try sijill("init")
    try sijill("init", status: 3)
    try sijill("list", status: 1)

    let receipt = try objects(try sijill("add", "papers", "--json"))
    #expect(receipt.dropLast().allSatisfy { $0["outcome"] as? String == "added" })
    let summary = try #require(receipt.last?["summary"] as? [String: Any])
    #expect(summary["added"] as? Int == 3)
    #expect(summary["failed"] as? Int == 0)

    let again = try objects(try sijill("add", "papers", "--json"))
    #expect(again.dropLast().allSatisfy { $0["outcome"] as? String == "linked" })

    let found = try objects(try sijill("search", "--json", "موافقه", "صاحب"))
    #expect(
      Set(found[0].keys) == [
        "rank", "score", "document", "passage", "label", "title", "kind", "file", "external",
        "excerpt",
      ])
    #expect(found[0]["file"] as? String == "privacy.md")
    let id = "\(try #require(found[0]["document"] as? Int))"
    try sijill("search", "xyzzy", status: 1)

    let shown = try objects(try sijill("show", id, "--json"))
    let passages = try #require(shown[0]["passages"] as? [[String: Any]])
    #expect(passages.contains { ($0["text"] as? String ?? "").contains("يُحظر") })
    try sijill("show", "999", status: 1)

    try sijill("edit", id, "--title", "مذكرة الخصوصية", "--date", "١٥/٧/٢٠٢٠", "--tags", "بيانات")
    let listed = try objects(try sijill("list", "--tag", "بيانات", "--json"))
    #expect(listed.map { $0["title"] as? String } == ["مذكرة الخصوصية"])
    #expect(listed[0]["date"] as? String == "2020-07-15")

    try sijill("remove", id)
    try sijill("search", "موافقه", "صاحب", "--all", status: 1)
    #expect(try sijill("list", "--trash").lines.count == 1)
    try sijill("restore", id)
    try sijill("search", "موافقه", "صاحب", "--all")

    try sijill("rebuild")
    try sijill("search", "موافقه", "صاحب", "--all")
    let check = try objects(try sijill("check", "--json"))
    #expect(check[0]["clean"] as? Bool == true)
    #expect(check[0]["documents"] as? Int == 3)

    try sijill("backup", "copy.sijill")
    try sijill("backup", "copy.sijill", status: 3)
    try sijill("--archive", "copy.sijill", "check")
    #expect(try sijill("--archive", "copy.sijill", "list").lines.count == 3)
  }

  @Test func `an original comes out as it went in, and over nothing`() throws {
    defer { program.remove() }
    try sijill("init")
    let receipt = try objects(try sijill("add", "papers/privacy.md", "--json"))
    let id = "\(try #require(receipt[0]["document"] as? Int))"
    try sijill("show", id, "--original", "out.md")
    let written = try Data(contentsOf: program.folder.appending(path: "papers/privacy.md"))
    #expect(try Data(contentsOf: program.folder.appending(path: "out.md")) == written)
    try sijill("show", id, "--original", "out.md", status: 3)
    try sijill("show", id, "--original", "out.md", "--force")
    #expect(
      try sijill("show", id, "--original", "-").output == String(decoding: written, as: UTF8.self))
    try sijill("show", id, "--original", "no/such/folder/out.md", status: 3)
  }

  @Test func `a bad file is told and fails the run, but not the others`() throws {
    defer { program.remove() }
    try sijill("init")
    try program.write("", to: "papers/empty.txt")
    let outcome = try sijill("add", "papers", "absent.pdf", status: 3)
    #expect(outcome.output.contains("empty.txt: The file is empty."))
    #expect(outcome.output.contains("absent.pdf: The file does not exist."))
    #expect(outcome.output.contains("added 3"))
    try sijill("check")
  }

  @Test func `a trial writes nothing`() throws {
    defer { program.remove() }
    try sijill("init")
    try sijill("add", "papers", "--dry-run")
    try sijill("list", status: 1)
  }

  @Test func `records are imported once`() throws {
    defer { program.remove() }
    try sijill("init")
    try program.write(
      """
      {"id": "r1", "title": "حكم أول", "text": "بطلان أمر الحبس.", "kind": "ruling"}
      {"id": "r2", "title": "حكم ثانٍ", "text": "قبول الطعن شكلًا.", "kind": "ruling"}
      """, to: "rulings.jsonl")
    let first = try objects(try sijill("import", "rulings.jsonl", "--json"))
    #expect((first.last?["summary"] as? [String: Any])?["added"] as? Int == 2)
    let second = try objects(try sijill("import", "rulings.jsonl", "--json"))
    #expect((second.last?["summary"] as? [String: Any])?["added"] as? Int == 0)
    #expect(try sijill("list", "--kind", "ruling").lines.count == 2)
  }

  @Test func `a reader that goes away is no error`() throws {
    defer { program.remove() }
    try sijill("init")
    let records = (0..<2_000).map {
      #"{"id": "\#($0)", "title": "سجل طويل العنوان بما يكفي \#($0)", "text": "نص \#($0)"}"#
    }
    try program.write(records.joined(separator: "\n"), to: "many.jsonl")
    try sijill("import", "many.jsonl")
    let line = "\"$SIJILL\" list --limit 2000 | head -1; echo ${PIPESTATUS[0]}"
    let outcome = try program.shell(line)
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.last == "0")
    #expect(outcome.notices == "")
    let full = try program.shell("\"$SIJILL\" list --limit 2000 > /dev/full; echo $?")
    #expect(full.lines == ["3"])
    #expect(full.notices == "sijill: The output could not be written.\n")
  }

  @Test func `what is no terminal gets neither colours nor progress nor isolates`() throws {
    defer { program.remove() }
    try sijill("init")
    let added = try sijill("add", "papers")
    let found = try sijill("search", "بيانات")
    for text in [added.output, added.notices, found.output, found.notices] {
      for sign in ["\u{1B}", "\u{2068}", "\u{2069}", "\r"] { #expect(text.contains(sign) == false) }
    }
  }

  @Test(arguments: [
    "\"", "«", "(((", "a OR", "NEAR(", "*", "-", "kind:", "year:x", "\u{202E}", "'; DROP TABLE x",
  ])
  func `a hostile query is only a query`(typed: String) throws {
    defer { program.remove() }
    try sijill("init")
    try sijill("add", "papers")
    let outcome = try program.run("search", "--", typed)
    #expect([0, 1].contains(outcome.status), "\(outcome.notices)")
    #expect(outcome.notices == "")
  }

  @Test func `an archive is named by option or by the environment`() throws {
    defer { program.remove() }
    try sijill("--archive", "other.sijill", "init")
    let named = try program.shell("SIJILL_ARCHIVE=other.sijill \"$SIJILL\" check")
    #expect(named.status == 0)
    try program.write("this is no archive", to: "letter.txt")
    try sijill("--archive", "letter.txt", "list", status: 3)
  }
}
