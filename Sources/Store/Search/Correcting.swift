package import Records
package import Search
import SQLite

extension Store {
  /// What somebody may have meant who typed `query`, or `nil` where nothing better is known.
  ///
  /// Only words of texts that the visitor may see count: a closed text neither offers a correction
  /// nor prevents one.
  package func correction(
    of query: SearchQuery, for visitor: Visitor
  ) throws(ArchiveError) -> Correction? {
    try read("looking for what was meant") { connection throws(SQLiteError) in
      let correcting = Correcting(connection: connection, visitor: visitor)
      return try correcting.correction(of: query)
    }
  }
}

/// Looks for what somebody meant who typed words that no text has.
struct Correcting {
  /// The most words of a line that are corrected: with more unknown words it is no slip of the
  /// hand.
  private static let wordsMax = 4
  /// The most texts with a word that are counted; beyond that a word is not likelier.
  private static let textsMax = 200
  /// How much cheaper a word becomes, in costs of slips, when twice as many texts have it.
  private static let doublingWorth = 0.2
  /// The most words of the index that are looked at more closely.
  private static let closeMax = 24

  private let connection: Connection
  private let clearance: Value

  init(connection: Connection, visitor: Visitor) {
    self.connection = connection
    clearance = .integer(visitor.clearance.rawValue)
  }

  func correction(of query: SearchQuery) throws(SQLiteError) -> Correction? {
    var unknown: [String] = []
    for word in query.spelledWords where try isKnown(word.spellings) == false {
      unknown.append(word.form)
    }
    guard unknown.isEmpty == false else { return nil }
    if let line = try otherLayout(of: query, unknown: unknown) { return line }
    var better: [String: String] = [:]
    for form in unknown.prefix(Self.wordsMax) {
      if let found = try best(for: form) { better[form] = try spelling(of: found) }
    }
    return better.isEmpty ? nil : Correction(of: query, replacing: better)
  }
}

// MARK: - The keyboard

extension Correcting {
  /// The line with each piece converted to the other keyboard layout, where all its words are known
  /// then.
  private func otherLayout(
    of query: SearchQuery, unknown: [String]
  ) throws(SQLiteError) -> Correction? {
    var line: [String] = []
    var isChanged = false
    for readings in query.layouts(where: { unknown.contains($0) }) {
      var piece = readings[0]
      for reading in readings.dropFirst() where piece == readings[0] {
        let words = SearchQuery(typed: reading).spelledWords
        var isKnown = words.isEmpty == false
        for word in words where isKnown { isKnown = try self.isKnown(word.spellings) }
        if isKnown { (piece, isChanged) = (reading, true) }
      }
      line.append(piece)
    }
    let typed = line.joined(separator: " ")
    guard isChanged, SearchQuery(typed: typed).filters == query.filters else { return nil }
    return Correction(typed: typed, cause: .layout)
  }
}

// MARK: - Words

extension Correcting {
  private func isKnown(_ spellings: [String]) throws(SQLiteError) -> Bool {
    for word in spellings where try count(of: word, atMost: 1) > 0 { return true }
    return false
  }

  /// The most likely word for `form` among those of permitted texts; two words where they were
  /// written as one.
  private func best(for form: String) throws(SQLiteError) -> String? {
    let near = try best(among: LetterSlips.words(near: form))
    let split = try bestParts(of: form)
    if let near, let split { return near.cost <= split.cost ? near.word : split.word }
    if let found = near ?? split { return found.word }
    return try best(among: LetterSlips.words(far: form))?.word
  }

  private func best(
    among candidates: [(word: String, cost: Double)]
  ) throws(SQLiteError) -> (word: String, cost: Double)? {
    guard candidates.isEmpty == false else { return nil }
    // One statement finds all candidates, in closed texts too; each is checked for permission
    // below.
    let list = "[" + candidates.map { "\"\($0.word)\"" }.joined(separator: ",") + "]"
    var held: Set<String> = []
    try connection.forEach(
      "SELECT term FROM word_index WHERE term IN (SELECT value FROM json_each (?1))", [.text(list)]
    ) { row throws(SQLiteError) in
      held.insert(row.text())
      return true
    }
    var best: (word: String, cost: Double)?
    var seen = 0
    for (word, cost) in candidates where held.contains(word) {
      // The bonus of a common word is bounded by this.
      let most = Self.worth(Self.textsMax)
      if seen >= Self.closeMax || best.map({ cost - most >= $0.cost }) ?? false { break }
      let count = try count(of: word, atMost: Self.textsMax)
      guard count > 0 else { continue }
      seen += 1
      let settled = cost - Self.worth(count)
      if best.map({ settled < $0.cost }) ?? true { best = (word, settled) }
    }
    return best
  }

  /// Two words that stand beside each other in some permitted text, where `form` is both as one.
  private func bestParts(
    of form: String
  ) throws(SQLiteError) -> (word: String, cost: Double)? {
    var best: (word: String, cost: Double)?
    for (first, second) in LetterSlips.parts(of: form) {
      let both = "\(first) \(second)"
      let count = try count(of: both, atMost: Self.textsMax)
      guard count > 0 else { continue }
      let cost = LetterSlips.runOnCost - Self.worth(count)
      if best.map({ cost < $0.cost }) ?? true { best = (both, cost) }
    }
    return best
  }

  private static func worth(_ texts: Int) -> Double {
    // The whole part of a binary logarithm is exact enough where only the order tells.
    doublingWorth * Double(Int.bitWidth - (texts + 1).leadingZeroBitCount - 1)
  }

  /// How many permitted passages have these words of the index one after the other, at most `most`.
  private func count(of words: String, atMost most: Int) throws(SQLiteError) -> Int {
    try connection.integer(
      """
      SELECT count (*) FROM (
        SELECT 1 FROM passage_index
        CROSS JOIN passage_card_index AS card ON card.id = passage_index.rowid
        WHERE passage_index MATCH ?1 AND card.visibility <= ?2 LIMIT ?3)
      """, .text("\"\(words)\""), clearance, .integer(most))
  }

  /// The folded words as some permitted text writes them.
  private func spelling(of words: String) throws(SQLiteError) -> String {
    var written: [String] = []
    for form in words.split(separator: " ").map(String.init) {
      // Latin words are offered in small letters, as people type them.
      guard form.hasArabicLetters else {
        written.append(form)
        continue
      }
      var columns: [String] = []
      try connection.forEach(
        """
        SELECT source.title, source.text, source.card FROM passage_index
        CROSS JOIN passage_card_index AS card ON card.id = passage_index.rowid
        CROSS JOIN passage_source AS source ON source.id = card.id
        WHERE passage_index MATCH ?1 AND card.visibility <= ?2 LIMIT 1
        """, [.text("\"\(words)\""), clearance]
      ) { row throws(SQLiteError) in
        columns = [row.text(), row.text(), row.text()]
        return false
      }
      let spelled = columns.lazy.compactMap { $0.spelling(of: form) }.first
      written.append(spelled ?? form)
    }
    return written.joined(separator: " ")
  }
}
