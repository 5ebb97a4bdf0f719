package import Deadlines
package import Records

extension CivilDate.Weekday {
  /// The day's name.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .sunday: tongue.say("الأحد", "Sunday")
    case .monday: tongue.say("الاثنين", "Monday")
    case .tuesday: tongue.say("الثلاثاء", "Tuesday")
    case .wednesday: tongue.say("الأربعاء", "Wednesday")
    case .thursday: tongue.say("الخميس", "Thursday")
    case .friday: tongue.say("الجمعة", "Friday")
    case .saturday: tongue.say("السبت", "Saturday")
    }
  }
}

extension Wording {
  /// The text in this language; in the other where this one is empty.
  package func said(in tongue: Tongue) -> String {
    let text = tongue.say(arabic, english)
    return text.isEmpty ? tongue.other.say(arabic, english) : text
  }
}

extension Deadline {
  /// What must be done and whom it is about: a rule's own name in the reader's language, where the
  /// title was made of it; else the title as somebody typed it.
  package func title(in tongue: Tongue) -> String {
    let parts = details.title.split(separator: Self.titleSeparator).map(String.init)
    func said(_ what: String) -> String {
      ([what] + parts.dropFirst()).joined(separator: Self.titleSeparator)
    }
    if let rule = steps.first(where: { $0.kind == .rule })?.wording, rule.arabic.isEmpty == false,
      let first = parts.first, first.hasPrefix(rule.arabic)
    {
      return said(rule.said(in: tongue) + first.dropFirst(rule.arabic.count))
    }
    guard origin == .set,
      let type = EventType.allCases.first(where: { $0.terms.arabic == parts.first })
    else { return details.title }
    return said(tongue.say("آخر يوم: ", "Last day: ") + type.label(in: tongue))
  }

  private static let titleSeparator = " — "
}

extension Moment {
  /// The day with its weekday, and the hour: «الثلاثاء 10 نوفمبر 2026 الساعة 09:30».
  package func words(in tongue: Tongue) -> String {
    let day = [date.weekday?.label(in: tongue), date.words(in: tongue)].compactMap { $0 }
      .joined(separator: " ")
    guard let time else { return day }
    return tongue.say("\(day) الساعة \(time)", "\(day) at \(time)")
  }
}

extension LengthUnit {
  /// So many of it: «40 يومًا», «يومان».
  package func count(_ value: Int, in tongue: Tongue) -> String {
    switch self {
    case .hours: tongue.count(value, .hour)
    case .days: tongue.count(value, .day)
    case .months: tongue.count(value, .month)
    case .years: tongue.count(value, .year)
    }
  }
}

extension Noun {
  package static let hour = Noun(
    none: "لا ساعات", one: "ساعة واحدة", two: "ساعتان", twoObject: "ساعتين", few: "ساعات",
    many: "ساعة", hundred: "ساعة", english: "hour", englishPlural: "hours")
  package static let day = Noun(
    none: "لا أيام", one: "يوم واحد", two: "يومان", twoObject: "يومين", few: "أيام",
    many: "يومًا", hundred: "يوم", english: "day", englishPlural: "days")
  package static let month = Noun(
    none: "لا أشهر", one: "شهر واحد", two: "شهران", twoObject: "شهرين", few: "أشهر",
    many: "شهرًا", hundred: "شهر", english: "month", englishPlural: "months")
  package static let year = Noun(
    none: "لا سنوات", one: "سنة واحدة", two: "سنتان", twoObject: "سنتين", few: "سنوات",
    many: "سنة", hundred: "سنة", english: "year", englishPlural: "years")
  package static let deadline = Noun(
    none: "لا مواعيد", one: "ميعاد واحد", two: "ميعادان", twoObject: "ميعادين", few: "مواعيد",
    many: "ميعادًا", hundred: "ميعاد", english: "due date", englishPlural: "due dates")
  package static let holiday = Noun(
    none: "لا عطلات", one: "عطلة واحدة", two: "عطلتان", twoObject: "عطلتين", few: "عطلات",
    many: "عطلة", hundred: "عطلة", english: "holiday", englishPlural: "holidays")
}

extension Rule.Confidence {
  /// How certain a rule is, in words.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .high: tongue.say("رُئي النص", "the text was seen")
    case .middle: tongue.say("مصدر ثانوي", "a secondary source")
    case .low: tongue.say("من الذاكرة", "from memory")
    }
  }
}

extension Rule.LawSystem {
  /// Which procedure law, in words.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .old: tongue.say("القانون القديم 150 لسنة 1950", "the old law, 150 of 1950")
    case .new: tongue.say("القانون الجديد 174 لسنة 2025", "the new law, 174 of 2025")
    case .all: tongue.say("القانونان سواء", "either law")
    }
  }
}

extension Rule.Holder {
  /// Whom a period binds or serves.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .accused: tongue.say("المتهم", "the accused")
    case .victim: tongue.say("المجني عليه", "the victim")
    case .prosecution: tongue.say("النيابة العامة", "the prosecution")
    case .authority: tongue.say("السلطة", "the authority")
    case .court: tongue.say("المحكمة", "the court")
    case .party: tongue.say("الحزب", "the party")
    case .claimant: tongue.say("صاحب الشأن", "the claimant")
    case .attorneyGeneral: tongue.say("النائب العام", "the Attorney General")
    }
  }
}
