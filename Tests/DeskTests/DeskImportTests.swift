import Desk
import Records
import Search
import Support
import Testing

struct DeskImportTests {
  private static func line(_ number: Int, _ text: String = "نص السجل") -> String {
    "{\"id\": \"ع-\(number)\", \"title\": \"سجل \(number)\", \"text\": \"\(text) رقم \(number)\"}\n"
  }

  @Test(arguments: [1, 3, 250, 499])
  func `an import broken off and run again has no doubles`(taken: Int) throws {
    let scratch = try ScratchDesk()
    let lines = (0..<500).map { Self.line($0) }
    // What had been read when the power went: some whole records and half of one.
    let broken = lines.prefix(taken).joined() + lines[taken].prefix(20)
    var path = try scratch.folder.write(broken, to: "records.jsonl")
    let first = try scratch.desk.importRecords(from: path, options: IntakeOptions(), by: .lawyer)
    #expect(first.added == taken && first.failed == 1)
    path = try scratch.folder.write(lines.joined(), to: "records.jsonl")
    let second = try scratch.desk.importRecords(from: path, options: IntakeOptions(), by: .lawyer)
    #expect(second.linked == taken)
    #expect(second.added == 500 - taken)
    #expect(second.failed == 0)
    let answer = try scratch.desk.ask("سجل", reading: .all)
    #expect(answer.documents == 500)
    #expect(Set(answer.hits.map(\.card.external)).count == 500)
    #expect(try scratch.desk.check().findings == [])
  }

  @Test func `a record with another text under a known identifier is refused by name`() throws {
    let scratch = try ScratchDesk()
    var path = try scratch.folder.write(Self.line(1), to: "records.jsonl")
    _ = try scratch.desk.importRecords(from: path, options: IntakeOptions(), by: .lawyer)
    let changed = Self.line(1, "نص آخر") + Self.line(2) + Self.line(2, "ثالث")
    path = try scratch.folder.write(changed, to: "records.jsonl")
    let receipt = try scratch.desk.importRecords(from: path, options: IntakeOptions(), by: .lawyer)
    #expect(receipt.added == 1 && receipt.failed == 2)
    let failed = receipt.lines.filter { line in
      if case .failed(.identifierTaken) = line.outcome { true } else { false }
    }
    #expect(failed.map(\.path) == ["\(path):1", "\(path):3"])
    // In a file of another name the identifier is another's.
    path = try scratch.folder.write(changed, to: "others.jsonl")
    let other = try scratch.desk.importRecords(from: path, options: IntakeOptions(), by: .lawyer)
    #expect(other.added == 2 && other.linked == 1)
  }

  @Test func `progress tells only what is on the disk`() throws {
    let scratch = try ScratchDesk()
    let path = try scratch.folder.write(
      (0..<9_000).map { Self.line($0) }.joined(), to: "records.jsonl")
    var told: [Int] = []
    let receipt = try scratch.desk.importRecords(
      from: path, options: IntakeOptions(), by: .lawyer
    ) { progress in
      told.append(progress.done)
      let filed = try? scratch.desk.holdings(for: .lawyer).documents
      #expect(filed == progress.done)
    }
    #expect(receipt.added == 9_000)
    #expect(told.count >= 2 && told.last == 9_000)
  }

  @Test func `a file that is not there or holds no records is one line of the receipt`() throws {
    let scratch = try ScratchDesk()
    let empty = try scratch.folder.write("", to: "empty.jsonl")
    for path in [scratch.folder.path("nowhere.jsonl"), empty, scratch.folder.path] {
      let receipt = try scratch.desk.importRecords(
        from: path, options: IntakeOptions(), by: .lawyer)
      #expect(receipt.added == 0)
      #expect(receipt.failed == receipt.lines.count, "\(path)")
    }
    #expect(try scratch.desk.holdings(for: .lawyer).documents == 0)
  }
}
