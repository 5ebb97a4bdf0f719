import ArabicText
import Records

/// A field of the card that a query can ask for by name.
///
/// The names `cite` and «استشهاد» are kept for citations; until those are read they are words.
enum Field: String, CaseIterable {
  case kind, title, tag, year, after, before, quality, issuer
  case caseName = "case"

  /// Reads the Latin or the Arabic name, hamzas as people type them.
  init?(name: String) {
    let lower = name.lowercased()
    let found = Self.allCases.first { field in
      field.rawValue == lower || field.otherNames.contains(lower)
    }
    guard let found else { return nil }
    self = found
  }

  /// The name as people type it first, in Arabic or Latin letters.
  func name(isArabic: Bool) -> String { isArabic ? otherNames.first ?? rawValue : rawValue }

  private var otherNames: [String] {
    switch self {
    case .kind: ["نوع", "النوع"]
    case .title: ["عنوان", "العنوان"]
    case .tag: ["وسم", "الوسم"]
    case .year: ["سنة", "سنه", "السنة", "عام"]
    case .after: ["بعد", "منذ", "من"]
    case .before: ["قبل", "حتى", "حتي"]
    case .quality: ["جودة", "جوده", "الجودة"]
    case .caseName: ["قضية", "قضيه", "القضية", "القضيه"]
    case .issuer:
      ["جهة", "جهه", "الجهة", "الجهه", "محكمة", "محكمه", "المحكمة", "المحكمه", "court"]
    }
  }

  /// What `value` asks of the card, or `nil` when it is nothing that this field knows.
  ///
  /// A court or authority in quotation marks is its whole name, else a word of it.
  func condition(_ value: String, isQuoted: Bool) -> Filter.Condition? {
    switch self {
    case .kind: DocumentKind(name: value).map { .kind($0) }
    case .tag: value.isEmpty ? nil : .tag(value)
    case .caseName: value.isEmpty ? nil : .caseName(value)
    case .year: Self.years(value).map { .years($0) }
    case .after: (try? CivilDate(value)).map { .after($0) }
    case .before: (try? CivilDate(value)).map { .before($0) }
    case .quality: TextQuality(name: value).map { .quality($0) }
    case .issuer:
      value.isEmpty ? nil : isQuoted ? .issuer(value) : .issuerWord(value)
    case .title: nil
    }
  }

  /// Reads `2020`, `2018-2020` and `2018..2020` in any digits.
  private static func years(_ value: String) -> ClosedRange<Int>? {
    let parts = value.westernDigits.split { "-.".contains($0) }.map { Int($0) }
    guard let first = parts.first ?? nil, (1800...2200).contains(first) else { return nil }
    guard parts.count == 2 else { return parts.count == 1 ? first...first : nil }
    guard let last = parts[1], (1800...2200).contains(last) else { return nil }
    return min(first, last)...max(first, last)
  }
}

extension DocumentKind {
  /// Reads the Latin name or one of the words that people use for the kind.
  package init?(name: String) {
    if let kind = DocumentKind(rawValue: name.lowercased()) {
      self = kind
      return
    }
    let kind = (Self.allCases + Self.sheets).first { $0.arabicNames.contains(name) }
    guard let kind else { return nil }
    self = kind
  }

  /// The words that people use for the kind; the first is the one a query is written with.
  var arabicNames: [String] {
    switch self {
    case .note: ["مذكرة", "مذكره", "بحث", "بحوث"]
    case .law: ["قانون", "تشريع", "لائحة", "لائحه", "تشريعات"]
    case .ruling: ["حكم", "أحكام", "احكام"]
    case .pleading: ["دفاع", "صحيفة", "صحيفه", "مرافعة"]
    case .decision: ["قرار", "قرارات"]
    case .correspondence: ["مراسلة", "مراسلات", "خطاب"]
    case .evidence: ["إثبات", "اثبات", "مستند"]
    case .press: ["صحافة", "صحافه"]
    case .other: ["أخرى", "اخرى"]
    case .case: ["قضية", "قضيه", "قضايا", "القضايا"]
    case .member: ["عضو", "أعضاء", "اعضاء", "الأعضاء"]
    case .notification: ["إخطار", "اخطار", "إخطارات", "اخطارات"]
    }
  }
}

extension TextQuality {
  /// Reads the Latin name or one of the words that people use for the quality.
  package init?(name: String) {
    let lower = name.lowercased()
    let found = Self.allCases.first { quality in
      quality.rawValue == lower || quality.arabicNames.contains(name)
    }
    guard let found else { return nil }
    self = found
  }

  /// The words that people use for the quality; the first is the one a query is written with.
  var arabicNames: [String] {
    switch self {
    case .clean: ["سليم", "سليمة"]
    case .repaired: ["مصلح", "مُصلَح", "مصلحة"]
    case .none: ["بلا-نص", "بلا نص", "صورة", "صوره"]
    case .garbled: ["تالف", "تالفة"]
    case .encrypted: ["محمي", "محمية", "مشفر"]
    }
  }
}
