import ArabicText
import Synchronization

/// A person's name as names are compared (اسم الشخص): its parts in order, spelling apart.
///
/// «أ/ عبد الرحمن بن محمود أبو العلا» and «عبدالرحمن محمود ابوالعلا» have the same parts. Titles,
/// «بن» and «بنت» are no parts; «عبد»، «أبو»، «أم»، «ذو» belong to the word after them, «الدين» and
/// «الله» to the word before; the article does not count.
package struct PersonName: Hashable, Sendable {
  /// The name as it was written, without the space around it.
  package let written: String
  /// The parts as they are compared, at most `partsMax`.
  package let parts: [String]

  /// More parts than this no name has; what follows is not read.
  private static let partsMax = 12

  package init(_ written: String) {
    let trimmed = written.plainLetters.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    self.written = trimmed
    parts = Array(Self.parts(of: trimmed).prefix(Self.partsMax))
  }

  /// The same name, remembered: the names of an archive are compared far oftener than they change.
  package static func known(_ written: String) -> PersonName {
    if let known = memory.withLock({ $0[written] }) { return known }
    let name = PersonName(written)
    memory.withLock { known in
      if known.count >= memoryMax { known.removeAll(keepingCapacity: true) }
      known[written] = name
    }
    return name
  }

  private static let memory = Mutex<[String: PersonName]>([:])

  /// The most names that are remembered; a few megabytes.
  private static let memoryMax = 20_000

  private static func parts(of written: String) -> [String] {
    // «حسن، أحمد محمد» gives the family first.
    let sides = written.split(maxSplits: 1) { $0 == "،" || $0 == "," }
    let ordered = sides.count == 2 ? "\(sides[1]) \(sides[0])" : written
    var words = ordered.nameLetters.split(separator: " ").map(String.init)
    if let known = words.firstIndex(where: { $0 == "وشهرته" || $0 == "الشهير" || $0 == "الشهيره" }),
      known > 0
    {
      words.removeSubrange(known...)
    }
    while let first = words.first, words.count > 1, isTitle(first, before: words.count - 1) {
      words.removeFirst()
    }
    while let last = words.last, words.count > 2, professions.contains(last) { words.removeLast() }
    return joined(words).map(part)
  }

  /// Words that stand together written together, connectors left out.
  private static func joined(_ words: [String]) -> [String] {
    var parts: [String] = []
    var prefix = ""
    for word in words {
      if connectors.contains(word), prefix.isEmpty { continue }
      if prefixes.contains(word), prefix.isEmpty {
        prefix = word == "ابي" || word == "ابا" ? "ابو" : word
      } else if prefix.isEmpty, suffixes.contains(word), let before = parts.popLast() {
        parts.append(before + word)
      } else {
        parts.append(prefix + word)
        prefix = ""
      }
    }
    if prefix.isEmpty == false { parts.append(prefix) }
    return parts
  }

  /// One part with its articles taken off and doubled letters written once; a number keeps its digits.
  private static func part(_ word: String) -> String {
    var word = word
    for prefix in ["عبد", "ابو", "ام", "ذو"] where word.utf8.starts(with: prefix.utf8) {
      let rest = String(word.unicodeScalars.dropFirst(prefix.unicodeScalars.count))
      if rest.utf8.starts(with: article.utf8), rest != "الله" {
        word = prefix + withoutArticle(rest)
      }
    }
    for suffix in ["الدين", "العابدين"]
    where word.utf8.count > suffix.utf8.count && word.hasSuffix(suffix) {
      word = String(word.dropLast(suffix.count) + suffix.dropFirst(2))
    }
    var single = String.UnicodeScalarView()
    for letter in withoutArticle(word).unicodeScalars
    where letter != single.last || ("0"..."9").contains(letter) {
      single.append(letter)
    }
    return String(single)
  }

  private static func withoutArticle(_ word: String) -> String {
    word.utf8.starts(with: article.utf8) && word.unicodeScalars.count >= 5
      ? String(word.unicodeScalars.dropFirst(2)) : word
  }

  private static let article = "ال"

  /// Whether `word` is a title before `count` more words; «السيد» is a name too.
  private static func isTitle(_ word: String, before count: Int) -> Bool {
    titles.contains(word) || (word == "السيد" || word == "السيده") && count >= 4
      || word.count == 1 && count >= 2
  }

  private static let titles: Set<String> = Set(
    [
      "الأستاذ", "أستاذ", "الأستاذة", "الدكتور", "دكتور", "الدكتورة", "دكتورة", "المهندس", "مهندس",
      "المهندسة", "المستشار", "المستشارة", "الحاج", "الحاجة", "الشيخ", "المرحوم", "المرحومة",
      "الآنسة", "الطالب", "الطالبة", "العضو", "العضوة", "المتهم", "المتهمة", "المواطن", "المواطنة",
      "القس", "اللواء", "العميد", "العقيد", "الصحفي", "الصحفية", "المحامي", "المحامية", "mr", "mrs",
      "ms", "dr", "eng",
    ].map(\.nameLetters))

  private static let professions: Set<String> = Set(
    ["المحامي", "المحامية", "الصحفي", "الصحفية", "المحامى"].map(\.nameLetters))
  private static let connectors: Set<String> = ["بن", "ابن", "بنت", "ابنه", "ال"]
  private static let prefixes = CompoundNames.beginnings.union(["ام", "ذو"])
  private static let suffixes = CompoundNames.endings.union(["الله", "الحق"])
}

