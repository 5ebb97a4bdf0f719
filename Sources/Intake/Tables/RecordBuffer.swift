/// One record of a stream: where it stands in the buffer it was found in.
struct CutRecord {
  /// Why a record is none.
  enum Fault: Equatable {
    /// It is longer than is taken; the range holds only its beginning.
    case tooLong
    /// A quotation mark opens a field and is never closed; the range is from there to the line's end.
    case unclosedQuote
  }

  /// The record without its line end.
  let range: Range<Int>
  /// The line it begins on, from 1; of an unclosed quotation mark the line of the mark.
  let line: Int
  /// How much of the file was read when it ended, in bytes of the file.
  let consumed: Int
  var fault: Fault?
  /// The fields of a row; none of a line.
  var cells: [Cell] = []

  /// One field of a row.
  struct Cell {
    /// Where it stands in the buffer, without the quotation marks around it.
    let range: Range<Int>
    /// Whether it has doubled marks, a CR, or something behind its closing mark.
    let isWritten: Bool
  }
}

extension CutRecord {
  /// The fields of a row, or `nil` where one of them is not valid UTF-8.
  func texts(in bytes: borrowing [UInt8]) -> [String]? {
    var texts: [String] = []
    texts.reserveCapacity(cells.count)
    for cell in cells {
      guard let text = cell.text(in: bytes) else { return nil }
      texts.append(text)
    }
    return texts
  }
}

extension CutRecord.Cell {
  /// What stands in the field, or `nil` where it is not valid UTF-8.
  func text(in bytes: borrowing [UInt8]) -> String? {
    guard isWritten else { return String(validating: bytes[range], as: UTF8.self) }
    var written: [UInt8] = []
    written.reserveCapacity(range.count)
    var isQuoted = true
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let isFollowed = index + 1 < range.upperBound
      index += 1
      switch byte {
      case 0x22 where isQuoted:
        // A mark that is not doubled closes; what stands behind it belongs to a careless field.
        isQuoted = isFollowed && bytes[index] == 0x22
        guard isQuoted else { continue }
        index += 1
        written.append(byte)
      case 0x0D:
        if isFollowed, bytes[index] == 0x0A { index += 1 }
        written.append(0x0A)
      default: written.append(byte)
      }
    }
    return String(validating: written, as: UTF8.self)
  }
}

/// The bytes of a stream that are not yet read as records.
struct RecordBuffer {
  private(set) var bytes: [UInt8] = []
  /// Where the record begins that is looked at.
  private(set) var start = 0
  /// How much of the file is read, in bytes of the file.
  private(set) var consumed = 0
  /// Of the last chunk: what was held before it, and its length here and in the file.
  private var chunk = (held: 0, bytes: 0, rawBytes: 0, base: 0)

  /// How many bytes wait from `start` on.
  var count: Int { bytes.count - start }

  /// The first bytes that wait.
  func head(_ count: Int) -> ArraySlice<UInt8> { bytes[start...].prefix(count) }

  /// Takes the next bytes; `rawBytes` is how many they were in the file.
  mutating func append(_ next: [UInt8], rawBytes: Int) {
    bytes.removeSubrange(0..<start)
    start = 0
    consumed = chunk.base + chunk.rawBytes
    chunk = (bytes.count, next.count, rawBytes, consumed)
    bytes.append(contentsOf: next)
  }

  /// How much of the file is read where the record before `end` was the last.
  func consumed(before end: Int) -> Int {
    // The share of this chunk that is behind us, so that progress never jumps past the file.
    let share = chunk.bytes == 0 ? 0 : max(0, end - chunk.held) * chunk.rawBytes / chunk.bytes
    return max(consumed, chunk.base + min(share, chunk.rawBytes))
  }

  /// Goes on to the record that begins at `next`.
  mutating func advance(to next: Int) {
    consumed = consumed(before: next)
    start = next
  }

  /// Drops what a record has beyond `longest` bytes, so that it cannot fill the memory.
  mutating func drop(from longest: Int) { bytes.removeSubrange(start + longest..<bytes.count) }
}

/// Cuts a stream of UTF-8 bytes into records.
protocol RecordReader {
  /// The line that is looked at, from 1.
  var line: Int { get }
  /// How much of the file is read, in bytes of the file.
  var consumed: Int { get }

  /// Takes the next bytes and gives each record that ends in them to `emit`, until it returns
  /// `false`; `rawBytes` is how many they were in the file.
  mutating func feed(
    _ chunk: [UInt8], rawBytes: Int, _ emit: (CutRecord, borrowing [UInt8]) -> Bool)

  /// Gives what ends with the file to `emit`.
  mutating func finish(_ emit: (CutRecord, borrowing [UInt8]) -> Bool)
}

/// Cuts a stream of UTF-8 bytes into its lines.
struct LineReader: RecordReader {
  private let longest: Int
  private var buffer = RecordBuffer()
  private var scanned = 0
  private var isOverlong = false
  private(set) var line = 1

  /// A reader of lines that are at most `longest` bytes long.
  init(longest: Int) { self.longest = longest }

  var consumed: Int { buffer.consumed }

  mutating func feed(
    _ chunk: [UInt8], rawBytes: Int, _ emit: (CutRecord, borrowing [UInt8]) -> Bool
  ) {
    scanned -= buffer.start
    buffer.append(chunk, rawBytes: rawBytes)
    while let end = buffer.bytes[scanned...].firstIndex(of: 0x0A) {
      guard emit(cut(endingAt: end, next: end + 1), buffer.bytes) else { return }
      advance(to: end + 1)
    }
    scanned = buffer.bytes.count
    guard buffer.count > longest else { return }
    isOverlong = true
    buffer.drop(from: longest)
    scanned = buffer.bytes.count
  }

  mutating func finish(_ emit: (CutRecord, borrowing [UInt8]) -> Bool) {
    let end = buffer.bytes.count
    guard buffer.start < end, emit(cut(endingAt: end, next: end), buffer.bytes) else { return }
    advance(to: end)
  }

  private func cut(endingAt end: Int, next: Int) -> CutRecord {
    let hasReturn = end > buffer.start && buffer.bytes[end - 1] == 0x0D
    let range = buffer.start..<(hasReturn ? end - 1 : end)
    return CutRecord(
      range: range, line: line, consumed: buffer.consumed(before: next),
      fault: isOverlong || range.count > longest ? .tooLong : nil)
  }

  private mutating func advance(to next: Int) {
    buffer.advance(to: next)
    scanned = next
    line += 1
    isOverlong = false
  }
}
