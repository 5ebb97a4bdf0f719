/// Finds where the sentences and paragraphs of a text begin, in words, while its words go by.
///
/// A sentence ends with a full stop, a question or exclamation mark, a semicolon or the end of a line.
/// A full stop ends it only before a space, and not after a single letter: «م. 16» is no end. Paragraphs
/// are parted by a line without words; a text that has none has a paragraph on each line.
struct UnitCutter {
  private var lines: [Int] = [0]
  private var blocks: [Int] = [0]
  private var sentences: [Int] = [0]
  /// Where the last word ended, and whether it was a single letter.
  private var end = 0
  private var endsWithLetter = false

  /// Notes the word at `place`; `word` is its form in the index, `source` where it stands in `text`.
  mutating func note(
    _ word: Span<UInt8>, at place: Int, in source: Range<Int>, of text: Span<UInt8>
  ) {
    if place > 0 { cut(text, end..<max(end, source.lowerBound), before: place) }
    end = source.upperBound
    endsWithLetter = Self.isLetter(word)
  }

  /// The first word of each unit, in order; the first is 0.
  func starts(of unit: TextUnit) -> [Int] {
    switch unit {
    case .sentence: sentences
    case .paragraph: blocks.count > 1 ? blocks : lines
    }
  }

  private mutating func cut(_ text: Span<UInt8>, _ gap: Range<Int>, before place: Int) {
    var lineCount = 0
    var endsSentence = false
    var hasStop = false
    for index in gap {
      let byte = text[index]
      let before = index > gap.lowerBound ? text[index - 1] : 0
      switch byte {
      case 0x0A: lineCount += before == 0x0D ? 0 : 1
      case 0x0D: lineCount += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): endsSentence = true
      case 0x9F where before == 0xD8, 0x9B where before == 0xD8: endsSentence = true  // ؟ ؛
      case UInt8(ascii: "."): hasStop = true
      case 0x20, 0x09: if hasStop && endsWithLetter == false { endsSentence = true }
      case 0xA0 where before == 0xC2: if hasStop && endsWithLetter == false { endsSentence = true }
      default: break
      }
    }
    if lineCount > 0 { lines.append(place) }
    if lineCount > 1 { blocks.append(place) }
    if endsSentence || lineCount > 0 { sentences.append(place) }
  }

  private static func isLetter(_ word: Span<UInt8>) -> Bool {
    word.count == 1 ? word[0] >= UInt8(ascii: "A") : word.count == 2 && word[0] >= 0xC2
  }
}
