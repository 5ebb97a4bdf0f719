/// Writes the tokens of one word after the other, in a buffer that is used again.
struct TokenWriter {
  let hasSkeletons: Bool
  private(set) var number = NumberReading()
  // Three bytes a letter at most, and a mark.
  private var bytes = [UInt8](repeating: 0, count: 3 * WordLetters.countMax + 1)

  init(hasSkeletons: Bool) { self.hasSkeletons = hasSkeletons }

  /// Gives the tokens of `word` to `emit`; `false` when it wants no more.
  ///
  /// `source` is where the word stands in `text`.
  @inline(__always)
  mutating func write(
    _ word: borrowing WordLetters, _ source: Range<Int>, in text: Span<UInt8>,
    emit: (_ token: Span<UInt8>, _ source: Range<Int>, _ role: Analyzer.Role) -> Bool
  ) -> Bool {
    var end = word.write(0..<word.count, to: &bytes, at: 0)
    guard emit(bytes.span.extracting(0..<end), source, .form) else { return false }
    if number.isExpected || word[0].isDigit,
      let (serial, year) = number.take(word, source, in: text)
    {
      end = NumberReading.write(serial, year, to: &bytes)
      return emit(bytes.span.extracting(0..<end), source, .number)
    }
    guard word.count > 2, word[0].isArabic else { return true }
    let whole = 0..<word.count
    let first = LightStem.stem(of: word, in: whole)
    if first != whole {
      end = writeStem(of: word, first)
      guard emit(bytes.span.extracting(0..<end), source, .stem) else { return false }
    }
    if let second = LightStem.secondStem(of: word), second != first, second != whole {
      end = writeStem(of: word, second)
      guard emit(bytes.span.extracting(0..<end), source, .stem) else { return false }
    }
    guard hasSkeletons else { return true }
    end = Skeleton.write(of: word, first, to: &bytes)
    return emit(bytes.span.extracting(0..<end), source, .skeleton)
  }

  @inline(__always)
  private mutating func writeStem(of word: borrowing WordLetters, _ range: Range<Int>) -> Int {
    bytes[0] = Analyzer.stemMark
    return word.write(range, to: &bytes, at: 1)
  }
}
