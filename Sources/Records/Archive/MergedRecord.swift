/// A record that is one with another now (قيد مضموم), as the page of the one that is kept tells of it.
package struct MergedRecord: Equatable, Sendable {
  /// The record in the trash that parting brings back.
  package let record: RecordID
  package let name: String
  package let at: Timestamp
  package let by: String

  package init(record: RecordID, name: String, at: Timestamp, by: String) {
    (self.record, self.name, self.at, self.by) = (record, name, at, by)
  }
}
