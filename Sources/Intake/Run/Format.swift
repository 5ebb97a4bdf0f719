import Charsets

/// What a file is, told by its content and never by its name (صيغة الملف).
enum Format: Equatable, Sendable {
  case text(Charset)
  case html(Charset)
  case pdf
  /// A ZIP container: a word processor's document, or something else.
  case bundle
  case mail
  case image(mediaType: String)
  /// A container of old Office that holds a document under a password.
  case encryptedOffice
  /// Nothing that is read here: old `.doc`, RTF, an archive, a program.
  case unknown

  /// Tells the format of `bytes`.
  init(of bytes: [UInt8]) {
    if let image = Self.image(bytes) {
      self = .image(mediaType: image)
    } else if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self = .bundle
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = Self.holdsEncryptedPackage(bytes) ? .encryptedOffice : .unknown
    } else if Self.holdsPDF(bytes) {
      self = .pdf
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .unknown
    } else if let charset = Charset(tellingFrom: bytes, isWhole: true) {
      self = Self.text(bytes, charset)
    } else if MailHeader.looksLikeMail(bytes.prefix(Self.headBytes)) {
      // An e-mail may carry bytes of several charsets as they are.
      self = .mail
    } else if let charset = HTMLReader.declaredCharset(in: bytes), Self.isPage(bytes, charset) {
      // Its letters do not tell it, but it says itself what it is.
      self = .html(charset)
    } else {
      self = .unknown
    }
  }

  /// Formats with a beginning show it within this many bytes.
  private static let headBytes = 4_096

  private static func text(_ bytes: [UInt8], _ charset: Charset) -> Format {
    if isPage(bytes, charset) {
      // Valid UTF-8 is UTF-8, whatever an old header still says.
      let declared = charset == .utf8 ? nil : HTMLReader.declaredCharset(in: bytes)
      return .html(declared ?? charset)
    }
    return MailHeader.looksLikeMail(bytes.prefix(headBytes)) ? .mail : .text(charset)
  }

  private static func isPage(_ bytes: [UInt8], _ charset: Charset) -> Bool {
    let head = charset.text(of: Array(bytes.prefix(headBytes))).lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let beginnings = ["<!doctype html", "<html", "<head", "<body"]
    return beginnings.contains(where: start.hasPrefix)
      || start.hasPrefix("<?xml") && head.contains("<html")
      || start.hasPrefix("<!--") && head.contains("<html")
  }

  /// The standard lets up to 1,024 bytes stand before a PDF's first sign.
  private static func holdsPDF(_ bytes: [UInt8]) -> Bool {
    let sign = Array("%PDF-".utf8)
    let head = bytes.prefix(1_024 + sign.count)
    guard head.count >= sign.count else { return false }
    return (0...(head.count - sign.count)).contains { start in
      head[start..<start + sign.count].elementsEqual(sign)
    }
  }

  /// Office keeps a document under a password as a stream of this name, in UTF-16.
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    var name: [UInt8] = []
    for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
    guard bytes.count >= name.count else { return false }
    for start in 0...(bytes.count - name.count) where bytes[start] == name[0] {
      if bytes[start..<start + name.count].elementsEqual(name) { return true }
    }
    return false
  }

  private static func image(_ bytes: [UInt8]) -> String? {
    func has(_ sign: [UInt8], at start: Int = 0) -> Bool {
      bytes.dropFirst(start).starts(with: sign)
    }
    if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if has([0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if has(Array("GIF87a".utf8)) || has(Array("GIF89a".utf8)) { return "image/gif" }
    if has([0x49, 0x49, 0x2A, 0x00]) || has([0x4D, 0x4D, 0x00, 0x2A]) { return "image/tiff" }
    if has(Array("RIFF".utf8)), has(Array("WEBP".utf8), at: 8) { return "image/webp" }
    if has(Array("ftypheic".utf8), at: 4) || has(Array("ftypmif1".utf8), at: 4) {
      return "image/heic"
    }
    // «BM» alone begins too much; the header's own size must stand at its place.
    if has(Array("BM".utf8)), bytes.count > 26, [12, 40, 108, 124].contains(bytes[14]),
      bytes[15] == 0, bytes[16] == 0, bytes[17] == 0
    {
      return "image/bmp"
    }
    return nil
  }
}
