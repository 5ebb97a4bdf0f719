package import Deadlines
package import Records
import SQLite
import Sealing

extension Change {
  /// Makes a feed and gives its token, which is not stored: whoever loses it makes another feed.
  ///
  /// Throws `.invalid(.title)` without a label, `.invalid(.visibility)` where it would show more than
  /// the visitor sees.
  package func addFeed(
    _ label: String, hasNames: Bool, visibility: Visibility, days: Int
  ) throws(ArchiveError) -> (feed: Feed, token: String) {
    try check(circle: visibility)
    guard label.isSaid else { throw .invalid(.title, typed: label) }
    let days = max(1, min(days, Feed.daysMax))
    let token = Token.random().text
    let id: FeedID = try insert(
      """
      INSERT INTO feed (digest, label, has_names, visibility, days, added_at, added_by)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """,
      with: [
        .blob(Digest(of: Array(token.utf8)).bytes), .text(label), .integer(hasNames ? 1 : 0),
        .integer(visibility.rawValue), .integer(days), .time(time), .text(visitor.name),
      ])
    let feed = Feed(
      id: id, label: label, hasNames: hasNames, visibility: visibility, days: days,
      addedAt: time, addedBy: visitor.name, revokedAt: nil)
    return (feed, token)
  }

  /// Ends a feed: its address answers nothing from here on.
  package func revokeFeed(_ id: FeedID) throws(ArchiveError) {
    try run(
      """
      UPDATE feed SET revoked_at = ?3, revoked_by = ?4
      WHERE \(Feed.seen) AND id = ?2 AND revoked_at IS NULL
      """, .clearance(of: visitor), .id(id), .time(time), .text(visitor.name))
    guard connection.changes == 1 else { throw .missing(.feed, name: "\(id)") }
  }
}

extension Store {
  /// Every feed that shows no more than the visitor sees, the revoked ones too.
  package func feeds(for visitor: Visitor) throws(ArchiveError) -> [Feed] {
    guard visitor.mayFile else { throw .forbidden }
    return try read("listing feeds") { connection throws(SQLiteError) in
      try connection.rows(.feeds, .clearance(of: visitor))
    }
  }

  /// The feed whose token this is; `nil` for an unknown and for a revoked one.
  package func feed(token: String) throws(ArchiveError) -> Feed? {
    let digest = Digest(of: Array(token.utf8)).bytes
    return try read("finding a feed") { connection throws(SQLiteError) in
      try connection.first(.feed, .blob(digest))
    }
  }
}

extension Query<Feed> {
  private static let columns =
    "id, label, has_names, visibility, days, added_at, added_by, revoked_at"

  fileprivate static let feeds = Query(
    "SELECT \(columns) FROM feed WHERE \(Feed.seen) ORDER BY id", read: read)

  fileprivate static let feed = Query(
    "SELECT \(columns) FROM feed WHERE digest = ?1 AND revoked_at IS NULL", read: read)

  private static let read: @Sendable (inout Row) throws(SQLiteError) -> Feed = {
    row throws(SQLiteError) in
    Feed(
      id: row.id(), label: row.text(), hasNames: row.integer() == 1,
      visibility: try row.term(), days: row.int(), addedAt: try row.time(),
      addedBy: row.text(), revokedAt: try row.timeOrNil())
  }
}
