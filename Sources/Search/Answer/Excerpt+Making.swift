import Records

extension Excerpt {
  /// The most words shown of a passage in a list of results.
  static let wordsMax = 34
  /// How many words are shown before the first mark.
  private static let leadWords = 8
  /// The most bytes shown before the first mark and after it: a text may have no spaces at all.
  private static let bytesMax = 800
  /// The most bytes that one letter and its vowel marks may take before the text is cut anyway.
  private static let signBytesMax = 64

  /// The part of `text` that shows most terms of the query, its marks on the original letters.
  ///
  /// Without a mark it is the beginning of the text. A first line that only says the passage's
  /// `label`, which stands beside the excerpt already, is left out.
  package init(of text: String, named label: String = "", marked marks: [Marker.Mark]) {
    let head = label.isEmpty == false && text.hasPrefix(label + "\n") ? label.utf8.count + 1 : 0
    let marks = marks.filter { $0.source.lowerBound >= head }
    let window = max(head, Self.bestWindow(of: marks))
    let utf8 = text.utf8
    var words = Self.wordBounds(in: text, from: window)
    words = max(head, words.lowerBound)..<words.upperBound
    var spans: [Span] = []
    var position = words.lowerBound
    for mark in marks
    where mark.source.lowerBound >= position && mark.source.upperBound <= words.upperBound {
      spans.append(contentsOf: Self.plain(text, position..<mark.source.lowerBound))
      spans.append(.found(Self.piece(text, mark.source)))
      position = mark.source.upperBound
    }
    spans.append(contentsOf: Self.plain(text, position..<words.upperBound))
    self.init(
      spans: spans, isCutBefore: words.lowerBound > head, isCutAfter: words.upperBound < utf8.count)
  }

  /// The byte where the excerpt should begin to be looked for: the run of marks with most terms.
  private static func bestWindow(of marks: [Marker.Mark]) -> Int {
    var best = (terms: 0, marks: 0, start: 0)
    var first = 0
    for last in marks.indices {
      while marks[last].place - marks[first].place > wordsMax - leadWords { first += 1 }
      let terms = Set(marks[first...last].map(\.term)).count
      if (terms, last - first) > (best.terms, best.marks) {
        best = (terms, last - first, marks[first].source.lowerBound)
      }
    }
    return best.start
  }

  /// The bytes from a few words before `start` to `wordsMax` words on, never inside a word that is
  /// shorter than the bytes shown.
  private static func wordBounds(in text: String, from start: Int) -> Range<Int> {
    let bytes = text.utf8Span.span
    var lower = start
    var wordStart = start
    var words = 0
    while lower > 0 {
      if isSpace(bytes[lower - 1]) && (lower == bytes.count || isSpace(bytes[lower]) == false) {
        words += 1
        wordStart = lower
        if words > leadWords { break }
      }
      if start - lower >= bytesMax, isBetweenSigns(lower, in: text, past: start - lower) {
        if wordStart < start { lower = wordStart }
        break
      }
      lower -= 1
    }
    var upper = lower
    var wordEnd = start
    words = 0
    while upper < bytes.count {
      if isSpace(bytes[upper]), upper > lower, isSpace(bytes[upper - 1]) == false {
        words += 1
        wordEnd = upper
        if words >= wordsMax { break }
      }
      if upper - start >= bytesMax, isBetweenSigns(upper, in: text, past: upper - start) {
        if wordEnd > start { upper = wordEnd }
        break
      }
      upper += 1
    }
    return lower..<upper
  }

  /// Whether a text may be cut at a byte: between two signs as a person sees them.
  ///
  /// An endless run of marks on one letter is cut between two marks.
  private static func isBetweenSigns(_ byte: Int, in text: String, past bytes: Int) -> Bool {
    let place = text.utf8.index(text.utf8.startIndex, offsetBy: byte)
    return bytes > bytesMax + signBytesMax
      ? place.samePosition(in: text.unicodeScalars) != nil : place.samePosition(in: text) != nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func plain(_ text: String, _ range: Range<Int>) -> [Span] {
    range.isEmpty ? [] : [.plain(piece(text, range))]
  }

  /// The text between two bytes, on one line.
  private static func piece(_ text: String, _ range: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(decoding: utf8[start..<end].map { isSpace($0) ? 0x20 : $0 }, as: UTF8.self)
  }
}
