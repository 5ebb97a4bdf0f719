package import Records
package import Search
import SQLite

extension Change {
  /// Keeps a search under a name for whoever asks, with everything in the archive taken as seen.
  ///
  /// Throws `.invalid(.searchName)` for a name that is empty or too long, `.invalid(.query)` for a
  /// search that can never find anything, `.duplicate(.search)` where they keep one of this name,
  /// `.invalid(.searchCount)` where they keep `SavedSearch.countMax`.
  package func save(
    _ name: String, _ query: SearchQuery, reading: SearchRequest.Reading
  ) throws(ArchiveError) -> SavedSearchID {
    guard name.isEmpty == false, name.count <= SavedSearch.nameLengthMax else {
      throw .invalid(.searchName, typed: name)
    }
    guard query.flaw == nil else { throw .invalid(.query, typed: query.typed) }
    let others = try translated(connection.searches(of: visitor))
    guard others.contains(where: { $0.name == name }) == false else {
      throw .duplicate(.search, name: name)
    }
    guard others.count < SavedSearch.countMax else { throw .invalid(.searchCount, typed: name) }
    let id: SavedSearchID = try insert(
      """
      INSERT INTO saved_search (owner, name, typed, reading, saved_at)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """,
      with: [
        .text(visitor.name), .text(name), .text(query.typed),
        .term(reading == .any ? reading : .standard), .time(time),
      ])
    try noteSeen(id)
    return id
  }

  /// Notes that the visitor has seen everything that a search of theirs finds now.
  package func see(_ id: SavedSearchID) throws(ArchiveError) {
    try requireOwn(id)
    try noteSeen(id)
  }

  /// Removes a saved search; its row stays with its history.
  package func forget(_ id: SavedSearchID) throws(ArchiveError) {
    try requireOwn(id)
    try run("UPDATE saved_search SET removed_at = ?2 WHERE id = ?1", .id(id), .time(time))
  }

  /// Throws `.missing` alike for a search of another person and for none.
  private func requireOwn(_ id: SavedSearchID) throws(ArchiveError) {
    let searches = try translated(connection.searches(of: visitor))
    guard searches.contains(where: { $0.id == id }) else {
      throw .missing(.search, name: "\(id)")
    }
  }

  /// Notes that everything in the archive is seen, for a search.
  private func noteSeen(_ search: SavedSearchID) throws(ArchiveError) {
    try run(
      """
      INSERT INTO saved_search_seen (search, document, seen_at)
      VALUES (?1, (SELECT ifnull (max (id), 0) FROM document), ?2)
      ON CONFLICT (search, document) DO UPDATE SET seen_at = excluded.seen_at
      """, .id(search), .time(time))
  }
}

extension Store {
  /// The searches that the visitor keeps, the oldest first, each with what is new for them.
  package func savedSearches(for visitor: Visitor) throws(ArchiveError) -> [SavedSearch] {
    try read("reading saved searches") { connection throws(SQLiteError) in
      let matches = MatchCount(connection: connection, visitor: visitor)
      var searches: [SavedSearch] = []
      for row in try connection.searches(of: visitor) {
        searches.append(try row.search(with: matches))
      }
      return searches
    }
  }

  /// One of them, with the documents that are new, the newest first.
  ///
  /// Throws `.missing(.search)` alike for one of another person and for none.
  package func newDocuments(
    of id: SavedSearchID, for visitor: Visitor
  ) throws(ArchiveError) -> (search: SavedSearch, cards: [DocumentCard]) {
    try read("reading a saved search") {
      connection throws(SQLiteError) -> (SavedSearch, [DocumentCard])? in
      let row = try connection.searches(of: visitor).first { $0.id == id }
      guard let row else { return nil }
      let matches = MatchCount(connection: connection, visitor: visitor)
      let numbers = try row.numbers(with: matches)
      var cards: [DocumentCard] = []
      for number in numbers.reversed() {
        cards += try connection.cards(
          where: "document.id = ?2", [.integer(number)], for: visitor)
      }
      return (row.search(new: numbers.count), cards)
    }.orMissing(.search, id)
  }
}

/// A saved search as its tables have it, before anything is counted.
private struct SavedSearchRow {
  let id: SavedSearchID
  let name: String
  let typed: String
  let reading: SearchRequest.Reading
  let savedAt: Timestamp
  let seenAt: Timestamp
  /// The newest document that is seen.
  let mark: Int64

  /// The documents that are new, the oldest first.
  func numbers(with matches: MatchCount) throws(SQLiteError) -> [Int64] {
    try matches.numbers(
      of: SearchQuery(typed: typed), reading: reading, after: mark, atMost: SavedSearch.newMax)
  }

  func search(with matches: MatchCount) throws(SQLiteError) -> SavedSearch {
    search(new: try numbers(with: matches).count)
  }

  func search(new: Int) -> SavedSearch {
    SavedSearch(
      id: id, name: name, typed: typed, reading: reading, savedAt: savedAt, seenAt: seenAt,
      new: new)
  }
}

extension Connection {
  /// The searches that a visitor keeps, the oldest first.
  fileprivate func searches(of visitor: Visitor) throws(SQLiteError) -> [SavedSearchRow] {
    try rows(.kept, .text(visitor.name))
  }
}

extension Query<SavedSearchRow> {
  fileprivate static let kept = Query(
    """
    SELECT saved_search.id, name, typed, reading, saved_at, max (seen_at), max (document)
    FROM saved_search JOIN saved_search_seen ON search = saved_search.id
    WHERE owner = ?1 AND removed_at IS NULL
    GROUP BY saved_search.id ORDER BY saved_search.id
    """
  ) { row throws(SQLiteError) in
    SavedSearchRow(
      id: row.id(), name: row.text(), typed: row.text(),
      reading: try row.term(), savedAt: try row.time(),
      seenAt: try row.time(), mark: row.integer())
  }
}
