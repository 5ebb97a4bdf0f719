/// The heading of an article of a law (عنوان مادة), such as «مادة ١٦ مكررا (أ)» at the start of a line.
struct ArticleHeading: Equatable {
  /// The name people cite it by: «مادة 16», «مادة 16 مكررًا (أ)», «المادة الأولى».
  let label: String

  /// Reads a line as the heading of an article, or `nil` when it is none.
  ///
  /// A reference to an article may also come to stand at the start of a line. It is told by what
  /// follows («المادة 5 من القانون») and, where nothing follows, by the line before, which then
  /// ends in the middle of a sentence (`isAfterSentence` is false).
  init?(_ line: Substring, isAfterSentence: Bool) {
    // Cheap first: almost no line begins so.
    guard let start = line.unicodeScalars.first(where: { Self.isOrnament($0) == false }),
      start == "م" || start == "ا" || start == "أ"
    else { return nil }
    let isWrapped = line.unicodeScalars.first { $0.value > 0x20 } == "("
    var words = Words(line.comparable(prefix: 160))
    words.skipOrnaments()
    guard let first = words.next(), first == "ماده" || first == "الماده" else { return nil }
    let isBracketed = words.skip("(") || isWrapped
    guard let name = Self.name(in: &words, after: first, original: line) else { return nil }
    _ = words.skip(")")
    guard Self.isHeading(words, isBracketed: isBracketed, isAfterSentence: isAfterSentence) else {
      return nil
    }
    label = name
  }

  private static func name(
    in words: inout Words, after first: String, original: Substring
  ) -> String? {
    if let number = words.number() {
      var name = "مادة \(number)"
      let before = words
      if words.skip("/"), let letter = words.letter() {
        _ = words.next()
        name += " (\(letter))"
      } else {
        words = before
      }
      if words.skipRepeated() {
        name += " مكررًا"
        let afterRepeated = words
        let isOpen = words.skip("(") || words.skip("/")
        if let letter = words.letter() ?? (isOpen ? words.number() : nil) {
          _ = words.nextIfLetter()
          _ = words.skip(")")
          name += " (\(letter))"
        } else {
          words = afterRepeated
        }
      }
      return name
    }
    let ordinal = words.ordinal()
    guard ordinal.isEmpty == false else { return nil }
    // The words as they are written, hamzas and all.
    var name = original.split { $0 == " " || $0 == "\u{A0}" || "():-–—.*#".contains($0) }
      .prefix { $0.comparable() != "" }.map(String.init)
    if let place = name.firstIndex(where: { $0.comparable() == first }) { name.removeFirst(place) }
    var label = name.prefix(1 + ordinal.count).map { $0.filter { $0 != "ـ" } }
    label[0] = "المادة"
    if words.skipRepeated() { label.append("مكررًا") }
    return label.joined(separator: " ")
  }

  /// Whether what is left of the line lets it be a heading.
  private static func isHeading(
    _ rest: Words, isBracketed: Bool, isAfterSentence: Bool
  ) -> Bool {
    var rest = rest
    if rest.isAtEnd { return isAfterSentence || isBracketed }
    if rest.skip(":") || rest.skip("-") || rest.skip("–") || rest.skip("—") || rest.skip("ـ") {
      return true
    }
    if rest.skip(".") { return isAfterSentence }
    // «مادة (٢/ فقرة أخيرة)»: a part of an article that a law replaces.
    if rest.skip("/") { return isBracketed }
    guard isAfterSentence, let word = rest.next() else { return false }
    return references.contains(word) == false && word.unicodeScalars.first != "،"
  }

  /// Words that go on from an article as it is spoken of.
  private static let references: Set<String> = [
    "من", "في", "علي", "الي", "او", "ان", "عن", "هي", "لا", "قد", "ثم", "بعد", "قبل", "سالفه",
    "السابقه", "السابق", "المشار", "المذكوره", "اعلاه", "التاليه", "فقره", "الفقره", "بند",
    "البند", "وما", "وفقا", "طبقا", "المتقدمه", "بشان", "المعدله", "المضافه", "ذاتها", "نفسها",
    "انفه", "الانفه",
  ]

  private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || "(*#-–—•[{«\u{A0}".unicodeScalars.contains(scalar)
  }
}

/// The words and signs of a line, one after the other.
private struct Words {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ line: String) { scalars = Array(line.unicodeScalars) }

  private mutating func skipSpace() {
    while index < scalars.count, scalars[index].value <= 0x20 { index += 1 }
  }

  var isAtEnd: Bool { scalars[index...].allSatisfy { $0.value <= 0x20 } }

  mutating func skipOrnaments() {
    while index < scalars.count,
      scalars[index].value <= 0x20 || "(*#-–—•[{«".unicodeScalars.contains(scalars[index])
    {
      index += 1
    }
  }

  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < scalars.count, scalars[index] == sign else { return false }
    index += 1
    return true
  }

  /// The letters up to the next sign that is none.
  mutating func next() -> String? {
    skipSpace()
    let start = index
    while index < scalars.count, Self.isLetter(scalars[index]) { index += 1 }
    guard index > start else {
      guard index < scalars.count else { return nil }
      index += 1
      return String(Character(scalars[start]))
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[start..<index])
    return String(word)
  }

  /// The whole number that comes next, at most four digits: no law has more articles.
  mutating func number() -> String? {
    skipSpace()
    let start = index
    while index < scalars.count, (0x30...0x39).contains(scalars[index].value) { index += 1 }
    guard (1...4).contains(index - start) else {
      index = start
      return nil
    }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[start..<index])
    return String(digits)
  }

  /// The single letter that comes next, such as the «أ» of a repeated article, left in place.
  func letter() -> String? {
    var ahead = self
    guard let word = ahead.next(), word.unicodeScalars.count == 1,
      let letter = word.unicodeScalars.first, Self.isLetter(letter)
    else { return nil }
    return word == "ا" ? "أ" : word
  }

  mutating func nextIfLetter() -> String? { letter() == nil ? nil : next() }

  mutating func skipRepeated() -> Bool {
    var ahead = self
    guard let word = ahead.next(), word == "مكرر" || word == "مكررا" else { return false }
    self = ahead
    return true
  }

  /// The words of an ordinal such as «الحادية والعشرون بعد المائة».
  mutating func ordinal() -> [String] {
    var words: [String] = []
    while words.count < 6 {
      var ahead = self
      guard let word = ahead.next(), Self.ordinals.contains(word),
        words.isEmpty == false || (word != "بعد" && word.hasPrefix("و") == false || word == "وحيده")
      else { break }
      words.append(word)
      self = ahead
    }
    return words
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x621...0x64A).contains(scalar.value) || scalar.properties.isAlphabetic
  }

  private static let ordinals: Set<String> = {
    let units = [
      "الاولي", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه",
      "التاسعه", "العاشره", "الحاديه", "عشر", "عشره", "الوحيده", "وحيده", "فريده", "الاخيره",
      "بعد", "المائه", "المئه", "المائتين", "المئتين", "مائه", "المائتان",
    ]
    let tens = [
      "العشر", "الثلاث", "الاربع", "الخمس", "الست", "السبع", "الثمان", "التسع",
    ].flatMap { [$0 + "ون", $0 + "ين"] }
    return Set(units + tens + tens.map { "و" + $0 } + ["والمائه", "والمئه"])
  }()
}
