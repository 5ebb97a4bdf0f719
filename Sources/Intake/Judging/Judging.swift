import ArabicText
import Records

/// Turns a reading into a draft: repairs its text, tells what it is, and cuts it.
struct Judging: Sendable {
  let limits: Limits
  let options: IntakeOptions

  /// The draft of `reading`; `name` is the last resort for a title.
  func draft(of reading: Reading, named name: String) -> Draft {
    var particulars = reading.particulars
    let property = Self.sensibleTitle(reading.propertyTitle)
    let name = property ?? name
    guard reading.quality == nil else {
      return draft(particulars, passages: [], quality: reading.quality ?? .none, title: name)
    }
    if reading.isRecord, let record = record(reading) { return record }
    let legible = legiblePages(of: reading)
    guard let text = legible.text else {
      return draft(particulars, passages: [], quality: .garbled, title: name)
    }
    let repair = TextRepair.repaired(text)
    let all = TextLine.lines(
      of: repair.text, isPaged: reading.isPaged, headings: reading.headings)
    let (lines, gazette) = PageFurniture.cleared(all)
    let seen = Self.look(at: lines)
    guard seen.letters > 0 || seen.digits > 0 && reading.isPaged == false else {
      return draft(particulars, passages: [], quality: .none, title: name)
    }

    let telling = Recognition(lines)
    let articles = Self.articleCount(in: lines, isRecord: reading.isRecord)
    let kind = options.kind ?? particulars.kind ?? telling.kind(articles: articles)
    let isCutByArticle =
      articles > 0 && (kind == .law || kind == .decision) || articles > 2 && kind == .other
    let passages = PassageCutter(limits: limits).passages(
      of: lines, isLaw: isCutByArticle, isRecord: reading.isRecord)
    if let gazette {
      if particulars.source.isEmpty { particulars.source = gazette.source }
      particulars.date = particulars.date ?? gazette.date
    }
    particulars.date = particulars.date ?? telling.date(of: kind)
    if particulars.issuer.isEmpty { particulars.issuer = telling.court(of: kind) ?? "" }
    particulars.kind = particulars.kind ?? kind
    let language = particulars.language ?? seen.language(of: Self.sample(of: lines))
    particulars.language = language
    let isRepaired = repair.isRepaired || legible.isPartial
    return draft(
      particulars, passages: passages, quality: isRepaired ? .repaired : .clean,
      title: telling.lawTitle() ?? property ?? telling.title() ?? name)
  }

  /// The draft of a record that stays one passage, or `nil` for one that must be cut: there are
  /// many, and only their beginning is looked at.
  private func record(_ reading: Reading) -> Draft? {
    let bytes = reading.text.utf8.count
    guard
      bytes <= limits.recordPassageLength
        || bytes <= limits.recordPassageLength * 2
          && reading.text.unicodeScalars.count < limits.recordPassageLength
    else { return nil }
    var particulars = reading.particulars
    let seen = Legibility(of: reading.text.head(bytes: Self.recordHead))
    guard seen.isGarbled == false else {
      return draft(particulars, passages: [], quality: .garbled, title: "")
    }
    let repair = TextRepair.repaired(reading.text)
    let text = repair.text.trimmingSpace
    guard text.isEmpty == false else {
      return draft(particulars, passages: [], quality: .none, title: "")
    }
    let head = text.head(bytes: Self.recordHead)
    let lines = TextLine.lines(of: String(head), isPaged: false, headings: [:])
    let telling = Recognition(lines, bytes: Self.recordHead)
    if particulars.kind == nil, options.kind == nil { particulars.kind = telling.kind(articles: 0) }
    particulars.language = particulars.language ?? seen.language(of: head)
    let title = particulars.title.isEmpty ? telling.lawTitle() ?? telling.title() ?? "" : ""
    return draft(
      particulars, passages: [Passage(ordinal: 1, label: "", page: nil, text: text)],
      quality: repair.isRepaired ? .repaired : .clean, title: title)
  }

