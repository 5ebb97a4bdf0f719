import Records

/// The way of one file: its format is told, it is read, judged and becomes drafts.
struct Filing {
  let limits: Limits
  let options: IntakeOptions

  /// The drafts of a file of these bytes.
  func drafts(of bytes: [UInt8], named name: String) throws(Refusal) -> [Draft] {
    let reading = try read(bytes)
    var draft = Judging(limits: limits, options: options).draft(of: reading, named: name)
    draft.original = Original(name: name, mediaType: reading.mediaType, bytes: bytes)
    return [draft]
  }

  private func read(_ bytes: [UInt8]) throws(Refusal) -> Reading {
    guard let charset = Charset(tellingFrom: bytes, isWhole: true) else { throw .unknownFormat }
    guard bytes.count <= limits.textBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.textBytes)
    }
    return PlainTextReader().read(charset.text(of: bytes))
  }
}
