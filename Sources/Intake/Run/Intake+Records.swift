import Foundation
package import Records

extension Intake {
  /// Reads the records of a JSONL or CSV file, in order, without holding the file in memory.
  ///
  /// Columns are `id`, `title`, `text` and, where given, `kind`, `date`, `tags`, with Arabic names
  /// too; others are passed over. A second thread reads ahead of `take`, which may write to a
  /// database; reading stops when `take` returns `false`. Throws when the file cannot be opened
  /// or does not begin as either format.
  package func records(
    inFileAt path: String, options: IntakeOptions, take: (RecordReading) -> Bool
  ) throws(Refusal) {
    let source = try RecordSource(path: path, limits: limits, options: options)
    let conveyor = BoundedQueue<[RecordReading]>(capacity: 4)
    let thread = Thread {
      source.forEachBatch { conveyor.put($0) }
      conveyor.close()
    }
    thread.stackSize = 4 << 20
    thread.start()
    while let batch = conveyor.take() {
      for reading in batch where take(reading) == false {
        conveyor.abandon()
        return
      }
    }
  }
}
