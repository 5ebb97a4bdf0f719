import ArabicText
package import SQLite

/// The archive's analyzer, spoken in FTS5's terms.
package struct ArchiveTokenizer: FTS5Tokenizer {
  /// The name under which tables know it; never changes, as SQLite needs it even to drop a table.
  package static let name = "sijill"

  package init() {}

  package func tokenize(
    _ text: Span<UInt8>, for purpose: FTS5Purpose,
    emit: (_ word: Span<UInt8>, _ source: Range<Int>, _ isColocated: Bool) -> Bool
  ) {
    switch purpose {
    case .document:
      Analyzer.archive.forEachToken(in: text) { token, source, role in
        emit(token, source, role != .form)
      }
    case .query: passThrough(text, emit)
    }
  }

  /// A query consists of words of the index already, separated by spaces: see `QueryPlan`.
  private func passThrough(
    _ text: Span<UInt8>, _ emit: (Span<UInt8>, Range<Int>, Bool) -> Bool
  ) {
    var start = 0
    for position in 0...text.count where position == text.count || text[position] == 0x20 {
      if position > start {
        guard emit(text.extracting(start..<position), start..<position, false) else { return }
      }
      start = position + 1
    }
  }
}
