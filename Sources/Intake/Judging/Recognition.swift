import ArabicText
import Records

/// Tells from the beginning of a text what it is and what it is called (التعرف على المستند).
struct Recognition {
  /// The first lines that hold anything.
  private let head: [TextLine]
  /// The same, as they are compared, in one.
  private let comparable: Formulas
  /// What is looked at for formulas that only an opening has.
  private let opening: Formulas
  /// The place in `head` of the line that names the law, such as «قانون رقم 187 لسنة 2020».
  private let lawTitleLine: Int?

  /// Looks at the first of `lines` that hold anything, no more than `bytes` of them.
  init(_ lines: [TextLine], bytes: Int = 6_000) {
    var head: [TextLine] = []
    var joined = ""
    for line in lines where line.isBlank == false {
      guard joined.utf8.count < bytes, head.count < Self.headLines else { break }
      head.append(line)
      joined += line.text.comparable(prefix: min(400, bytes)) + "\n"
    }
    self.head = head
    lawTitleLine = Self.lawTitleLine(in: head)
    comparable = Formulas(joined)
    opening = Formulas(String(joined.unicodeScalars.prefix(1_200)))
  }

  /// Titles and formulas stand within this many lines.
  private static let headLines = 40

  /// What the document is, as far as its text says so; `articles` is how many it has.
  func kind(articles: Int) -> DocumentKind {
    let isLegislation =
      lawTitleLine != nil
      && ["قرر مجلس", "رييس الجمهوريه", "رئيس الجمهوريه", "قررنا", "اصدرنا", "قرر القانون"]
        .contains { comparable.hold($0) }
    if isLegislation || articles >= 3 {
      return isDecision ? .decision : .law
    }
    if ["حكمت المحكمه", "الطعن رقم", "الطعن المقيد", "المقيد بجدول المحكمه", "محكمه النقض"]
      .contains(where: { opening.hold($0) })
      || opening.hold("باسم الشعب") && opening.hold("محكمه")
    {
      return .ruling
    }
    if articles >= 1, lawTitleLine != nil { return isDecision ? .decision : .law }
    if ["صحيفه دعوي", "صحيفه طعن", "صحيفه استئناف", "مذكره بدفاع", "مذكره دفاع", "حافظه مستندات"]
      .contains(where: { opening.hold($0) })
    {
      return .pleading
    }
    if opening.hold("تحيه طيبه وبعد") || opening.hold("وتفضلوا بقبول") {
      return .correspondence
    }
    if head.first.map({ Formulas($0.text.comparable()).hold("مذكره") }) == true { return .note }
    return .other
  }

  /// Whether the first words name a decision below a law: «قرار وزير …», not «قرار رئيس الجمهورية».
  private var isDecision: Bool {
    for line in head.prefix(8) {
      let text = line.text.comparable().trimmingSpace
      if text.hasPrefix("قانون") || text.hasPrefix("قرار بقانون") { return false }
      if text.hasPrefix("قرار") {
        return Formulas(text).hold("جمهوريه") == false
      }
    }
    return false
  }

  private static func lawTitleLine(in head: [TextLine]) -> Int? {
    head.prefix(20).firstIndex { line in
      let start = line.text.unicodeScalars.first { $0.value > 0x20 }
      guard start == "ق" || start == "م" else { return false }
      let text = line.text.comparable().trimmingSpace
      let words = text.split(separator: " ")
      guard let first = words.first, first == "قانون" || first == "قرار" || first == "مرسوم",
        words.count <= 16, let place = words.firstIndex(of: "رقم"), place + 1 < words.count,
        Int(words[place + 1].filter { $0.isNumber }) != nil
      else { return false }
      return Formulas(text).hold("سنه")
    }
  }

  /// The law's own name, over as many lines as it takes; `nil` when the text is no law.
  func lawTitle() -> String? {
    guard let place = lawTitleLine else { return nil }
    var title = head[place].text.trimmingSpace
    // A heading is whole; a printed name goes on with what the law is about.
    guard head[place].level == nil else { return Self.shortened(title.westernDigits) }
    for (number, line) in head[(place + 1)...].prefix(4).enumerated() {
      let text = line.text.comparable().trimmingSpace
      guard number > 0 || ["ب", "في شان", "الخاص", "الصادر"].contains(where: text.hasPrefix)
      else { break }
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
    if text.utf8.count <= titleLength, isOneLine(text) { return text }
    let line = text.split { $0.isWhitespace }.joined(separator: " ")
    guard line.count > titleLength else { return line }
    let cut = line.prefix(titleLength)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)].trimmingSpace + "…"
  }

  /// Whether nothing but single spaces stands between the words: almost every title is so.
  private static func isOneLine(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// A title is for lists: longer ones are the beginning of a text.
  private static let titleLength = 200

  /// The court that gave a ruling, where its head names it on a line of its own.
  func court(of kind: DocumentKind) -> String? {
    kind == .ruling ? IssuingBody.court(in: head.prefix(Self.courtLines)) : nil
  }

  /// A court is named within this many lines.
  private static let courtLines = 12

  /// The document's own date, where a ruling or law says it in a fixed form.
  func date(of kind: DocumentKind) -> CivilDate? {
    guard kind == .ruling else { return nil }
    for announcement in ["جلسه", "المنعقده", "الموافق"] {
      guard let after = comparable.after(announcement, bytes: 160) else { continue }
      if let date = CivilDate(spelledIn: after) { return date }
    }
    return nil
  }
}

/// A text in which fixed wordings are looked for, byte by byte: what `String` does by characters is
/// many times slower, and every record of an import comes by here.
private struct Formulas {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether `wording` stands somewhere.
  func hold(_ wording: String) -> Bool { end(of: wording) != nil }

  /// What follows `wording`, at most so many bytes.
  func after(_ wording: String, bytes count: Int) -> String? {
    end(of: wording).map { String(decoding: bytes[$0...].prefix(count), as: UTF8.self) }
  }

  private func end(of wording: String) -> Int? {
    let wording = Array(wording.utf8)
    guard wording.count <= bytes.count, wording.count > 1 else { return nil }
    // The first byte of an Arabic letter tells nothing, the second does.
    for start in 0...(bytes.count - wording.count) where bytes[start + 1] == wording[1] {
      if bytes[start..<start + wording.count].elementsEqual(wording) {
        return start + wording.count
      }
    }
    return nil
  }
}
