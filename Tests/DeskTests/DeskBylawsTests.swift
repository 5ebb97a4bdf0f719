import Desk
import Foundation
import Records
import Testing

struct DeskBylawsTests {
  /// The invented pair: two versions of eighty articles, and every difference between them.
  @Test func `the comparison of eighty articles is right in every row`() throws {
    let scratch = try ScratchDesk()
    let folder = URL(filePath: samples)
    var documents: [DocumentID] = []
    for path in [
      "laws/laiha-dakhiliyya-hizb-al-mithaq.md", "bylaws/laiha-al-mithaq-mashru-2026.md",
    ] {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      documents.append(try scratch.add(text))
    }
    let report = try scratch.desk.compareBylaws(
      from: documents[0], to: documents[1], for: .secretary)
    let known = try String(
      contentsOf: folder.appending(path: "bylaws/differences.tsv"), encoding: .utf8)
    let expected = known.split(separator: "\n").dropFirst().map(String.init)
    let found = report.comparison.rows.map { row in
      "\(row.old?.key ?? "")\t\(row.new?.key ?? "")\t\(row.change.rawValue)"
    }
    #expect(expected.count == 83)
    #expect(found == expected)

    // The words themselves, where they changed.
    let changed = report.comparison.rows.first { $0.new?.key == "34" }
    #expect(changed?.difference.spans.contains(.removed("ثلاث")) == true)
    #expect(changed?.difference.spans.contains(.added("أربع")) == true)
    let renumbered = report.comparison.rows.filter { $0.change == .renumbered }
    #expect(renumbered.allSatisfy { $0.difference.isEmpty })
  }

  @Test func `what is no set of articles, and what is not open, is not compared`() throws {
    let scratch = try ScratchDesk()
    let note = try scratch.add("مذكرة بلا مواد")
    let law = try scratch.add("مادة 1\nنص أول.\n\nمادة 2\nنص ثانٍ.\n", visibility: .restricted)
    let said = refusal {
      _ = try scratch.desk.compareBylaws(from: note, to: law, for: .secretary)
    }
    #expect(said?.hasPrefix("invalid(Records.ArchiveError.Field.articles") == true)
    let hidden = refusal {
      _ = try scratch.desk.compareBylaws(from: law, to: law, for: .leader)
    }
    let absent = refusal { throw ArchiveError.missing(.document, name: "\(law)") }
    #expect(hidden == absent)
  }
}
