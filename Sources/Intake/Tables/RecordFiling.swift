import ArabicText
import Records

/// Turns the bytes of one record into a draft.
struct RecordFiling: Sendable {
  let shape: RecordSource.Shape
  let limits: Limits
  let options: IntakeOptions

  /// What the record becomes; `nil` for an empty line and for the header.
  func result(
    of cut: CutRecord, in buffer: borrowing [UInt8]
  ) -> Result<Draft, Refusal>? {
    switch cut.fault {
    case .tooLong: return .failure(.tooLarge(bytes: cut.range.count, limit: limits.recordBytes))
    case .unclosedQuote: return .failure(.unclosedQuote)
    case nil: break
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
    case .rows(let heading):
      // Files that were joined have their heading several times.
      guard heading.isRepeated(by: buffer[cut.range]) == false else { return nil }
      for (key, cell) in zip(heading.keys, cut.cells) {
        guard let key else { continue }
        guard let value = cell.text(in: buffer) else {
          return .failure(.badRecord(column: "utf-8"))
        }
        columns.append((key, value))
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
      case .title, .kind, .date, .author, .issuer, .source, .tags, .language, .caseName,
        .visibility, .note:
        particulars.take(value, as: key)
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
