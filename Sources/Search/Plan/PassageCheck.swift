import ArabicText

/// Decides from a passage's text whether the words of a query stand in one sentence or paragraph.
///
/// The index only finds passages that have the words; each is read here before it counts as found.
/// The whole query is checked again, because another part of it may have found the passage.
package struct PassageCheck: Sendable {
  private indirect enum Need: Sendable {
    case words(Words)
    case all([Need])
    case any([Need])
    case not(Need)
    case within(TextUnit, [Need])
  }

  /// A word, words that follow each other, or words that are near each other.
  private struct Words: Sendable {
    /// Which words are looked for, by number.
    let numbers: Range<Int>
    /// How many others may stand between them; `nil` for words that follow each other.
    let distance: Int?
    let isOfTitle: Bool
  }

  private let reading: SearchRequest.Reading
  private var table = TokenTable()
  /// The words that a token of the index stands for.
  private var wordsOfToken: [[Int]] = []
  private var prefixes: [(bytes: [UInt8], word: Int)] = []
  private var wordCount = 0
  private var need: Need?

  /// A check of `clause`; `nil` where the index alone can decide.
  package init?(_ clause: Clause, reading: SearchRequest.Reading) {
    guard clause.hasUnits else { return nil }
    self.reading = reading
    let keepsStopWords = clause.terms.allSatisfy(\.isStopWord)
    need = need(of: clause, keepsStopWords: keepsStopWords, isWithin: false)
  }
}

// MARK: - Reading the query

extension PassageCheck {
  private mutating func need(
    of clause: Clause, keepsStopWords: Bool, isWithin: Bool
  ) -> Need? {
    switch clause {
    case .term(let term): return keepsStopWords || term.isStopWord == false ? words(of: term) : nil
    case .not: return nil
    case .any(let parts):
      let needs = parts.compactMap {
        need(of: $0, keepsStopWords: keepsStopWords, isWithin: isWithin)
      }
      return needs.isEmpty ? nil : .any(needs)
    case .all(let parts):
      let needs = parts.compactMap {
        need(of: $0, keepsStopWords: keepsStopWords, isWithin: isWithin)
      }
      guard needs.isEmpty == false else { return nil }
      let wanted: Need = reading == .any && isWithin == false ? .any(needs) : .all(needs)
      return .all([wanted] + exclusions(among: parts))
    case .within(let unit, let parts):
      let needs = parts.compactMap { need(of: $0, keepsStopWords: true, isWithin: true) }
      return needs.isEmpty
        ? nil : .within(unit, needs + exclusions(among: parts))
    }
  }

  /// The excluded parts; they are always checked together, even where any of the words is enough.
  private mutating func exclusions(among parts: [Clause]) -> [Need] {
    parts.compactMap { part in
      guard case .not(let inner) = part else { return nil }
      return need(of: inner, keepsStopWords: true, isWithin: true).map { .not($0) }
    }
  }

  private mutating func words(of term: Term) -> Need? {
    let words = term.words
    guard let last = words.last else { return nil }
    let first = wordCount
    var distance: Int?
    switch term.match {
    case .forms: look(for: last.spellings.map(\.word))
    case .number: look(for: ["#" + words.map(\.form).joined(separator: "/")])
    case .exact: for word in words { look(for: [word.form]) }
    case .near(let most):
      for spellings in QueryWord.nearSpellings(of: words) { look(for: spellings) }
      distance = most
    case .prefix:
      prefixes.append((Array(last.form.utf8), wordCount))
      wordCount += 1
    }
    let own = Need.words(
      Words(numbers: first..<wordCount, distance: distance, isOfTitle: term.place == .title))
    return other(term).map { .any([own, $0]) } ?? own
  }

  /// The other spelling of a name of two words; `nil` where there is none.
  private mutating func other(_ term: Term) -> Need? {
    let words = term.otherWords
    guard words.isEmpty == false else { return nil }
    let first = wordCount
    if term.match == .forms, words.count == 1 {
      look(for: words[0].spellings.map(\.word))
    } else {
      for word in words { look(for: [word.form]) }
    }
    return .words(
      Words(numbers: first..<wordCount, distance: nil, isOfTitle: term.place == .title))
  }

