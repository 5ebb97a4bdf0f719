package import Records
import Sealing
import SQLite

extension Store {
  /// Checks the file, its references, the index and the originals.
  ///
  /// `progress` is told how many originals have been read.
  package func check(progress: (Int) -> Void) throws(ArchiveError) -> CheckReport {
    // The check of the index is an insert for FTS5, so it takes the writer's connection.
    let isWriting = file.access == .writing
    var findings = try maintain { connection throws(ArchiveError) in
      try translating("checking the archive") { () throws(SQLiteError) in
        try connection.fileFindings()
          + (isWriting ? connection : connection.inMemory()).indexFindings()
          + connection.sheetFindings() + connection.sentFindings()
      }
    }
    if isShort { findings.insert(.short, at: 0) }
    let digests = try read("checking originals") { connection throws(SQLiteError) in
      try connection.rows(Query("SELECT digest FROM original") { row in row.blob() })
    }
    for (offset, digest) in digests.enumerated() {
      findings += try read("checking an original") { connection throws(SQLiteError) in
        try connection.originalFindings(digest)
      }
      progress(offset + 1)
    }
    let found = findings
    return try read("counting") { connection throws(SQLiteError) in
      CheckReport(
        findings: found,
        documents: try connection.integer(
          "SELECT count (*) FROM document WHERE id NOT IN (SELECT document FROM sheet)"),
        passages: try connection.integer("SELECT count (*) FROM passage"),
        originals: digests.count)
    }
  }

  /// Makes the search index anew from the texts.
  package func rebuild() throws(ArchiveError) {
    try write("rebuilding the search index") { connection throws(ArchiveError) in
      try translating("rebuilding the search index") { () throws(SQLiteError) in
        try connection.rebuildIndex()
      }
    }
  }

  /// Tidies the index after much was filed at once, and the file with it, so that searches stay fast.
  package func settle() throws(ArchiveError) {
    try write("settling the index") { connection throws(ArchiveError) in
      try translating("settling the index") { () throws(SQLiteError) in
        try connection.settleIndex()
      }
    }
    // Moves the log into the file without waiting for readers, which then look in one place only
    // (https://sqlite.org/pragma.html#pragma_wal_checkpoint).
    try maintain { connection throws(ArchiveError) in
      try translating("settling the file") { () throws(SQLiteError) in
        try connection.execute("PRAGMA wal_checkpoint (PASSIVE)")
      }
    }
  }
}

extension Connection {
  /// A copy that can be written to, of a file that cannot.
  fileprivate func inMemory() throws(SQLiteError) -> Connection {
    let copy = try Connection(path: ":memory:")
    try copy.register(ArchiveTokenizer(), as: ArchiveTokenizer.name)
    try self.copy(to: copy)
    return copy
  }

  fileprivate func fileFindings() throws(SQLiteError) -> [CheckReport.Finding] {
    let texts = Query("PRAGMA integrity_check (20)") { (row: inout Row) in row.text() }
    var findings = try rows(texts).filter { $0 != "ok" }.map { CheckReport.Finding.file($0) }
    var broken: [String: Int] = [:]
    let tables = Query("PRAGMA foreign_key_check") { (row: inout Row) in row.text() }
    for table in try rows(tables) { broken[table, default: 0] += 1 }
    for (table, count) in broken.sorted(by: { $0.key < $1.key }) {
      findings.append(.reference(table: table, count: count))
    }
    let orphans = try integer(
      """
      SELECT count (*) FROM original
      WHERE NOT EXISTS (SELECT 1 FROM document WHERE document.original = original.digest)
      """)
    if orphans > 0 { findings.append(.orphan(count: orphans)) }
    return findings
  }

  fileprivate func indexFindings() throws(SQLiteError) -> [CheckReport.Finding] {
    var findings: [CheckReport.Finding] = []
    let expected = try integer(
      """
      SELECT count (*) FROM passage JOIN document ON document.id = passage.document
      WHERE document.removed_at IS NULL
      """)
    let found = try integer("SELECT count (*) FROM passage_card_index")
    if expected != found { findings.append(.indexCount(expected: expected, found: found)) }
    do throws(SQLiteError) {
      // https://sqlite.org/fts5.html#the_integrity_check_command; rank 1 compares it with the texts,
      // not only the index with itself.
      try run("INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)")
    } catch {
      guard error.primaryCode == 11 || error.code == 267 else { throw error }
      findings.append(.index)
    }
    return findings
  }

  /// The papers that differ from what a notification was sent with, by the digests kept when it was
  /// sent.
  fileprivate func sentFindings() throws(SQLiteError) -> [CheckReport.Finding] {
    let changed = Query(
      """
      SELECT sent.notification, sent.document FROM notification_sent_file AS sent
      LEFT JOIN document ON document.id = sent.document
      WHERE sent.digest IS NOT lower (hex (coalesce (document.original, document.record)))
      ORDER BY sent.notification, sent.ordinal
      """
    ) { (row: inout Row) in
      CheckReport.Finding.sent(notification: row.id(), document: row.id())
    }
    return try rows(changed)
  }

  /// Whether an original still has the digest it was filed under.
  fileprivate func originalFindings(_ digest: [UInt8]) throws(SQLiteError) -> [CheckReport.Finding]
  {
    let content = Query("SELECT content FROM original WHERE digest = ?1") { (row: inout Row) in
      row.blob()
    }
    guard let bytes = try first(content, .blob(digest)), Digest(of: bytes).bytes != digest else {
      return []
    }
    let names = Query("SELECT id, file FROM document WHERE original = ?1") { (row: inout Row) in
      CheckReport.Finding.original(document: row.id(), file: row.text())
    }
    return try rows(names, .blob(digest))
  }
}

extension Store {
  /// The bytes that the derived tables take in the file, the texts not counted.
  package func indexBytes() throws(ArchiveError) -> Int {
    try read("measuring the index") { connection throws(SQLiteError) in
      try connection.integer(
        """
        SELECT ifnull (sum (length (block)), 0) FROM passage_index_data
        """)
        + connection.integer(
          "SELECT ifnull (sum (length (term) + 16), 0) FROM passage_index_idx")
        + connection.integer("SELECT 16 * count (*) FROM passage_card_index")
    }
  }
}
