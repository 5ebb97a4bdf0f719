/// Reads the rows of a table from UTF-8 bytes as they come (RFC 4180, and what people make of it).
///
/// A row ends in CR, LF or both. A field may be quoted where its first sign after spaces is a quotation
/// mark; anywhere else the mark is a letter. The sign between columns is told by the first row, or by
/// Excel's `sep=;` before it, and empty lines are passed over. After a quotation mark that is never
/// closed the next line counts again that has as many columns as the first row.
struct CSVReader: RecordReader {
  private let longest: Int
  private let isKnown: (String) -> Bool
  private var buffer = RecordBuffer()
  /// How many columns the first row has.
  private var width = 0
  private var hasSeparator = false
  /// Whether lines are passed over until one has all the columns.
  private var isSeeking = false
  /// Whether the present row is longer than is taken, and its end is only looked for.
  private var isOverlong = false
  private(set) var line = 1
  /// The sign between columns, once there was a row.
  private(set) var separator = UInt8(ascii: ",")

  /// A reader of rows that are at most `longest` bytes long.
  ///
  /// Of the signs that may stand between columns the one counts that gives the first row most fields
  /// that are known, then most fields.
  init(longest: Int, isKnown: @escaping (String) -> Bool = { _ in false }) {
    (self.longest, self.isKnown) = (longest, isKnown)
  }

  var consumed: Int { buffer.consumed }

  mutating func feed(
    _ chunk: [UInt8], rawBytes: Int, _ emit: (CutRecord, borrowing [UInt8]) -> Bool
  ) {
    buffer.append(chunk, rawBytes: rawBytes)
    read(isLast: false, emit)
  }

  mutating func finish(_ emit: (CutRecord, borrowing [UInt8]) -> Bool) {
    read(isLast: true, emit)
  }

  private mutating func read(isLast: Bool, _ emit: (CutRecord, borrowing [UInt8]) -> Bool) {
    guard hasSeparator || findSeparator(isLast: isLast) else { return }
    var isWanted = true
    while isWanted, buffer.count > 0 {
      var row = RowScan(at: buffer.start, line: line, separator: separator)
      var end = isOverlong ? nil : row.end(in: buffer.bytes, isLast: isLast)
      if end == nil, isOverlong || buffer.count > longest {
        isOverlong = true
        end =
          row.fieldBreak == nil
          ? row.lineEnd(in: buffer.bytes, after: buffer.start + longest - 1, isLast: isLast)
          : .unclosed
      }
      switch end {
      case .row(let next): isWanted = take(row, next: next, emit)
      case .unclosed: isWanted = tell(row, emit)
      case nil:
        // A CR at the end waits for its LF.
        if isOverlong, buffer.bytes.last != 0x0D { buffer.drop(from: longest) }
        return
      }
    }
  }

  /// Gives a whole row to `emit`, unless it is empty or part of what an unclosed mark spoiled.
  private mutating func take(
    _ row: RowScan, next: Int, _ emit: (CutRecord, borrowing [UInt8]) -> Bool
  ) -> Bool {
    let range = buffer.start..<row.index
    let columns = row.cells.count
    let isEmpty = columns == 1 && range.allSatisfy { buffer.bytes[$0] <= 0x20 }
    let isSpoiled = isSeeking && width > 0 && columns != width
    var isWanted = true
    if isEmpty == false, isSpoiled == false {
      if width == 0 { width = columns }
      isSeeking = isOverlong
      let record = CutRecord(
        range: range, line: line, consumed: buffer.consumed(before: next),
        fault: isOverlong || range.count > longest ? .tooLong : nil, cells: row.cells)
      isWanted = emit(record, buffer.bytes)
    }
    let after = (isSpoiled ? row.rowBreak : nil) ?? (next, row.line)
    advance(to: after.index, line: after.line)
    return isWanted
  }

  /// Tells of a row that has no end, and goes on with the line after its mark.
  private mutating func tell(
    _ row: RowScan, _ emit: (CutRecord, borrowing [UInt8]) -> Bool
  ) -> Bool {
    let after = row.fieldBreak ?? (buffer.bytes.count, row.line)
    let record = CutRecord(
      range: row.mark.index..<after.index, line: row.mark.line,
      consumed: buffer.consumed(before: after.index),
      fault: isOverlong ? .tooLong : .unclosedQuote)
    let isWanted = emit(record, buffer.bytes)
    isSeeking = true
    advance(to: after.index, line: after.line)
    return isWanted
  }

  private mutating func advance(to next: Int, line: Int) {
    buffer.advance(to: next)
    self.line = line
    isOverlong = false
  }

