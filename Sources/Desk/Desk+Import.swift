import Intake
package import Records
import Store

extension Desk {
  /// Files every record of a JSONL or CSV file; a bad record never stops the run.
  ///
  /// Records are filed in batches of one transaction each; `progress` tells only what is on the
  /// disk. The identifiers of the records count within the file's name.
  package func importRecords(
    from path: String, options: IntakeOptions, by visitor: Visitor,
    progress: (IntakeProgress) -> Void = { _ in }
  ) throws(ArchiveError) -> Receipt {
    try visitor.checkFiling(options.visibility)
    var batch = ImportBatch(self, from: path, options: options, by: visitor)
    do throws(Refusal) {
      try Intake().records(inFileAt: path, options: options) { reading in
        if batch.take(reading) { progress(batch.progress) }
        return true
      }
    } catch {
      batch.finish()
      batch.refuse(error)
    }
    batch.finish()
    progress(batch.progress)
    try settle(after: batch.receipt)
    return batch.receipt
  }
}

/// The records of an import that wait to be filed together.
private struct ImportBatch {
  /// The most records of a transaction, and the most bytes of them: enough that the disk is asked
  /// seldom, few enough that little is lost to an interruption.
  private static let recordsMax = 8_000
  private static let bytesMax = 16 << 20

  let desk: Desk
  let path: String
  let options: IntakeOptions
  let visitor: Visitor
  private var waiting: [(number: Int, draft: Draft)] = []
  private var waitingBytes = 0
  private var readBytes = 0
  private var done = 0
  private(set) var receipt = Receipt()

  init(_ desk: Desk, from path: String, options: IntakeOptions, by visitor: Visitor) {
    (self.desk, self.path, self.options, self.visitor) = (desk, path, options, visitor)
  }

  var progress: IntakeProgress {
    IntakeProgress(done: done, total: nil, bytes: readBytes, failed: receipt.failed, path: path)
  }

  /// Takes one more record and says whether a batch was filed by it.
  mutating func take(_ reading: RecordReading) -> Bool {
    waitingBytes += reading.bytes - readBytes
    readBytes = reading.bytes
    switch reading.result {
    case .failure(let refusal):
      done += 1
      receipt.note(.failed(refusal), of: "\(path):\(reading.number)")
    case .success(let draft): waiting.append((reading.number, draft))
    }
    guard waiting.count >= Self.recordsMax || waitingBytes >= Self.bytesMax else { return false }
    finish()
    return true
  }

  /// Files what waits.
  mutating func finish() {
    defer {
      done += waiting.count
      waiting.removeAll(keepingCapacity: true)
      waitingBytes = 0
    }
    if options.isTrial {
      for (number, draft) in waiting { note(.ready(quality: draft.quality), number) }
      return
    }
    let scheme = path.split(separator: "/").last.map(String.init) ?? path
    do throws(ArchiveError) {
      let filed = try desk.file(waiting.map(\.draft), scheme: scheme, by: visitor)
      for ((number, draft), filed) in zip(waiting, filed) {
        note(filed.outcome(draft), number)
      }
    } catch {
      for (number, _) in waiting { note(.failed(Refusal(error)), number) }
    }
  }

  /// Notes that the file as a whole could not be read further.
  mutating func refuse(_ refusal: Refusal) { receipt.note(.failed(refusal), of: path) }

  private mutating func note(_ outcome: Receipt.Outcome, _ number: Int) {
    receipt.note(outcome, of: "\(path):\(number)")
  }
}
