import ArabicText

extension CivilDate {
  /// Reads a date as people type it, as the program writes it, and as spreadsheets do.
  ///
  /// `2026-03-01`, `1/3/2026`, `3/2026`, `2026`, «1 مارس 2026», «الأحد 1 مارس 2026م», `March 1, 2026`,
  /// `2026-03-01 00:00:00`; digits of either family, hidden signs passed over. With the year last the
  /// day comes first, as Egypt writes it. Where `today` is given, what is told from it is read too:
  /// «أمس», `tomorrow`, `+15`, `-3`, «1 مارس», and years of two digits. Throws what was typed where it
  /// is no date that exists: a Hijri year is none, nor is a weekday that the date does not fall on.
  package init(_ typed: String, today: CivilDate? = nil) throws(ArchiveError) {
    var stored = typed
    stored.makeContiguousUTF8()
    if let date = Self(stored: stored.utf8Span.span) {
      self = date
      return
    }
    let reading = DateReading(typed)
    guard let date = reading.date(today: today) else { throw .invalid(.date, typed: typed) }
    if let named = reading.weekday, date.weekday != named {
      throw .invalid(.weekday, typed: typed)
    }
    self = date
  }

  /// Reads a date as the archive stores it, `2026-03-01`, `2026-03` or `2026`; `nil` for anything else.
  ///
  /// Every row of an answer holds one: the reading of what people type costs a hundred times as much.
  package init?(stored text: Span<UInt8>) {
    guard let year = text.number(at: 0, digits: 4) else { return nil }
    switch text.count {
    case 4: self.init(year: year)
    case 7:
      guard text.has("-", at: 4, 4), let month = text.number(at: 5, digits: 2) else { return nil }
      self.init(year: year, month: month)
    case 10:
      guard text.has("-", at: 4, 7), let month = text.number(at: 5, digits: 2),
        let day = text.number(at: 8, digits: 2)
      else { return nil }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }
}

/// A typed date in its pieces.
private struct DateReading {
  /// Every run of digits, of letters, and every other sign but space, letters folded.
  private var pieces: [Substring] = []
  private(set) var weekday: CivilDate.Weekday?
  private var month: Int?
  private let plain: String
  /// The numbers with how many digits each has.
  private var numbers: [(value: Int, digits: Int)] = []
  private var signs: Set<Substring> = []
  /// Whether a word stands there that belongs to no date.
  private var isForeign = false

  init(_ typed: String) {
    plain = Self.withoutMidnight(typed.plainDigits)
    pieces = Self.pieces(of: plain)
    for piece in pieces { take(piece) }
  }

  private mutating func take(_ piece: Substring) {
    if piece.first?.isASCII == true, piece.first?.isNumber == true {
      guard let value = Int(piece) else { return isForeign = true }
      numbers.append((value, piece.count))
    } else if piece.first?.isLetter == true {
      let word = piece.nameLetters
      if weekday == nil, let day = CivilDate.Weekday(named: word) {
        weekday = day
      } else if month == nil, let found = CivilDate.month(named: word) {
        month = found
      } else if Self.fillers.contains(word) == false {
        isForeign = true
      }
    } else if "-/.،,".contains(piece) {
      signs.insert(piece)
    } else {
      isForeign = true
    }
  }

  /// Words that say nothing beside a date; «م» marks the years of our era.
  private static let fillers: Set<String> = [
    "يوم", "م", "ميلادي", "ميلاديه", "سنه", "لسنه", "عام", "من", "of", "the", "on", "st", "nd",
    "rd",
    "th",
  ]

  private static func pieces(of text: String) -> [Substring] {
    enum Kind { case digits, letters, sign, space }
    func kind(_ character: Character) -> Kind {
      if character.isASCII, character.isNumber { return .digits }
      if character.isWhitespace { return .space }
      return character.isLetter ? .letters : .sign
    }
    var pieces: [Substring] = []
    var start = text.startIndex
    while start < text.endIndex {
      let first = kind(text[start])
      var end = text.index(after: start)
      while first != .sign, end < text.endIndex, kind(text[end]) == first {
        end = text.index(after: end)
      }
      if first != .space { pieces.append(text[start..<end]) }
      start = end
    }
    return pieces
  }

