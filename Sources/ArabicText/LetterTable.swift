/// What every sign of Unicode means to the index, looked up by its number.
///
/// Made once from the folds. The ranges where Arabic and Latin text lives are plain tables; the rest
/// of Unicode takes a slower way.
struct LetterTable: Sendable {
  /// A lam with an alef in one sign: two letters in the index.
  static let lamAlef = Letter(3)

  /// U+0000 to U+06FF, where nearly every sign of a text lies.
  let low: [UInt16]
  /// The same signs as sets of letters: see `LetterBits`.
  let lowBits: [UInt64]
  /// U+FE70 to U+FEFF: letters by their shape, as old PDFs write them.
  private let shapes: [UInt16]
  /// What the folds say of signs above U+06FF.
  private let others: [UInt32: UInt16]

  static let lowEnd: UInt32 = 0x700
  private static let shapesStart: UInt32 = 0xFE70

  init(folds: [Fold]) {
    var low = [UInt16](repeating: Letter.separator.unit, count: Int(Self.lowEnd))
    var others: [UInt32: UInt16] = [:]
    for unit in UInt32(0x30)..<Self.lowEnd { low[Int(unit)] = Self.plain(unit) }
    for fold in folds {
      for (sign, letter) in fold.pairs {
        if sign < Self.lowEnd {
          low[Int(sign)] = letter.unit
        } else {
          others[UInt32(sign)] = letter.unit
        }
      }
    }
    var shapes = [UInt16](repeating: Letter.separator.unit, count: 0x100 - 0x70)
    for shape in UInt32(0xFE70)...0xFEFC {
      let letters = LetterShapes.letters(of: shape)
      guard let first = letters.first else { continue }
      shapes[Int(shape - Self.shapesStart)] =
        letters.count == 2 ? Self.lamAlef.unit : low[Int(first)]
    }
    shapes[0xFEFF - 0xFE70] = Letter.silent.unit
    self.low = low
    lowBits = low.map { LetterBits.bits(of: Letter($0)) }
    (self.shapes, self.others) = (shapes, others)
  }

  /// The letter for any sign.
  func letter(_ sign: UInt32) -> Letter {
    if sign < Self.lowEnd { return Letter(low[Int(sign)]) }
    if sign >= Self.shapesStart && sign <= 0xFEFF {
      return Letter(shapes[Int(sign - Self.shapesStart)])
    }
    if let unit = others[sign] { return Letter(unit) }
    let letters = LetterShapes.letters(of: sign)
    if let first = letters.first, letters.count == 1 { return letter(first) }
    guard sign < 0x10000 else { return .separator }
    return Letter(Self.plain(sign))
  }

  /// A sign that no fold names: a letter or digit in lower case and without accent, or a separator.
  private static func plain(_ sign: UInt32) -> UInt16 {
    guard let scalar = Unicode.Scalar(sign) else { return Letter.separator.unit }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber,
      .modifierLetter:
      let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
      return UInt16(truncatingIfNeeded: unaccented(lower.value))
    case .nonspacingMark: return Letter.silent.unit
    default: return Letter.separator.unit
    }
  }

  /// The bare letter below the accents of Latin text: «é» is «e».
  private static func unaccented(_ sign: UInt32) -> UInt32 {
    // In lower case already: what is left of U+00C0–U+00DF is «ß».
    guard (0xE0..<0x180).contains(sign) else { return sign }
    // The base letters of U+00E0–U+00FF and U+0100–U+017F; a dot leaves the letter as it is.
    let small = Array("aaaaaa.ceeeeiiii.nooooo.ouuuuy.y".utf8)
    let extended = Array(
      ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo"
        + "..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.").utf8)
    let base =
      sign < 0x100
      ? small[Int(sign & 0x1F)]
      : (Int(sign - 0x100) < extended.count ? extended[Int(sign - 0x100)] : 0x2E)
    return base == 0x2E ? sign : UInt32(base)
  }
}