  /// Tells the sign between columns by the first row; `false` while that is not there as a whole.
  private mutating func findSeparator(isLast: Bool) -> Bool {
    while let byte = buffer.head(1).first, byte == 0x20 || byte == 0x0A || byte == 0x0D {
      guard byte != 0x0D || buffer.count > 1 || isLast else { return false }
      if byte == 0x0A || byte == 0x0D && buffer.head(2).last != 0x0A { line += 1 }
      buffer.advance(to: buffer.start + 1)
    }
    let hint = buffer.head(6)
    if hint.count == 6, hint.starts(with: "sep=".utf8), hint.last == 0x0A || hint.last == 0x0D {
      separator = hint[hint.startIndex + 4]
      hasSeparator = true
      buffer.advance(to: buffer.start + 5)
      return true
    }
    var best = (known: -1, fields: 0)
    for sign in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      var row = RowScan(at: buffer.start, line: line, separator: sign)
      let end = row.end(in: buffer.bytes, isLast: isLast)
      guard end != nil || isLast || buffer.count > longest else { return false }
      let names = row.cells.compactMap { $0.text(in: buffer.bytes) }
      let found = (known: names.count(where: isKnown), fields: row.cells.count)
      guard found > best else { continue }
      best = found
      separator = sign
    }
    hasSeparator = true
    return true
  }
}

/// One row while its end is looked for.
private struct RowScan {
  enum End {
    /// It is whole, and the next one begins here.
    case row(next: Int)
    /// A quotation mark is not closed.
    case unclosed
  }

  typealias Place = (index: Int, line: Int)

  let separator: UInt8
  /// How far it was read; of a whole row its end without the line end.
  private(set) var index: Int
  /// The line that was come to.
  private(set) var line: Int
  private(set) var cells: [CutRecord.Cell] = []
  /// Where the last quotation mark opened.
  private(set) var mark: Place
  /// The first line that begins within the last field, and within the row.
  private(set) var fieldBreak: Place?
  private(set) var rowBreak: Place?
  private var isWritten = false

  init(at start: Int, line: Int, separator: UInt8) {
    (self.separator, self.line) = (separator, line)
    index = start
    mark = (start, line)
  }

  /// Reads on to the end of the row; `nil` when more bytes are needed.
  mutating func end(in bytes: borrowing [UInt8], isLast: Bool) -> End? {
    while true {
      var start = index
      (fieldBreak, isWritten) = (nil, false)
      pass(in: bytes) { $0 == 0x20 }
      if index < bytes.count, bytes[index] == 0x22 {
        start = index + 1
        guard let close = closingMark(in: bytes, isLast: isLast) else {
          return isLast ? .unclosed : nil
        }
        index = close + 1
        pass(in: bytes) { $0 == 0x20 }
        if index == bytes.count || [separator, 0x0A, 0x0D].contains(bytes[index]) {
          cells.append(CutRecord.Cell(range: start..<close, isWritten: isWritten))
        } else {
          // Within a line the mark was a careless one; over several it opened another field.
          guard fieldBreak == nil else { return .unclosed }
          passPlain(in: bytes)
          cells.append(CutRecord.Cell(range: start..<index, isWritten: true))
        }
      } else {
        passPlain(in: bytes)
        cells.append(CutRecord.Cell(range: start..<index, isWritten: false))
      }
      guard index < bytes.count else { return isLast ? .row(next: index) : nil }
      guard bytes[index] == separator else {
        return lineEnd(in: bytes, isLast: isLast).map { .row(next: $0) }
      }
      index += 1
    }
  }

  /// Passes over the rest of a line, whatever it holds.
  mutating func lineEnd(in bytes: borrowing [UInt8], after looked: Int, isLast: Bool) -> End? {
    index = looked
    pass(in: bytes) { $0 != 0x0A && $0 != 0x0D }
    guard index < bytes.count else { return isLast ? .row(next: index) : nil }
    return lineEnd(in: bytes, isLast: isLast).map { .row(next: $0) }
  }

  private mutating func passPlain(in bytes: borrowing [UInt8]) {
    let separator = separator
    pass(in: bytes) { $0 != separator && $0 != 0x0A && $0 != 0x0D }
  }

  private mutating func pass(in bytes: borrowing [UInt8], _ isPassed: (UInt8) -> Bool) {
    var index = index
    while index < bytes.count, isPassed(bytes[index]) { index += 1 }
    self.index = index
  }

  /// Reads a quoted field and gives the place of its closing mark; `nil` where there is none yet.
  private mutating func closingMark(in bytes: borrowing [UInt8], isLast: Bool) -> Int? {
    mark = (index, line)
    index += 1
    while true {
      pass(in: bytes) { $0 > 0x22 || $0 == 0x20 }
      guard index < bytes.count else { return nil }
      switch bytes[index] {
      case 0x22:
        guard index + 1 < bytes.count || isLast else { return nil }
        guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { return index }
        isWritten = true
        index += 2
      case 0x0A, 0x0D:
        guard let next = lineEnd(in: bytes, isLast: isLast) else { return nil }
        if bytes[index] == 0x0D { isWritten = true }
        index = next
        if fieldBreak == nil { fieldBreak = (next, line) }
        if rowBreak == nil { rowBreak = fieldBreak }
      default: index += 1
      }
    }
  }

  /// Counts the line end at `index` and gives the place behind it; `nil` when an LF may still come.
  private mutating func lineEnd(in bytes: borrowing [UInt8], isLast: Bool) -> Int? {
    var next = index + 1
    if bytes[index] == 0x0D {
      guard next < bytes.count || isLast else { return nil }
      if next < bytes.count, bytes[next] == 0x0A { next += 1 }
    }
    line += 1
    return next
  }
}
