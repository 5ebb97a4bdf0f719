import Records

/// Tells which court or authority a document comes from, where nobody said it (المحكمة أو الجهة).
///
/// A body is told by the word its name begins with; a person is never taken for one. What cannot be
/// told stays empty: an unknown court is better than a wrong one.
enum IssuingBody {
  /// The first words of the names of courts, offices and bodies, as they are compared.
  private static let beginnings = [
    "محكمه", "المحكمه", "نيابه", "النيابه", "النائب العام", "مجلس", "المجلس", "وزاره", "وزير",
    "لجنه", "اللجنه", "هيئه", "الهيئه", "رئاسه", "رئيس الجمهوريه", "رئيس مجلس", "محافظه", "محافظ",
    "مديريه", "قطاع", "مصلحه", "نقابه", "المؤتمر العام", "الامانه", "امانه", "حزب", "وحده",
    "مفوضيه", "المفوضيه", "جمعيه", "منظمه", "مؤسسه", "مركز",
  ]

  /// The first words of the names of courts alone, as they stand at the head of a judgment.
  private static let courts = [
    "محكمه", "المحكمه الدستوريه", "المحكمه الاداريه", "المحكمه العليا", "مجلس الدوله",
  ]

  /// The longest name taken, in letters: a longer line is a sentence.
  private static let lengthMax = 80

  /// The body that the author or the beginning of the source names, or the title of a decision.
  static func told(author: String, source: String, title: String, kind: DocumentKind) -> String {
    if let body = name(in: author) { return body }
    let end = source.firstIndex { "،,-–—:؛;(/".contains($0) } ?? source.endIndex
    if kind == .ruling || kind == .decision || kind == .law,
      let body = name(in: String(source[..<end]).trimmingSpace)
    {
      return body
    }
    return decider(in: title) ?? ""
  }

  /// The court at the head of a judgment, or `nil`.
  static func court(in lines: some Sequence<TextLine>) -> String? {
    for line in lines {
      let text = line.text.trimmingSpace
      let compared = text.comparable()
      guard text.count <= lengthMax, courts.contains(where: compared.hasPrefix),
        compared.contains(where: { ".:؛".contains($0) }) == false
      else { continue }
      return text
    }
    return nil
  }

  private static func name(in text: String) -> String? {
    guard text.isEmpty == false, text.count <= lengthMax else { return nil }
    let compared = text.comparable()
    let isBody = beginnings.contains { beginning in
      compared == beginning || compared.hasPrefix(beginning + " ")
    }
    return isBody ? text : nil
  }

  /// Who decided, in a title such as «قرار وزير الداخلية رقم 12 لسنة 2020».
  private static func decider(in title: String) -> String? {
    let words = title.split(separator: " ")
    guard words.first?.comparable() == "قرار", let end = words.firstIndex(where: { $0 == "رقم" }),
      end > 1
    else { return nil }
    return name(in: words[1..<end].joined(separator: " "))
  }
}