  /// How much of a record is looked at to tell what it is, in bytes.
  private static let recordHead = 400

  private func draft(
    _ particulars: Particulars, passages: [Passage], quality: TextQuality, title: String
  ) -> Draft {
    // What a person wrote stands; a line end in it would break every list.
    let own = Recognition.shortened(particulars.title)
    let title = own.isEmpty ? title : own
    let details = particulars.details(
      title: title.isEmpty ? "بلا عنوان" : title, kind: .other, language: .arabic,
      options: options)
    var draft = Draft(details: details, passages: passages, quality: quality)
    draft.saysCircle = options.visibility != nil || particulars.visibility != nil
    return draft
  }
}

// MARK: - Looking

extension Judging {
  /// The text without the pages that are no text; `nil` when nothing is left of a text.
  private func legiblePages(of reading: Reading) -> (text: String?, isPartial: Bool) {
    guard reading.isPaged else {
      return (Legibility(of: reading.text).isGarbled ? nil : reading.text, false)
    }
    if reading.text.utf8.contains(0x0C) == false {
      return (Legibility(of: reading.text).isGarbled ? nil : reading.text, false)
    }
    var pages = reading.text.utf8.split(separator: 0x0C, omittingEmptySubsequences: false)
      .map { Substring($0) }
    var garbled = 0
    var sound = 0
    for index in pages.indices {
      let page = Legibility(of: pages[index])
      if page.isGarbled {
        garbled += 1
        pages[index] = ""
      } else if page.letters > 20 {
        sound += 1
      }
    }
    guard garbled > 0 else { return (reading.text, false) }
    // One page in four that reads like text is chance.
    guard sound * 3 > garbled else { return (nil, false) }
    return (pages.joined(separator: "\u{0C}"), true)
  }

  /// The signs of the beginning of a text.
  private static func look(at lines: [TextLine]) -> Legibility {
    Legibility(of: sample(of: lines))
  }

  /// The first lines that hold anything, enough to tell a language by.
  private static func sample(of lines: [TextLine]) -> String {
    var sample = ""
    for line in lines where line.isBlank == false {
      sample += line.text + "\n"
      if sample.utf8.count > sampleBytes { break }
    }
    return sample
  }

  private static let sampleBytes = 4_000

  /// How many lines are headings of articles; for a record only whether there are some.
  private static func articleCount(in lines: [TextLine], isRecord: Bool) -> Int {
    var count = 0
    for line in lines where ArticleHeading(line.text, isAfterSentence: true) != nil {
      count += 1
      if count > 2 { break }
    }
    return count
  }

  /// The title in a document's properties, unless a program or a habit put it there.
  private static func sensibleTitle(_ title: String) -> String? {
    let title = TextRepair.repaired(Recognition.shortened(title)).text.trimmingSpace
    let lowered = title.lowercased()
    let habits = [
      "microsoft word", "untitled", "document1", "doc1", "بدون عنوان", "scan", "slide 1",
    ]
    let endings = [
      ".doc", ".docx", ".pdf", ".odt", ".rtf", ".txt", ".tif", ".indd", ".qxd", ".wpd",
    ]
    let seen = Legibility(of: title)
    guard seen.letters >= 2, habits.contains(where: lowered.hasPrefix) == false,
      endings.contains(where: lowered.hasSuffix) == false
    else { return nil }
    // Too short for the usual test of legibility: one accent is a name, many are a wrong encoding.
    return title.unicodeScalars.count { (0x80...0xFF).contains($0.value) } * 3 > title.count
      ? nil : title
  }
}

extension String {
  /// The beginning of this text, at most so many bytes, whole letters only.
  fileprivate func head(bytes: Int) -> Substring {
    guard utf8.count > bytes else { return self[...] }
    var end = utf8.index(startIndex, offsetBy: bytes)
    while utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return self[..<end]
  }
}
