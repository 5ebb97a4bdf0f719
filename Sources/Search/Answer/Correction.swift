import ArabicText

/// A line that somebody may have meant instead of the one they typed (تصويب).
package struct Correction: Equatable, Sendable {
  /// The kind of mistake that is assumed.
  package enum Cause: String, Sendable {
    /// Letters of a word.
    case spelling
    /// The layout of the keyboard.
    case layout
  }

  /// The whole line, as it can be asked instead.
  package let typed: String
  package let cause: Cause

  package init(typed: String, cause: Cause) {
    (self.typed, self.cause) = (typed, cause)
  }
}

extension Correction {
  /// `query` with words in the place of others, each named by its folded form; `nil` where the line
  /// would then ask for something of another shape.
  package init?(of query: SearchQuery, replacing words: [String: String]) {
    var line = query.typed
    line.makeContiguousUTF8()
    let bytes = Array(line.utf8)
    var written: [UInt8] = []
    var end = 0
    Analyzer.archive.forEachToken(in: bytes.span) { token, source, role in
      guard role == .form, let word = words[String(copying: token)] else { return true }
      written += bytes[end..<source.lowerBound]
      written += word.utf8
      end = source.upperBound
      return true
    }
    written += bytes[end...]
    let typed = String(decoding: written, as: UTF8.self)
    let corrected = SearchQuery(typed: typed)
    guard typed != query.typed, corrected.filters == query.filters,
      (corrected.clause?.terms.count ?? 0) >= (query.clause?.terms.count ?? 0)
    else { return nil }
    self.init(typed: typed, cause: .spelling)
  }
}

extension SearchQuery {
  /// The pieces of the line between spaces, each as it was typed and then as the same keys write it
  /// on the other layout of the keyboard.
  ///
  /// Only pieces whose folded words are all unknown are converted; conditions on the card stay as
  /// typed.
  package func layouts(where isUnknown: (String) -> Bool) -> [[String]] {
    typed.split(whereSeparator: \.isWhitespace).map { piece in
      let piece = String(piece)
      let words = QueryWord.words(in: piece)
      guard words.isEmpty == false, words.allSatisfy({ isUnknown($0.form) }),
        SearchQuery(typed: piece).filters.isEmpty
      else { return [piece] }
      let others =
        piece.hasArabicLetters
        ? KeyboardLayout.latin(piece) : [KeyboardLayout.arabic(piece)].compactMap(\.self)
      return [piece] + others.filter { $0 != piece }
    }
  }

  /// The distinct words that the text must have, each with the words of the index it may stand under.
  ///
  /// Prefixes («محك*») and numbers are left out: their spelling cannot be judged.
  package var spelledWords: [SpelledWord] {
    var found: [SpelledWord] = []
    for term in clause?.terms ?? [] where term.match != .prefix && term.match != .number {
      for word in term.words {
        let spellings = term.match == .exact ? [word.form] : word.spellings.map(\.word)
        let known = SpelledWord(form: word.form, spellings: spellings)
        if found.contains(known) == false { found.append(known) }
      }
    }
    return found
  }
}

/// A word of a query and the words of the index under which a text may have it.
package struct SpelledWord: Hashable, Sendable {
  /// The word, letters folded.
  package let form: String
  package let spellings: [String]
}

extension String {
  /// The first word of this text whose folded form is `form`, as it stands here but without vowel
  /// marks and tatweel; `nil` where there is none.
  package func spelling(of form: String) -> String? {
    let bytes = Array(utf8)
    var found: String?
    Analyzer.archive.forEachToken(in: bytes.span) { token, source, role in
      guard role == .form, String(copying: token) == form else { return true }
      found = String(decoding: bytes[source], as: UTF8.self)
      return false
    }
    return found.map { word in
      String(
        String.UnicodeScalarView(
          word.unicodeScalars.filter { scalar in
            scalar.value != 0x640 && scalar.properties.generalCategory != .nonspacingMark
              && scalar.properties.generalCategory != .format
          }))
    }
  }
}
