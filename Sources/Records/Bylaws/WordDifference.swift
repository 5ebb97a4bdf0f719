/// What became of the words of a text, in the order in which both versions read (فروق الألفاظ).
package struct WordDifference: Equatable, Sendable {
  /// Words next to each other that share their fate.
  package enum Span: Equatable, Sendable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  package let spans: [Span]

  /// Texts with more words than this are not compared word by word: all of one goes, all of the
  /// other comes.
  package static let wordsMax = 4_000

  /// The difference of two texts, word by word, as few words as possible changed.
  package init(from old: String, to new: String) {
    let before = old.split(whereSeparator: \.isWhitespace)
    let after = new.split(whereSeparator: \.isWhitespace)
    guard before.count <= Self.wordsMax, after.count <= Self.wordsMax else {
      spans = [.removed(old), .added(new)]
      return
    }
    spans = Self.spans(before, after)
  }

  /// The difference of two texts that have nothing to do with each other.
  init(replacing old: String, with new: String) { spans = [.removed(old), .added(new)] }

  /// Whether no word changed.
  package var isEmpty: Bool {
    spans.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  /// The longest common row of words decides what stays
  /// (https://en.wikipedia.org/wiki/Longest_common_subsequence).
  private static func spans(_ before: [Substring], _ after: [Substring]) -> [Span] {
    let head = zip(before, after).prefix { $0 == $1 }.count
    let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    let old = before.dropFirst(head).dropLast(tail)
    let new = after.dropFirst(head).dropLast(tail)
    var writer = Writer()
    for word in before.prefix(head) { writer.write(word, as: .kept) }
    let width = new.count + 1
    // lengths[i * width + j]: how much of old[i...] and new[j...] can stay.
    var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
    for i in stride(from: old.count - 1, through: 0, by: -1) {
      for j in stride(from: new.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          old[old.startIndex + i] == new[new.startIndex + j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var i = 0
    var j = 0
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[old.startIndex + i] == new[new.startIndex + j] {
        writer.write(old[old.startIndex + i], as: .kept)
        i += 1
        j += 1
      } else if j == new.count
        || (i < old.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
      {
        writer.write(old[old.startIndex + i], as: .removed)
        i += 1
      } else {
        writer.write(new[new.startIndex + j], as: .added)
        j += 1
      }
    }
    for word in before.suffix(tail) { writer.write(word, as: .kept) }
    return writer.finished()
  }

  /// Joins words of one fate into a span.
  private struct Writer {
    enum Fate { case kept, removed, added }

    private var spans: [Span] = []
    private var words: [Substring] = []
    private var fate = Fate.kept

    mutating func write(_ word: Substring, as next: Fate) {
      if next != fate { close() }
      fate = next
      words.append(word)
    }

    mutating func finished() -> [Span] {
      close()
      return spans
    }

    private mutating func close() {
      guard words.isEmpty == false else { return }
      let text = words.joined(separator: " ")
      words = []
      switch fate {
      case .kept: spans.append(.kept(text))
      case .removed: spans.append(.removed(text))
      case .added: spans.append(.added(text))
      }
    }
  }
}
