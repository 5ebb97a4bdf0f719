import Records

/// What the program tells the shell when it ends.
package enum ExitStatus: Int32, Sendable {
  /// Done, or something was found.
  case done = 0
  /// Nothing was found.
  case nothingFound = 1
  /// What was typed was not understood.
  case notUnderstood = 2
  /// The archive or the machine did not do it.
  case failed = 3
}

extension ExitStatus {
  /// The status that stands for an error of the archive.
  init(_ error: ArchiveError) {
    switch error {
    case .missing(.file, _), .missing(.folder, _), .duplicate, .forbidden, .noArchive, .occupied,
      .inUse, .notAnArchive, .tooNew, .unknownTerm, .noTimeZone, .busy, .full, .readOnly, .failed:
      self = .failed
    case .missing: self = .nothingFound
    case .invalid, .replaced, .impossible, .namesakes, .numberTaken, .refused:
      self = .notUnderstood
    }
  }
}
