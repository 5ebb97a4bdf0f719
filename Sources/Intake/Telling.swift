import ArabicText
import Records

/// Tells from the beginning of a text what it is and what it is called (التعرف على المستند).
struct Telling {
  /// The first lines that hold anything.
  private let head: [TextLine]
  /// The same, as they are compared, in one.
  private let comparable: String

  init(_ lines: [TextLine]) {
    head = Array(lines.lazy.filter { $0.isBlank == false }.prefix(Self.headLines))
    var joined = ""
    for line in head where joined.utf8.count < Self.headBytes {
      joined += line.text.comparable(prefix: 400) + "\n"
    }
    comparable = joined
  }

  /// Titles and formulas stand within this many lines.
  private static let headLines = 40
  private static let headBytes = 6_000

  /// What the document is, as far as its text says so; `articles` is how many it has.
  func kind(articles: Int) -> DocumentKind {
    let opening = comparable.prefix(1_200)
    let isLegislation =
      lawTitleLine != nil
      && ["قرر مجلس", "رييس الجمهوريه", "رئيس الجمهوريه", "قررنا", "اصدرنا", "قرر القانون"]
        .contains { comparable.contains($0) }
    if isLegislation || articles >= 3 {
      return isDecision ? .decision : .law
    }
    if ["حكمت المحكمه", "الطعن رقم", "الطعن المقيد", "المقيد بجدول المحكمه", "محكمه النقض"]
      .contains(where: { opening.contains($0) })
      || opening.contains("باسم الشعب") && opening.contains("محكمه")
    {
      return .ruling
    }
    if articles >= 1, lawTitleLine != nil { return isDecision ? .decision : .law }
    if ["صحيفه دعوي", "صحيفه طعن", "صحيفه استئناف", "مذكره بدفاع", "مذكره دفاع", "حافظه مستندات"]
      .contains(where: { opening.contains($0) })
    {
      return .pleading
    }
    if opening.contains("تحيه طيبه وبعد") || opening.contains("وتفضلوا بقبول") {
      return .correspondence
    }
    if head.first.map({ $0.text.comparable().contains("مذكره") }) == true { return .note }
    return .other
  }

  /// Whether the first words name a decision below a law: «قرار وزير …», not «قرار رئيس الجمهورية».
  private var isDecision: Bool {
    for line in head.prefix(8) {
      let text = line.text.comparable().trimmingSpace
      if text.hasPrefix("قانون") || text.hasPrefix("قرار بقانون") { return false }
      if text.hasPrefix("قرار") {
        return text.contains("الجمهوريه") == false && text.contains("جمهوريه") == false
      }
    }
    return false
  }

  /// The place in `head` of the line that names the law, such as «قانون رقم 187 لسنة 2020».
  private var lawTitleLine: Int? {
    head.prefix(20).firstIndex { line in
      let text = line.text.comparable().trimmingSpace
      let words = text.split(separator: " ")
      guard let first = words.first, first == "قانون" || first == "قرار" || first == "مرسوم",
        words.count <= 16, let place = words.firstIndex(of: "رقم"), place + 1 < words.count,
        Int(words[place + 1].filter { $0.isNumber }) != nil
      else { return false }
      return text.contains("لسنه") || text.contains("سنه")
    }
  }

  /// The law's own name, over as many lines as it takes; `nil` when the text is no law.
  func lawTitle() -> String? {
    guard let place = lawTitleLine else { return nil }
    var title = head[place].text.trimmingSpace
    for line in head[(place + 1)...].prefix(4) {
      let text = line.text.comparable().trimmingSpace
      guard Self.opensLaw(text) == false, ArticleHeading(line.text, isAfterSentence: true) == nil
      else { break }
      title += " " + line.text.trimmingSpace
    }
    return Self.shortened(title.westernDigits)
  }

  /// The first heading, or else the first line that says something.
  func title() -> String? {
    let heading = head.first { $0.level != nil }
    let line =
      heading
      ?? head.first { line in
        line.text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic }.prefix(4).count > 3
      }
    return line.map { Self.shortened(String($0.text)) }
  }

  /// Whether a line, as compared, is the beginning of a law's text and no longer its name.
  private static func opensLaw(_ text: String) -> Bool {
    ["باسم الشعب", "رئيس الجمهوريه", "رييس الجمهوريه", "قرر", "بعد الاطلاع", "وزير", "رئيس مجلس"]
      .contains { text.hasPrefix($0) }
  }

  /// A title of one line, cut at a word.
  static func shortened(_ text: String) -> String {
    let line = text.split { $0.isWhitespace }.joined(separator: " ")
    guard line.count > titleLength else { return line }
    let cut = line.prefix(titleLength)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)].trimmingSpace + "…"
  }

  /// A title is for lists: longer ones are the beginning of a text.
  private static let titleLength = 200

  /// The document's own date, where a ruling or law says it in a fixed form.
  func date(of kind: DocumentKind) -> CivilDate? {
    guard kind == .ruling else { return nil }
    for announcement in ["جلسه", "المنعقده", "الموافق"] {
      guard let place = comparable.range(of: announcement) else { continue }
      let after = comparable[place.upperBound...].prefix(80)
      if let date = CivilDate(spelledIn: String(after)) { return date }
    }
    return nil
  }
}

extension String {
  /// The first place of `other`, without Foundation's rules of language.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    ranges(of: other).first
  }
}