extension PersonName {
  /// The name in its four parts: given, father's, grandfather's and family name, as far as written.
  ///
  /// With more than four parts the family name takes what is left; with two it is the second.
  package var fourParts: (given: String, father: String, grandfather: String, family: String) {
    let words = Self.shown(written)
    switch words.count {
    case 0: return ("", "", "", "")
    case 1: return (words[0], "", "", "")
    case 2: return (words[0], "", "", words[1])
    case 3: return (words[0], words[1], "", words[2])
    default: return (words[0], words[1], words[2], words[3...].joined(separator: " "))
    }
  }

  /// The written words, those that belong together joined by a space.
  private static func shown(_ written: String) -> [String] {
    var words: [String] = []
    var prefix = ""
    for word in written.split(separator: " ").map(String.init) {
      let letters = word.nameLetters
      if connectors.contains(letters) || titles.contains(letters) && words.isEmpty { continue }
      if prefixes.contains(letters) {
        prefix = word + " "
      } else if suffixes.contains(letters), let before = words.popLast() {
        words.append("\(before) \(word)")
      } else {
        words.append(prefix + word)
        prefix = ""
      }
    }
    return words
  }

  /// Keys that a name shares with its spellings: the consonants of each part.
  ///
  /// A search looks only at names that share enough of them.
  package var keys: Set<String> { Set(parts.map(Self.key)) }

  /// How many keys two names must share to be looked at.
  package var keysWanted: Int { max(1, min(2, keys.count - 1)) }

  private static func key(_ part: String) -> String {
    var key = String.UnicodeScalarView()
    for letter in part.unicodeScalars {
      switch letter {
      case "ا", "و", "ي", "ه": continue
      case "ذ": key.append("ز")
      case "ث": key.append("س")
      case "ظ": key.append("ض")
      default: key.append(letter)
      }
    }
    return key.isEmpty ? part : String(key)
  }

  /// The name as a search may be asked for it: written apart and written together.
  ///
  /// A sheet carries these, so that «عبدالرحمن» finds «عبد الرحمن».
  package var searchForms: [String] {
    let words = Self.shown(written)
    let together = words.map { $0.filter { $0 != " " } }.joined(separator: " ")
    let apart = words.map { word in
      let letters = word.nameLetters
      for prefix in ["عبد", "ابو"] where letters.hasPrefix(prefix) && letters.count > 5 {
        if word.contains(" ") == false {
          return "\(word.prefix(prefix.count)) \(word.dropFirst(prefix.count))"
        }
      }
      return word
    }.joined(separator: " ")
    return [together, apart].reduce(into: []) { forms, form in
      if form != written, forms.contains(form) == false { forms.append(form) }
    }
  }
}
