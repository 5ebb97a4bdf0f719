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
  /// The words of the index under which this word may stand, and what each is worth.
  var spellings: [(word: String, weight: Double)] {
    var written: [(word: String, weight: Double)] = []
    for (reading, stem) in stems.enumerated() {
      let weight = reading == 0 ? 1 : Ranking.secondReadingWeight
      written.append(("~" + stem, weight))
      if Self.isOwnStem(stem) { written.append((stem, weight)) }
    }
    return written
  }

  /// Whether `text` is its own stem, so that the index writes no stem beside it.
  static func isOwnStem(_ text: String) -> Bool {
    words(in: text).first.map { $0.stems.first == $0.form } ?? false
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
