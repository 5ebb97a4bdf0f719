import Foundation
import Intake
import Records
import Support
import Testing

/// A PDF of these pages, a line of plain letters each, as small as can be.
private func pdf(_ pages: [String], trailer: String = "") -> [UInt8] {
  var objects = [
    "<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ]
  var kids: [String] = []
  for page in pages {
    let content = "BT /F1 12 Tf 50 700 Td (\(page)) Tj ET"
    objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
    objects.append(
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(objects.count) 0 R"
        + "/Resources<</Font<</F1 3 0 R>>>>>>")
    kids.append("\(objects.count) 0 R")
  }
  objects[1] = "<</Type/Pages/Count \(kids.count)/Kids[\(kids.joined(separator: " "))]>>"
  var file = "%PDF-1.4\n"
  var offsets: [Int] = []
  for (place, object) in objects.enumerated() {
    offsets.append(file.utf8.count)
    file += "\(place + 1) 0 obj\n\(object)\nendobj\n"
  }
  let start = file.utf8.count
  file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
  for offset in offsets { file += String(format: "%010d 00000 n \n", offset) }
  file += "trailer<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF"
  return Array(file.utf8)
}

private let hasPoppler = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

@Suite(.enabled(if: hasPoppler, "poppler-utils is not installed"))
struct PDFReaderTests {
  @Test func `a PDF is cut by page`() throws {
    let draft = try draft(of: pdf(["The first page of a paper", "The second page of it"]))
    #expect(draft.passages.map(\.label) == ["ص 1", "ص 2"])
    #expect(draft.passages.map(\.page) == [1, 2])
    #expect(draft.passages.map(\.text) == ["The first page of a paper", "The second page of it"])
    #expect(draft.details.title == "The first page of a paper")
    #expect(draft.details.language == .english)
    #expect(draft.original?.mediaType == "application/pdf")
  }

  @Test func `numbers and running heads are no text`() throws {
    #expect(try draft(of: pdf(["1", "2"])).quality == .none)
    let pages = (1...4).map { "Report - page \($0)" }
    #expect(try draft(of: pdf(pages)).quality == .none)
  }

  @Test func `a PDF under a password is kept and told`() throws {
    let key = String(repeating: "41", count: 32)
    let encrypt = "/ID[<41><41>]/Encrypt<</Filter/Standard/V 1/R 2/O<\(key)>/U<\(key)>/P -4>>"
    let draft = try draft(of: pdf(["secret words on a page"], trailer: encrypt), named: "سر.pdf")
    #expect(draft.quality == .encrypted)
    #expect(draft.passages.isEmpty)
    #expect(draft.details.title == "سر")
  }

  @Test func `too many pages are refused`() throws {
    var limits = Limits()
    limits.pages = 2
    #expect(refusal(of: pdf(["a", "b", "c"]), limits: limits) == .tooManyPages(limit: 2))
  }
}

/// The measure of the real gazette, where it is at hand; nothing of it is kept here.
struct GazetteTests {
  private static let folder = RepositoryFolder.shared.appending(path: "gazette")
  private static let isThere =
    hasPoppler
    && FileManager.default.fileExists(atPath: folder.appending(path: "metadata.jsonl").path)

  @Test(.enabled(if: isThere, "../shared/gazette or poppler-utils is absent"))
  func `every file of the gazette is told for what it is`() throws {
    let catalogue = try String(
      contentsOf: Self.folder.appending(path: "metadata.jsonl"), encoding: .utf8)
    var expected: [String: (layer: String, number: String, year: String)] = [:]
    for line in catalogue.split(separator: "\n") {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let entry = try #require(value)
      let file = entry["file"] as? String ?? ""
      expected[file] = (
        entry["textlayer"] as? String ?? "", entry["number"] as? String ?? "",
        entry["year"] as? String ?? ""
      )
    }
    let intake = Intake()
    var silent = 0
    intake.readings(of: intake.files(below: [Self.folder.path]), options: IntakeOptions()) {
      file, result in
      let name = URL(filePath: file.path).lastPathComponent
      guard let fact = expected[name] else { return true }
      let draft = try? result.get().first
      switch fact.layer {
      case "garbled", "none": #expect(draft?.quality.rawValue == fact.layer, "\(name)")
      default:
        // One of the eight holds nothing but its watermark.
        if draft?.quality == TextQuality.none {
          silent += 1
        } else {
          #expect(draft?.quality == .repaired, "\(name)")
          #expect(draft?.details.kind == .law, "\(name)")
          let title = "قانون رقم \(fact.number) لسنة \(fact.year)"
          #expect(draft?.details.title.hasPrefix(title) == true, "\(name)")
          #expect(draft?.details.date?.year == Int(fact.year), "\(name)")
        }
      }
      return true
    }
    #expect(silent <= 1)
  }
}
