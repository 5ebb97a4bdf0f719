/// The order of a list of documents.
package enum CardOrder: String, CaseIterable, Sendable {
  /// Filed last first.
  case newest
  /// By the document's own date, the latest first, undated last.
  case date
  /// By title, in the order of its letters.
  case title
}
