import ArabicText

/// Finds the words of a query in a text, to mark them there.
///
/// A phrase is marked only where its words stand one after the other, as the index finds it.
package struct Marker: Sendable {
  /// The words of the index to look for, each by its number.
  private var table = TokenTable()
  private var prefixes: [(bytes: [UInt8], number: Int)] = []
  /// The words of each phrase of two words or more.
  private var phrases: [[Int]] = []
  /// The words that are marked wherever they stand, outside of any phrase.
  private var singles: Set<Int> = []
  /// The term of each number, for telling distinct terms.
  private var terms: [Int] = []
  /// The terms looked for, by number, as they were typed.
  private var typed: [Int: String] = [:]

  /// A marker for everything that `query` wants.
  package init(_ query: SearchQuery) {
    let wanted = query.clause?.terms ?? []
    let hasOnlyStopWords = wanted.allSatisfy(\.isStopWord)
    for (index, term) in wanted.enumerated() where hasOnlyStopWords || term.isStopWord == false {
      let words = term.words
      typed[index] = term.text
      lookForOther(term, index)
      switch term.match {
      case .exact where words.count > 1:
        phrases.append(words.map { number($0.form, of: index) })
      case .exact:
        for word in words { singles.insert(number(word.form, of: index)) }
      case .prefix:
        guard let word = words.last else { continue }
        prefixes.append((Array(word.form.utf8), terms.count))
        singles.insert(terms.count)
        terms.append(index)
      case .number:
        let token = "#" + words.map(\.form).joined(separator: "/")
        singles.insert(number(token, of: index))
      case .near:
        for word in words {
          for spelling in word.spellings { singles.insert(number(spelling.word, of: index)) }
        }
      case .forms:
        guard let word = words.last else { continue }
        for spelling in word.spellings {
          singles.insert(number(spelling.word, of: index))
        }
      }
    }
  }

  /// Looks for the other spelling of a name of two words.
  private mutating func lookForOther(_ term: Term, _ index: Int) {
    let words = term.otherWords
    if words.count > 1 {
      phrases.append(words.map { number($0.form, of: index) })
    } else {
      for spelling in term.otherSpellings { singles.insert(number(spelling.word, of: index)) }
    }
  }

  private mutating func number(_ word: String, of term: Int) -> Int {
    let bytes = Array(word.utf8)
    if let known = table.number(of: bytes.span) { return known }
    table.insert(bytes, number: terms.count)
    terms.append(term)
    return terms.count - 1
  }

  /// Whether there is nothing to mark.
  package var isEmpty: Bool { terms.isEmpty }

  /// Which terms of the query stand in `text`, by number.
  package func terms(in text: String) -> Set<Int> {
    isEmpty ? [] : Set(marks(in: text).map(\.term))
  }

  /// The terms that are not among `found`, in the order in which they were typed.
  package func typed(besides found: Set<Int>) -> [String] {
    typed.sorted { $0.key < $1.key }.filter { found.contains($0.key) == false }.map(\.value)
  }
}

extension Marker {
  /// A word of a text that the query asks for.
  package struct Mark: Equatable, Sendable {
    /// The UTF-8 range of the word in the text.
    package let source: Range<Int>
    /// The place of the word among all words of the text, from 0.
    package let place: Int
    /// Which term of the query it answers, by number.
    package let term: Int
  }

  /// Every mark in `text`, in order.
  package func marks(in text: String) -> [Mark] {
    var text = text
    text.makeContiguousUTF8()
    var found: [(mark: Mark, number: Int, isSingle: Bool)] = []
    var place = -1
    Analyzer.archive.forEachToken(in: text.utf8Span.span) { token, source, role in
      if role == .form { place += 1 }
      guard let number = number(of: token, role) else { return true }
      let mark = Mark(source: source, place: place, term: terms[number])
      if found.last?.mark.place != place || phrases.isEmpty == false {
        found.append((mark, number, singles.contains(number)))
      }
      return true
    }
    guard phrases.isEmpty == false else { return found.map(\.mark) }
    return settle(found)
  }

  private func number(of token: Span<UInt8>, _ role: Analyzer.Role) -> Int? {
    if let number = table.number(of: token) { return number }
    guard role == .form, prefixes.isEmpty == false else { return nil }
    return prefixes.first { prefix in
      guard prefix.bytes.count <= token.count else { return false }
      for index in prefix.bytes.indices where prefix.bytes[index] != token[index] { return false }
      return true
    }?.number
  }

  /// Keeps single words, and words of a phrase where all of it stands.
  private func settle(_ found: [(mark: Mark, number: Int, isSingle: Bool)]) -> [Mark] {
    var places: [Int: Set<Int>] = [:]
    for (mark, number, _) in found { places[mark.place, default: []].insert(number) }
    var kept: Set<Int> = []
    for phrase in phrases {
      for start in places.keys {
        let stands = phrase.indices.allSatisfy { places[start + $0]?.contains(phrase[$0]) ?? false }
        if stands { kept.formUnion(start..<(start + phrase.count)) }
      }
    }
    var marks: [Mark] = []
    for (mark, _, isSingle) in found where isSingle || kept.contains(mark.place) {
      if marks.last?.place != mark.place { marks.append(mark) }
    }
    return marks
  }
}
