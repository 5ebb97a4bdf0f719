import Bundles
import Foundation
import FoundationXML
import Papers
import Records
import Testing
import Words

/// Whether XML is well formed.
private final class Reader: NSObject, XMLParserDelegate {
  var text = ""
  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}

struct LetterDocumentTests {
  @Test func `the file is a container whose every part is well formed, with the letter's words`()
    throws
  {
    let letter = NotificationLetter(InventedDossier.dossier())
    let bytes = try LetterDocument(letter).bytes()
    let bundle = BundleReader(
      bytes, limits: BundleReader.Limits(bytes: 1 << 20, ratio: 100, entries: 10))
    let entries = try bundle.entries { _ in true }
    #expect(
      entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/footer.xml",
        "word/document.xml",
      ])
    for entry in entries {
      let parser = XMLParser(data: Data(entry.bytes))
      let reader = Reader()
      parser.delegate = reader
      #expect(parser.parse(), "\(entry.name)")
      guard entry.name.hasSuffix("document.xml") else { continue }
      #expect(reader.text.contains("السيد المستشار الجليل/ رئيس لجنة شؤون الأحزاب السياسية"))
      #expect(reader.text.contains("<نسخة المؤتمر>"))
      #expect(reader.text.contains("1. محضر الاجتماع"))
    }
    #expect(try LetterDocument(letter).bytes() == bytes)
  }

  /// The paragraphs of a letter whose decision is this text.
  private func paragraphs(deciding decision: String) throws -> [String] {
    var particulars = NotificationParticulars(kind: .bankAccount, subject: "حساب بنكي")
    particulars[.decision] = decision
    particulars[.address] = decision
    let notification = Notification(
      id: 1, particulars: particulars,
      begunBy: Scribe(on: InventedDossier.day("2026-03-01"), at: InventedDossier.moment, "أ"))
    let letter = NotificationLetter(Dossier(notification: notification, cards: [:], others: [:]))
    let document = try LetterDocument(letter).bytes()
    let limits = BundleReader.Limits(bytes: 1 << 20, ratio: 100, entries: 10)
    let entries = try BundleReader(document, limits: limits).entries { $0 == "word/document.xml" }
    let text = String(decoding: try #require(entries.first).bytes, as: UTF8.self)
    return text.components(separatedBy: "</w:p>")
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{B}", "\u{2028}", "\u{85}"])
  func `a line that was typed stays a line, whatever ended it`(end: String) throws {
    let found = try paragraphs(deciding: "أولًا: نقل\(end)ثانيًا: إخطار\u{1}\(end)ثالثًا: النشر")
    for words in [">أولًا: نقل<", ">ثانيًا: إخطار<", ">ثالثًا: النشر<"] {
      #expect(found.filter { $0.contains(words) }.count == 2, "as a paragraph and as a value")
    }
    #expect(found.joined().contains("\u{FFFD}") == false)
  }

  @Test func `the closing words, the name and the line to sign stand on one page`() throws {
    let found = try paragraphs(deciding: "")
    let first = try #require(found.firstIndex { $0.contains("وتفضلوا") })
    let last = try #require(found.firstIndex { $0.contains("التوقيع") })
    #expect(first < last)
    #expect(found[first..<last].allSatisfy { $0.contains("<w:keepNext/>") })
    #expect(found[last].contains("<w:keepNext/>") == false)
    #expect(found.filter { $0.contains("أولًا:") }.allSatisfy { $0.contains("<w:keepNext/>") })
  }
}
