import ArabicText
import Records

/// What a file or record says of itself (بيانات المستند), before anyone judges it.
struct Particulars: Equatable, Sendable {
  var title = ""
  var kind: DocumentKind?
  var date: CivilDate?
  var author = ""
  var issuer = ""
  var source = ""
  var tags: [String] = []
  var language: Language?
  var caseName = ""
  var visibility: Visibility?
  /// Whatever else was said, a line each: nothing that someone wrote is lost.
  var remarks: [String] = []
}

extension Particulars {
  /// One thing that can be said of a document.
  enum Key: String, CaseIterable {
    case title, kind, date, author, issuer, source, tags, language, caseName, visibility, note
    case id, text

    /// Reads the name of a column or a line of front matter, in English or Arabic.
    init?(_ name: some StringProtocol) {
      guard let key = Self.names[name.lowercased()] else { return nil }
      self = key
    }

    /// Every name a key goes by, in small letters.
    static let names: [String: Key] = [
      "id": .id, "identifier": .id, "external": .id, "المعرف": .id, "المعرّف": .id,
      "رقم المستند": .id,
      "title": .title, "العنوان": .title, "عنوان": .title,
      "text": .text, "body": .text, "content": .text, "النص": .text, "نص": .text,
      "المحتوى": .text,
      "kind": .kind, "type": .kind, "النوع": .kind, "نوع": .kind, "التصنيف": .kind,
      "date": .date, "التاريخ": .date, "تاريخ": .date,
      "author": .author, "المؤلف": .author, "الكاتب": .author, "المحرر": .author,
      "issuer": .issuer, "court": .issuer, "authority": .issuer, "الجهة": .issuer, "جهة": .issuer,
      "الجهة المصدرة": .issuer, "جهة الإصدار": .issuer, "المحكمة": .issuer, "محكمة": .issuer,
      "source": .source, "المصدر": .source, "مصدر": .source,
      "tags": .tags, "keywords": .tags, "الوسوم": .tags, "وسوم": .tags,
      "الكلمات المفتاحية": .tags, "كلمات مفتاحية": .tags,
      "language": .language, "lang": .language, "اللغة": .language,
      "case": .caseName, "القضية": .caseName, "الدعوى": .caseName,
      "visibility": .visibility, "السرية": .visibility, "الإتاحة": .visibility,
      "note": .note, "remark": .note, "ملاحظة": .note, "ملاحظات": .note,
    ]
  }

  /// Whether a column of this name is kept.
  static func isColumn(_ name: String) -> Bool { Key.names[name] != nil || Key(name) != nil }

  /// Takes one thing that was said; what cannot be understood goes to the remarks as it stands.
  mutating func take(_ value: String, as key: Key) {
    let value = value.trimmingSpace
    guard value.isEmpty == false else { return }
    switch key {
    case .title: title = value
    case .author: author = value
    case .issuer: issuer = value
    case .source: source = value
    case .caseName: caseName = value
    case .note: remarks.append(value)
    case .tags: tags = Self.tags(in: value)
    case .kind:
      if let known = Self.kinds[value.lowercased()] {
        kind = known
      } else {
        remarks.append("kind: \(value)")
      }
    case .date:
      if let known = try? CivilDate(value) {
        date = known
      } else if value.count > 10, let known = try? CivilDate(String(value.prefix(10))) {
        // A time stamp: the day is what the archive keeps.
        date = known
      } else {
        remarks.append("date: \(value)")
      }
    case .language:
      if let known = Self.languages[value.lowercased()] {
        language = known
      } else {
        remarks.append("language: \(value)")
      }
    case .visibility:
      if let known = Self.circles[value.lowercased()] {
        visibility = known
      } else {
        // Someone wanted this narrower or wider than usual: the narrowest does no harm.
        visibility = .restricted
        remarks.append("visibility: \(value)")
      }
    case .id, .text: break
    }
  }

  /// The tags in a list as people write one: `[a, b]`, «أ، ب» or a line each.
  static func tags(in list: String) -> [String] {
    var seen: Set<String> = []
    return list.split { "[],،;؛\n".contains($0) }
      .map { $0.trimmingSpace.trimmingQuotes }
      .filter { $0.isEmpty == false && seen.insert($0).inserted }
  }

  private static let languages: [String: Language] = [
    "ar": .arabic, "arabic": .arabic, "العربية": .arabic, "عربي": .arabic, "ara": .arabic,
    "en": .english, "english": .english, "الإنجليزية": .english, "eng": .english,
    "und": .other, "other": .other, "أخرى": .other, "fr": .other,
  ]

  private static let circles: [String: Visibility] = [
    "open": .open, "متاح": .open, "متاح للجميع": .open, "عام": .open,
    "secretariat": .secretariat, "الأمانة": .secretariat, "متاح للأمانة": .secretariat,
    "restricted": .restricted, "مقيد": .restricted, "مقيَّد": .restricted, "سري": .restricted,
  ]

  private static let kinds: [String: DocumentKind] = [
    "note": .note, "مذكرة": .note, "مذكرة بحث": .note, "بحث": .note,
    "law": .law, "قانون": .law, "تشريع": .law, "لائحة": .law, "مرسوم": .law,
    "ruling": .ruling, "حكم": .ruling, "أحكام": .ruling, "judgment": .ruling,
    "pleading": .pleading, "صحيفة": .pleading, "صحيفة دعوى": .pleading, "مذكرة دفاع": .pleading,
    "decision": .decision, "قرار": .decision,
    "correspondence": .correspondence, "مراسلات": .correspondence, "خطاب": .correspondence,
    "letter": .correspondence,
    "evidence": .evidence, "مستند": .evidence, "مستند إثبات": .evidence,
    "press": .press, "صحافة": .press, "مقال": .press,
    "other": .other, "أخرى": .other, "آخر": .other,
  ]
}

extension Particulars {
  /// The details of a draft: what the person says of everything stands before what the file says.
  func details(
    title: String, kind told: DocumentKind, language toldLanguage: Language,
    options: IntakeOptions
  ) -> Details {
    var all = options.tags
    for tag in tags where all.contains(tag) == false { all.append(tag) }
    let kind = options.kind ?? kind ?? told
    let issuer =
      issuer.isEmpty
      ? IssuingBody.told(author: author, source: source, title: title, kind: kind) : issuer
    return Details(
      title: title, kind: kind, date: date, source: source,
      author: author, issuer: issuer, tags: all, language: language ?? toldLanguage,
      caseName: options.caseName ?? caseName, remark: remarks.joined(separator: "\n"),
      visibility: options.visibility ?? visibility ?? .secretariat)
  }
}
