import ArabicText
import Records
import Schema
import Sealing
import SQLite

extension Connection {
  /// The analyzer and script that made the index; it is rebuilt when either changes.
  private static let scriptDigest = String(
    Digest(of: Array(Schema.search.utf8)).hex.prefix(16))

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

  func isIndexCurrent() throws(SQLiteError) -> Bool {
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
    try rewriteSheets()
    try indexNames()
    try indexCaseNames()
    try run(
      "INSERT INTO corpus_index VALUES (1, 0, 0, random () / 2, ?1, ?2, '')",
      .integer(Analyzer.version),
      .text(Self.scriptDigest))
    try run(
      """
      INSERT INTO passage_index (rowid, title, text, card)
      SELECT id, title, text, card FROM passage_source
      """)
    try run(
      """
      INSERT INTO passage_card_index (id, document, visibility, length)
      SELECT source.id, source.document, document.visibility,
             length (CAST (source.title AS BLOB)) + length (CAST (source.text AS BLOB))
      FROM passage_source AS source JOIN document ON document.id = source.document
      """)
    try run(
      """
      UPDATE corpus_index SET (rows, bytes) =
        (SELECT count (*), ifnull (sum (length), 0) FROM passage_card_index)
      """)
    try run(
      """
      INSERT INTO holding_index (visibility, kind, quality, documents, passages)
      SELECT visibility, kind, quality, count (*),
             sum ((SELECT count (*) FROM passage WHERE passage.document = document.id))
      FROM document WHERE removed_at IS NULL GROUP BY visibility, kind, quality
      """)
    try markAll()
    try settleIndex()
  }

  /// Merges the parts of the index and counts its common words; inside a transaction.
  func settleIndex() throws(SQLiteError) {
    try run("INSERT INTO passage_index (passage_index) VALUES ('optimize')")
    try run("DELETE FROM common_word_index")
    try run(
      "INSERT INTO common_word_index SELECT term, doc FROM word_index WHERE doc >= ?1",
      .integer(Frequencies.commonMin))
  }

  /// Puts the passages of a document into the index; inside the transaction that files it.
  ///
  /// One row a statement, named by its key: any other opens a savepoint, and at every savepoint FTS5
  /// writes its new words to the disk, which costs three times the indexing itself.
  func index(_ document: DocumentID) throws(SQLiteError) {
    guard let holding = try first(.holding, .id(document)) else { return }
    var count = Count()
    for source in try rows(.sources, .id(document)) {
      try run(
        "INSERT INTO passage_index (rowid, title, text, card) VALUES (?1, ?2, ?3, ?4)",
        with: source.values)
      try run(
        """
        INSERT INTO passage_card_index (id, document, visibility, length) VALUES (?1, ?2, ?3, ?4)
        """, .integer(source.passage), .id(document), holding[0], .integer(source.length))
      count.passages += 1
      count.bytes += source.length
    }
    try mark(document)
    try add(count, documents: 1, to: holding)
    try indexCaseName(of: document)
  }

  /// Takes the passages of a document out of the index, before anything of it changes.
  func unindex(_ document: DocumentID) throws(SQLiteError) {
    guard let holding = try first(.holding, .id(document)) else { return }
    var count = Count()
    for source in try rows(.sources, .id(document)) {
      // https://sqlite.org/fts5.html#the_delete_command: the old values must be exactly those
      // indexed.
      try run(
        """
        INSERT INTO passage_index (passage_index, rowid, title, text, card)
        VALUES ('delete', ?1, ?2, ?3, ?4)
        """, with: source.values)
      count.passages -= 1
      count.bytes -= source.length
    }
    try run("DELETE FROM passage_card_index WHERE document = ?1", .id(document))
    try run("DELETE FROM document_case_index WHERE document = ?1", .id(document))
    try unmark(document)
    try add(count, documents: -1, to: holding)
  }

  /// Adds a document to the totals of the index, or subtracts it.
  private struct Count {
    var passages = 0
    var bytes = 0
  }

  private func add(
    _ count: Count, documents: Int, to holding: [Value]
  ) throws(SQLiteError) {
    try run(
      """
      UPDATE corpus_index SET rows = rows + ?1, bytes = bytes + ?2, state = state + 1
      WHERE id = 1
      """, .integer(count.passages), .integer(count.bytes))
    try run(
      """
      UPDATE holding_index SET documents = documents + ?4, passages = passages + ?5
      WHERE visibility = ?1 AND kind = ?2 AND quality = ?3
      """, with: holding + [.integer(documents), .integer(count.passages)])
    guard changes == 0 else { return }
    try run(
      "INSERT INTO holding_index VALUES (?1, ?2, ?3, ?4, ?5)",
      with: holding + [.integer(documents), .integer(count.passages)])
  }
}

/// What is indexed of one passage.
struct IndexSource {
  let passage: Int64
  /// The bytes of title and text.
  let length: Int
  /// Row, title, text and card.
  let values: [Value]
}

extension Query<IndexSource> {
  fileprivate static let sources = Query(
    "SELECT id, title, text, card FROM passage_source WHERE document = ?1"
  ) { row throws(SQLiteError) in
    let (passage, title, text, card) = (row.integer(), row.text(), row.text(), row.text())
    return IndexSource(
      passage: passage, length: title.utf8.count + text.utf8.count,
      values: [.integer(passage), .text(title), .text(text), .text(card)])
  }
}

extension Query<[Value]> {
  /// The row of `holding_index` that a document counts in: visibility, kind and quality.
  fileprivate static let holding = Query(
    "SELECT visibility, kind, quality FROM document WHERE id = ?1"
  ) { row throws(SQLiteError) in
    [.integer(row.integer()), .text(row.text()), .text(row.text())]
  }
}
