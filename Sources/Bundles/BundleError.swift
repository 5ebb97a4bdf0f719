/// Why a ZIP container could not be read or written.
package enum BundleError: Error, Equatable, Sendable {
  /// The bytes are no ZIP container, or not a whole one; the text is libarchive's, for the log.
  case damaged(String)
  /// An entry is kept under a password.
  case encrypted
  /// The container or an entry unfolds to more than is taken, in bytes.
  case unfoldsTooFar(limit: Int)
  /// The container has more entries than are looked at.
  case tooManyEntries(limit: Int)
  /// The machine did not give what writing needs; the text is libarchive's, for the log.
  case notWritten(String)
}
