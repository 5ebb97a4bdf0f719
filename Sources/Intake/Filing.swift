import Records

/// The way of one file: its format is told, it is read, judged and becomes drafts.
struct Filing {
  let limits: Limits
  let options: IntakeOptions

  /// The drafts of a file of these bytes.
  func drafts(of bytes: [UInt8], named name: String) throws(Refusal) -> [Draft] {
    let reading = try read(bytes)
    var draft = Judging(limits: limits, options: options).draft(
      of: reading, named: Self.title(from: name))
    draft.original = Original(name: name, mediaType: reading.mediaType, bytes: bytes)
    return [draft]
  }

  private func read(_ bytes: [UInt8]) throws(Refusal) -> Reading {
    switch Format(of: bytes) {
    case .text(let charset): return PlainTextReader().read(try text(of: bytes, in: charset))
    case .html(let charset): return PlainTextReader().read(try text(of: bytes, in: charset))
    case .pdf: return try PDFReader(limits: limits).read(bytes)
    case .bundle, .mail: throw .unknownFormat
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
