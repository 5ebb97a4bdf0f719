import ArabicText

/// Gives the terms of a name of two words its other spelling: «عبدالرحمن» is also asked for as
/// «عبد الرحمن», and the other way round.
enum CompoundTerms {
  /// `parts` where both words of such a name may stand as one word of a text.
  static func spelled(_ parts: [Clause]) -> [Clause] {
    guard parts.count > 1 else { return parts }
    var parts = parts
    for place in 1..<parts.count {
      guard let first = word(parts[place - 1]), let second = word(parts[place]),
        first.term.place == second.term.place, CompoundNames.belong(first.form, second.form)
      else { continue }
      let together = first.form + second.form
      parts[place - 1] = .term(first.term.spelled(together))
      parts[place] = .term(second.term.spelled(together))
    }
    return parts
  }

  /// A part that is one word in any of its forms, with no other spelling yet.
  private static func word(_ part: Clause) -> (term: Term, form: String)? {
    guard case .term(let term) = part, term.match == .forms, term.other.isEmpty else { return nil }
    guard let word = term.words.first, term.words.count == 1 else { return nil }
    return (term, word.form)
  }
}

extension Term {
  /// The same term with another spelling.
  fileprivate func spelled(_ other: String) -> Term { Term(self, other: other) }

  /// The term with the other spelling of the names of two words in it, where it has any.
  var spelledOtherwise: Term {
    let forms = words.map(\.form)
    switch match {
    case .forms:
      guard forms.count == 1, let parts = CompoundNames.apart(forms[0]) else { return self }
      return spelled("\(parts.first) \(parts.second)")
    case .exact:
      let other = Self.otherwise(forms)
      return other == forms ? self : spelled(other.joined(separator: " "))
    case .prefix, .number, .near: return self
    }
  }

  /// The words of a phrase, names of two words written the other way.
  private static func otherwise(_ forms: [String]) -> [String] {
    var other: [String] = []
    var place = 0
    while place < forms.count {
      if place + 1 < forms.count, CompoundNames.belong(forms[place], forms[place + 1]) {
        other.append(forms[place] + forms[place + 1])
        place += 2
      } else {
        other += CompoundNames.apart(forms[place]).map { [$0.first, $0.second] } ?? [forms[place]]
        place += 1
      }
    }
    return other
  }

  /// The words of the index, or the phrase of them, that the other spelling is asked for by.
  var otherSpellings: [QueryWord.Spelling] {
    guard let first = otherWords.first else { return [] }
    if match == .forms, otherWords.count == 1 { return first.spellings }
    return [.init(word: otherWords.map(\.form).joined(separator: " "), weight: 1)]
  }
}
