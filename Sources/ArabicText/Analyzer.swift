/// Cuts text into the words that the index stores, letters folded and stems found (المحلِّل).
///
/// Works on UTF-8 bytes; makes no string, array or existential per word.
package struct Analyzer: Sendable {
  private let table: LetterTable

  /// The analyzer of the archive's index.
  package static let archive = Analyzer(folds: Fold.archive)

  /// Raised whenever the output changes: the index is then rebuilt.
  package static let version = 3

  init(folds: [Fold]) { table = LetterTable(folds: folds) }
}

extension Analyzer {
  /// What a token of the index says of its word.
  package enum Role: Sendable {
    /// The word itself, letters folded. Every word has exactly one.
    case form
    /// What the word shares with its other forms, where that is not the form itself.
    case stem
    /// A number with its year, however the two are written: «40 لسنة 1977» and «40/1977».
    case number
    /// The consonants of the stem; never in the index, see `Skeleton`.
    case skeleton
  }

  /// The byte that stands before a stem in the index, so that it is never taken for a form.
  package static let stemMark = UInt8(ascii: "~")
  /// The byte that stands before a number with its year in the index.
  package static let numberMark = UInt8(ascii: "#")

  /// Gives every token of `text` to `emit`, in order, until it returns `false`.
  ///
  /// Each word gives its form and then, at the same place, up to two stems, or the number it ends;
  /// with `hasSkeletons` its skeleton too, whatever its stems. `source` is the range of the word's
  /// bytes in `text`, marks within it and after it included; no fold touches it. Bytes that are not
  /// UTF-8 separate words.
  @inline(__always)
  package func forEachToken(
    in text: Span<UInt8>, hasSkeletons: Bool = false,
    emit: (_ token: Span<UInt8>, _ source: Range<Int>, _ role: Role) -> Bool
  ) {
    var letters = WordLetters.wordBuffer
    var token = TokenWriter.buffer
    var writer = TokenWriter(hasSkeletons: hasSkeletons)
    forEachWord(in: text, buffer: &letters) { word, source in
      writer.write(word, source, in: text, buffer: &token, emit: emit)
    }
  }

  /// Gives the tokens of the words that `filter` lets pass to `emit`, skeletons too; the others are
  /// only counted.
  ///
  /// `place` is the word's among all words of `text`, from 0.
  @inline(__always)
  package func forEachToken(
    in text: Span<UInt8>, passing filter: WordFilter,
    emit: (_ token: Span<UInt8>, _ place: Int, _ role: Role) -> Void
  ) {
    var letters = WordLetters.wordBuffer
    var token = TokenWriter.buffer
    var writer = TokenWriter(hasSkeletons: true)
    var place = -1
    forEachRun(in: text) { run, set in
      let hasDigits = set.letters & LetterBits.digit != 0
      let isMixed = hasDigits && set.letters & LetterBits.arabic != 0
      let mayBeNumber = filter.hasNumbers && (writer.number.isExpected || hasDigits)
      guard isMixed || mayBeNumber || filter.admits(set) else {
        place += 1
        return
      }
      forEachWord(in: text.extracting(run), buffer: &letters) { word, source in
        place += 1
        let start = run.lowerBound
        return writer.write(
          word, (source.lowerBound + start)..<(source.upperBound + start), in: text,
          buffer: &token
        ) { token, _, role in
          emit(token, place, role)
          return true
        }
      }
    }
  }

  /// Gives each run of letters between separators to `body`, with the letters it has.
  ///
  /// A run is one word, or several where Arabic letters meet digits.
  @inline(__always)
  private func forEachRun(in text: Span<UInt8>, _ body: (Range<Int>, LetterSet) -> Void) {
    let low = table.lowBits.span
    let count = text.count
    var position = 0
    var start = 0
    var set = LetterSet()
    while position < count {
      let signStart = position
      let byte = UInt32(text[position])
      let bits: UInt64
      if byte < 0x80 {
        bits = low[Int(byte)]
        position += 1
      } else if byte >= 0xC2, byte < 0xE0, position + 1 < count {
        let sign = (byte & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F)
        bits = sign < LetterTable.lowEnd ? low[Int(sign)] : LetterBits.bits(of: table.letter(sign))
        position += 2
      } else {
        let (letter, next) = longLetter(in: text, at: position)
        (bits, position) = (LetterBits.bits(of: letter), next)
      }
      if bits != 0 {
        if set.letters == 0 { start = signStart }
        if bits == LetterBits.lamAlef { set.noteSeveral(bits) } else { set.note(bits) }
      } else if set.letters != 0 {
        if set.letters & ~LetterBits.silent != 0 { body(start..<signStart, set) }
        set = LetterSet()
      }
    }
    if set.letters & ~LetterBits.silent != 0 { body(start..<count, set) }
  }

