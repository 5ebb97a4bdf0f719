import Records
import Search
import SQLite

extension Searching {
  /// A hit as it is shown, with excerpts where there is a marker.
  func hit(
    _ found: Found, _ card: DocumentCard, rank: Int, _ marker: Marker?
  ) throws(SQLiteError) -> Hit {
    var passages: [PassageHit] = []
    guard let marker else {
      for passage in found.passages {
        guard let place = try connection.first(.place, .integer(passage.id)) else { continue }
        passages.append(place)
      }
      return Hit(
        rank: rank, score: found.best, card: card, passages: passages, passageCount: found.count)
    }
    var terms = marker.terms(in: card.details.title)
    // A passage that matches by its title alone is not shown beside one that has the words in its
    // text.
    var others: [PassageHit] = []
    for passage in found.passages {
      guard let row = try connection.first(.passage, .integer(passage.id)) else { continue }
      let marks = marker.marks(in: row.text)
      let shown = Set(marks.map(\.term)).union(marker.terms(in: row.label))
      let passage = PassageHit(
        ordinal: row.ordinal, label: row.label,
        excerpt: Excerpt(of: row.text, named: row.label, marked: marks))
      if shown.isEmpty { others.append(passage) } else { passages.append(passage) }
      terms.formUnion(shown)
    }
    let count = passages.isEmpty ? found.count : found.count - others.count
    if passages.isEmpty { passages = Array(others.prefix(1)) }
    let (lines, told) = marker.matches(in: card, besides: terms)
    return Hit(
      rank: rank, score: found.best, card: card, passages: passages, passageCount: count,
      cardMatches: lines, missing: marker.typed(besides: terms.union(told)))
  }
}

extension Query<PassageHit> {
  /// A passage without its text.
  fileprivate static var place: Self {
    Query("SELECT ordinal, label FROM passage WHERE id = ?1") { row throws(SQLiteError) in
      PassageHit(
        ordinal: row.int(), label: row.text(),
        excerpt: Excerpt(spans: [], isCutBefore: false, isCutAfter: false))
    }
  }
}

extension Query<(ordinal: Int, label: String, text: String)> {
  fileprivate static var passage: Self {
    Query("SELECT ordinal, label, text FROM passage WHERE id = ?1") { row throws(SQLiteError) in
      (row.int(), row.text(), row.text())
    }
  }
}
