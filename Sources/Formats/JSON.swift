/// A value as programs exchange it.
package indirect enum JSON: Equatable, Sendable {
  case text(String)
  case number(Int)
  case decimal(Double)
  case truth(Bool)
  case list([JSON])
  /// Names with values, in this order.
  case object([Member])
  case null

  package typealias Member = (name: String, value: JSON)

  package static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }
}

extension JSON {
  /// A text, or null.
  package static func optional(_ text: String?) -> Self { text.map { .text($0) } ?? .null }

  /// A list of objects under its name, each with what `members` says of an item.
  package static func objects<Item>(
    _ name: String, _ items: some Sequence<Item>, _ members: (Item) -> [Member]
  ) -> Member {
    (name, .list(items.map { .object(members($0)) }))
  }

  /// An object of what is known by the words of a closed list, in the order of the words.
  package static func named<Name: RawRepresentable<String>, Value>(
    _ values: [Name: Value], _ value: (Value) -> JSON
  ) -> Self {
    .object(
      values.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key.rawValue, value($0.value)) }
    )
  }

  /// The value on one line.
  package var line: String { String(decoding: bytes, as: UTF8.self) }

  /// The value in UTF-8.
  package var bytes: [UInt8] {
    var written: [UInt8] = []
    write(to: &written)
    return written
  }

  private func write(to written: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &written)
    case .number(let number): written.append(contentsOf: "\(number)".utf8)
    case .decimal(let number):
      written.append(contentsOf: (number.isFinite ? "\(number)" : "null").utf8)
    case .truth(let truth): written.append(contentsOf: (truth ? "true" : "false").utf8)
    case .null: written.append(contentsOf: "null".utf8)
    case .list(let values):
      written.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { written.append(UInt8(ascii: ",")) }
        value.write(to: &written)
      }
      written.append(UInt8(ascii: "]"))
    case .object(let members):
      written.append(UInt8(ascii: "{"))
      for (place, member) in members.enumerated() {
        if place > 0 { written.append(UInt8(ascii: ",")) }
        Self.write(member.name, to: &written)
        written.append(UInt8(ascii: ":"))
        member.value.write(to: &written)
      }
      written.append(UInt8(ascii: "}"))
    }
  }

  /// `<` is escaped too, so that the text stays harmless wherever it is pasted.
  private static func write(_ text: String, to written: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    written.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        written.append(UInt8(ascii: "\\"))
        written.append(byte)
      case 0..<0x20, 0x7F, UInt8(ascii: "<"):
        written.append(contentsOf: "\\u00".utf8)
        written.append(digits[Int(byte >> 4)])
        written.append(digits[Int(byte & 15)])
      default: written.append(byte)
      }
    }
    written.append(UInt8(ascii: "\""))
  }
}
