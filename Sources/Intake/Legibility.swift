import Records

/// Tells text from what only looks like it (مقروئية النص).
struct Legibility {
  /// Letters of any language.
  private(set) var letters = 0
  /// Letters of Arabic.
  private(set) var arabic = 0
  /// Digits of any family.
  private(set) var digits = 0
  private var accented = 0
  private var odd = 0
  private var words = 0
  private var brokenWords = 0

  /// Looks at one text, or at the beginning of it.
  init(of text: some StringProtocol, letterMax: Int = 20_000) {
    var previous = Sign.space
    var hasOddInside = false
    var hasLetter = false
    for scalar in text.unicodeScalars {
      guard letters < letterMax else { break }
      let sign = Sign(scalar)
      switch sign {
      case .arabic:
        letters += 1
        arabic += 1
      case .lower, .upper: letters += 1
      case .accented:
        letters += 1
        accented += 1
      case .digit: digits += 1
      case .odd: odd += 1
      case .space, .usual: break
      }
      if sign == .space {
        if hasLetter { words += 1 }
        if hasLetter && hasOddInside { brokenWords += 1 }
        hasLetter = false
        hasOddInside = false
      } else {
        hasLetter = hasLetter || sign.isLetter
        // A capital after a small letter, or a sign that no word holds beside a letter.
        if sign == .upper && previous == .lower { hasOddInside = true }
        if sign == .odd && previous.isLetter || previous == .odd && sign.isLetter {
          hasOddInside = true
        }
      }
      previous = sign
    }
    if hasLetter { words += 1 }
    if hasLetter && hasOddInside { brokenWords += 1 }
  }

  /// Whether the signs are no text: a font without a character map, a wrong encoding.
  ///
  /// Words of any language keep to letters of one case inside and to a few accents; of fonts
  /// without a map most words break one of the two. Text in Arabic letters is taken as it is.
  var isGarbled: Bool {
    let latin = letters - arabic
    guard latin + odd > 20, arabic * 2 < letters + odd else { return false }
    return brokenWords * 4 > words || odd * 3 > letters || accented * 10 > latin * 4
  }

  /// What a sign is to a reader.
  private enum Sign {
    case space, lower, upper, accented, arabic, digit, usual, odd

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x00...0x20, 0xA0, 0x2000...0x200A, 0x2028, 0x2029: self = .space
      case 0x61...0x7A: self = .lower
      case 0x41...0x5A: self = .upper
      case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: self = .digit
      case 0x21...0x7E: self = .usual
      case 0x620...0x64A, 0x671...0x6D3, 0xFB50...0xFDFB, 0xFE70...0xFEFC: self = .arabic
      case 0x600...0x6FF: self = .usual
      case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .accented
      case 0xAB, 0xBB, 0xAD, 0x2010...0x201F, 0x2022, 0x2026, 0x200B...0x200F, 0x202A...0x202E:
        self = .usual
      case 0xFFFD, 0xE000...0xF8FF, 0x80...0xBF, 0xD7, 0xF7, 0x2020...0x22FF: self = .odd
      default: self = scalar.properties.isAlphabetic ? .lower : .usual
      }
    }

    var isLetter: Bool {
      switch self {
      case .lower, .upper, .accented, .arabic: true
      case .space, .digit, .usual, .odd: false
      }
    }
  }
}

extension Legibility {
  /// The language of a text with these letters.
  func language(of text: some StringProtocol) -> Language {
    guard letters > 0 else { return .arabic }
    if arabic * 10 >= letters * 3 { return .arabic }
    let words = text.prefix(4_000).lowercased().split { $0.isLetter == false }
    guard words.count > 20 else { return .english }
    let common: Set<Substring> = ["the", "of", "and", "to", "in", "is", "for", "that", "by", "or"]
    return words.count { common.contains($0) } * 12 >= words.count ? .english : .other
  }
}
