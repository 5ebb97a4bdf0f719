import ArabicText

/// A lawyer's power of attorney (توكيل): «1234 لسنة 2024 عام مدينة نصر».
package struct PowerOfAttorney: Hashable, Sendable {
  package var number: String
  package var year: Int?
  /// The notary office (مكتب التوثيق).
  package var office: String
  package var kind: AttorneyKind?

  package init(
    number: String = "", year: Int? = nil, office: String = "", kind: AttorneyKind? = nil
  ) {
    (self.number, self.year, self.office, self.kind) = (number, year, office, kind)
  }
}

extension PowerOfAttorney {
  /// How one is typed.
  package static let example = "4412 ج لسنة 2026"

  /// Reads a power of attorney as papers write it: «4412 ج لسنة 2026 عام مدينة نصر», «120/2024 مكتب
  /// تل الريحان».
  ///
  /// Whatever stands after the year is the office; what has no year stays in the number.
  package init(typed: String) {
    self.init()
    let words = typed.replacing(/([0-9٠-٩])\/([0-9٠-٩])/) { "\($0.output.1) / \($0.output.2)" }
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
    return words.joined(separator: " ")
  }
}
