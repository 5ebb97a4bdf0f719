/// A thing that is counted, in every form that a number asks of it (تمييز العدد).
///
/// Arabic has a word for one and for two, a plural from 3 to 10, an accusative singular from 11 to
/// 99, and a genitive singular after a round hundred: «نتيجة واحدة، نتيجتان، 3 نتائج، 31 نتيجة».
package struct Noun: Sendable {
  /// The place of a counted thing in its sentence, which only the Arabic dual shows.
  package enum Place: Sendable {
    /// The subject: «مستندان».
    case subject
    /// After a preposition or as an object: «من مستندين».
    case object
  }

  let none: String
  let one: String
  let two: String
  let twoObject: String
  let few: String
  let many: String
  let hundred: String
  let english: String
  let englishPlural: String

  init(
    none: String, one: String, two: String, twoObject: String, few: String, many: String,
    hundred: String, english: String, englishPlural: String
  ) {
    (self.none, self.one, self.two) = (none, one, two)
    (self.twoObject, self.few, self.many) = (twoObject, few, many)
    (self.hundred, self.english, self.englishPlural) = (hundred, english, englishPlural)
  }
}

extension Noun {
  package static let result = Noun(
    none: "لا نتائج", one: "نتيجة واحدة", two: "نتيجتان", twoObject: "نتيجتين", few: "نتائج",
    many: "نتيجة", hundred: "نتيجة", english: "result", englishPlural: "results")
  package static let document = Noun(
    none: "لا مستندات", one: "مستند واحد", two: "مستندان", twoObject: "مستندين", few: "مستندات",
    many: "مستندًا", hundred: "مستند", english: "document", englishPlural: "documents")
  /// A document that was filed since somebody looked last.
  package static let newDocument = Noun(
    none: "لا جديد", one: "مستند جديد", two: "مستندان جديدان", twoObject: "مستندين جديدين",
    few: "مستندات جديدة", many: "مستندًا جديدًا", hundred: "مستند جديد", english: "new document",
    englishPlural: "new documents")
  /// A line of a list that is searched in one run.
  package static let line = Noun(
    none: "لا أسطر", one: "سطر واحد", two: "سطران", twoObject: "سطرين", few: "أسطر",
    many: "سطرًا", hundred: "سطر", english: "line", englishPlural: "lines")
  /// A document that the person who asks may see.
  package static let openDocument = Noun(
    none: "لا مستندات متاحة لك", one: "مستند واحد متاح لك", two: "مستندان متاحان لك",
    twoObject: "مستندين متاحين لك", few: "مستندات متاحة لك", many: "مستندًا متاحًا لك",
    hundred: "مستند متاح لك", english: "document available to you",
    englishPlural: "documents available to you")
  package static let passage = Noun(
    none: "لا فقرات", one: "فقرة واحدة", two: "فقرتان", twoObject: "فقرتين", few: "فقرات",
    many: "فقرة", hundred: "فقرة", english: "passage", englishPlural: "passages")
  /// A place in a text where a searched word stands.
  package static let place = Noun(
    none: "لا مواضع", one: "موضع واحد", two: "موضعان", twoObject: "موضعين", few: "مواضع",
    many: "موضعًا", hundred: "موضع", english: "place", englishPlural: "places")
  package static let file = Noun(
    none: "لا ملفات", one: "ملف واحد", two: "ملفان", twoObject: "ملفين", few: "ملفات",
    many: "ملفًا", hundred: "ملف", english: "file", englishPlural: "files")
  package static let original = Noun(
    none: "لا أصول", one: "أصل واحد", two: "أصلان", twoObject: "أصلين", few: "أصول",
    many: "أصلًا", hundred: "أصل", english: "original", englishPlural: "originals")
  package static let page = Noun(
    none: "لا صفحات", one: "صفحة واحدة", two: "صفحتان", twoObject: "صفحتين", few: "صفحات",
    many: "صفحة", hundred: "صفحة", english: "page", englishPlural: "pages")
  package static let second = Noun(
    none: "لا ثوانٍ", one: "ثانية واحدة", two: "ثانيتان", twoObject: "ثانيتين", few: "ثوانٍ",
    many: "ثانية", hundred: "ثانية", english: "second", englishPlural: "seconds")
  package static let level = Noun(
    none: "لا مستويات", one: "مستوى واحد", two: "مستويان", twoObject: "مستويين", few: "مستويات",
    many: "مستوى", hundred: "مستوى", english: "level", englishPlural: "levels")
  package static let row = Noun(
    none: "لا سجلات", one: "سجل واحد", two: "سجلان", twoObject: "سجلين", few: "سجلات",
    many: "سجلًا", hundred: "سجل", english: "record", englishPlural: "records")
}

extension Tongue {
  /// `count` things in words: «31 نتيجة», «نتيجتان», "1 result".
  package func count(_ count: Int, _ noun: Noun, as place: Noun.Place = .subject) -> String {
    guard self == .arabic else {
      return "\(number(count)) " + (count == 1 ? noun.english : noun.englishPlural)
    }
    switch count {
    case 0: return noun.none
    case 1: return noun.one
    case 2: return place == .subject ? noun.two : noun.twoObject
    default: return "\(number(count)) \(form(of: noun, after: count))"
    }
  }

  /// The word that agrees with `count` things in Arabic, such as a verb or a pronoun: «ينتظر» of one,
  /// «ينتظران» of two, «تنتظر» of more.
  package func agreeing(_ count: Int, _ one: String, _ two: String, _ many: String) -> String {
    count == 1 ? one : count == 2 ? two : many
  }

  /// The form a noun takes after a number above two, by its last two digits.
  private func form(of noun: Noun, after count: Int) -> String {
    switch count.magnitude % 100 {
    case 3...10: noun.few
    case 11...99: noun.many
    default: noun.hundred
    }
  }

  /// A number with its thousands apart: `1,284`.
  package func number(_ number: Int) -> String {
    var written = ""
    for (place, digit) in String(number.magnitude).reversed().enumerated() {
      if place > 0, place % 3 == 0 { written.append(",") }
      written.append(digit)
    }
    if number < 0 { written.append("-") }
    return String(written.reversed())
  }

  /// A size in the unit a person would choose: «512 بايت», «3.4 ميجابايت».
  package func size(bytes: Int) -> String {
    let units = [say("كيلوبايت", "KB"), say("ميجابايت", "MB"), say("جيجابايت", "GB")]
    guard bytes >= 1000 else { return "\(number(bytes)) \(say("بايت", "bytes"))" }
    var tenths = bytes / 100
    var unit = 0
    while tenths >= 10_000, unit < units.count - 1 {
      tenths /= 1000
      unit += 1
    }
    let fraction = tenths < 1000 && tenths % 10 != 0 ? ".\(tenths % 10)" : ""
    return "\(number(tenths / 10))\(fraction) \(units[unit])"
  }
}
