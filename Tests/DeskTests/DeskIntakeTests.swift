import Desk
import Foundation
import Records
import Search
import Support
import Testing

struct DeskIntakeTests {
  @Test func `every sample is accounted for, and adding them again adds nothing`() throws {
    let scratch = try ScratchDesk()
    let desk = scratch.desk
    var told: [IntakeProgress] = []
    let first = try desk.add([samples], options: IntakeOptions(), by: .secretary) {
      told.append($0)
    }
    #expect(first.added > 50)
    #expect(first.linked == 0)
    #expect(told.map(\.done) == Array(1...told.count))
    #expect(told.last?.total == told.count)
    #expect(told.last?.failed == first.failed)
    #expect(zip(told, told.dropFirst()).allSatisfy { $0.bytes <= $1.bytes })
    #expect(first.lines.count >= told.count)
    let holdings = try desk.holdings(for: .secretary)
    #expect(holdings.documents == first.added)
    #expect(holdings.unsearchable == first.unsearchable)
    let again = try desk.add([samples], options: IntakeOptions(), by: .secretary)
    #expect(again.added == 0)
    #expect(again.linked == first.added)
    #expect(again.failed == first.failed)
    #expect(try desk.holdings(for: .secretary) == holdings)
    #expect(try desk.check().findings == [])
  }

  @Test func `a trial run says what would be, and writes nothing`() throws {
    let scratch = try ScratchDesk()
    let options = IntakeOptions(isTrial: true)
    let before = try digest(of: scratch)
    let trial = try scratch.desk.add([samples + "/notes"], options: options, by: .secretary)
    #expect(trial.added > 20)
    for line in trial.lines {
      guard case .ready = line.outcome else { Issue.record("\(line)"); continue }
    }
    let records = try scratch.desk.importRecords(
      from: samples + "/bulk/bulk.jsonl", options: options, by: .secretary)
    #expect(records.added > 0 && records.failed == 0)
    let upload = Original(name: "ورقة.md", mediaType: "", bytes: Array("# عنوان\n\nنص".utf8))
    #expect(try scratch.desk.add([upload], options: options, by: .secretary).added == 1)
    #expect(try digest(of: scratch) == before)
    #expect(try scratch.desk.holdings(for: .secretary).documents == 0)
    let real = try scratch.desk.add(
      [samples + "/notes"], options: IntakeOptions(), by: .secretary)
    #expect(real.added == trial.added && real.failed == trial.failed)
  }

  @Test func `one bad file never stops the others`() throws {
    let scratch = try ScratchDesk()
    let folder = scratch.folder
    _ = try folder.write("# أول\n\nنص\n", to: "in/1.md")
    _ = try folder.write([], to: "in/2.md")
    _ = try folder.write([0x50, 0x4B, 3, 4, 0, 0], to: "in/3.docx")
    _ = try folder.write("# ثان\n\nنص آخر\n", to: "in/4.md")
    let receipt = try scratch.desk.add(
      [folder.path("in"), folder.path("nowhere.pdf")], options: IntakeOptions(), by: .lawyer)
    #expect(receipt.added == 2)
    #expect(receipt.failed == 3)
    #expect(receipt.lines.count == 5)
    #expect(try scratch.desk.ask("نص").hits.count == 2)
  }

  @Test func `what is said of all of it is said of each`() throws {
    let scratch = try ScratchDesk()
    let options = IntakeOptions(
      kind: .pleading, tags: ["دفعة أولى"], caseName: "قضية النشر", visibility: .open)
    for name in ["a", "b"] {
      _ = try scratch.folder.write("# \(name)\n\nنص \(name)", to: "in/\(name).md")
    }
    _ = try scratch.desk.add([scratch.folder.path("in")], options: options, by: .lawyer)
    for card in try scratch.desk.cards(Listing(), for: .leader).items {
      #expect(card.details.kind == .pleading)
      #expect(card.details.tags.contains("دفعة أولى"))
      #expect(card.details.caseName == "قضية النشر")
      #expect(card.details.visibility == .open)
      #expect(card.addedBy == "محام")
    }
    #expect(try scratch.desk.ask("نص", for: .leader).hits.count == 2)
  }

  @Test func `the leadership reads and files nothing`() throws {
    let scratch = try ScratchDesk()
    let id = try scratch.add("# عنوان\n\nنص\n", visibility: .open)
    let desk = scratch.desk
    let details = try desk.document(id, for: .leader).card.details
    let upload = Original(name: "ورقة.md", mediaType: "", bytes: Array("نص".utf8))
    let options = IntakeOptions()
    let before = try digest(of: scratch)
    let refusals = [
      refusal { _ = try desk.add([samples], options: options, by: .leader) },
      refusal { _ = try desk.add([upload], options: options, by: .leader) },
      refusal {
        _ = try desk.add([upload], options: IntakeOptions(isTrial: true), by: .leader)
      },
      refusal {
        _ = try desk.importRecords(
          from: samples + "/bulk/bulk.jsonl", options: options, by: .leader)
      },
      refusal { _ = try desk.edit(id, to: details, by: .leader) },
      // A circle they cannot see, a title that cannot be: still only that they may not.
      refusal {
        _ = try desk.edit(id, to: Details(title: "", visibility: .restricted), by: .leader)
      },
      refusal { try desk.remove(id, by: .leader) },
      refusal { try desk.restore(id, by: .leader) },
      refusal { try desk.remove(99, by: .leader) },
    ]
    #expect(refusals == [String?](repeating: "forbidden", count: refusals.count))
    #expect(try digest(of: scratch) == before)
  }

  @Test func `a lawyer cannot file for a circle they do not stand in`() throws {
    let scratch = try ScratchDesk()
    let options = IntakeOptions(visibility: .restricted)
    let upload = Original(name: "ورقة.md", mediaType: "", bytes: Array("# ع\n\nنص".utf8))
    let refusals = [
      refusal { _ = try scratch.desk.add([upload], options: options, by: .lawyer) },
      refusal {
        _ = try scratch.desk.add([samples + "/notes"], options: options, by: .lawyer)
      },
      refusal {
        _ = try scratch.desk.importRecords(
          from: samples + "/bulk/bulk.csv", options: options, by: .lawyer)
      },
    ]
    let expected = "invalid(Records.ArchiveError.Field.visibility, typed: \"restricted\")"
    #expect(refusals == [expected, expected, expected])
    #expect(try scratch.desk.holdings(for: .secretary).documents == 0)
    #expect(try scratch.desk.add([upload], options: options, by: .secretary).added == 1)
  }

  @Test func `a paper that calls itself restricted is filed so, whoever files it`() throws {
    let scratch = try ScratchDesk()
    let text = "---\ntitle: ورقة\nvisibility: restricted\n---\n\nنص سري\n"
    let upload = Original(name: "ورقة.md", mediaType: "", bytes: Array(text.utf8))
    #expect(try scratch.desk.add([upload], options: IntakeOptions(), by: .lawyer).added == 1)
    #expect(try scratch.desk.ask("سري", for: .lawyer).hits == [])
    #expect(try scratch.desk.ask("سري", for: .secretary).hits.count == 1)
  }

  /// The archive's file and its journal, as they lie on the disk.
  private func digest(of scratch: ScratchDesk) throws -> [[UInt8]] {
    try ["archive.sijill", "archive.sijill-wal"].map { name in
      // At rest there is no log.
      scratch.folder.names.contains(name) ? try scratch.folder.bytes(of: name) : []
    }
  }
}
