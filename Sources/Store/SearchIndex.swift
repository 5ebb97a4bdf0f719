import ArabicText
import Records
import Schema
import Sealing
import SQLite

extension Connection {
  /// What made the index, so that it is made anew when that changes.
  private static let scriptDigest = Digest(of: Array(Schema.search.utf8)).bytes.prefix(8)
    .map { String($0, radix: 16) }.joined()

  /// Makes the search index anew where it is missing or was made by another analyzer or script.
  func renewIndex() throws(ArchiveError) {
    try translating("renewing the search index") { () throws(SQLiteError) in
      guard try isIndexCurrent() == false else { return }
      try transaction { () throws(SQLiteError) in
        guard try isIndexCurrent() == false else { return }
        try rebuildIndex()
      }
    }
  }

  private func isIndexCurrent() throws(SQLiteError) -> Bool {
    let exists = try integer(
      "SELECT count (*) FROM sqlite_schema WHERE type = 'table' AND name = 'corpus_index'")
    guard exists == 1 else { return false }
    return try integer(
      "SELECT count (*) FROM corpus_index WHERE analyzer = ?1 AND script = ?2",
      .integer(Analyzer.version), .text(Self.scriptDigest)) == 1
  }

  /// Drops the derived tables, makes them anew and fills them; inside a transaction.
  func rebuildIndex() throws(SQLiteError) {
    try execute(Schema.search)
    try run(
      "INSERT INTO corpus_index VALUES (1, 0, 0, ?1, ?2)", .integer(Analyzer.version),
      .text(Self.scriptDigest))
    try run(
      """
      INSERT INTO passage_index (rowid, title, text, card)
      SELECT id, title, text, card FROM passage_source
      """)
    try run(
      """
      INSERT INTO passage_card_index (id, document, visibility, length)
      SELECT passage.id, passage.document, document.visibility,
             length (CAST (document.title AS BLOB)) + length (CAST (passage.text AS BLOB))
      FROM passage JOIN document ON document.id = passage.document
      WHERE document.removed_at IS NULL
      """)
    try run(
      """
      UPDATE corpus_index SET (rows, bytes) =
        (SELECT count (*), ifnull (sum (length), 0) FROM passage_card_index)
      """)
    try run("INSERT INTO passage_index (passage_index) VALUES ('optimize')")
  }

  /// Puts the passages of a document into the index; inside the transaction that files it.
  func index(_ document: Int64) throws(SQLiteError) {
    try run(
      """
      INSERT INTO passage_index (rowid, title, text, card)
      SELECT id, title, text, card FROM passage_source WHERE document = ?1 ORDER BY id
      """, .integer(document))
    try run(
      """
      INSERT INTO passage_card_index (id, document, visibility, length)
      SELECT passage.id, passage.document, document.visibility,
             length (CAST (document.title AS BLOB)) + length (CAST (passage.text AS BLOB))
      FROM passage JOIN document ON document.id = passage.document
      WHERE passage.document = ?1
      """, .integer(document))
    try countCorpus(document, by: 1)
  }

  /// Takes the passages of a document out of the index, before anything of it changes.
  func unindex(_ document: Int64) throws(SQLiteError) {
    try countCorpus(document, by: -1)
    // https://sqlite.org/fts5.html#the_delete_command: the old values must be exactly those indexed.
    try run(
      """
      INSERT INTO passage_index (passage_index, rowid, title, text, card)
      SELECT 'delete', id, title, text, card FROM passage_source WHERE document = ?1
      """, .integer(document))
    try run("DELETE FROM passage_card_index WHERE document = ?1", .integer(document))
  }

  private func countCorpus(_ document: Int64, by sign: Int) throws(SQLiteError) {
    try run(
      """
      UPDATE corpus_index SET (rows, bytes) =
        (SELECT rows + ?2 * count (*), bytes + ?2 * ifnull (sum (length), 0)
         FROM passage_card_index WHERE document = ?1)
      """, .integer(document), .integer(sign))
  }
}
