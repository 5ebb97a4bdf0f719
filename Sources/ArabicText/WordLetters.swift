/// The folded letters of one word, in a buffer that is used again for the next.
struct WordLetters: ~Copyable {
  /// The most letters kept of a word; what follows still belongs to it but tells nothing apart.
  static let countMax = 48

  // Arrays, not inline ones: reading one element of an inline array copies all of it.
  private var units = [UInt16](repeating: 0, count: countMax)
  private(set) var count = 0
  /// The letter noted last, whether or not it was kept.
  private(set) var last = Letter.separator

  @inline(__always)
  subscript(index: Int) -> Letter { Letter(units[index]) }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ letter: Letter) {
    last = letter
    guard count < Self.countMax else { return }
    units[count] = letter.unit
    count += 1
  }

  /// Lets a combining hamza change the letter before it.
  mutating func combineHamza() {
    guard count > 0 else { return }
    let last = Letter(units[count - 1])
    if last == .waw || last == .yeh { units[count - 1] = Letter.hamza.unit }
  }

  /// Writes the letters of `range` as UTF-8 and returns how many bytes they take.
  @inline(__always)
  func write(_ range: Range<Int>, to bytes: inout [UInt8], at start: Int) -> Int {
    var end = start
    for index in range {
      let unit = units[index]
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
