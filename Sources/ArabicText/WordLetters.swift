/// The folded letters of one word, where they lie in a buffer that is used again for the next.
///
/// Read a letter into a constant before it stands in `&&` or `||`: Swift 6.3 fails to compile the
/// closure that these make of their right side when a span is in it.
typealias WordLetters = Span<Letter>

extension Span<Letter> {
  /// The most letters kept of a word; what follows still belongs to it but tells nothing apart.
  static var wordMax: Int { 48 }

  /// A buffer for the letters of one word.
  static var wordBuffer: [Letter] { [Letter](repeating: .separator, count: wordMax) }

  /// Writes the letters of `range` as UTF-8 and returns where they end.
  @inline(__always)
  func write(_ range: Range<Int>, to bytes: inout MutableSpan<UInt8>, at start: Int) -> Int {
    var end = start
    for index in range {
      let unit = self[index].unit
      if unit < 0x80 {
        bytes[end] = UInt8(truncatingIfNeeded: unit)
        end += 1
      } else if unit < 0x800 {
        bytes[end] = UInt8(truncatingIfNeeded: 0xC0 | (unit >> 6))
        bytes[end + 1] = UInt8(truncatingIfNeeded: 0x80 | (unit & 0x3F))
        end += 2
      } else {
        bytes[end] = UInt8(truncatingIfNeeded: 0xE0 | (unit >> 12))
        bytes[end + 1] = UInt8(truncatingIfNeeded: 0x80 | ((unit >> 6) & 0x3F))
        bytes[end + 2] = UInt8(truncatingIfNeeded: 0x80 | (unit & 0x3F))
        end += 3
      }
    }
    return end
  }
}