  /// Gives one token for each word of `text` to `emit`: its stem, letters folded.
  @inline(__always)
  package func forEachStem(
    in text: Span<UInt8>, emit: (_ stem: Span<UInt8>, _ source: Range<Int>) -> Bool
  ) {
    var letters = WordLetters.wordBuffer
    var written = TokenWriter.buffer
    forEachWord(in: text, buffer: &letters) { word, source in
      let whole = 0..<word.count
      let opening = word[0]
      let isWord = word.count > 2 && opening.isArabic
      let stem = isWord ? LightStem.stem(of: word, in: whole) : whole
      var bytes = written.mutableSpan
      let end = word.write(stem, to: &bytes, at: 0)
      return emit(bytes.span.extracting(0..<end), source)
    }
  }

  /// Gives the folded letters of each word of `text` to `body` until it returns `false`.
  ///
  /// A word ends at a separator, and where Arabic letters meet digits: «67ق» is «67» and «ق». The letters
  /// lie in `buffer` while `body` has them.
  @inline(__always)
  private func forEachWord(
    in text: Span<UInt8>, buffer: inout [Letter], _ body: (WordLetters, Range<Int>) -> Bool
  ) {
    let low = table.low.span
    let end = text.count
    var word = buffer.mutableSpan
    var count = 0
    // The letter noted last, whether or not it was kept.
    var last = Letter.separator
    var position = 0
    var source = 0..<0
    while position < end {
      let signStart = position
      let byte = UInt32(text[position])
      let letter: Letter
      if byte < 0x80 {
        letter = Letter(low[Int(byte)])
        position += 1
      } else if byte >= 0xC2, byte < 0xE0, position + 1 < end {
        let sign = (byte & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F)
        letter = sign < LetterTable.lowEnd ? Letter(low[Int(sign)]) : table.letter(sign)
        position += 2
      } else {
        (letter, position) = longLetter(in: text, at: position)
      }
      if letter.isWritten || letter == LetterTable.lamAlef {
        let first = letter == LetterTable.lamAlef ? .lam : letter
        if count > 0, last.isDigit != first.isDigit, first.isArabic || last.isArabic {
          guard body(word.span.extracting(0..<count), source) else { return }
          count = 0
        }
        if count == 0 { source = signStart..<signStart }
        last = first
        if count < WordLetters.wordMax {
          word[count] = first
          count += 1
        }
        if letter == LetterTable.lamAlef {
          last = .alef
          if count < WordLetters.wordMax {
            word[count] = .alef
            count += 1
          }
        }
        source = source.lowerBound..<position
      } else if count > 0 {
        if letter == .separator {
          guard body(word.span.extracting(0..<count), source) else { return }
          count = 0
        } else {
          // A combining hamza changes the letter before it.
          if letter == .hamzaMark {
            let bearer = word[count - 1]
            if bearer == .waw || bearer == .yeh { word[count - 1] = .hamza }
          }
          source = source.lowerBound..<position
        }
      }
    }
    if count > 0 { _ = body(word.span.extracting(0..<count), source) }
  }

  /// The letter of a sign of three or four bytes, or of a broken one, and where the next sign begins.
  private func longLetter(in text: Span<UInt8>, at position: Int) -> (Letter, Int) {
    let first = UInt32(text[position])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 1
    guard length > 1, position + length <= text.count else { return (.separator, position + 1) }
    var sign = length == 3 ? first & 0x0F : first & 0x07
    for offset in 1..<length {
      let next = UInt32(text[position + offset])
      guard next & 0xC0 == 0x80 else { return (.separator, position + offset) }
      sign = sign << 6 | (next & 0x3F)
    }
    return (table.letter(sign), position + length)
  }
}
