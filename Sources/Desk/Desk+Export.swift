import Bundles
package import Records
import Store

extension Desk {
  /// A case with the bytes of its papers, to be carried elsewhere.
  package struct CaseBundle: Sendable {
    package let file: CaseFile
    package let papers: [ExportFile]
  }

  /// Everything of a case that the visitor may see, papers included; the export is noted in the
  /// case's history, whoever made it.
  package func exportCase(
    _ id: CaseID, by visitor: Visitor
  ) throws(ArchiveError) -> CaseBundle {
    let file = try store.caseFile(id, for: visitor)
    var papers: [ExportFile] = []
    for card in file.documents {
      let ending: String
      let bytes: [UInt8]
      if card.file == nil {
        let document = try store.document(card.id, for: visitor)
        let passages = document.passages.map { passage in
          (passage.label.isEmpty ? "" : passage.label + "\n") + passage.text
        }
        ending = "txt"
        bytes = Array((card.details.title + "\n\n" + passages.joined(separator: "\n\n")).utf8)
      } else {
        let original = try store.original(of: card.id, for: visitor)
        ending = Self.ending(of: original.name)
        bytes = original.bytes
      }
      papers.append(
        ExportFile(
          document: card.id, title: card.details.title,
          name: "documents/\(card.id)\(ending.isEmpty ? "" : ".\(ending)")", bytes: bytes))
    }
    try store.change("noting an export", by: visitor, right: .own) { change throws(ArchiveError) in
      try change.noteExport(of: id)
    }
    return CaseBundle(file: file, papers: papers)
  }

  /// The letters after the last dot of a file's name, where they are harmless.
  private static func ending(of name: String) -> String {
    let parts = name.split(separator: ".")
    guard parts.count > 1, let last = parts.last, last.count <= 8,
      last.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return "" }
    return last.lowercased()
  }

  /// A ZIP of files.
  package func bundle(
    _ entries: [(name: String, bytes: [UInt8])]
  ) throws(ArchiveError) -> [UInt8] {
    var writer = BundleWriter()
    for entry in entries { writer.add(entry.name, entry.bytes) }
    do {
      return try writer.bytes()
    } catch {
      throw .failed(doing: "making a ZIP", cause: error)
    }
  }
}
