import ArabicText

/// A lawyer's power of attorney (توكيل): «1234 لسنة 2024 عام مدينة نصر حتى 31/12/2027».
package struct PowerOfAttorney: Hashable, Sendable {
  package var number: String
  package var year: Int?
  /// The notary office (مكتب التوثيق).
  package var office: String
  package var kind: AttorneyKind?
  /// The last day on which it holds; `nil` where it has none or nobody said it.
  package var until: CivilDate?

  package init(
    number: String = "", year: Int? = nil, office: String = "", kind: AttorneyKind? = nil,
    until: CivilDate? = nil
  ) {
    (self.number, self.year, self.office, self.kind) = (number, year, office, kind)
    self.until = until
  }
}

extension PowerOfAttorney {
  /// How one is typed.
  package static let example = "4412 ج لسنة 2026 حتى 31/12/2027"

  /// Reads a power of attorney as papers write it: «4412 ج لسنة 2026 عام مدينة نصر», «120/2024 مكتب
  /// تل الريحان حتى 31/12/2027».
  ///
  /// Whatever stands after the year is the office; what has no year stays in the number. Throws
  /// `.invalid(.lastDay)` where «حتى» is followed by no whole day: nothing would warn of an end that
  /// is not understood.
  package init(typed: String, today: CivilDate? = nil) throws(ArchiveError) {
    self.init()
    var said = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    until = try Self.takeEnd(from: &said, today: today)
    let words = said.joined(separator: " ")
      .replacing(/([0-9٠-٩])\/([0-9٠-٩])/) { "\($0.output.1) / \($0.output.2)" }
      .split(whereSeparator: \.isWhitespace).map(String.init)
    let mark = words.indices.dropLast().first { place in
      ["لسنة", "/", "of"].contains(words[place]) && Int(words[place + 1].westernDigits) != nil
    }
    guard let mark else {
      number = words.joined(separator: " ")
      return
    }
    number = words[..<mark].joined(separator: " ")
    year = Int(words[mark + 1].westernDigits)
    var rest = words[(mark + 2)...]
    if let first = rest.first, let kind = Self.kinds[first] {
      self.kind = kind
      rest.removeFirst()
    }
    office = rest.joined(separator: " ")
  }

  /// Takes the last day out of the words, with what introduces it; `nil` where none is introduced.
  private static func takeEnd(
    from words: inout [String], today: CivilDate?
  ) throws(ArchiveError) -> CivilDate? {
    guard let mark = words.firstIndex(where: { ends.contains($0.nameLetters) }) else { return nil }
    var first = mark + 1
    while first < words.count, fillers.contains(words[first].nameLetters) { first += 1 }
    // The longest text that is a date: «31 ديسمبر 2027 مكتب تل الريحان».
    for last in stride(from: words.count, to: first, by: -1) {
      let text = words[first..<last].joined(separator: " ")
      guard let day = try? CivilDate(text, today: today), day.day != nil else { continue }
      let start = mark > 0 && holds.contains(words[mark - 1].nameLetters) ? mark - 1 : mark
      words.removeSubrange(start..<last)
      return day
    }
    throw .invalid(.lastDay, typed: words[mark...].joined(separator: " "))
  }

  /// What introduces the last day, what may stand between it and the day, and what before it.
  private static let ends = Set(
    ["حتى", "لغاية", "ينتهي", "وينتهي", "until", "till", "expires"].map(\.nameLetters))
  private static let fillers = Set(["في", "يوم", "تاريخ", "on"].map(\.nameLetters))
  private static let holds = Set(["ساري", "سار", "وساري", "valid"].map(\.nameLetters))

  /// What papers call a kind after the year.
  private static let kinds: [String: AttorneyKind] = [
    "عام": .general, "general": .general, "خاص": .special, "special": .special,
  ]

  /// The power of attorney as it would be typed; empty where nothing is known of it.
  package var typed: String {
    var words: [String] = number.isEmpty ? [] : [number]
    if let year { words += ["لسنة", "\(year)"] }
    switch kind {
    case .general: words.append("عام")
    case .special: words.append("خاص")
    case nil: break
    }
    if office.isEmpty == false { words.append(office) }
    if let until { words += ["حتى", "\(until)"] }
    return words.joined(separator: " ")
  }
}

/// The one field of a power of attorney, as it is typed.
package enum PowerField: String, RecordField {
  case attorney

  package var words: Wording { .powerOfAttorney }
  package var input: FieldInput { .line }
  package var example: Wording { Wording(PowerOfAttorney.example, PowerOfAttorney.example) }

  package func put(
    _ typed: String, into target: inout PowerOfAttorney
  ) throws(ArchiveError) {
    target = try PowerOfAttorney(typed: typed)
  }

  package func put(
    _ typed: String, on today: CivilDate, into target: inout PowerOfAttorney
  ) throws(ArchiveError) {
    target = try PowerOfAttorney(typed: typed, today: today)
  }

  package func text(of target: PowerOfAttorney) -> String { target.typed }
}
