import Charsets
import Foundation

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

  /// Base64, stepping over what does not belong to it, as the standard asks; the signs for addresses
  /// are read too, and a missing end is forgiven.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var signs: [UInt8] = []
    signs.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-"): signs.append(UInt8(ascii: "+"))
      case UInt8(ascii: "_"): signs.append(UInt8(ascii: "/"))
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F: signs.append(byte)
      default: break
      }
    }
    if signs.count % 4 == 1 { signs.removeLast() }
    signs += Array(repeating: UInt8(ascii: "="), count: (4 - signs.count % 4) % 4)
    return Data(base64Encoded: Data(signs)).map { Array($0) } ?? []
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
    // A sign before a digit would be read as a number too.
    guard digits.count == 2, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-")
    else { return nil }
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
    return continued(
      pieces.compactMap { piece in
        guard piece.key.hasPrefix(name + "*") else { return nil }
        return (piece.key.dropFirst(name.count + 1), piece.value)
      })
  }

  /// A value in numbered pieces, in whatever order they stand.
  ///
  /// RFC 2231: `filename*0*=windows-1256''%E3; filename*1=.md`. Only a piece whose key ends in a star
  /// has escapes, and the first of these begins with its charset.
  private static func continued(_ pieces: [(key: Substring, value: String)]) -> String? {
    guard pieces.isEmpty == false else { return nil }
    var charset = Charset.utf8
    var written: [UInt8] = []
    // The key of a value in one piece is empty by now: it comes first.
    let numbered = pieces.map { (Int($0.key.prefix { $0.isNumber }) ?? 0, $0) }
    for (number, piece) in numbered.sorted(by: { $0.0 < $1.0 }) {
      guard piece.key.isEmpty || piece.key.hasSuffix("*") else {
        written += piece.value.utf8
        continue
      }
      var value = piece.value[...]
      let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
      if number == 0, parts.count == 3 {
        charset = Charset(declared: parts[0]) ?? .utf8
        value = parts[2]
      }
      written += unescaped(Array(value.utf8))
    }
    return charset.text(of: written)
  }

  /// `bytes` with what is written `%D9` as the byte it stands for.
  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var written: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = hexadecimal(rest.prefix(2)) {
        written.append(value)
        rest = rest.dropFirst(2)
      } else {
        written.append(byte)
      }
    }
    return written
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