  /// A spreadsheet's column of dates has the hour of midnight behind each; any other hour is not the
  /// date's to lose.
  private static func withoutMidnight(_ text: String) -> String {
    guard text.contains(":") else { return text }
    let hour = #/[T\s]\s*(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)?\s*(?:AM|am|ص))\s*Z?$/#
    return text.replacing(hour, with: "")
  }

  /// The date that the pieces say; `nil` where they say none.
  func date(today: CivilDate?) -> CivilDate? {
    if let today, let date = relative(to: today) { return date }
    guard isForeign == false else { return nil }
    return month.map { named($0, today: today) } ?? numeric(today: today)
  }

  /// «اليوم», `+15` and the like.
  private func relative(to today: CivilDate) -> CivilDate? {
    if pieces.count == 1, let day = Self.days[plain.nameLetters] { return today.adding(days: day) }
    guard pieces.count == 2, let sign = pieces.first, sign == "+" || sign == "-" || sign == "−",
      numbers.count == 1, month == nil, numbers[0].digits <= 3
    else { return nil }
    return today.adding(days: sign == "+" ? numbers[0].value : -numbers[0].value)
  }

  private static let days: [String: Int] = Dictionary(
    [
      ("اليوم", 0), ("النهارده", 0), ("النهاردة", 0), ("today", 0), ("أمس", -1), ("امبارح", -1),
      ("البارحة", -1), ("yesterday", -1), ("غدًا", 1), ("غدا", 1), ("بكره", 1), ("بكرة", 1),
      ("tomorrow", 1),
    ].map { ($0.0.nameLetters, $0.1) }, uniquingKeysWith: { first, _ in first })

  /// A date whose month is a word.
  private func named(_ month: Int, today: CivilDate?) -> CivilDate? {
    switch numbers.count {
    case 1:
      if numbers[0].digits == 4 { return CivilDate(year: numbers[0].value, month: month) }
      // The program leaves out the year where it is this one.
      return today.flatMap { CivilDate(year: $0.year, month: month, day: numbers[0].value) }
    case 2:
      let isYearFirst = numbers[0].digits == 4
      let (day, year) = isYearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
      return self.year(year, today: today).flatMap {
        CivilDate(year: $0, month: month, day: day.value)
      }
    default: return nil
    }
  }

  /// A date of numbers alone.
  private func numeric(today: CivilDate?) -> CivilDate? {
    let values = numbers.map(\.value)
    // Three numbers are parted by two signs, two by one.
    guard pieces.count(where: { "-/.".contains($0) }) <= max(0, values.count - 1),
      signs.isSubset(of: ["-", "/", "."])
    else { return nil }
    switch values.count {
    case 1: return CivilDate(year: values[0])
    case 2:
      return values[0] > 31
        ? CivilDate(year: values[0], month: values[1])
        : CivilDate(year: values[1], month: values[0])
    case 3:
      if values[0] > 31 { return CivilDate(year: values[0], month: values[1], day: values[2]) }
      // 26-11-01 may begin with its year or end with it.
      if numbers[2].digits < 4, signs.contains("-") { return nil }
      return year(numbers[2], today: today).flatMap {
        CivilDate(year: $0, month: values[1], day: values[0])
      }
    default: return nil
    }
  }

  /// A year of four digits as it stands; of two digits the nearest that is at most ten years ahead.
  private func year(_ typed: (value: Int, digits: Int), today: CivilDate?) -> Int? {
    guard typed.digits == 2 else { return typed.value }
    guard let today else { return nil }
    let century = today.year / 100 * 100
    let year = century + typed.value
    return year > today.year + 10 ? year - 100 : year
  }
}

extension String {
  /// What was typed into a date's field, with what is told from today as the day itself.
  ///
  /// What is read without today stays as it was typed, and so does what is no date.
  package func dated(on today: CivilDate) -> String {
    guard (try? CivilDate(self)) == nil, let date = try? CivilDate(self, today: today) else {
      return self
    }
    return date.description
  }
}
