import Words
import Desk
import Formats
import Foundation
import Papers
import Records
import Sealing

/// `sijill case export`: writes a case as a folder or a ZIP that opens without Sijill.
struct CaseExportCommand: Command {
  static let usage = Usage(
    "case export", "اكتب القضية بمستنداتها في مجلد أو ملف ZIP يُفتح دون سجل.",
    "Write a case with its papers as a folder or a ZIP that opens without Sijill.",
    operands: [.caseName, Operand("FOLDER|FILE.zip", .one, .path)],
    examples: [Example("sijill case export 3 case-3.zip", "القضية بمستنداتها.", "The whole file.")])

  private let typed: String
  private let path: String

  init(_ arguments: Arguments) throws(UsageError) {
    typed = arguments.text("CASE")
    path = arguments.text("FOLDER|FILE.zip")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let bundle = try desk.exportCase(try session.caseID(typed), by: session.visitor)
    var files = bundle.papers.map { (name: $0.name, bytes: $0.bytes) }
    let page = CaseExportPage(
      tongue: session.tongue, file: bundle.file, papers: bundle.papers, today: desk.today)
    files.append(("index.html", page.bytes))
    let json = JSON.object(bundle.file.json(today: desk.today)).line + "\n"
    files.append(("case.json", Array(json.utf8)))
    let events = CSV(events: bundle.file.events)
    files.append(("events.csv", Array((CSV.byteOrderMark + events.text).utf8)))
    // The digests come last, of everything before them.
    let digests = files.map { [$0.name, "\($0.bytes.count)", Digest(of: $0.bytes).hex] }
    let manifest = CSV(head: ["file", "bytes", "sha256"], rows: digests)
    files.append(("manifest.csv", Array(manifest.text.utf8)))
    if path.lowercased().hasSuffix(".zip") {
      let bytes = Data(try desk.bundle(files))
      try Session.write(bytes, to: URL(filePath: path), overwrites: false)
    } else {
      try Session.write(files, into: URL(filePath: path, directoryHint: .isDirectory))
    }
    session.messages.line(
      session.caseReports.exported(digests.count, to: session.ink.piece(path)))
    return .done
  }
}
