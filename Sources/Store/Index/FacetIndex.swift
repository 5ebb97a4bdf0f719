import Records
import Search
import SQLite

extension Connection {
  /// Stores the facet values of a document; runs inside the transaction that changes the document.
  ///
  /// One row a statement, named by its key, for the same reason as in `index(_:)`.
  func mark(_ document: DocumentID) throws(SQLiteError) {
    guard let source = try first(.facetSource, .id(document)) else { return }
    var marks = " "
    var known: Set<String> = []
    for (facet, name) in source.values where name.isEmpty == false {
      let key = Self.key(of: name, in: facet)
      // Two spellings of one tag are one value of the document.
      guard known.insert("\(facet.rawValue) \(key)").inserted else { continue }
      marks += "\(try number(of: name, key: key, in: facet)) "
    }
    try run(
      "UPDATE facet_index SET visibility = ?2, date = ?3, marks = ?4 WHERE document = ?1",
      .id(document), .integer(source.visibility), .text(source.date), .text(marks))
    guard changes == 0 else { return }
    try run(
      "INSERT INTO facet_index (document, visibility, date, marks) VALUES (?1, ?2, ?3, ?4)",
      .id(document), .integer(source.visibility), .text(source.date), .text(marks))
  }

  /// Hides the facet values of a document from everybody while it is out of the index.
  func unmark(_ document: DocumentID) throws(SQLiteError) {
    try run(
      "UPDATE facet_index SET visibility = \(FacetTable.nobody) WHERE document = ?1",
      .id(document))
  }

  /// Fills the empty tables with the values of all documents, those in the trash too.
  func markAll() throws(SQLiteError) {
    let documents = Query("SELECT id FROM document") { (row: inout Row) -> DocumentID in row.id() }
    for document in try rows(documents) { try mark(document) }
  }

  /// The key that two spellings of one value share.
  static func key(of name: String, in facet: Facet) -> String {
    switch facet {
    case .kind, .year, .quality: name
    case .issuer, .tag, .caseName: Facet.key(of: name)
    }
  }

  /// The number of a value; a new value gets the next number.
  private func number(
    of name: String, key: String, in facet: Facet
  ) throws(SQLiteError) -> Int64 {
    let number = Query(
      "SELECT id FROM facet_value_index WHERE facet = ?1 AND key = ?2 AND name = ?3"
    ) { (row: inout Row) in row.integer() }
    if let known = try first(number, .text(facet.rawValue), .text(key), .text(name)) {
      return known
    }
    let root = Query(
      "SELECT root FROM facet_value_index WHERE facet = ?1 AND key = ?2 LIMIT 1"
    ) { (row: inout Row) in row.integer() }
    let first = try first(root, .text(facet.rawValue), .text(key))
    let next = try integer("SELECT ifnull (max (id), 0) + 1 FROM facet_value_index")
    try run(
      "INSERT INTO facet_value_index (id, facet, key, name, root) VALUES (?1, ?2, ?3, ?4, ?5)",
      .integer(next), .text(facet.rawValue), .text(key), .text(name),
      .integer(first ?? Int64(next)))
    return Int64(next)
  }
}

/// What a document's card says in the terms of facets.
private struct FacetSource {
  let visibility: Int
  let date: String
  let values: [(facet: Facet, name: String)]
}

extension Query<FacetSource> {
  fileprivate static let facetSource = Query(
    """
    SELECT CASE WHEN removed_at IS NULL THEN visibility ELSE \(FacetTable.nobody) END,
      ifnull (date, ''), kind, quality, substr (ifnull (date, ''), 1, 4), issuer, case_name,
      (SELECT group_concat (name, char (31)) FROM
        (SELECT name FROM tag WHERE tag.document = document.id ORDER BY ordinal))
    FROM document WHERE id = ?1
    """
  ) { row throws(SQLiteError) in
    let (visibility, date) = (row.int(), row.text())
    var values: [(facet: Facet, name: String)] = [
      (.kind, row.text()), (.quality, row.text()), (.year, row.text()), (.issuer, row.text()),
      (.caseName, row.text()),
    ]
    values += row.text().split(separator: "\u{1F}").map { (.tag, String($0)) }
    return FacetSource(visibility: visibility, date: date, values: values)
  }
}