  /// Looks for a word under any of its spellings.
  private mutating func look(for spellings: [String]) {
    for spelling in spellings { table.add(wordCount, to: spelling, in: &wordsOfToken) }
    wordCount += 1
  }
}

// MARK: - Reading a passage

extension PassageCheck {
  /// Where the words of the query stand in a passage.
  private struct Reading {
    /// The places of each word, in order.
    var places: [[Int]]
    var units = UnitCutter()
    var textEnd = 0
  }

  /// The first place of each column: no two words of different columns are near.
  private static let columnWidth = 1 << 40
  /// The column of the index that has the text; the title stands before it.
  private static let textColumn = 1

  /// Whether the passage whose columns are given in the order of the index is what was asked for.
  package func holds(columns: [String]) -> Bool {
    guard let need else { return false }
    var reading = Reading(places: Array(repeating: [], count: wordCount))
    for (column, text) in columns.enumerated() { note(text, column, &reading) }
    return holds(need, in: 0..<(columns.count * Self.columnWidth), reading)
  }

  private func note(_ text: String, _ column: Int, _ reading: inout Reading) {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    let first = column * Self.columnWidth
    var place = -1
    Analyzer.archive.forEachToken(in: bytes) { token, source, role in
      if role == .form {
        place += 1
        if column == Self.textColumn { reading.units.note(token, at: place, in: source, of: bytes) }
        for prefix in prefixes where Self.starts(token, prefix.bytes) {
          Self.add(first + place, to: &reading.places[prefix.word])
        }
      }
      if let number = table.number(of: token) {
        for word in wordsOfToken[number] { Self.add(first + place, to: &reading.places[word]) }
      }
      return true
    }
    if column == Self.textColumn { reading.textEnd = first + place + 1 }
  }

  /// Adds a place once, however many tokens stand at it.
  private static func add(_ place: Int, to places: inout [Int]) {
    if places.last != place { places.append(place) }
  }

  private static func starts(_ token: Span<UInt8>, _ bytes: [UInt8]) -> Bool {
    guard bytes.count <= token.count else { return false }
    for index in bytes.indices where bytes[index] != token[index] { return false }
    return true
  }

  private func holds(_ need: Need, in range: Range<Int>, _ reading: Reading) -> Bool {
    switch need {
    case .words(let words): stand(words, in: range, reading)
    case .all(let needs): needs.allSatisfy { holds($0, in: range, reading) }
    case .any(let needs): needs.contains { holds($0, in: range, reading) }
    case .not(let need): holds(need, in: range, reading) == false
    case .within(let unit, let needs):
      ranges(of: unit, in: range, reading).contains { part in
        needs.allSatisfy { holds($0, in: part, reading) }
      }
    }
  }

  /// The parts of `range` that lie in one unit of the text each.
  private func ranges(
    of unit: TextUnit, in range: Range<Int>, _ reading: Reading
  ) -> [Range<Int>] {
    let first = Self.textColumn * Self.columnWidth
    let starts = reading.units.starts(of: unit).map { first + $0 }
    let ends = starts.dropFirst() + [max(reading.textEnd, first)]
    return zip(starts, ends).compactMap { start, end in
      let part = (start..<max(start, end)).clamped(to: range)
      return part.isEmpty ? nil : part
    }
  }

  private func stand(_ words: Words, in range: Range<Int>, _ reading: Reading) -> Bool {
    let range = words.isOfTitle ? range.clamped(to: 0..<Self.columnWidth) : range
    let places = reading.places[words.numbers].map { places in
      places.filter { range.contains($0) }
    }
    guard let first = places.first, places.allSatisfy({ $0.isEmpty == false }) else { return false }
    guard places.count > 1 else { return true }
    guard let distance = words.distance else {
      return first.contains { start in
        places.indices.allSatisfy { places[$0].contains(start + $0) }
      }
    }
    // The last of the words stands somewhere, each other one not too far before it.
    return places.joined().contains { last in
      let near = (last - distance - 1)...last
      return places.allSatisfy { $0.contains { near.contains($0) } }
    }
  }
}
