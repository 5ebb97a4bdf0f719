import Charsets
import Foundation
import Records

/// The records of one file, as they are read from it.
struct RecordSource: Sendable {
  /// How a file keeps its records.
  enum Shape: Sendable {
    /// One JSON object a line.
    case lines
    /// Rows of columns under a header.
    case rows(Heading)
  }

  /// The first row of a table: which column is which.
  struct Heading: Sendable {
    /// What each column holds, or `nil` for one that is passed over.
    let keys: [Particulars.Key?]
    private let bytes: [UInt8]

    /// More columns than any list of documents has.
    private static let columnsMax = 500

    /// The heading in the first row; `nil` where it has neither a title nor a text.
    fileprivate init?(_ row: CutRecord, in buffer: borrowing [UInt8]) {
      guard row.fault == nil, row.cells.count <= Self.columnsMax, let names = row.texts(in: buffer)
      else { return nil }
      keys = names.map { Particulars.Key($0.trimmingSpace) }
      bytes = Array(buffer[row.range])
      guard keys.contains(where: { $0 == .text || $0 == .title }),
        keys.count(where: { $0 != nil }) >= 2 || keys.count == 1
      else { return nil }
    }

    /// Whether a row is the heading once more.
    func isRepeated(by row: ArraySlice<UInt8>) -> Bool {
      row.count == bytes.count && row.elementsEqual(bytes)
    }
  }

  let path: String
  let limits: Limits
  let options: IntakeOptions
  let charset: Charset
  let shape: Shape

  /// Looks at the beginning of the file; throws when it is neither JSONL nor CSV.
  init(path: String, limits: Limits, options: IntakeOptions) throws(Refusal) {
    (self.path, self.limits, self.options) = (path, limits, options)
    let handle = try FileBytes.open(path)
    defer { try? handle.close() }
    guard let head = try? handle.read(upToCount: Self.headBytes) else { throw .unreadable }
    guard head.isEmpty == false else { throw .empty }
    guard let charset = Charset(tellingFrom: Array(head), isWhole: head.count < Self.headBytes)
    else { throw .unknownFormat }
    self.charset = charset
    var transcoder = Transcoder(from: charset)
    let start = transcoder.utf8(of: Array(head))
    if start.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      shape = .lines
    } else {
      guard let heading = Self.heading(in: start) else { throw .unknownFormat }
      shape = .rows(heading)
    }
  }

  private static func heading(in start: [UInt8]) -> Heading? {
    var heading: Heading?
    var isRead = false
    var reader = rows(longest: headBytes)
    func take(_ row: CutRecord, _ buffer: borrowing [UInt8]) -> Bool {
      if isRead == false { heading = Heading(row, in: buffer) }
      isRead = true
      return false
    }
    reader.feed(start, rawBytes: start.count, take)
    reader.finish(take)
    return heading
  }

  private static func rows(longest: Int) -> CSVReader {
    CSVReader(longest: longest) { Particulars.Key($0.trimmingSpace) != nil }
  }

  /// Enough for any header and for telling a charset by its letters.
  private static let headBytes = 1 << 18
  /// How much text is handed over at once: fewer locks than records, little memory.
  private static let batchBytes = 1 << 18
}

extension RecordSource {
  /// Gives the records to `put` in batches, until the end or until `put` returns `false`.
  func forEachBatch(_ put: ([RecordReading]) -> Bool) {
    guard let handle = try? FileBytes.open(path) else {
      _ = put([RecordReading(number: 1, bytes: 0, result: .failure(.absent))])
      return
    }
    defer { try? handle.close() }
    var reader: any RecordReader =
      switch shape {
      case .lines: LineReader(longest: limits.recordBytes)
      case .rows: Self.rows(longest: limits.recordBytes)
      }
    var transcoder = Transcoder(from: charset)
    var batch: [RecordReading] = []
    var batchBytes = 0
    var isWanted = true
    let filing = RecordFiling(shape: shape, limits: limits, options: options)
    func emit(_ cut: CutRecord, in buffer: borrowing [UInt8]) -> Bool {
      guard let result = filing.result(of: cut, in: buffer) else { return true }
      batch.append(RecordReading(number: cut.line, bytes: cut.consumed, result: result))
      batchBytes += cut.range.count
      guard batchBytes >= Self.batchBytes else { return true }
      isWanted = put(batch)
      batch.removeAll(keepingCapacity: true)
      batchBytes = 0
      return isWanted
    }
    while isWanted {
      let chunk: Data?
      do {
        chunk = try handle.read(upToCount: 1 << 20)
      } catch {
        batch.append(
          RecordReading(number: reader.line, bytes: reader.consumed, result: .failure(.unreadable)))
        break
      }
      guard let chunk, chunk.isEmpty == false else {
        reader.finish(emit)
        break
      }
      reader.feed(transcoder.utf8(of: Array(chunk)), rawBytes: chunk.count, emit)
    }
    if isWanted, batch.isEmpty == false { _ = put(batch) }
  }
}
