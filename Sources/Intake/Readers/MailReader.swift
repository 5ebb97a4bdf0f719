import ArabicText
import Charsets
import Records

/// Reads an e-mail (RFC 5322 and MIME): its words, and what was attached to it.
struct MailReader {
  let limits: Limits

  /// The reading of an e-mail; the attachments are in it as they were sent.
  func read(_ bytes: [UInt8]) throws(Refusal) -> Reading {
    var start = bytes[...]
    // A line of a mailbox file may stand above the fields.
    if start.starts(with: Array("From ".utf8)) {
      start = start[((start.firstIndex(of: 0x0A) ?? start.endIndex - 1) + 1)...]
    }
    let (header, body) = MailHeader.read(start)
    var gathered = Gathered()
    try gather(header, body, depth: 0, into: &gathered)
    let subject = header.text("subject")
    var lines: [String] = []
    for name in ["subject", "from", "to", "cc", "date"] {
      let value = header.text(name)
      if value.isEmpty == false { lines.append("\(Self.shown[name] ?? name): \(value)") }
    }
    let words = gathered.words.isEmpty ? gathered.page : gathered.words
    let text = (lines + ["", words]).joined(separator: "\n")
    guard text.utf8.count <= limits.textBytes else {
      throw .tooLarge(bytes: text.utf8.count, limit: limits.textBytes)
    }
    var particulars = Particulars()
    particulars.title = TextRepair.repaired(subject).text
    particulars.author = TextRepair.repaired(header.text("from")).text
    particulars.date = Self.date(in: header.text("date"))
    particulars.kind = .correspondence
    var reading = Reading(mediaType: "message/rfc822", text: text, particulars: particulars)
    reading.attachments = gathered.attachments
    return reading
  }

  private static let shown = [
    "subject": "Subject", "from": "From", "to": "To", "cc": "Cc", "date": "Date",
  ]

  /// What is found on the way through the parts.
  private struct Gathered {
    var words = ""
    var page = ""
    var attachments: [Reading.Attachment] = []
    var bytes = 0
  }

  private func gather(
    _ header: MailHeader, _ body: ArraySlice<UInt8>, depth: Int, into gathered: inout Gathered
  ) throws(Refusal) {
    guard depth <= Self.partDepth else { throw .tooDeep(limit: Self.partDepth) }
    let type = header.value("content-type")
    let mediaType = String(
      decoding: type.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self
    ).trimmingSpace.lowercased()
    if mediaType.hasPrefix("multipart/"), let boundary = MailCoding.parameter("boundary", of: type)
    {
      for part in Self.parts(of: body, boundary: boundary) {
        let (inner, content) = MailHeader.read(part)
        try gather(inner, content, depth: depth + 1, into: &gathered)
      }
      return
    }
    let disposition = header.value("content-disposition")
    let name =
      MailCoding.parameter("filename", of: disposition) ?? MailCoding.parameter("name", of: type)
    let isAttached =
      String(decoding: disposition.prefix(10), as: UTF8.self).lowercased().contains("attach")
    let content = MailCoding.decoded(
      body, as: String(decoding: header.value("content-transfer-encoding"), as: UTF8.self))
    let isText = mediaType.isEmpty || mediaType == "text/plain" || mediaType == "text/html"
    guard isText, isAttached == false, name == nil else {
      guard content.isEmpty == false else { return }
      gathered.bytes += content.count
      guard gathered.attachments.count < limits.attachments, gathered.bytes <= limits.fileBytes
      else { throw .unfoldsTooFar(limit: limits.attachments) }
      let fallback = mediaType == "message/rfc822" ? "message.eml" : "attachment"
      gathered.attachments.append(
        Reading.Attachment(name: name ?? fallback, bytes: content))
      return
    }
    guard content.count <= limits.textBytes else {
      throw .tooLarge(bytes: content.count, limit: limits.textBytes)
    }
    let declared = MailCoding.parameter("charset", of: type).flatMap { Charset(declared: $0) }
    let told = Charset(tellingFrom: content, isWhole: true)
    // A declared charset stands, unless the bytes are plainly UTF-8.
    let charset =
      told == .utf8 && declared != nil && content.contains { $0 >= 0x80 }
      ? .utf8 : declared ?? told ?? .windows1252
    if mediaType == "text/html" {
      if gathered.page.isEmpty == false { gathered.page += "\n" }
      gathered.page += try HTMLReader(limits: limits).read(charset.text(of: content)).text
    } else {
      if gathered.words.isEmpty == false { gathered.words += "\n" }
      gathered.words += charset.text(of: content)
    }
  }

  /// Parts within parts, as forwarding programs nest them; e-mails within e-mails are counted apart.
  private static let partDepth = 20

  private static func parts(
    of body: ArraySlice<UInt8>, boundary: String
  ) -> [ArraySlice<UInt8>] {
    let line = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var index = body.startIndex
    while index < body.endIndex, parts.count < partsMax {
      let end = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[index..<end].starts(with: line) {
        if let start { parts.append(body[start..<index]) }
        if body[(index + line.count)..<end].starts(with: Array("--".utf8)) { return parts }
        start = min(end + 1, body.endIndex)
      }
      index = end + 1
    }
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  /// More parts than any honest mail has.
  private static let partsMax = 1_000

  /// The day in a date such as `Mon, 14 Sep 2020 12:02:31 +0200`.
  private static func date(in text: String) -> CivilDate? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let words = text.split { $0 == " " || $0 == "," }
    guard let place = words.firstIndex(where: { months.contains($0.prefix(3).lowercased()) }),
      place > 0, place + 1 < words.count, let day = Int(words[place - 1]),
      let year = Int(words[place + 1]),
      let month = months.firstIndex(of: words[place].prefix(3).lowercased())
    else { return nil }
    return CivilDate(year: year < 100 ? year + 2_000 : year, month: month + 1, day: day)
  }
}

extension MailHeader {
  /// The value of the first field of this name, as it was sent.
  func value(_ name: String) -> [UInt8] { fields.first { $0.name == name }?.value ?? [] }

  /// The value of the first field of this name, decoded.
  func text(_ name: String) -> String { MailCoding.text(of: value(name)) }
}
