/// Cuts a stream of UTF-8 bytes into records: lines, or rows whose quoted fields may hold newlines.
struct RecordCutter {
  /// Where one record stands in the buffer.
  struct Cut {
    /// The record without its line ending.
    let range: Range<Int>
    /// The line it begins on, from 1.
    let line: Int
    /// How much of the file was read when it ended, in bytes of the file.
    let consumed: Int
    /// Whether it is longer than is taken; `range` then holds only its beginning.
    let isTooLong: Bool
  }

  /// The sign between columns, or `nil` when quotes mean nothing here.
  private let separator: UInt8?
  private let longest: Int
  private var buffer: [UInt8] = []
  private var scanned = 0
  private var start = 0
  private var isQuoted = false
  /// The last byte that is no space: a quote opens only at the beginning of a field.
  private var previous: UInt8 = 0x0A
  private var isOverlong = false
  private var startLine = 1
  private(set) var line = 1
  private(set) var consumed = 0

  /// A cutter for one file whose records are at most `longest` bytes long.
  init(shape: RecordSource.Shape, longest: Int) {
    if case .rows(let header) = shape {
      self.init(separator: header.separator, longest: longest)
    } else {
      self.init(separator: nil, longest: longest)
    }
  }

  /// A cutter for rows whose columns have this sign between them; for lines where it is `nil`.
  init(separator: UInt8?, longest: Int) {
    self.separator = separator
    self.longest = longest
  }

  /// A cutter for rows with this sign between columns, each at most `longest` bytes long.
  init(separator: UInt8, longest: Int) {
    self.separator = separator
    self.longest = longest
  }

  /// Takes the next bytes and gives each record that ends in them to `emit`, until it returns
  /// `false`; `rawBytes` is what they were in the file.
  mutating func feed(
    _ bytes: [UInt8], rawBytes: Int, _ emit: (Cut, borrowing [UInt8]) -> Bool
  ) {
    let base = consumed
    let held = buffer.count - start
    if start > 0 {
      buffer.removeSubrange(0..<start)
      scanned -= start
      start = 0
    }
    buffer.append(contentsOf: bytes)
    while let end = nextEnd() {
      // The share of this chunk that is behind us, so that progress never jumps past the file.
      let share = bytes.isEmpty ? 0 : max(0, end + 1 - held) * rawBytes / bytes.count
      consumed = base + min(share, rawBytes)
      defer { advance(to: end + 1) }
      guard emit(cut(endingAt: end), buffer) else { return }
    }
    consumed = base + rawBytes
    if buffer.count - start > longest {
      // Nothing more of it is kept, so that a file without line ends cannot fill the memory.
      isOverlong = true
      buffer.removeSubrange(start + longest..<buffer.count)
      scanned = buffer.count
    }
  }

  /// Gives the record that ends with the file, if there is one, to `emit`.
  mutating func finish(_ emit: (Cut, borrowing [UInt8]) -> Bool) {
    guard start < buffer.count else { return }
    _ = emit(cut(endingAt: buffer.count), buffer)
    advance(to: buffer.count)
  }

  private func cut(endingAt end: Int) -> Cut {
    let hasReturn = end > start && buffer[end - 1] == 0x0D
    let range = start..<(hasReturn ? end - 1 : end)
    return Cut(
      range: range, line: startLine, consumed: consumed,
      isTooLong: isOverlong || range.count > longest)
  }

  private mutating func advance(to next: Int) {
    start = next
    scanned = next
    startLine = line
    isOverlong = false
  }

  /// The end of the record that begins at `start`, or `nil` when more bytes are needed.
  private mutating func nextEnd() -> Int? {
    let count = buffer.count
    var index = scanned
    while index < count {
      let byte = buffer[index]
      if byte == 0x0A {
        line += 1
        if isQuoted == false {
          previous = byte
          scanned = index
          return index
        }
      } else if let separator, byte != 0x20 {
        if byte == 0x22 {
          // A doubled quote closes and opens again.
          isQuoted =
            isQuoted == false && (previous == separator || previous == 0x0A || previous == 0x22)
        }
        previous = byte
      }
      index += 1
    }
    scanned = index
    return nil
  }
}
