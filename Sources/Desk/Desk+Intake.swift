import Intake
package import Records
import Store

extension Desk {
  /// Files everything below `paths`; a bad file never stops the run.
  ///
  /// Each file is one transaction, acknowledged in `progress` only after it is on the disk, so that
  /// the same call after an interruption goes on where it stopped and stores nothing twice.
  /// Throws `.forbidden` where the visitor only reads, `.invalid(.visibility)` where they ask for a
  /// circle they do not stand in.
  package func add(
    _ paths: [String], options: IntakeOptions, by visitor: Visitor,
    progress: (IntakeProgress) -> Void = { _ in }
  ) throws(ArchiveError) -> Receipt {
    try visitor.checkFiling(options.visibility)
    let intake = Intake()
    let files = intake.files(below: paths)
    var receipt = Receipt()
    var bytes = 0
    var done = 0
    intake.readings(of: files, options: options) { file, result in
      bytes += file.bytes
      done += 1
      note(result, of: file.path, options: options, by: visitor, in: &receipt)
      progress(
        IntakeProgress(
          done: done, total: files.count, bytes: bytes, failed: receipt.failed, path: file.path))
      return true
    }
    try settle(after: receipt)
    return receipt
  }

  /// Files what was uploaded; each upload's format is told anew by its content.
  package func add(
    _ uploads: [Original], options: IntakeOptions, by visitor: Visitor
  ) throws(ArchiveError) -> Receipt {
    try visitor.checkFiling(options.visibility)
    var receipt = Receipt()
    for upload in uploads {
      let result = Result { () throws(Refusal) in
        try Intake().drafts(of: upload, options: options)
      }
      note(result, of: upload.name, options: options, by: visitor, in: &receipt)
    }
    return receipt
  }

  /// Files what one file gave, or notes why not.
  private func note(
    _ result: Result<[Draft], Refusal>, of path: String, options: IntakeOptions,
    by visitor: Visitor, in receipt: inout Receipt
  ) {
    let drafts: [Draft]
    switch result {
    case .failure(let refusal): return receipt.note(.failed(refusal), of: path)
    case .success(let read): drafts = read
    }
    if options.isTrial {
      for draft in drafts { receipt.note(.ready(quality: draft.quality), of: path) }
      return
    }
    do throws(ArchiveError) {
      let filed = try file(drafts, by: visitor)
      for (draft, filed) in zip(drafts, filed) { receipt.note(filed.outcome(draft), of: path) }
    } catch {
      receipt.note(.failed(Refusal(error)), of: path)
    }
  }

  /// Files what one file or one batch of records gave, as one change.
  func file(
    _ drafts: [Draft], scheme: String = "", by visitor: Visitor
  ) throws(ArchiveError) -> [FiledDraft] {
    let sealed = SealedDraft.sealing(drafts, scheme: scheme)
    return try store.change("filing documents", by: visitor) { change throws(ArchiveError) in
      try change.file(sealed)
    }
  }

  /// After so many new documents the index is tidied, which takes a second or two.
  private static let settlingCount = 2_000

  func settle(after receipt: Receipt) throws(ArchiveError) {
    guard receipt.added >= Self.settlingCount else { return }
    try store.settle()
  }
}

/// Uploads that were read before a change begins: reading takes time, and writes nothing.
struct ReadFiles: Sendable {
  private let files: [(name: String, result: Result<[SealedDraft], Refusal>)]

  init(_ uploads: [Original], options: IntakeOptions) {
    files = uploads.map { upload in
      let result = Result { () throws(Refusal) in
        SealedDraft.sealing(try Intake().drafts(of: upload, options: options))
      }
      return (upload.name, result)
    }
  }

  /// Everything that could be read, in order.
  var drafts: [SealedDraft] { files.flatMap { (try? $0.result.get()) ?? [] } }

  /// What became of each file, where `filed` is what became of the drafts.
  func receipt(_ filed: [FiledDraft]) -> Receipt {
    var receipt = Receipt()
    var rest = filed[...]
    for (name, result) in files {
      switch result {
      case .failure(let refusal): receipt.note(.failed(refusal), of: name)
      case .success(let drafts):
        for (sealed, filed) in zip(drafts, rest) {
          receipt.note(filed.outcome(sealed.draft), of: name)
        }
        rest = rest.dropFirst(drafts.count)
      }
    }
    return receipt
  }
}

extension FiledDraft {
  func outcome(_ draft: Draft) -> Receipt.Outcome {
    switch self {
    case .added(let id): .added(document: id, quality: draft.quality)
    case .linked(let id, let isInTrash): .linked(document: id, isInTrash: isInTrash)
    case .identifierTaken: .failed(.identifierTaken)
    }
  }
}

extension Visitor {
  /// Throws where the visitor only reads, or where they would lose sight of what they file.
  func checkFiling(_ visibility: Visibility?) throws(ArchiveError) {
    guard mayFile else { throw .forbidden }
    guard let visibility, visibility > clearance else { return }
    throw .invalid(.visibility, typed: visibility.name)
  }
}

extension Refusal {
  /// Why the archive did not take what was read.
  init(_ error: ArchiveError) {
    if case .full = error { self = .full } else { self = .notStored }
  }
}
