import Desk
import Foundation
import Formats
import Papers
import Records
import Sealing
import Words

/// Writes a case as a folder or a ZIP with an index page that opens without Sijill.
struct CaseExport {
  let desk: Desk
  let session: Session

  /// Writes the case and gives the number of files; nothing that exists is written over.
  func write(_ id: CaseID, to path: String) throws(ArchiveError) -> Int {
    let bundle = try desk.exportCase(id, for: session.visitor)
    var entries = bundle.papers.map { (name: $0.name, bytes: $0.bytes) }
    let page = CaseExportPage(
      tongue: session.tongue, file: bundle.file, papers: bundle.papers, today: desk.today)
    entries.append(("index.html", page.bytes))
    let json = JSON.object(bundle.file.json(today: desk.today)).line + "\n"
    entries.append(("case.json", Array(json.utf8)))
    var events = CSV(head: ["event"] + EventField.allCases.map(\.rawValue) + ["person-name"])
    for event in bundle.file.events {
      events.append(
        ["\(event.id)"] + EventField.allCases.map { $0.text(of: event.details) }
          + [event.personName])
    }
    entries.append(("events.csv", Array((CSV.byteOrderMark + events.text).utf8)))
    var manifest = CSV(head: ["file", "bytes", "sha256"])
    for entry in entries {
      manifest.append([entry.name, "\(entry.bytes.count)", Digest(of: entry.bytes).hex])
    }
    entries.append(("manifest.csv", Array(manifest.text.utf8)))
    if path.lowercased().hasSuffix(".zip") {
      try Self.write(desk.bundle(entries), to: URL(filePath: path))
    } else {
      try Self.write(entries, into: URL(filePath: path, directoryHint: .isDirectory))
    }
    return entries.count
  }

  private static func write(
    _ entries: [(name: String, bytes: [UInt8])], into folder: URL
  ) throws(ArchiveError) {
    do {
      guard FileManager.default.fileExists(atPath: folder.path) == false else {
        throw ArchiveError.occupied(path: folder.path)
      }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .missing(.folder, name: folder.deletingLastPathComponent().path)
    }
    for entry in entries {
      let file = folder.appending(path: entry.name)
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      } catch {
        throw .failed(doing: "making a folder", cause: error)
      }
      try write(entry.bytes, to: file)
    }
  }

  private static func write(_ bytes: [UInt8], to file: URL) throws(ArchiveError) {
    do {
      try Data(bytes).write(to: file, options: .withoutOverwriting)
    } catch {
      switch (error as? CocoaError)?.code {
      case .fileWriteFileExists: throw .occupied(path: file.path)
      case .fileWriteOutOfSpace: throw .full
      case .fileNoSuchFile:
        throw .missing(.folder, name: file.deletingLastPathComponent().path)
      default: throw .failed(doing: "writing \(file.path)", cause: error)
      }
    }
  }
}
