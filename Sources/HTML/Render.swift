extension Node {
  /// The whole page as UTF-8, beginning with its document type.
  package var page: [UInt8] {
    var written = Array("<!doctype html>\n".utf8)
    write(to: &written)
    return written
  }

  /// This node as markup.
  package var markup: String {
    var written: [UInt8] = []
    write(to: &written)
    return String(decoding: written, as: UTF8.self)
  }

  /// Adds this node as UTF-8 markup to `written`.
  private func write(to written: inout [UInt8]) {
    switch self {
    case .text(let text): written.append(escaping: text, quotes: false)
    case .fragment(let nodes): for node in nodes { node.write(to: &written) }
    case .element(let name, let attributes, let content):
      written.append(UInt8(ascii: "<"))
      written.append(contentsOf: name.utf8)
      for attribute in attributes { attribute.write(to: &written) }
      written.append(UInt8(ascii: ">"))
      guard Self.voids.contains(name) == false else { return }
      content.write(to: &written)
      written.append(contentsOf: "</".utf8)
      written.append(contentsOf: name.utf8)
      written.append(UInt8(ascii: ">"))
    }
  }

  /// The elements that HTML writes without an end.
  private static let voids: Set<String> = ["meta", "link", "input", "img", "br", "hr"]
}

extension Attribute {
  fileprivate func write(to written: inout [UInt8]) {
    written.append(UInt8(ascii: " "))
    written.append(contentsOf: name.utf8)
    guard let value else { return }
    written.append(contentsOf: "=\"".utf8)
    written.append(escaping: value, quotes: true)
    written.append(UInt8(ascii: "\""))
  }
}

extension [UInt8] {
  /// Adds `text` with every sign that means something to HTML written as an entity.
  ///
  /// A line ends by a line feed, whatever ended it in the text; any other control sign cannot stand in
  /// HTML and becomes U+FFFD.
  fileprivate mutating func append(escaping text: String, quotes: Bool) {
    var last: UInt8 = 0
    for byte in text.utf8 {
      defer { last = byte }
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\"") where quotes: append(contentsOf: "&quot;".utf8)
      case 0x0A where last == 0x0D: break
      case 0x0A...0x0D: append(0x0A)
      case 0x09: append(byte)
      // The control signs above ASCII are C2 80 to C2 9F in UTF-8; U+0085 ends a line.
      case 0x80..<0xA0 where last == 0xC2:
        removeLast()
        append(contentsOf: (byte == 0x85 ? "\n" : "\u{FFFD}").utf8)
      case 0..<0x20, 0x7F: append(contentsOf: "\u{FFFD}".utf8)
      default: append(byte)
      }
    }
  }
}
