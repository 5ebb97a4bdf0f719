import ArabicText
import Records

extension SearchQuery {
  /// Reads what a person typed; never fails.
  ///
  /// Words stand together (all of them); `"…"` is an exact phrase, in whichever quotes people type;
  /// `=word` is one exact form; `"…"~5` are words in any of their forms with at most five others
  /// between them; `/s` and `/p` («/س», «/ف») ask for what stands on both sides of them in one sentence
  /// or one paragraph, and bind less than `|`; `-` after them asks for a sentence without the word;
  /// `|` is or; `-` before a word excludes it; `*` after a word takes any ending; parentheses group;
  /// `kind:` `title:` `tag:` `year:` `after:` `before:` `case:` `issuer:` `quality:` and their Arabic
  /// names ask the card. What cannot be understood as an operator is read as words. At most
  /// `QueryReader.termsMax` terms are taken.
  package init(typed: String) {
    var reader = QueryReader(typed)
    let clause = reader.readAll()
    self.init(typed: typed, clause: clause, filters: reader.filters)
  }
}

/// Walks over a typed line once, from its beginning to its end.
struct QueryReader {
  /// The most terms taken of a query: a pasted page must not become a thousand look-ups.
  static let termsMax = 48
  /// The deepest parentheses taken; deeper ones are passed over as punctuation.
  static let depthMax = 8
  /// The longest line read, in characters: what follows is not read.
  static let charactersMax = 4_000
  /// The farthest apart that words can be asked to be near: beyond it a paragraph is meant.
  static let distanceMax = 100

  private let signs: [Character]
  private var position = 0
  private var depth = 0
  private var terms = 0
  private(set) var filters: [Filter] = []

  init(_ typed: String) {
    signs = typed.prefix(Self.charactersMax).map { Self.plain($0) }
  }

  /// One sign for all the quotes, bars, stars and dashes that people type.
  private static func plain(_ sign: Character) -> Character {
    // Scalars are compared as numbers; two characters would be normalised first.
    let scalars = sign.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty || sign.isWhitespace else {
      return sign
    }
    switch first {
    case "“", "”", "„", "‟", "«", "»", "″", "＂", "〝", "〞", "‹", "›": return "\""
    case "｜", "¦", "‖": return "|"
    case "٭", "＊", "∗": return "*"
    case "＝": return "="
    case "～", "∼", "˜": return "~"
    case "／": return "/"
    case "−", "–", "—", "‐", "‑": return "-"
    case "：", "∶": return ":"
    case "（", "﴿": return "("
    case "）", "﴾": return ")"
    case "،", ",", "؛", ";", "؟": return " "
    default: return first.properties.isWhitespace ? " " : sign
    }
  }
}

// MARK: - Clauses

extension QueryReader {
  /// Everything up to the end of the line, closing parentheses without an opening one passed over.
  mutating func readAll() -> Clause? {
    var parts: [Clause] = []
    while position < signs.count {
      if let clause = readSequence() { parts.append(clause) }
      if position < signs.count { position += 1 }
    }
    return Self.joined(parts)
  }

  /// The parts up to a closing parenthesis or the end.
  private mutating func readSequence() -> Clause? {
    var united = UnitParts()
    var parts: [Clause] = []
    var joinsNext = false
    var negatesNext = false
    while let sign = peek(), sign != ")" {
      if sign == " " {
        position += 1
      } else if sign == "|" {
        joinsNext = parts.isEmpty == false
        position += 1
      } else if startsNegation {
        negatesNext.toggle()
        position += 1
      } else if united.mayEnd(parts), let unit = unitOperator() {
        united.end(parts, by: unit)
        (parts, joinsNext, negatesNext) = ([], false, false)
      } else if let word = operatorWord() {
        if word == "OR" { joinsNext = parts.isEmpty == false }
        if word == "NOT" { negatesNext = true }
      } else {
        defer { (joinsNext, negatesNext) = (false, false) }
        guard let part = readPart(negated: negatesNext) else { continue }
        if negatesNext {
          parts.append(.not(Self.joined(NumberTerms.joined([part])) ?? part))
        } else if joinsNext, let last = parts.popLast() {
          parts.append(Self.either(last, part))
        } else {
          parts.append(part)
        }
      }
    }
    return Self.joined(united.joined(with: parts))
  }

  /// A parenthesis, a phrase, a field or a word; `nil` when nothing of it can be looked for.
  private mutating func readPart(negated: Bool) -> Clause? {
    switch peek() {
    case "(":
      position += 1
      guard depth < Self.depthMax else { return nil }
      depth += 1
      let inner = readSequence()
      depth -= 1
      if peek() == ")" { position += 1 }
      return inner
    case "\"", "=": return exact(at: .anywhere)
    default:
      let start = position
      if let name = readFieldName(), let field = Field(name: name) {
        if field == .title {
          return peek() == "\"" || peek() == "="
            ? exact(at: .title) : words(readWord(), at: .title)
        }
        let isQuoted = peek() == "\""
        let value = isQuoted ? readQuoted() : readWord()
        if let condition = field.condition(value, isQuoted: isQuoted) {
          filters.append(Filter(condition, isExcluded: negated))
          return nil
        }
      }
      position = start
      return words(readWord(), at: .anywhere)
    }
  }

  private static func joined(_ parts: [Clause]) -> Clause? {
    switch parts.count {
    case 0: nil
    case 1: parts[0]
    default: .all(parts)
    }
  }

