/// Why the archive did not do what was asked, in terms a person can act on.
package enum ArchiveError: Error {
  /// What was typed is not one of the things asked for.
  case invalid(Field, typed: String)
  /// Nothing that the visitor may see has this name.
  case missing(Subject, name: String)
  /// The archive already holds this.
  case duplicate(Subject, name: String)
  /// The event was corrected: another took its place, and stands.
  case replaced(EventID, by: EventID)
  /// What was typed contradicts itself or what the archive holds.
  case impossible(CaseConcern)
  /// A name that somebody bears already: who is meant must be said. The people are those whom the
  /// visitor may see; none where the name stands in the same table only.
  case namesakes(String, [PersonCard])
  /// A number that a case carries already: whether another is meant must be said. The cases are
  /// those that the visitor may see; none where the number stands in the same table only.
  case numberTaken(String, [CaseCard])
  /// The visitor may read here, but not change anything.
  case forbidden
  /// There is no archive at this path.
  case noArchive(path: String)
  /// There is a file at this path already.
  case occupied(path: String)
  /// Another program uses the archive at this path, or its last work is not in the file yet.
  case inUse(path: String)
  /// The file at this path is not an archive, or no longer a whole one.
  case notAnArchive(path: String)
  /// The archive was written by a newer version of the program.
  case tooNew(found: Int, known: Int)
  /// The archive holds a word that this version of the program does not know; `place` names its row.
  case unknownTerm(place: String)
  /// The machine does not know the time zone by which the archive counts its days.
  case noTimeZone(String)
  /// Another program is writing and did not finish in time.
  case busy
  /// The disk is full: nothing of this step was written.
  case full
  /// The archive's file or folder may only be read.
  case readOnly
  /// A notification does not change like that; nothing of it was written.
  case refused(NotificationRefusal)
  /// The machine failed; `cause` is for the log, never for the page.
  case failed(doing: String, cause: any Error)

  /// A thing that is asked for by name.
  package enum Subject: String, Sendable {
    case document, original, file, folder, person, event, party, consent
    case `case` = "case"
    case notification, decision
    case rule, holiday, deadline, task, feed
    case search
  }

  /// A thing that is typed.
  package enum Field: String, Sendable {
    case query, searchName, searchCount
    case date, weekday, time, kind, visibility, quality, language, title, identifier, name, hour,
      term, length, lastDay,
      table, quotation
    case reason, reviewer, rulebook
    case caseNumber = "case number"
    case telephone
    case nationalID = "national ID"
    case articles
  }
}

extension ArchiveError {
  /// This error and everything that led to it, outermost first.
  ///
  /// Only the log prints this.
  package var chain: String {
    guard case .failed(let doing, let cause) = self else { return "\(self)" }
    return "\(doing): " + ((cause as? ArchiveError)?.chain ?? "\(cause)")
  }
}

extension ArchiveError {
  /// Whether the error is of what was typed, so that it is said beside it.
  package var isOfTyped: Bool {
    switch self {
    case .invalid, .missing, .duplicate, .replaced, .impossible, .namesakes, .numberTaken, .refused:
      true
    case .forbidden, .noArchive, .occupied, .inUse, .notAnArchive, .tooNew, .unknownTerm,
      .noTimeZone,
      .busy, .full, .readOnly, .failed:
      false
    }
  }

  /// Whether the error asks which record is meant, so that a person can answer it.
  package var isQuestion: Bool {
    switch self {
    case .namesakes, .numberTaken: true
    case .invalid, .missing, .duplicate, .replaced, .impossible, .refused, .forbidden, .noArchive,
      .occupied, .inUse, .notAnArchive, .tooNew, .unknownTerm, .noTimeZone, .busy, .full, .readOnly,
      .failed:
      false
    }
  }
}
