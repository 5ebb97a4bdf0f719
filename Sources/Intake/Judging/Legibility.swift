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
    var word = Word()
    for scalar in text.unicodeScalars {
      let sign = Sign(scalar)
      switch sign {
      case .space:
        close(&word)
        if letters >= letterMax { return }
        continue
      case .arabic:
        letters += 1
        arabic += 1
      case .lower, .upper:
        letters += 1
        if scalar.value >= 0xC0 { accented += 1 }
      case .digit: digits += 1
      case .odd: odd += 1
      case .usual, .joint: break
      }
      word.add(sign)
    }
    close(&word)
  }

  private mutating func close(_ word: inout Word) {
    if word.letters > 1 {
      words += 1
      if word.isBroken { brokenWords += 1 }
    }
    word = Word()
  }

  /// Whether the signs are no text: a font without a character map, a wrong encoding.
  ///
  /// Words of any language are small, capital or capitalised, and keep to a few accents; of a font
  /// without a map most are neither. Text in Arabic letters is taken as it is.
  var isGarbled: Bool {
    let latin = letters - arabic
    guard latin + odd > 20, arabic * 2 < letters + odd else { return false }
    return brokenWords * 10 > words * 3 || odd * 3 > letters || accented * 10 > latin * 4
  }
}

extension Legibility {
  /// What a sign is to a reader.
  private enum Sign {
    case space, lower, upper, arabic, digit, usual
    /// A sign that stands between words and, inside one, breaks it.
    case joint
    /// A sign that no word holds.
    case odd

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x2028, 0x2029: self = .space
      case 0x61...0x7A: self = .lower
      case 0x41...0x5A: self = .upper
      case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: self = .digit
      case 0x2A, 0x3C...0x3F, 0x5E, 0x7C, 0x7E, 0xAB, 0xBB: self = .joint
      case 0x21...0x7E: self = .usual
      case 0x620...0x64A, 0x671...0x6D3, 0xFB50...0xFDFB, 0xFE70...0xFEFC: self = .arabic
      case 0x600...0x6FF: self = .usual
      case 0xC0...0xD6, 0xD8...0xDE: self = .upper
      case 0xDF...0xF6, 0xF8...0xFF: self = .lower
      case 0x100...0x24F: self = scalar.properties.isUppercase ? .upper : .lower
      case 0xAD, 0x2010...0x201F, 0x2022, 0x2026, 0x200B...0x200F, 0x202A...0x202E: self = .usual
      case 0x00...0x1F, 0x7F...0xBF, 0xD7, 0xF7, 0x2020...0x25FF, 0xFFFD, 0xE000...0xF8FF:
        self = .odd
      default: self = scalar.properties.isAlphabetic ? .lower : .usual
      }
    }

    var isLetter: Bool {
      switch self {
      case .lower, .upper, .arabic: true
      case .space, .digit, .usual, .joint, .odd: false
      }
    }
  }

  /// The shape of one word.
  private struct Word {
    var letters = 0
    var lower = 0
    var upper = 0
    var startsUpper = false
    var hasOdd = false
    var jointAfterLetter = false

    mutating func add(_ sign: Sign) {
      if sign.isLetter {
        if jointAfterLetter { hasOdd = true }
        if letters == 0 { startsUpper = sign == .upper }
        letters += 1
        if sign == .lower { lower += 1 }
        if sign == .upper { upper += 1 }
      } else {
        if sign == .odd { hasOdd = true }
        jointAfterLetter = sign == .joint && letters > 0
      }
    }

    var isBroken: Bool { hasOdd || (upper > 0 && lower > 0 && !(startsUpper && upper == 1)) }
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
