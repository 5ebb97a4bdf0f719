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
    #expect(entries.map(\.name) == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
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
}
