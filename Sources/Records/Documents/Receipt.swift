/// What became of everything that was handed in (إيصال الإيداع): no file is passed over in silence.
package struct Receipt: Sendable {
  /// One file or record and what became of it.
  package struct Line: Sendable {
    /// The path as it was given, or `file.jsonl:12` for a record.
    package let path: String
    package let outcome: Outcome

    package init(path: String, outcome: Outcome) {
      (self.path, self.outcome) = (path, outcome)
    }
  }

  /// What became of one file or record.
  package enum Outcome: Sendable {
    /// Filed as a new document.
    case added(document: DocumentID, quality: TextQuality)
    /// The archive holds these very bytes already, as this document, which may lie in the trash;
    /// nothing was stored twice.
    case linked(document: DocumentID, isInTrash: Bool = false)
    /// Would be filed; said of a trial run only.
    case ready(quality: TextQuality)
    /// Not filed; the file stays where it was.
    case failed(Refusal)
  }

  /// A line for each file or record, in the order they were taken.
  package private(set) var lines: [Line] = []
  /// How many were added, searchable or not.
  package private(set) var added = 0
  /// How many were held already.
  package private(set) var linked = 0
  /// How many failed.
  package private(set) var failed = 0
  /// How many of the added have no text that can be searched.
  package private(set) var unsearchable = 0

  /// The most lines kept of records that went well; beyond that only the counts go on.
  package static let quietLinesMax = 10_000

  package init() {}

  /// Adds what became of one more file.
  package mutating func note(_ outcome: Outcome, of path: String) {
    var isQuiet = true
    switch outcome {
    case .added(_, let quality), .ready(let quality):
      added += 1
      if quality.isSearchable == false {
        unsearchable += 1
        isQuiet = false
      }
    case .linked: linked += 1
    case .failed:
      failed += 1
      isQuiet = false
    }
    guard isQuiet == false || lines.count < Self.quietLinesMax else { return }
    lines.append(Line(path: path, outcome: outcome))
  }
}

/// Why a file was not filed.
package enum Refusal: Error, Equatable, Sendable {
  /// The file does not exist.
  case absent
  /// The file or folder may not be read by this user.
  case unreadable
  /// The file is empty.
  case empty
  /// The file is larger than the archive takes; both numbers in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// The file has more pages than the archive takes.
  case tooManyPages(limit: Int)
  /// The file unfolds to far more than it is: a bomb, or damaged.
  case unfoldsTooFar(limit: Int)
  /// Folders or attachments stand too deep in one another.
  case tooDeep(limit: Int)
  /// Reading took too long and was ended.
  case tookTooLong(seconds: Int)
  /// The content is of a format that the archive does not read.
  case unknownFormat
  /// The content begins as its format should and then breaks off or contradicts itself.
  case damaged
  /// Something that is neither a file nor a folder.
  case notAFile
  /// A record of a bulk import that cannot be understood; `column` names what is wrong.
  case badRecord(column: String)
  /// A quotation mark opens in a row of a table and is never closed.
  case unclosedQuote
  /// A table has no column of this name or number.
  case noColumn(String)
  /// The archive holds another text under the same identifier.
  case identifierTaken
  /// A program that the reading needs is not installed.
  case programMissing(name: String)
  /// The disk is full: nothing of this file was written.
  case full
  /// The archive did not take it; the reason stands in the log.
  case notStored
}
