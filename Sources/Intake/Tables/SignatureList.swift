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
    var reader = Reader()
    var chunk = head
    while chunk.isEmpty == false {
      reader.feed(transcoder.utf8(of: chunk), rawBytes: chunk.count, put)
      guard reader.rows <= Self.rowsMax else {
        throw .tooLarge(bytes: reader.rows, limit: Self.rowsMax)
      }
      chunk = next()
    }
    reader.finish(put)
    guard reader.hasColumns else { throw .unknownFormat }
  }

  /// Rows of one file, the first of which names the columns.
  private struct Reader {
    private var cutter: RecordCutter?
    private var columns: [FoundingSignature.Column?] = []
    private var separator = UInt8(ascii: ",")
    private(set) var rows = 0

    var hasColumns: Bool {
      columns.contains(.name) && columns.contains(.governorate)
    }

    mutating func feed(
      _ bytes: [UInt8], rawBytes: Int,
      _ put: (_ line: Int, Result<FoundingSignature, SignatureFault>) -> Void
    ) {
      var cutter = self.cutter ?? begin(with: bytes)
      cutter.feed(bytes, rawBytes: rawBytes) { cut, buffer in
        take(cut, buffer, put)
        return rows <= SignatureList.rowsMax
      }
      self.cutter = cutter
    }

    mutating func finish(
      _ put: (_ line: Int, Result<FoundingSignature, SignatureFault>) -> Void
    ) {
      guard var cutter else { return }
      cutter.finish { cut, buffer in
        take(cut, buffer, put)
        return true
      }
    }

    /// Looks at the first row: the separator that gives the most known columns counts.
    private mutating func begin(with bytes: [UInt8]) -> RecordCutter {
      let line = Array(bytes.prefix { $0 != 0x0A })
      var known = -1
      for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
        let fields = CSVRow(in: line, 0..<line.count, separator: candidate)?.fields ?? []
        let found = fields.map { FoundingSignature.Column(heading: $0) }
        guard found.count(where: { $0 != nil }) > known else { continue }
        known = found.count { $0 != nil }
        columns = found
        separator = candidate
      }
      return RecordCutter(separator: separator, longest: SignatureList.rowBytes)
    }

    private mutating func take(
      _ cut: RecordCutter.Cut, _ buffer: borrowing [UInt8],
      _ put: (_ line: Int, Result<FoundingSignature, SignatureFault>) -> Void
    ) {
      guard cut.line > 1, cut.range.isEmpty == false, hasColumns else { return }
      rows += 1
      guard cut.isTooLong == false,
        let row = CSVRow(in: buffer, cut.range, separator: separator)
      else { return put(cut.line, .failure(.unreadable)) }
      guard row.fields.contains(where: { $0.isEmpty == false }) else { return }
      var named: [FoundingSignature.Column: String] = [:]
      for (column, value) in zip(columns, row.fields) {
        if let column { named[column] = value }
      }
      let values = named
      put(cut.line, Result { () throws(SignatureFault) in try FoundingSignature(values) })
    }
  }
}
