/// A value as JSON writes it, its keys in the order they were given.
enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value.
  struct Member: Equatable, Sendable {
    let name: String
    let value: JSON

    init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON {
  /// A string, or null.
  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A number of things.
  static func count(_ number: Int) -> JSON { .integer(Int64(number)) }
}

extension JSON {
  /// The value on one line.
  var line: String {
    var written = ""
    write(to: &written)
    return written
  }

  private func write(to written: inout String) {
    switch self {
    case .null: written += "null"
    case .bool(let value): written += value ? "true" : "false"
    case .integer(let value): written += "\(value)"
    // JSON has no word for what is no number.
    case .number(let value): written += value.isFinite ? "\(value)" : "null"
    case .string(let text): Self.write(text, to: &written)
    case .array(let values):
      written += "["
      for (place, value) in values.enumerated() {
        if place > 0 { written += "," }
        value.write(to: &written)
      }
      written += "]"
    case .object(let members):
      written += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { written += "," }
        Self.write(member.name, to: &written)
        written += ":"
        member.value.write(to: &written)
      }
      written += "}"
    }
  }

  private static func write(_ text: String, to written: inout String) {
    written += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      // JavaScript ends a line at the first two, and one object is to be one line; readers take
      // the third for a byte order mark and drop it.
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    written += "\""
  }
}
