import Charsets
import Foundation
package import Records

/// A list of founders' signatures in a CSV file, read row by row (كشف التوقيعات).
///
/// The first row names the columns, in either language and any order; what stands between them is a
/// comma, a semicolon or a tab. A file that Excel wrote in Windows-1256 is read too.
package struct SignatureList {
  private enum Source {
    case file(String)
    case bytes([UInt8])
  }

  private let source: Source

  /// The list in the file at `path`.
  package init(path: String) { source = .file(path) }

  /// A list that was uploaded.
  package init(uploaded bytes: [UInt8]) { source = .bytes(bytes) }

  /// The longest row that is read; a name and five numbers need far less.
  private static let rowBytes = 1 << 14
  private static let chunkBytes = 1 << 18
  /// More rows than any party has founders.
  package static let rowsMax = 200_000

  /// Gives each row to `put` with its line, until the end of the file.
  ///
  /// Throws when the file cannot be read at all or names no column of name and governorate; beyond
  /// `rowsMax` it throws `.tooLarge`.
  package func forEach(
    _ put: (_ line: Int, Result<FoundingSignature, SignatureFault>) -> Void
  ) throws(Refusal) {
    switch source {
    case .bytes(let bytes):
      try forEach(head: bytes, put) { [] }
    case .file(let path):
      let handle = try FileBytes.open(path)
      defer { try? handle.close() }
      guard let head = try? handle.read(upToCount: Self.chunkBytes) else { throw .unreadable }
      try forEach(head: Array(head), put) {
        (try? handle.read(upToCount: Self.chunkBytes)).map { Array($0) } ?? []
      }
    }
  }

  private func forEach(
    head: [UInt8], _ put: (_ line: Int, Result<FoundingSignature, SignatureFault>) -> Void,
    next: () -> [UInt8]
  ) throws(Refusal) {
    guard head.isEmpty == false else { throw .empty }
    guard let charset = Charset(tellingFrom: head, isWhole: head.count < Self.chunkBytes) else {
      throw .unknownFormat
    }
    var transcoder = Transcoder(from: charset)
    var reader = CSVReader(longest: Self.rowBytes) { FoundingSignature.Column(heading: $0) != nil }
    var columns: [FoundingSignature.Column?]?
    var rows = 0
    func take(_ row: CutRecord, _ buffer: borrowing [UInt8]) -> Bool {
      guard let known = columns else {
        columns = (row.texts(in: buffer) ?? []).map { FoundingSignature.Column(heading: $0) }
        return hasColumns
      }
      rows += 1
      if let result = Self.signature(row, in: buffer, known) { put(row.line, result) }
      return rows <= Self.rowsMax
    }
    var hasColumns: Bool {
      columns.map { $0.contains(.name) && $0.contains(.governorate) } ?? true
    }
    var chunk = head
    while chunk.isEmpty == false {
      reader.feed(transcoder.utf8(of: chunk), rawBytes: chunk.count, take)
      guard hasColumns else { throw .unknownFormat }
      guard rows <= Self.rowsMax else { throw .tooLarge(bytes: rows, limit: Self.rowsMax) }
      chunk = next()
    }
    reader.finish(take)
    guard columns != nil, hasColumns else { throw .unknownFormat }
  }

  /// The signature in a row, or what is wrong with it; `nil` where it says nothing.
  private static func signature(
    _ row: CutRecord, in buffer: borrowing [UInt8], _ columns: [FoundingSignature.Column?]
  ) -> Result<FoundingSignature, SignatureFault>? {
    guard row.fault != .unclosedQuote else { return .failure(.unclosedQuote) }
    guard row.fault == nil, let fields = row.texts(in: buffer) else { return .failure(.unreadable) }
    guard fields.contains(where: { $0.isEmpty == false }) else { return nil }
    var named: [FoundingSignature.Column: String] = [:]
    for (column, value) in zip(columns, fields) {
      if let column { named[column] = value }
    }
    let values = named
    return Result { () throws(SignatureFault) in try FoundingSignature(values) }
  }
}
