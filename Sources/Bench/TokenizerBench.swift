import ArabicText
import Foundation
import SQLite
import Store

/// How fast the archive's tokenizer indexes beside FTS5's own, both into a bare table, in one run.
struct TokenizerBench {
  let corpus: String
  /// How often each is measured, in turn; the best time of each counts.
  static let rounds = 3

  init(_ arguments: [String]) throws {
    guard let corpus = arguments.first, arguments.count == 1 else {
      throw BenchError("a corpus is needed")
    }
    self.corpus = corpus
  }

  private struct Record: Decodable {
    let title: String
    let text: String
  }

  func measure() throws {
    let records = try String(contentsOfFile: corpus, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Record.self, from: Data($0.utf8))
    }
    let bytes = records.reduce(0) { $0 + $1.title.utf8.count + $1.text.utf8.count }
    var best: [String: (seconds: Double, index: Int)] = [:]
    for _ in 0..<Self.rounds {
      for tokenizer in ["unicode61", ArchiveTokenizer.name, StemTokenizer.name] {
        let found = try index(records, with: tokenizer)
        if found.seconds < best[tokenizer]?.seconds ?? .infinity { best[tokenizer] = found }
      }
    }
    for (tokenizer, found) in best.sorted(by: { $0.key < $1.key }) {
      let figures: [String: Any] = [
        "tokenizer": tokenizer, "bytes": bytes, "seconds": rounded(found.seconds),
        "mb_s": rounded(Double(bytes) / 1e6 / found.seconds),
        "index_per_text_byte": rounded(Double(found.index) / Double(bytes)),
      ]
      let data = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
      print(String(decoding: data, as: UTF8.self))
    }
  }

  private func index(
    _ records: [Record], with tokenizer: String
  ) throws -> (seconds: Double, index: Int) {
    let connection = try Connection(path: ":memory:")
    try connection.register(ArchiveTokenizer(), as: ArchiveTokenizer.name)
    try connection.register(StemTokenizer(), as: StemTokenizer.name)
    try connection.execute(
      """
      CREATE VIRTUAL TABLE bare USING fts5 (
        title, text, content = '', columnsize = 0, tokenize = '\(tokenizer)');
      INSERT INTO bare (bare, rank) VALUES ('hashsize', 33554432);
      """)
    let time = try ContinuousClock().measure {
      try connection.transaction { () throws(SQLiteError) in
        for (row, record) in records.enumerated() {
          try connection.run(
            "INSERT INTO bare (rowid, title, text) VALUES (?1, ?2, ?3)", .integer(row + 1),
            .text(record.title), .text(record.text))
        }
      }
    }
    let size = try connection.integer("SELECT sum (length (block)) FROM bare_data")
    return (time / .seconds(1), size)
  }
}

/// One word of the index a word of the text, as `unicode61` writes: the stem, or the form without one.
private struct StemTokenizer: FTS5Tokenizer {
  static let name = "stems"

  func tokenize(
    _ text: Span<UInt8>, for purpose: FTS5Purpose,
    emit: (_ word: Span<UInt8>, _ source: Range<Int>, _ isColocated: Bool) -> Bool
  ) {
    Analyzer.archive.forEachStem(in: text) { emit($0, $1, false) }
  }
}
