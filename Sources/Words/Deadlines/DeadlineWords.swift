package import Deadlines
package import Records

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
      return said(tongue.say(rule) + first.dropFirst(rule.arabic.count))
    }
    if origin == .set, let day = NotificationDay(title: details.title) {
      return day.title(details.title, in: tongue)
    }
    guard origin == .set,
      let type = EventType.allCases.first(where: { $0.words.arabic == parts.first })
    else { return details.title }
    return said(tongue.ending(of: type))
  }

  private static let titleSeparator = " — "
}

extension Deadline {
  /// How near it is as seen at `now`; what became of it where it is not open.
  ///
  /// Of the longest remand, that it is exceeded: «تجاوز الحد الأقصى للحبس منذ 385 يومًا».
  package func nearness(at now: Moment, in tongue: Tongue) -> String {
    guard state == .open, let due, let days = now.date.days(to: due.date) else {
      return state.label(in: tongue)
    }
    if days == 0, isOverdue(at: now), let late = due.minutes(to: now) {
      return tongue.lateness(minutes: late)
    }
    guard days < 0, isLongestRemand else { return tongue.nearness(days) }
    return tongue.remandExceeded(days: -days)
  }

  private var isLongestRemand: Bool {
    guard case .rule(let reckoned) = origin else { return false }
    return StartedDeadline.capRules.contains(reckoned.rule)
  }
}

extension Deadline {
  /// That the day is not known yet, and what must be asked; `nil` of a day that is.
  package func provisional(in tongue: Tongue) -> String? {
    switch awaits {
    case nil: nil
    case .notice:
      tongue.say(
        "مؤقت: كأن الإعلان في يوم الواقعة؛ متى أُعلن؟",
        "provisional: as if notice were given the same day; when was it given?")
    case .length:
      tongue.say(
        "مؤقت: أقصى مدة للأمر؛ إلى متى الأمر؟",
        "provisional: the longest such an order can be; until when does it hold?")
    case .degree:
      tongue.say(
        "مؤقت: أقصر المواعيد؛ ما مسار القضية ودرجتها؟",
        "provisional: the shortest of the periods; what are the track and degree?")
    }
  }
}

extension Deadline {
  /// By which day it must be filed, because the office is shut on its last; `nil` where it is open.
  package func fileBy(in tongue: Tongue) -> String? {
    guard let fileBy else { return nil }
    let day = Moment(fileBy).words(in: tongue)
    return tongue.say(
      "لا عمل في آخر يوم: قدّمه قبله، \(day)", "office shut on the last day: file by \(day)")
  }
}

extension Tongue {
  /// That a day was counted from an estimate: «نحو 3 ديسمبر».
  package func about(_ date: String, _ isAbout: Bool) -> String {
    isAbout ? say("نحو ", "about ") + date : date
  }

  /// That a measure of this type ends: «ينتهي الحبس الاحتياطي».
  fileprivate func ending(of type: EventType) -> String {
    if type == .remand { return say("ينتهي الحبس الاحتياطي", "Remand ends") }
    if type == .renewal { return say("ينتهي الحبس المجدد", "Renewed remand ends") }
    return say("آخر يوم: ", "Last day: ") + type.label(in: self)
  }
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
    many: "ميعادًا", hundred: "ميعاد", english: "deadline", englishPlural: "deadlines")
  package static let holiday = Noun(
    none: "لا عطلات", one: "عطلة واحدة", two: "عطلتان", twoObject: "عطلتين", few: "عطلات",
    many: "عطلة", hundred: "عطلة", english: "holiday", englishPlural: "holidays")
}

extension Rule.Confidence: Worded {
  /// How certain a rule is, in words.
  package var words: Wording {
    switch self {
    case .high: Wording("قُوبل بنص غير رسمي", "compared with an unofficial text")
    case .middle: Wording("مصدر ثانوي", "a secondary source")
    case .low: Wording("لم يُقابل بنص", "not compared with a text")
    }
  }
}

extension Rule.LawSystem: Worded {
  /// Which procedure law, in words.
  package var words: Wording {
    switch self {
    case .old: Wording("القانون القديم 150 لسنة 1950", "the old law, 150 of 1950")
    case .new: Wording("القانون الجديد 174 لسنة 2025", "the new law, 174 of 2025")
    case .all: Wording("القانونان سواء", "both laws")
    }
  }
}

extension Rule.Holder: Worded {
  /// Whom a period binds or serves.
  package var words: Wording {
    switch self {
    case .accused: Wording("المتهم", "the accused")
    case .victim: Wording("المجني عليه", "the victim")
    case .prosecution: Wording("النيابة العامة", "the prosecution")
    case .authority: Wording("السلطة", "the authority")
    case .court: Wording("المحكمة", "the court")
    case .party: Wording("الحزب", "the party")
    case .claimant: Wording("صاحب الشأن", "the claimant")
    case .attorneyGeneral: Wording("النائب العام", "the Attorney General")
    }
  }
}

extension Tongue {
  /// That the longest remand is exceeded: «تجاوز الحد الأقصى للحبس منذ 385 يومًا».
  func remandExceeded(days: Int) -> String {
    say(
      "تجاوز الحد الأقصى للحبس منذ \(count(days, .day, as: .object))",
      "longest remand exceeded \(count(days, .day)) ago")
  }
}
