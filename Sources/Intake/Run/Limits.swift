/// How far intake goes with one file before it refuses it (حدود الإيداع).
///
/// Every limit is there so that one hostile or broken file cannot take the machine from the others.
package struct Limits: Equatable, Sendable {
  /// The largest file taken, in bytes: an original is held in memory once and stored in one row.
  package var fileBytes = 256 << 20
  /// The largest text taken from one file, in bytes: about 8,000 printed pages of Arabic.
  package var textBytes = 32 << 20
  /// The most pages of one PDF: the longest gazette issues have some hundreds.
  package var pages = 4_000
  /// The most passages of one document: neighbours are joined beyond, so that a page of passages
  /// stays a thing a browser can show.
  package var passages = 4_000
  /// The longest passage cut by paragraphs, in characters: about a printed page and a half.
  package var passageLength = 4_000
  /// The longest record of a bulk import that stays one passage, in characters: people cite it by
  /// its own identifier.
  package var recordPassageLength = 16_000
  /// The most bytes all read parts of one ZIP container may unfold to.
  package var unfoldedBytes = 256 << 20
  /// How many times its own size a part of a ZIP container may unfold to: prose reaches 20, the
  /// format itself ends at 1,032, bombs live there.
  package var unfoldingRatio = 200
  /// The most entries looked at in a ZIP container.
  package var bundleEntries = 10_000
  /// How deep elements may stand in one another in a document's XML.
  package var markupDepth = 256
  /// How deep e-mails may stand in one another.
  package var mailDepth = 4
  /// The most attachments taken from one e-mail.
  package var attachments = 200
  /// How deep folders are walked.
  package var folderDepth = 64
  /// How long a child process may take over one file, in seconds.
  package var childSeconds = 30
  /// The address space of a child process, in bytes: a hostile PDF must not push us out of memory.
  package var childMemory = 2 << 30
  /// The longest line of a bulk import, in bytes; a longer one is one bad record.
  package var recordBytes = 16 << 20
  /// How many files are read side by side.
  package var workers = 2

  /// The limits of the program.
  package static let standard = Limits()

  package init() {}
}
