import Records
import Search
import SQLite

extension Connection {
  /// The numbers of the values that a condition asks for, in every spelling.
  func numbers(
    of condition: Filter.Condition, in facet: Facet
  ) throws(SQLiteError) -> Set<Int> {
    let number: @Sendable (inout Row) throws(SQLiteError) -> Int = { row in row.int() }
    let equal = Query(
      "SELECT id FROM facet_value_index WHERE facet = ?1 AND key = ?2", read: number)
    func named(_ name: String) throws(SQLiteError) -> Set<Int> {
      let key = Self.key(of: name, in: facet)
      return Set(try rows(equal, .text(facet.rawValue), .text(key)))
    }
    switch condition {
    case .kind(let kind): return try named(kind.rawValue)
    case .quality(let quality): return try named(quality.rawValue)
    case .tag(let name), .caseName(let name), .issuer(let name): return try named(name)
    case .issuerWord(let word):
      let having = Query(
        """
        SELECT id FROM facet_value_index
        WHERE facet = ?1 AND instr (' ' || key || ' ', ' ' || ?2 || ' ') > 0
        """, read: number)
      return Set(try rows(having, .text(facet.rawValue), .text(Facet.key(of: word))))
    case .years(let years):
      let within = Query(
        "SELECT id FROM facet_value_index WHERE facet = ?1 AND key BETWEEN ?2 AND ?3", read: number)
      return Set(
        try rows(
          within, .text(facet.rawValue), .text("\(years.lowerBound)"),
          .text("\(years.upperBound)")))
    case .after, .before: return []
    }
  }

  /// The first spellings of the values of a facet that have these letters.
  func roots(in facet: Facet, containing letters: String) throws(SQLiteError) -> Set<Int> {
    let having = Query(
      "SELECT root FROM facet_value_index WHERE facet = ?1 AND instr (key, ?2) > 0"
    ) { (row: inout Row) in row.int() }
    return Set(try rows(having, .text(facet.rawValue), .text(Self.key(of: letters, in: facet))))
  }

  /// How a value is spelled.
  func name(of mark: Int) throws(SQLiteError) -> String? {
    try first(
      Query("SELECT name FROM facet_value_index WHERE id = ?1") { (row: inout Row) in row.text() },
      .integer(mark))
  }
}
