/// Cuts HTML or XML into tags and text, forgiving what browsers forgive.
///
/// It knows no document type and resolves no entity but signs: what a hostile file declares is
/// stepped over, so that nothing outside the bytes at hand is ever asked for.
struct MarkupScanner {
  /// What comes next in a document.
  enum Event: Equatable {
    case start(name: String, attributes: [String: String], isEmpty: Bool)
    case end(name: String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var index = 0
  private let foldsCase: Bool

  /// A scanner of `text`; `foldsCase` gives names in small letters, as HTML means them.
  init(_ text: String, foldsCase: Bool) {
    bytes = Array(text.utf8)
    self.foldsCase = foldsCase
  }

  /// The next event, or `nil` at the end.
  mutating func next() -> Event? {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else { return .text(text()) }
      if starts(with: "<!--") {
        skip(past: "-->")
      } else if starts(with: "<![CDATA[") {
        let start = index + 9
        skip(past: "]]>")
        let end = max(start, min(index, bytes.count) - 3)
        return .text(String(decoding: bytes[start..<end], as: UTF8.self))
      } else if starts(with: "<?") {
        skip(past: foldsCase ? ">" : "?>")
      } else if starts(with: "<!") {
        skipDeclaration()
      } else if let event = tag() {
        return event
      }
    }
    return nil
  }

  /// Steps over everything up to the end tag of `name`, which holds no markup: scripts and styles.
  mutating func skipContent(of name: String) {
    let end = Array("</\(name)".utf8)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes.count - index >= end.count,
        zip(bytes[index...], end).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return
      }
      index += 1
    }
  }

  private func starts(with sign: String) -> Bool { bytes[index...].starts(with: sign.utf8) }

  private mutating func skip(past sign: String) {
    let sign = Array(sign.utf8)
    while index < bytes.count {
      if bytes[index] == sign[0], bytes[index...].starts(with: sign) {
        index += sign.count
        return
      }
      index += 1
    }
  }

  /// Steps over `<!DOCTYPE …>` and the declarations it may hold in brackets.
  private mutating func skipDeclaration() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0:
        index += 1
        return
      default: break
      }
      index += 1
    }
  }

  private mutating func text() -> String {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    return Entities.resolved(bytes[start..<index])
  }

  private mutating func tag() -> Event? {
    let isEnd = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    let start = index + (isEnd ? 2 : 1)
    guard start < bytes.count, Self.beginsName(bytes[start]) else {
      // «a < b»: no tag, a sign.
      index += 1
      return .text("<")
    }
    index = start
    let name = word { Self.endsName($0) == false }
    var attributes: [String: String] = [:]
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let before = index
      skipSpace()
      let key = word { Self.endsName($0) == false && $0 != UInt8(ascii: "=") }
      skipSpace()
      var value = ""
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
        index += 1
        skipSpace()
        value = attributeValue()
      }
      if key.isEmpty == false, attributes.count < Self.attributesMax { attributes[key] = value }
      if index == before { index += 1 }
    }
    let isEmpty = index > start && index <= bytes.count && bytes[index - 1] == UInt8(ascii: "/")
    index = min(index + 1, bytes.count)
    return isEnd ? .end(name: name) : .start(name: name, attributes: attributes, isEmpty: isEmpty)
  }

  /// More attributes than any honest element has.
  private static let attributesMax = 64

  private mutating func attributeValue() -> String {
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    guard quote == 0x22 || quote == 0x27 else {
      let start = index
      while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") {
        index += 1
      }
      return Entities.resolved(bytes[start..<index])
    }
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote { index += 1 }
    let value = Entities.resolved(bytes[min(start, bytes.count)..<index])
    index = min(index + 1, bytes.count)
    return value
  }

  private mutating func word(_ belongs: (UInt8) -> Bool) -> String {
    let start = index
    while index < bytes.count, belongs(bytes[index]) { index += 1 }
    let word = bytes[start..<index]
    guard foldsCase else { return String(decoding: word, as: UTF8.self) }
    return String(
      decoding: word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
