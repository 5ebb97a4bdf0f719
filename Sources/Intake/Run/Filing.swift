import Charsets
import Records

/// The way of one file: its format is told, it is read, judged and becomes drafts.
struct Filing {
  let limits: Limits
  let options: IntakeOptions
  /// How many e-mails this file lies in.
  var mailDepth = 0

  /// The drafts of a file of these bytes.
  func drafts(of bytes: [UInt8], named name: String) throws(Refusal) -> [Draft] {
    let reading = try read(bytes)
    var draft = Judging(limits: limits, options: options).draft(
      of: reading, named: Self.title(from: name))
    draft.original = Original(name: name, mediaType: reading.mediaType, bytes: bytes)
    guard reading.attachments.isEmpty == false else { return [draft] }
    guard mailDepth < limits.mailDepth else { throw .tooDeep(limit: limits.mailDepth) }
    let source = draft.details.title
    let attached = drafts(of: reading.attachments, source: source, mail: &draft)
    return [draft] + attached
  }

  /// The drafts of what was attached; what cannot be read is named in the remark of the e-mail,
  /// which is kept whole in any case.
  private func drafts(
    of attachments: [Reading.Attachment], source: String, mail: inout Draft
  ) -> [Draft] {
    var drafts: [Draft] = []
    for attachment in attachments {
      var inner = self
      inner.mailDepth += 1
      let name = attachment.name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
      do throws(Refusal) {
        guard attachment.bytes.isEmpty == false else { throw .empty }
        var attached = try inner.drafts(
          of: attachment.bytes, named: name.isEmpty ? "attachment" : name)
        for index in attached.indices where attached[index].details.source.isEmpty {
          attached[index].details.source = source
        }
        drafts += attached
      } catch {
        let line = "مرفق لم يُقرأ (attachment not read): \(name)"
        mail.details.remark += mail.details.remark.isEmpty ? line : "\n" + line
      }
    }
    return drafts
  }

  private func read(_ bytes: [UInt8]) throws(Refusal) -> Reading {
    switch Format(of: bytes) {
    case .text(let charset): return PlainTextReader().read(try text(of: bytes, in: charset))
    case .html(let charset):
      return try HTMLReader(limits: limits).read(try text(of: bytes, in: charset))
    case .pdf: return try PDFReader(limits: limits).read(bytes)
    case .bundle: return try WordReader(limits: limits).read(bytes)
    case .mail: return try MailReader(limits: limits).read(bytes)
    case .image(let mediaType): return Self.silent(mediaType, .none)
    case .encryptedOffice: return Self.silent("application/x-ole-storage", .encrypted)
    case .unknown: throw .unknownFormat
    }
  }

  private func text(of bytes: [UInt8], in charset: Charset) throws(Refusal) -> String {
    guard bytes.count <= limits.textBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.textBytes)
    }
    return charset.text(of: bytes)
  }

  /// A reading without text.
  private static func silent(_ mediaType: String, _ quality: TextQuality) -> Reading {
    var reading = Reading(mediaType: mediaType)
    reading.quality = quality
    return reading
  }

  /// A file's name as a title: without its ending, with spaces for underscores.
  private static func title(from name: String) -> String {
    var title = name
    if let dot = name.lastIndex(of: "."), dot > name.startIndex,
      name.distance(from: dot, to: name.endIndex) <= 6
    {
      title = String(name[..<dot])
    }
    return title.replacing("_", with: " ").trimmingSpace
  }
}
