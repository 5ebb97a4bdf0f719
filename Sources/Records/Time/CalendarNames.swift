extension CivilDate {
  /// The months from January on, as Egypt says them; the one list that dates are written and read by.
  package static let monthNames = [
    Wording("يناير", "January"), Wording("فبراير", "February"), Wording("مارس", "March"),
    Wording("أبريل", "April"), Wording("مايو", "May"), Wording("يونيو", "June"),
    Wording("يوليو", "July"), Wording("أغسطس", "August"), Wording("سبتمبر", "September"),
    Wording("أكتوبر", "October"), Wording("نوفمبر", "November"), Wording("ديسمبر", "December"),
  ]

  /// The month from 1 to 12 that a word names, letters folded; `nil` for any other word.
  static func month(named word: String) -> Int? { months[word] }

  private static let months: [String: Int] = {
    var months: [String: Int] = [
      "يونيه": 6, "يوليه": 7, "sept": 9,
    ]
    for (place, name) in monthNames.enumerated() {
      months[name.arabic.nameLetters] = place + 1
      months[name.english.nameLetters] = place + 1
      months[String(name.english.nameLetters.prefix(3))] = place + 1
    }
    return months
  }()
}

extension CivilDate.Weekday: Worded {
  /// The day's name.
  package var words: Wording {
    switch self {
    case .sunday: Wording("الأحد", "Sunday")
    case .monday: Wording("الاثنين", "Monday")
    case .tuesday: Wording("الثلاثاء", "Tuesday")
    case .wednesday: Wording("الأربعاء", "Wednesday")
    case .thursday: Wording("الخميس", "Thursday")
    case .friday: Wording("الجمعة", "Friday")
    case .saturday: Wording("السبت", "Saturday")
    }
  }

  /// The day that a word names, letters folded; `nil` for any other word.
  init?(named word: String) {
    guard let day = Self.known[word] else { return nil }
    self = day
  }

  private static let known: [String: Self] = {
    var known: [String: Self] = ["الاتنين": .monday, "التلات": .tuesday, "الاربع": .wednesday]
    for day in allCases {
      let arabic = day.words.arabic.nameLetters
      known[arabic] = day
      known[String(arabic.dropFirst(2))] = day
      known[day.words.english.nameLetters] = day
      known[String(day.words.english.nameLetters.prefix(3))] = day
    }
    return known
  }()
}
