import Foundation
import Records

/// Reads the text layer of a PDF page by page with poppler's programs.
struct PDFReader {
  let limits: Limits

  /// The reading of a PDF of these bytes.
  ///
  /// A PDF that asks for a password gives a reading of quality encrypted; one without text or with
  /// signs that are no text is judged later, by its text.
  func read(_ bytes: [UInt8]) throws(Refusal) -> Reading {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "sijill-\(UUID().uuidString).pdf")
    // Always a copy of our own: what was given may change or vanish while it is read, and its name
    // may look like an option.
    guard
      FileManager.default.createFile(
        atPath: file.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else { throw .full }
    defer { try? FileManager.default.removeItem(at: file) }

    let facts = try ask("pdfinfo", ["-enc", "UTF-8", file.path], outputBytes: Self.factBytes)
    if Self.asksForPassword(facts) { return Self.encrypted }
    guard facts.status == 0 else { throw .damaged }
    let info = PDFFacts(in: String(decoding: facts.output, as: UTF8.self))
    guard info.pages > 0 else { throw .damaged }
    guard info.pages <= limits.pages else { throw .tooManyPages(limit: limits.pages) }

    let text = try ask(
      "pdftotext", ["-enc", "UTF-8", file.path, "-"], outputBytes: limits.textBytes)
    if Self.asksForPassword(text) { return Self.encrypted }
    guard text.status == 0 else { throw .damaged }
    var reading = Reading(
      mediaType: Self.mediaType, text: String(decoding: text.output, as: UTF8.self),
      particulars: info.particulars)
    reading.propertyTitle = info.title
    reading.isPaged = true
    return reading
  }

  private func ask(
    _ program: String, _ arguments: [String], outputBytes: Int
  ) throws(Refusal) -> ChildProcess.Ending {
    let child = ChildProcess(
      name: program, arguments: arguments, outputBytes: outputBytes,
      seconds: limits.childSeconds, memoryBytes: limits.childMemory)
    return try child.run()
  }

  /// Poppler says «Incorrect password» and leaves with a status of 1.
  private static func asksForPassword(_ ending: ChildProcess.Ending) -> Bool {
    ending.status != 0 && ending.complaint.contains("ncorrect password")
  }

  private static let mediaType = "application/pdf"
  /// More than `pdfinfo` ever says.
  private static let factBytes = 1 << 20

  private static var encrypted: Reading {
    var reading = Reading(mediaType: mediaType)
    reading.quality = .encrypted
    return reading
  }
}

/// What `pdfinfo` says of a file.
private struct PDFFacts {
  var pages = 0
  var title = ""
  var particulars = Particulars()

  init(in text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmingSpace
      switch line[..<colon] {
      case "Pages": pages = Int(value) ?? 0
      case "Title": title = value
      case "Author": particulars.author = value
      default: break
      }
    }
  }
}
