/// The two layouts of one keyboard, for words typed on the wrong one (تخطيط لوحة المفاتيح).
///
/// The Arabic layout is the one that Windows calls 101, which Egypt uses: «lp;lm» are the keys of
/// «محكمة», «ؤخعقف» those of “court”.
enum KeyboardLayout {
  /// What each Latin key writes on the Arabic layout, key and letters in turn.
  private static let keys: [(latin: Character, arabic: String)] = [
    ("q", "ض"), ("w", "ص"), ("e", "ث"), ("r", "ق"), ("t", "ف"), ("y", "غ"), ("u", "ع"), ("i", "ه"),
    ("o", "خ"), ("p", "ح"), ("[", "ج"), ("]", "د"), ("a", "ش"), ("s", "س"), ("d", "ي"), ("f", "ب"),
    ("g", "ل"), ("h", "ا"), ("j", "ت"), ("k", "ن"), ("l", "م"), (";", "ك"), ("'", "ط"), ("z", "ئ"),
    ("x", "ء"), ("c", "ؤ"), ("v", "ر"), ("b", "لا"), ("n", "ى"), ("m", "ة"), (",", "و"), (".", "ز"),
    ("/", "ظ"), ("`", "ذ"), ("H", "أ"), ("Y", "إ"), ("N", "آ"), ("G", "لأ"), ("T", "لإ"),
    ("B", "لآ"),
  ]

  private static let arabicOfKey = Dictionary(
    keys.map { ($0.latin, $0.arabic) }, uniquingKeysWith: { first, _ in first })

  /// What each letter of the Arabic layout is on the Latin one; «لا» is told apart by `latin(_:)`.
  private static let keyOfArabic = Dictionary(
    keys.filter { $0.arabic.count == 1 }.map { (Character($0.arabic), $0.latin) },
    uniquingKeysWith: { first, _ in first })

  /// `text` as the same keys write it on the Arabic layout; `nil` where no key of it has a letter
  /// there.
  static func arabic(_ text: String) -> String? {
    var written = ""
    var hasLetter = false
    for sign in text {
      // A capital typed by mistake is its small letter unless the key has a letter of its own.
      if let letters = arabicOfKey[sign] ?? arabicOfKey[Character(sign.lowercased())] {
        written += letters
        hasLetter = true
      } else {
        written.append(sign)
      }
    }
    return hasLetter ? written : nil
  }

  /// `text` as the same keys write it on the Latin layout: with «لا» as its own key, and as two.
  static func latin(_ text: String) -> [String] {
    func read(_ text: String) -> String? {
      var written = ""
      var hasLetter = false
      for sign in text {
        if let key = keyOfArabic[sign] {
          written.append(key)
          hasLetter = true
        } else {
          written.append(sign)
        }
      }
      return hasLetter ? written : nil
    }
    let joined = text.replacing("لا", with: "b")
    return [joined, text].compactMap(read).reduce(into: []) { lines, line in
      if lines.contains(line) == false { lines.append(line) }
    }
  }
}
