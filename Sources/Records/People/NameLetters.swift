import ArabicText

extension StringProtocol {
  /// The letters that count when names are compared, in lower case, with single spaces between words.
  ///
  /// One form for: hamza seats and bare alef (أحمد/احمد, رؤوف/رءوف), ta marbuta and heh (هبة/هبه),
  /// alef maqsura and yeh (مصطفى/مصطفي), Persian letters (چيهان/جيهان, ڤ/ف), the shapes that letters
  /// have in a PDF, marks, tatweel, direction marks, digits.
  package var nameLetters: String {
    var letters = String.UnicodeScalarView()
    var hasSpace = false
    for scalar in plainLetters.westernDigits.unicodeScalars {
      if Self.isItsOwn(scalar) {
        if hasSpace, letters.isEmpty == false { letters.append(" ") }
        hasSpace = false
        letters.append(scalar)
        continue
      }
      guard let letter = Self.folded(scalar) else {
        if Self.isSilent(scalar) == false { hasSpace = true }
        continue
      }
      if hasSpace, letters.isEmpty == false { letters.append(" ") }
      hasSpace = false
      letters.append(contentsOf: letter.unicodeScalars)
    }
    return String(letters)
  }

  /// Whether it is a letter or digit that counts as itself; nearly all do, and asking for more is slow.
  private static func isItsOwn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x627, 0x628, 0x62A...0x63A, 0x641...0x648, 0x64A, 0x30...0x39, 0x61...0x7A: true
    default: false
    }
  }

  /// The letter that `scalar` counts as; `nil` for what separates words or is not read.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x622, 0x623, 0x625, 0x671...0x673, 0x675: "ا"
    case 0x624, 0x6C4, 0x6CA: "و"
    case 0x626, 0x649, 0x6CC, 0x6CD, 0x6D0, 0x6D2: "ي"
    case 0x629, 0x6BE, 0x6C0...0x6C3, 0x6D5: "ه"
    case 0x67E: "ب"
    case 0x686: "ج"
    case 0x6A4: "ف"
    case 0x6A9, 0x6AA, 0x6AC, 0x6AF: "ك"
    case 0x621, 0x640, 0x654, 0x655: nil
    default:
      scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
        || (0x30...0x39).contains(scalar.value)
        ? scalar.properties.lowercaseMapping : nil
    }
  }

  /// Signs within a word that are not read: hamza alone, tatweel, marks, direction marks.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x621, 0x640: true
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: true
      default: false
      }
    }
  }
}
