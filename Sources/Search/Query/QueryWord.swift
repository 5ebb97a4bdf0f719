import ArabicText

/// A word of a query as the index knows it.
struct QueryWord: Hashable, Sendable {
  /// The word, letters folded.
  let form: String
  /// What the word shares with its other forms: the first reading's, then the second's.
  ///
  /// The form itself stands first where it is its own stem.
  let stems: [String]
  /// The consonants of the stem, or `nil` for a word that has none, such as a number.
  let skeleton: String?
  /// The words of the index under which this word may stand, and what each is worth.
  let spellings: [Spelling]

  /// A word of the index that may stand for a word of a query.
  struct Spelling: Hashable, Sendable {
    let word: String
    /// What it is worth beside the other spellings.
    let weight: Double
  }

  init(form: String, stems: [String], skeleton: String?) {
    (self.form, self.stems, self.skeleton) = (form, stems, skeleton)
    var written: [Spelling] = []
    for (reading, stem) in stems.enumerated() {
      let weight = reading == 0 ? 1 : Ranking.secondReadingWeight
      written.append(Spelling(word: "~" + stem, weight: weight))
      if stem == form || Self.isOwnStem(stem) {
        written.append(Spelling(word: stem, weight: weight))
      }
    }
    spellings = written
  }

  /// The words of `text` in order.
  static func words(in text: String) -> [QueryWord] {
    var text = text
    var words: [QueryWord] = []
    var form = ""
    var stems: [String] = []
    var skeleton: String?
    func finish() {
      guard form.isEmpty == false else { return }
      words.append(QueryWord(form: form, stems: stems.isEmpty ? [form] : stems, skeleton: skeleton))
    }
    text.makeContiguousUTF8()
    Analyzer.archive.forEachToken(in: text.utf8Span.span, hasSkeletons: true) { token, _, role in
      switch role {
      case .form:
        finish()
        form = String(copying: token)
        stems = []
        skeleton = nil
      case .stem: stems.append(String(copying: token.extracting(1..<token.count)))
      case .skeleton: skeleton = String(copying: token)
      case .number: break
      }
      return true
    }
    finish()
    return words
  }
}

extension QueryWord {
  /// The most ways in which the spellings of near words are put together: FTS5 takes no choice of
  /// words inside NEAR, so that each way is asked for by itself.
  private static let combinationsMax = 64

  /// The words of the index for each of some near words, the rarer readings left out where all of
  /// them together would be too many.
  static func nearSpellings(of words: [QueryWord]) -> [[String]] {
    var spellings = words.map { $0.spellings.map(\.word) }
    func ways() -> Int { spellings.reduce(1) { min($0 * $1.count, combinationsMax + 1) } }
    while ways() > combinationsMax {
      let longest = spellings.indices.max { spellings[$0].count < spellings[$1].count }
      guard let longest, spellings[longest].count > 1 else { break }
      spellings[longest].removeLast()
    }
    return spellings
  }

  /// Every way to take one of each.
  static func combinations(of spellings: [[String]]) -> [[String]] {
    spellings.reduce([[]]) { ways, words in
      ways.flatMap { way in words.map { way + [$0] } }
    }
  }

  /// Whether the word `text` is its own stem, so that the index writes no stem beside it.
  private static func isOwnStem(_ text: String) -> Bool {
    var text = text
    var isOwnStem = true
    text.makeContiguousUTF8()
    Analyzer.archive.forEachToken(in: text.utf8Span.span) { _, _, role in
      isOwnStem = role != .stem
      return isOwnStem
    }
    return isOwnStem
  }
}

extension String {
  /// The text of some UTF-8 bytes.
  init(copying bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    self.init(decoding: copy, as: UTF8.self)
  }
}
