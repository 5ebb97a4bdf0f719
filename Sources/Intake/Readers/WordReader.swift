import Bundles
import Charsets
import Records

/// Reads documents of word processors kept in a ZIP container: DOCX and ODT.
struct WordReader {
  let limits: Limits

  /// The reading of such a container; `unknownFormat` for a container of something else.
  func read(_ bytes: [UInt8]) throws(Refusal) -> Reading {
    let bundle = BundleReader(
      bytes,
      limits: BundleReader.Limits(
        bytes: limits.unfoldedBytes, ratio: limits.unfoldingRatio, entries: limits.bundleEntries))
    let parts: [String: String]
    do throws(BundleError) {
      let entries = try bundle.entries { Self.wanted.contains($0) }
      parts = Dictionary(
        entries.map { ($0.name, Charset.utf8.text(of: $0.bytes)) },
        uniquingKeysWith: { first, _ in first })
    } catch {
      switch error {
      case .encrypted: return Self.encrypted("application/zip")
      case .unfoldsTooFar(let limit): throw .unfoldsTooFar(limit: limit)
      case .tooManyEntries(let limit): throw .unfoldsTooFar(limit: limit)
      case .damaged, .notWritten: throw .damaged
      }
    }
    if let document = parts["word/document.xml"] {
      return try DOCXText(parts: parts, limits: limits).read(document)
    }
    if parts["mimetype"]?.hasPrefix(Self.openText) == true {
      if parts["META-INF/manifest.xml"]?.ranges(of: "encryption-data").isEmpty == false {
        return Self.encrypted(Self.openText)
      }
      guard let content = parts["content.xml"] else { throw .damaged }
      return try ODTText(parts: parts, limits: limits).read(content)
    }
    throw .unknownFormat
  }

  private static let openText = "application/vnd.oasis.opendocument.text"

  private static let wanted: Set<String> = [
    "word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml",
    "docProps/core.xml", "mimetype", "content.xml", "meta.xml", "META-INF/manifest.xml",
  ]

  private static func encrypted(_ mediaType: String) -> Reading {
    var reading = Reading(mediaType: mediaType)
    reading.quality = .encrypted
    return reading
  }

  /// Title and author in the properties of a document, by the names of their elements.
  ///
  /// The days of making and saving are not taken: a paper begun from an old one carries the old
  /// one's, and a wrong date is worse than none.
  static func properties(
    in text: String?, author element: String
  ) -> (title: String, author: String) {
    guard let text else { return ("", "") }
    var scanner = MarkupScanner(text, foldsCase: false)
    var name = ""
    var values: [String: String] = [:]
    while let event = scanner.next() {
      switch event {
      case .start(let started, _, _): name = started
      case .text(let words): values[name, default: ""] += words
      case .end: name = ""
      }
    }
    return (
      values["dc:title", default: ""].trimmingSpace, values[element, default: ""].trimmingSpace
    )
  }
}