  private static func either(_ left: Clause, _ right: Clause) -> Clause {
    if case .any(let parts) = left { return .any(parts + [right]) }
    return .any([left, right])
  }
}

// MARK: - Words

extension QueryReader {
  private func peek() -> Character? { position < signs.count ? signs[position] : nil }

  /// A dash is a `not` at the beginning of a word only: «98911-78» and «أ - ب» are words.
  private var startsNegation: Bool {
    guard signs[position] == "-", position + 1 < signs.count else { return false }
    let next = signs[position + 1]
    let isAfterSpace = position == 0 || " (|-".contains(signs[position - 1])
    return isAfterSpace && next != " " && next != "-"
  }

  /// `OR`, `AND` or `NOT` in capitals, standing alone.
  private mutating func operatorWord() -> String? {
    for word in ["OR", "AND", "NOT"] {
      let end = position + word.count
      guard end < signs.count, signs[end] == " " || signs[end] == "(",
        position == 0 || signs[position - 1] == " " || signs[position - 1] == ")",
        signs[position..<end].elementsEqual(word)
      else { continue }
      position = end
      return word
    }
    return nil
  }

  /// «/س», `/s`, «/ف» or `/p`, standing alone.
  private mutating func unitOperator() -> TextUnit? {
    guard signs[position] == "/", position + 1 < signs.count,
      position == 0 || " )\"".contains(signs[position - 1]),
      position + 2 == signs.count || " ()|\"-=".contains(signs[position + 2])
    else { return nil }
    let unit: TextUnit
    switch signs[position + 1] {
    case "س", "s", "S": unit = .sentence
    case "ف", "p", "P": unit = .paragraph
    default: return nil
    }
    position += 2
    return unit
  }

  /// A phrase in quotes, its words near each other where a distance follows, or a word after `=`.
  private mutating func exact(at place: Term.Place) -> Clause? {
    if peek() == "=" {
      position += 1
      guard peek() == "\"" else { return phrase(readWord(), .exact, at: place) }
    }
    let text = readQuoted()
    // Some type a space before the distance.
    let end = position
    while peek() == " " { position += 1 }
    if peek() != "~" { position = end }
    guard let distance = readDistance() else { return phrase(text, .exact, at: place) }
    let isOneWord = QueryWord.words(in: text).count < 2
    return phrase(text, isOneWord ? .exact : .near(distance), at: place)
  }

  /// The number after `~`, in any digits; `nil` where none stands.
  private mutating func readDistance() -> Int? {
    guard peek() == "~", position + 1 < signs.count, signs[position + 1].wholeNumberValue != nil
    else { return nil }
    position += 1
    var distance = 0
    while let digit = peek()?.wholeNumberValue {
      distance = min(Self.distanceMax, distance * 10 + min(digit, 9))
      position += 1
    }
    return distance
  }

  /// The text up to the closing quote, or to the end where none closes.
  private mutating func readQuoted() -> String {
    position += 1
    let start = position
    while let sign = peek(), sign != "\"" { _ = sign; position += 1 }
    defer { if position < signs.count { position += 1 } }
    return String(signs[start..<position])
  }

  /// The signs up to the next space, bar, quote or parenthesis.
  private mutating func readWord() -> String {
    let start = position
    while let sign = peek(), " |()\"".contains(sign) == false { position += 1 }
    return String(signs[start..<position])
  }

  /// The letters before a colon, the colon taken too; `nil` where no field can begin.
  private mutating func readFieldName() -> String? {
    let start = position
    while let sign = peek(), sign.isLetter { position += 1 }
    guard peek() == ":", position > start else { return nil }
    defer { position += 1 }
    return String(signs[start..<position])
  }

  private mutating func phrase(
    _ text: String, _ match: Term.Match, at place: Term.Place
  ) -> Clause? {
    guard QueryWord.words(in: text).isEmpty == false, terms < Self.termsMax else { return nil }
    terms += 1
    return .term(Term(text.trimmed, match: match, place: place).spelledOtherwise)
  }

  /// A word between spaces; «98911/78» is two words.
  private mutating func words(_ text: String, at place: Term.Place) -> Clause? {
    let text = text.withoutDistance
    let isPrefix = text.last == "*"
    let found = QueryWord.words(in: text)
    var parts: [Clause] = []
    for (offset, word) in found.enumerated() where terms < Self.termsMax {
      let match: Term.Match = isPrefix && offset == found.count - 1 ? .prefix : .forms
      let typed = found.count == 1 ? text.trimmed(of: "*") : word.form
      parts.append(.term(Term(typed, match: match, place: place).spelledOtherwise))
      terms += 1
    }
    // Skip one sign where no word can be read, so that reading always advances.
    if text.isEmpty, position < signs.count { position += 1 }
    return Self.joined(CompoundTerms.spelled(parts))
  }
}

extension String {
  fileprivate var trimmed: String { trimmed(of: " ") }

  /// A word without the `~2` that asks other programs for words like it; the number is no word.
  fileprivate var withoutDistance: String {
    let parts = split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].isEmpty == false,
      parts[1].allSatisfy({ $0.wholeNumberValue != nil })
    else { return self }
    return String(parts[0])
  }

  fileprivate func trimmed(of signs: String) -> String {
    var text = Substring(self)
    while let first = text.first, signs.contains(first) { text.removeFirst() }
    while let last = text.last, signs.contains(last) { text.removeLast() }
    return String(text)
  }
}
