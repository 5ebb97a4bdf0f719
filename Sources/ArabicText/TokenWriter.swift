/// Writes the tokens of one word after the other.
struct TokenWriter {
  let hasSkeletons: Bool
  private(set) var number = NumberReading()

  init(hasSkeletons: Bool) { self.hasSkeletons = hasSkeletons }

  /// A buffer for one token: a mark, and three bytes a letter at most.
  static var buffer: [UInt8] { [UInt8](repeating: 0, count: 1 + 3 * WordLetters.wordMax) }

  /// Gives the tokens of `word` to `emit`; `false` when it wants no more.
  ///
  /// `source` is where the word stands in `text`. Each token lies in `buffer` while `emit` has it.
  @inline(__always)
  mutating func write(
    _ word: WordLetters, _ source: Range<Int>, in text: Span<UInt8>,
    buffer: inout [UInt8],
    emit: (_ token: Span<UInt8>, _ source: Range<Int>, _ role: Analyzer.Role) -> Bool
  ) -> Bool {
    // Once a word: at every byte written, an array would ask whether it is shared.
    var bytes = buffer.mutableSpan
    // The form leaves room for a mark before it.
    var end = word.write(0..<word.count, to: &bytes, at: 1)
    guard emit(bytes.span.extracting(1..<end), source, .form) else { return false }
    let opening = word[0]
    if number.isExpected || opening.isDigit,
      let (serial, year) = number.take(word, source, in: text)
    {
      end = NumberReading.write(serial, year, to: &bytes)
      return emit(bytes.span.extracting(0..<end), source, .number)
    }
    guard word.count > 2, opening.isArabic else { return true }
    let whole = 0..<word.count
    let first = LightStem.stem(of: word, in: whole)
    if first != whole {
      end = Self.writeStem(of: word, first, to: &bytes)
      guard emit(bytes.span.extracting(0..<end), source, .stem) else { return false }
    }
    if let second = LightStem.secondStem(of: word), second != first, second != whole {
      end = Self.writeStem(of: word, second, to: &bytes)
      guard emit(bytes.span.extracting(0..<end), source, .stem) else { return false }
    }
    guard hasSkeletons else { return true }
    end = Skeleton.write(of: word, first, to: &bytes)
    return emit(bytes.span.extracting(0..<end), source, .skeleton)
  }

  @inline(__always)
  private static func writeStem(
    of word: WordLetters, _ range: Range<Int>, to bytes: inout MutableSpan<UInt8>
  ) -> Int {
    bytes[0] = Analyzer.stemMark
    return word.write(range, to: &bytes, at: 1)
  }
}
