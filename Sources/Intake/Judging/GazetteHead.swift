import ArabicText
import Records

/// The running head of the official gazette, such as «الجريدة الرسمية – العدد 36 مكرر (ب) فى 5 سبتمبر
/// سنة 2020».
struct GazetteHead: Equatable {
  /// The issue as people cite it: «الجريدة الرسمية، العدد 36 مكرر (ب)».
  let source: String
  /// The day the issue appeared.
  let date: CivilDate?

  /// Reads a line as such a head, or `nil` when it is none.
  init?(_ line: Substring) {
    let text = line.comparable(prefix: 200)
    guard text.contains("الجريده الرسميه") || text.contains("الوقائع المصريه"),
      text.contains("العدد"), line.unicodeScalars.count < 120
    else { return nil }
    let name = text.contains("الوقائع") ? "الوقائع المصرية" : "الجريدة الرسمية"
    let words = line.westernDigits.split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
    let place = words.firstIndex { $0.comparable().contains("العدد") }
    let rest = place.map { words[($0 + 1)...] } ?? []
    let issue = rest.prefix { $0.comparable() != "في" && $0.comparable() != "الصادر" }
    source = ([name + "، العدد"] + issue.map { $0.filter { $0 != "ـ" } }).joined(separator: " ")
    date = CivilDate(spelledIn: text)
  }
}

extension CivilDate {
  /// The first day spelled out in `text`, such as «5 سبتمبر سنة 2020»; letters as `comparable()` gives.
  init?(spelledIn text: String) {
    let words = text.split { " ()[]،.:".contains($0) }
    for (index, word) in words.enumerated() {
      guard let month = Self.months[String(word)], index > 0, index + 1 < words.count,
        let day = Int(words[index - 1])
      else { continue }
      let after = words[(index + 1)...].first { $0 != "سنه" && $0 != "عام" } ?? ""
      guard let year = Int(after.prefix { $0.isNumber }),
        let date = CivilDate(year: year, month: month, day: day)
      else { continue }
      self = date
      return
    }
    return nil
  }

  /// The months as Egypt spells them, letters folded.
  private static let months: [String: Int] = [
    "يناير": 1, "فبراير": 2, "مارس": 3, "ابريل": 4, "مايو": 5, "يونيه": 6, "يونيو": 6, "يوليه": 7,
    "يوليو": 7, "اغسطس": 8, "سبتمبر": 9, "اكتوبر": 10, "نوفمبر": 11, "ديسمبر": 12,
  ]
}
