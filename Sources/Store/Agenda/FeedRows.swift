package import Deadlines
package import Records
import SQLite
import Sealing

extension Store {
  /// Makes a feed and gives its token, which is kept nowhere: who loses it makes another.
  package func addFeed(
    _ label: String, hasNames: Bool, visibility: Visibility, days: Int, by visitor: Visitor
  ) throws(ArchiveError) -> (feed: Feed, token: String) {
    guard visitor.mayFile else { throw .forbidden }
    let token = Token.random().text
    let digest = Digest(of: Array(token.utf8)).bytes
    let moment = now()
    let id = try write("making a feed") { connection throws(ArchiveError) in
      try translating("making a feed") { () throws(SQLiteError) in
        try connection.run(
          """
          INSERT INTO feed (digest, label, has_names, visibility, days, added_at, added_by)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """, .blob(digest), .text(label), .integer(hasNames ? 1 : 0),
          .integer(visibility.rawValue), .integer(days), .text(moment), .text(visitor.name))
        return FeedID(connection.lastInsertedRow)
      }
    }
    let feed = Feed(
      id: id, label: label, hasNames: hasNames, visibility: visibility, days: days,
      addedAt: moment, addedBy: visitor.name, revokedAt: nil)
    return (feed, token)
  }

  /// Every feed that shows no more than the visitor sees, the revoked ones too.
  package func feeds(for visitor: Visitor) throws(ArchiveError) -> [Feed] {
    guard visitor.mayFile else { throw .forbidden }
    return try read("listing feeds") { connection throws(SQLiteError) in
      try connection.rows(.feeds, .integer(visitor.clearance.rawValue))
    }
  }

  /// Ends a feed: its address answers nothing from here on.
  package func revokeFeed(_ id: FeedID, by visitor: Visitor) throws(ArchiveError) {
    guard visitor.mayFile else { throw .forbidden }
    let moment = now()
    let changes = try write("revoking a feed") { connection throws(ArchiveError) in
      try translating("revoking a feed") { () throws(SQLiteError) in
        try connection.run(
          """
          UPDATE feed SET revoked_at = ?2, revoked_by = ?3
          WHERE id = ?1 AND revoked_at IS NULL AND visibility <= ?4
          """, .id(id), .text(moment), .text(visitor.name),
          .integer(visitor.clearance.rawValue))
        return connection.changes
      }
    }
    guard changes == 1 else { throw .missing(.feed, name: "\(id)") }
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
    "SELECT \(columns) FROM feed WHERE visibility <= ?1 ORDER BY id", read: read)

  fileprivate static let feed = Query(
    "SELECT \(columns) FROM feed WHERE digest = ?1 AND revoked_at IS NULL", read: read)

  private static let read: @Sendable (inout Row) throws(SQLiteError) -> Feed = {
    row throws(SQLiteError) in
    Feed(
      id: row.id(), label: row.text(), hasNames: row.integer() == 1,
      visibility: Visibility(rawValue: row.int()) ?? .open, days: row.int(), addedAt: row.text(),
      addedBy: row.text(), revokedAt: row.textOrNil())
  }
}
