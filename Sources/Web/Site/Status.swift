import Records

extension ArchiveError {
  /// The HTTP status that says this to a program.
  var status: Int {
    switch self {
    case .invalid, .impossible: 400
    // What is forbidden to see is `missing` already: existence is private.
    case .missing: 404
    case .forbidden: 403
    case .duplicate, .namesakes, .numberTaken, .replaced, .occupied, .refused: 409
    case .busy, .inUse, .full, .readOnly: 503
    case .noArchive, .notAnArchive, .tooNew, .unknownTerm, .noTimeZone, .failed: 500
    }
  }
}
