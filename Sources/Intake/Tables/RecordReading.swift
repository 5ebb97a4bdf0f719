package import Records

/// One record of a bulk import, read (سجل مقروء).
package struct RecordReading: Sendable {
  /// The line the record begins on in its file, from 1.
  package let number: Int
  /// How many bytes of the file were read when the record ended.
  package let bytes: Int
  /// The draft, or why the record is none.
  package let result: Result<Draft, Refusal>
}
