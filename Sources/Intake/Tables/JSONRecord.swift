/// One line of a JSONL file, read without a decoder: only the columns of a record are kept.
///
/// A decoder per line was several times slower than the database that waits for it.
struct JSONRecord {
  /// The values of the columns, in the order of the line; lists joined by line ends.
  private(set) var columns: [(name: String, value: String)] = []

  /// Reads the object in `bytes[range]`; `nil` when it is not one whole JSON object.
  init?(in bytes: borrowing [UInt8], _ range: Range<Int>) {
    var scanner = JSONScanner(index: range.lowerBound, end: range.upperBound)
    guard scanner.skip(0x7B, in: bytes) else { return nil }
    if scanner.skip(0x7D, in: bytes) == false {
      repeat {
        guard let name = scanner.string(in: bytes), scanner.skip(0x3A, in: bytes) else {
          return nil
        }
        if Particulars.isColumn(name) {
          guard let value = scanner.value(in: bytes) else { return nil }
          columns.append((name, value))
        } else {
          guard scanner.pass(in: bytes, depth: 0) else { return nil }
        }
      } while scanner.skip(0x2C, in: bytes)
      guard scanner.skip(0x7D, in: bytes) else { return nil }
    }
    guard scanner.isAtEnd(in: bytes) else { return nil }
  }
}

/// A place in a line of JSON.
///
/// The bytes are handed to every call, so that they are never copied.
private struct JSONScanner {
  var index: Int
  let end: Int

  /// The deepest nesting passed over: more is an attack on the stack.
  private static let depthMax = 64

  private mutating func skipSpace(in bytes: borrowing [UInt8]) {
    while index < end, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) { index += 1 }
  }

  mutating func isAtEnd(in bytes: borrowing [UInt8]) -> Bool {
    skipSpace(in: bytes)
    return index == end
  }

  /// Steps over `sign`, if it comes next.
  mutating func skip(_ sign: UInt8, in bytes: borrowing [UInt8]) -> Bool {
    skipSpace(in: bytes)
    guard index < end, bytes[index] == sign else { return false }
    index += 1
    return true
  }

  /// The value that comes next as text; a list's members stand on lines of their own.
  mutating func value(in bytes: borrowing [UInt8]) -> String? {
    skipSpace(in: bytes)
    guard index < end else { return nil }
    switch bytes[index] {
    case 0x22: return string(in: bytes)
    case 0x5B:
      index += 1
      if skip(0x5D, in: bytes) { return "" }
      var members: [String] = []
      repeat {
        skipSpace(in: bytes)
        guard index < end else { return nil }
        if bytes[index] == 0x22 {
          guard let member = string(in: bytes) else { return nil }
          members.append(member)
        } else {
          guard pass(in: bytes, depth: 0) else { return nil }
        }
      } while skip(0x2C, in: bytes)
      return skip(0x5D, in: bytes) ? members.joined(separator: "\n") : nil
    case 0x7B: return pass(in: bytes, depth: 0) ? "" : nil
    default:
      let start = index
      guard pass(in: bytes, depth: 0) else { return nil }
      let literal = String(decoding: bytes[start..<index], as: UTF8.self)
      return literal == "null" ? "" : literal
    }
  }

  /// The string that comes next, or `nil` when there is none or it is not valid.
  mutating func string(in bytes: borrowing [UInt8]) -> String? {
    guard skip(0x22, in: bytes) else { return nil }
    let start = index
    while index < end, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
    guard index < end else { return nil }
    if bytes[index] == 0x22 {
      defer { index += 1 }
      return String(validating: bytes[start..<index], as: UTF8.self)
    }
    var written = Array(bytes[start..<index])
    while index < end {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x22: return String(validating: written, as: UTF8.self)
      case 0x5C: guard unescape(in: bytes, to: &written) else { return nil }
      default: written.append(byte)
      }
    }
    return nil
  }

  private mutating func unescape(
    in bytes: borrowing [UInt8], to written: inout [UInt8]
  ) -> Bool {
    guard index < end else { return false }
    let sign = bytes[index]
    index += 1
    switch sign {
    case 0x22, 0x5C, 0x2F: written.append(sign)
    case UInt8(ascii: "n"): written.append(0x0A)
    case UInt8(ascii: "r"): written.append(0x0D)
    case UInt8(ascii: "t"): written.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): written.append(0x20)
    case UInt8(ascii: "u"):
      guard let code = hexadecimal(in: bytes) else { return false }
      if (0xD800..<0xDC00).contains(code), index + 1 < end, bytes[index] == 0x5C,
        bytes[index + 1] == UInt8(ascii: "u")
      {
        let before = index
        index += 2
        guard let low = hexadecimal(in: bytes) else { return false }
        if (0xDC00..<0xE000).contains(low) {
          Self.append(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00), to: &written)
          return true
        }
        index = before
      }
      // A zero cannot stand in the archive's text; half a pair becomes U+FFFD.
      if code != 0 { Self.append(code, to: &written) }
    default: return false
    }
    return true
  }

  /// Writes one code point in UTF-8; half a surrogate pair becomes U+FFFD.
  private static func append(_ code: UInt32, to written: inout [UInt8]) {
    written.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  private mutating func hexadecimal(in bytes: borrowing [UInt8]) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  /// Steps over the value that comes next, whatever it is; `false` when there is none.
  mutating func pass(in bytes: borrowing [UInt8], depth: Int) -> Bool {
    guard depth < Self.depthMax else { return false }
    skipSpace(in: bytes)
    guard index < end else { return false }
    switch bytes[index] {
    case 0x22:
      index += 1
      while index < end, bytes[index] != 0x22 { index += bytes[index] == 0x5C ? 2 : 1 }
      guard index < end else { return false }
      index += 1
      return true
    case 0x7B, 0x5B:
      let isObject = bytes[index] == 0x7B
      let close: UInt8 = isObject ? 0x7D : 0x5D
      index += 1
      if skip(close, in: bytes) { return true }
      repeat {
        if isObject {
          skipSpace(in: bytes)
          guard index < end, bytes[index] == 0x22, pass(in: bytes, depth: depth + 1),
            skip(0x3A, in: bytes)
          else { return false }
        }
        guard pass(in: bytes, depth: depth + 1) else { return false }
      } while skip(0x2C, in: bytes)
      return skip(close, in: bytes)
    default:
      let start = index
      while index < end, Self.isLiteral(bytes[index]) { index += 1 }
      return index > start
    }
  }

  /// Whether `byte` may stand in a number, `true`, `false` or `null`.
  private static func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }
}
