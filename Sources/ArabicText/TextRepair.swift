/// Puts right what printing to PDF and old encodings did to Arabic text (إصلاح النص).
///
/// One look over the bytes decides whether anything must be done, so that sound text costs little.
/// What is done is done only where it is sure: a wrong repair would be a false text.
package enum TextRepair {
  /// A text after repair.
  package struct Repaired: Equatable, Sendable {
    /// The text.
    package let text: String
    /// Whether letters were put right, so that the text no longer stands as its file gave it.
    ///
    /// Spaces, direction marks and tatweel do not count: they are no letters.
    package let isRepaired: Bool

    package init(text: String, isRepaired: Bool) {
      (self.text, self.isRepaired) = (text, isRepaired)
    }
  }

  /// `text` put right; the number of lines (U+000A) and of pages (U+000C) stays what it was.
  package static func repaired(_ text: String) -> Repaired {
    let damage = Damage(in: text)
    guard damage.isEmpty == false else { return Repaired(text: text, isRepaired: false) }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count / 2 + 16)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    var isRepaired = damage.contains(.letters)
    if damage.contains(.embeddings) {
      scalars = PrintedLines.inReadingOrder(scalars)
      isRepaired = true
    }
    if damage.contains(.tatweel) { PrintedLines.joinStretched(&scalars) }
    var letters = LetterRepair(of: scalars)
    let written = letters.repaired(scalars)
    isRepaired = isRepaired || letters.isRepaired
    var mended = written
    if Watermark.remove(from: &mended) { isRepaired = true }
    if LamAlef.untangle(&mended) { isRepaired = true }
    let isPrinted = damage.contains(.embeddings) || mended.contains("\u{0C}")
    if isPrinted, LamAlef.untangleName(&mended) { isRepaired = true }
    return Repaired(text: string(of: mended), isRepaired: isRepaired)
  }

  /// `scalars` as text; written by hand, because the library's own way was the slowest part.
  private static func string(of scalars: [Unicode.Scalar]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 2)
    for scalar in scalars {
      let code = scalar.value
      switch code {
      case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: code))
      case 0x80..<0x800:
        bytes.append(UInt8(truncatingIfNeeded: 0xC0 | code >> 6))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | code & 0x3F))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The kinds of damage a text shows at first sight.
private struct Damage: OptionSet {
  let rawValue: Int

  /// Signs that must be looked at one by one.
  static let signs = Damage(rawValue: 1)
  /// Letters in shapes, or signs without meaning among them.
  static let letters = Damage(rawValue: 2)
  /// Runs of a printed line, in the order of the paper.
  static let embeddings = Damage(rawValue: 4)
  /// Letters drawn out.
  static let tatweel = Damage(rawValue: 8)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Looks at the bytes of `text` once.
  init(in text: String) {
    var found: Damage = []
    let isSuspect = Self.isSuspect
    // The two bytes before this one, to tell a sign of three bytes by its last.
    var second: UInt8 = 0
    var first: UInt8 = 0
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if isSuspect[Int(second) << 8 | Int(byte)] {
        found.formUnion(byte < 0x80 ? .signs : Self.kind(first, second, byte))
      }
      first = second
      second = byte
    }
    self = found
  }

  /// For each pair of bytes whether it may end a sign that needs a closer look.
  private static let isSuspect: [Bool] = (0...0xFFFF).map { pair in
    let byte = UInt8(pair & 0xFF)
    let before = UInt8(pair >> 8)
    switch byte {
    // A page end: pages may carry a watermark.
    case 0x00...0x08, 0x0B...0x1F, 0x7F: return true
    case 0x00..<0x80: return false
    default:
      // An alef with hamza needs a look only after an alef, which `kind` cannot tell from a pair;
      // «أ» is too common to ask each time.
      let leads: [UInt8] = [0x00, 0xA7, 0xE2, 0xE3, 0xEE, 0xEF]
      return leads.contains { kind($0, before, byte).isEmpty == false }
    }
  }

  /// What a sign that ends in these three bytes of UTF-8 is, or nothing for a sound one.
  private static func kind(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Damage {
    switch second {
    case 0xC2 where third <= 0xA0 || third == 0xAD: return .signs
    case 0xD8 where third == 0x9C: return .signs
    // Hamza and madda written apart from their alef, and an alef before one with hamza.
    case 0xD9 where third == 0x80: return [.signs, .tatweel]
    case 0xD9 where (0x93...0x95).contains(third): return .signs
    case 0xDA where third == 0xA9 || third == 0xAA || third == 0xBE: return .signs
    case 0xDB where third == 0x8C || third == 0x81 || third == 0x95: return .signs
    case 0xD8 where third == 0xA2 || third == 0xA3 || third == 0xA5:
      return first == 0xA7 ? .signs : []
    default: break
    }
    switch first {
    case 0xE2 where second == 0x80:
      if third == 0xAA || third == 0xAB { return [.signs, .embeddings] }
      return third <= 0x8F || (0xA8...0xAF).contains(third) ? .signs : []
    case 0xE2 where second == 0x81: return third >= 0x9F && third <= 0xAF ? .signs : []
    case 0xE3 where second == 0x80: return third == 0x80 ? .signs : []
    case 0xEE: return .signs
    case 0xEF:
      switch second {
      case 0x80...0xA3: return .signs
      case 0xAD...0xB7: return .letters
      case 0xB9 where third >= 0xB0: return .letters
      case 0xBA: return .letters
      case 0xBB: return third == 0xBF ? .signs : .letters
      case 0xBF where third == 0xBD: return .letters
      default: return []
      }
    default: return []
    }
  }
}
