import ArabicText

/// Makes one term of a number and its year, so that every way of writing them is found.
///
/// «القانون رقم ٤٠ لسنة ١٩٧٧», «ق 40/1977» and «40 لسنة 1977» ask for the same number. The words that only
/// announce a number («رقم», «ق») are taken off before it.
enum NumberTerms {
  /// Words that say no more than that a number follows, letters folded.
  private static let announcements: Set<String> = ["رقم", "رقمي", "برقم", "ق", "no", "number"]
  private static let yearWords: Set<String> = ["لسنه", "سنه", "لعام", "عام", "of", "year"]
  private static let years = 1800...2200

  /// `parts` with every number and its year as one term.
  static func joined(_ parts: [Clause]) -> [Clause] {
    var joined: [Clause] = []
    var place = 0
    while place < parts.count {
      if let (number, length) = number(in: parts[place...]) {
        while let last = joined.last, let form = form(of: last), announcements.contains(form) {
          joined.removeLast()
        }
        joined.append(.term(number))
        place += length
      } else {
        joined.append(parts[place])
        place += 1
      }
    }
    return joined
  }

  /// The number that stands at the beginning of `parts`, and how many parts it takes.
  private static func number(in parts: ArraySlice<Clause>) -> (Term, length: Int)? {
    guard let first = parts.first else { return nil }
    if case .all(let inner) = first, inner.count == 2, let serial = digits(inner[0]),
      let year = digits(inner[1]), years.contains(year)
    {
      return (Term("\(serial)/\(year)", match: .number), 1)
    }
    let start = parts.startIndex
    guard parts.count >= 3, let serial = digits(first), let word = form(of: parts[start + 1]),
      yearWords.contains(word), let year = digits(parts[start + 2]),
      years.contains(year) || (1..<100).contains(year)
    else { return nil }
    return (Term("\(serial)/\(year)", match: .number), 3)
  }

  /// The folded word that a part asks for in any of its forms, or `nil`.
  private static func form(of part: Clause) -> String? {
    guard case .term(let term) = part, term.match == .forms, term.place == .anywhere else {
      return nil
    }
    return term.words.count == 1 ? term.words.first?.form : nil
  }

  private static func digits(_ part: Clause) -> Int? {
    guard let form = form(of: part), form.utf8.count <= 6, let number = Int(form), number > 0 else {
      return nil
    }
    return number
  }
}
