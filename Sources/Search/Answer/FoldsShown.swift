package import ArabicText

extension Fold {
  /// The folds by which the words that `hits` show were found, in the order of the archive.
  ///
  /// Found by comparing the words as typed with the words as written; a fold that no word needed is
  /// left out.
  package static func shown(in hits: [Hit], of query: SearchQuery) -> [Name] {
    let typed = (query.clause?.terms ?? []).flatMap { term in
      term.match == .number ? [term.text] : term.text.split(separator: " ").map(String.init)
    }
    var written: Set<String> = []
    for span in hits.lazy.flatMap(\.passages).flatMap(\.excerpt.spans) {
      guard case .found(let text) = span, written.count < wordsMax else { continue }
      written.insert(text)
    }
    var found: Set<Name> = []
    for word in typed.prefix(QueryReader.termsMax) {
      for text in written { found.formUnion(atWork(between: word, and: text)) }
    }
    return Name.allCases.filter { found.contains($0) }
  }

  /// The most different words looked at: those of a page of results.
  private static let wordsMax = 100
}
