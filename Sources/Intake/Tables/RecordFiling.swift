import ArabicText
import Records

/// Turns the bytes of one record into a draft.
struct RecordFiling: Sendable {
  let shape: RecordSource.Shape
  let limits: Limits
  let options: IntakeOptions

  /// What the record becomes; `nil` for an empty line and for the header.
  func result(
    of cut: RecordCutter.Cut, in buffer: borrowing [UInt8]
  ) -> Result<Draft, Refusal>? {
    guard cut.isTooLong == false else {
      return .failure(.tooLarge(bytes: cut.range.count, limit: limits.recordBytes))
    }
    guard cut.range.contains(where: { buffer[$0] > 0x20 }) else { return nil }
    var columns: [(key: Particulars.Key, value: String)] = []
    switch shape {
    case .lines:
      guard let record = JSONRecord(in: buffer, cut.range) else {
        return .failure(.badRecord(column: "json"))
      }
      for (name, value) in record.columns {
        if let key = Particulars.Key(name) { columns.append((key, value)) }
      }
    case .rows(let header):
      guard let row = CSVRow(in: buffer, cut.range, separator: header.separator) else {
        return .failure(.badRecord(column: "utf-8"))
      }
      guard header.isHeader(row) == false else { return nil }
      for (key, value) in zip(header.keys, row.fields) {
        if let key { columns.append((key, value)) }
      }
    }
    return draft(of: columns, recordBytes: Array(buffer[cut.range]))
  }

  private func draft(
    of columns: [(key: Particulars.Key, value: String)], recordBytes: [UInt8]
  ) -> Result<Draft, Refusal> {
    var particulars = Particulars()
    var text = ""
    var external: String?
    for (key, value) in columns {
      switch key {
      case .text: text = value
      case .id: external = value.isEmpty ? nil : value
      default: particulars.take(value, as: key)
      }
    }
    guard text.isEmpty == false || particulars.title.isEmpty == false else {
      return .failure(.badRecord(column: "text"))
    }
    guard text.utf8.count <= limits.textBytes else {
      return .failure(.tooLarge(bytes: text.utf8.count, limit: limits.textBytes))
    }
    particulars.title = TextRepair.repaired(particulars.title).text
    var reading = Reading(mediaType: "", text: text, particulars: particulars)
    reading.isRecord = true
    var draft = Judging(limits: limits, options: options).draft(of: reading, named: external ?? "")
    draft.external = external
    draft.recordBytes = recordBytes
    return .success(draft)
  }
}
