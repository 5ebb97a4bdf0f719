/// The codings that e-mail wraps bytes in (RFC 2045, 2047, 2231).
enum MailCoding {
  /// `bytes` without their transfer encoding; an unknown one is left alone.
  static func decoded(_ bytes: ArraySlice<UInt8>, as encoding: String) -> [UInt8] {
    switch encoding.lowercased().trimmingSpace {
    case "base64": base64(bytes)
    case "quoted-printable": quotedPrintable(bytes, isHeader: false)
    default: Array(bytes)
    }
  }

  /// Base64, stepping over what does not belong to it, as the standard asks.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count * 3 / 4)
    var group: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      default: continue
      }
      group = group << 6 | UInt32(value)
      count += 1
      if count == 4 {
        written += [UInt8(group >> 16 & 0xFF), UInt8(group >> 8 & 0xFF), UInt8(group & 0xFF)]
        group = 0
        count = 0
      }
    }
    if count == 3 { written += [UInt8(group >> 10 & 0xFF), UInt8(group >> 2 & 0xFF)] }
    if count == 2 { written.append(UInt8(group >> 4 & 0xFF)) }
    return written
  }

  /// Quoted-printable; in a header «_» is a space.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isHeader: Bool) -> [UInt8] {
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "="), let value = hexadecimal(bytes[(index + 1)...].prefix(2)) {
        written.append(value)
        index += 3
      } else if byte == UInt8(ascii: "="), isHeader == false {
        // A soft line end: «=», perhaps spaces, and the end.
        let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
        if bytes[(index + 1)..<end].allSatisfy({ $0 <= 0x20 }) {
          index = min(end + 1, bytes.endIndex)
        } else {
          written.append(byte)
          index += 1
        }
      } else {
        written.append(byte == 0x5F && isHeader ? 0x20 : byte)
        index += 1
      }
    }
    return written
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2 else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// The text of a header's value, with its encoded words such as `=?windows-1256?B?…?=`.
  static func text(of value: [UInt8]) -> String {
    let plain = Charset(tellingFrom: value, isWhole: true) ?? .windows1252
    var written = ""
    var rest = value[...]
    var isAfterWord = false
    while let start = firstRange(of: "=?", in: rest) {
      let before = rest[rest.startIndex..<start]
      let parts = rest[(start + 2)...].split(
        separator: UInt8(ascii: "?"), maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].first == UInt8(ascii: "=") else {
        written += plain.text(of: Array(rest[rest.startIndex..<(start + 2)]))
        rest = rest[(start + 2)...]
        isAfterWord = false
        continue
      }
      // White space between two encoded words is only there to fold the line.
      if isAfterWord == false || before.contains(where: { $0 > 0x20 }) {
        written += plain.text(of: Array(before))
      }
      let name = String(decoding: parts[0], as: UTF8.self).split(separator: "*").first ?? ""
      let isBase64 = parts[1].first.map { $0 | 0x20 } == UInt8(ascii: "b")
      let bytes = isBase64 ? base64(parts[2]) : quotedPrintable(parts[2], isHeader: true)
      written += (Charset(declared: name) ?? .utf8).text(of: bytes)
      rest = rest[(parts[3].startIndex + 1)...]
      isAfterWord = true
    }
    written += plain.text(of: Array(rest))
    return written.split { $0.isNewline }.joined().trimmingSpace
  }

  private static func firstRange(of sign: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let sign = Array(sign.utf8)
    return bytes.indices.dropLast().first { bytes[$0] == sign[0] && bytes[$0 + 1] == sign[1] }
  }

  /// A parameter of a header's value, such as the `boundary` of a content type.
  static func parameter(_ name: String, of value: [UInt8]) -> String? {
    var pieces: [(key: String, value: String)] = []
    for piece in split(String(decoding: value, as: UTF8.self)) {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      pieces.append(
        (
          piece[..<equals].trimmingSpace.lowercased(),
          piece[piece.index(after: equals)...].trimmingSpace.trimmingQuotes
        ))
    }
    if let plain = pieces.first(where: { $0.key == name }) {
      return text(of: Array(plain.value.utf8))
    }
    // RFC 2231: `filename*=windows-1256''%E3…`, or in numbered pieces.
    let extended = pieces.filter { $0.key.hasPrefix(name + "*") }
    guard extended.isEmpty == false else { return nil }
    let joined = extended.map(\.value).joined()
    let parts = joined.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return joined }
    let bytes = Array(parts[2].replacing("%", with: "=").utf8)
    return (Charset(declared: parts[0]) ?? .utf8).text(
      of: quotedPrintable(bytes[...], isHeader: false))
  }

  /// The parts of a value between semicolons that stand in no quotes.
  private static func split(_ value: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for character in value {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", isQuoted == false {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return parts + [part]
  }
}
