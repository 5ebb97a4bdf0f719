package import Records
package import Search
import SQLite

extension Store {
  /// The card of a document, in the trash or not.
  ///
  /// Throws `.missing` alike where there is none and where the visitor may not see it.
  package func card(_ id: DocumentID, for visitor: Visitor) throws(ArchiveError) -> DocumentCard {
    try read("reading a card", Connection.card(_:for:), id, for: visitor).orMissing(.document(id))
  }

  /// A document with its text, in the trash or not.
  package func document(_ id: DocumentID, for visitor: Visitor) throws(ArchiveError) -> Document {
    try read("reading a document") { connection throws(SQLiteError) -> Document? in
      guard let card = try connection.card(id, for: visitor) else { return nil }
      let passages = try connection.rows(.passages, .id(id))
      return Document(card: card, passages: passages.filter { $0.text.isEmpty == false })
    }.orMissing(.document(id))
  }

  /// The original of a document, as it was handed in.
  package func original(of id: DocumentID, for visitor: Visitor) throws(ArchiveError) -> Original {
    let found = try read("reading an original") { connection throws(SQLiteError) in
      try connection.first(.original, .clearance(of: visitor), .id(id))
    }
    guard let found else { throw .missing(.original, name: "\(id)") }
    return found
  }

  /// A part of the list of documents.
  package func cards(
    _ listing: Listing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<DocumentCard> {
    let condition = FilterCondition(listing.filters, firstParameter: 2)
    let state = listing.isTrash ? "document.removed_at IS NOT NULL" : "document.removed_at IS NULL"
    let wanted = ([state] + listing.sheetTerms + condition.terms).joined(separator: " AND ")
    return try read("listing documents") { connection throws(SQLiteError) in
      var total = 0
      try connection.forEach(
        "SELECT count (*) FROM document WHERE \(DocumentCard.seen) AND \(wanted)",
        [.clearance(of: visitor)] + condition.values
      ) { row throws(SQLiteError) in
        total = row.int()
        return false
      }
      let cards = try connection.cards(
        where:
          "\(wanted) ORDER BY \(listing.order.sql) LIMIT \(listing.limit) OFFSET \(listing.offset)",
        condition.values, for: visitor)
      return Page(cards, total: total)
    }
  }

  /// What the archive holds for a visitor, in numbers.
  package func holdings(for visitor: Visitor) throws(ArchiveError) -> Holdings {
    try read("counting the holdings") { connection throws(SQLiteError) in
      let clearance = Value.clearance(of: visitor)
      var kinds: [DocumentKind: Int] = [:]
      var qualities: [TextQuality: Int] = [:]
      var passages = 0
      try connection.forEach(
        """
        SELECT kind, quality, documents, passages FROM holding_index
        WHERE visibility <= ?1 AND documents > 0
        """, [clearance]
      ) { row throws(SQLiteError) in
        let kind: DocumentKind = try row.term()
        let quality: TextQuality = try row.term()
        let count = row.int()
        kinds[kind, default: 0] += count
        qualities[quality, default: 0] += count
        passages += row.int()
        return true
      }
      return Holdings(
        documents: kinds.reduce(0) { $0 + ($1.key.isSheet ? 0 : $1.value) }, kinds: kinds,
        qualities: qualities,
        passages: passages,
        removed: try connection.integer(
          "SELECT count (*) FROM document WHERE \(DocumentCard.seen) AND removed_at IS NOT NULL",
          clearance))
    }
  }
}

extension Connection {
  /// The card of a document that the visitor may see.
  func card(_ id: DocumentID, for visitor: Visitor) throws(SQLiteError) -> DocumentCard? {
    try first(.card, .clearance(of: visitor), .id(id))
  }

  /// The cards that `condition` finds among those the visitor may see; its parameters begin at `?2`.
  func cards(
    where condition: String, _ values: [Value], for visitor: Visitor
  ) throws(SQLiteError) -> [DocumentCard] {
    try rows(
      .cards(where: condition), with: [.clearance(of: visitor)] + values)
  }
}

extension Query<DocumentCard> {
  fileprivate static let card = cards(where: "document.id = ?2")

  fileprivate static func cards(where condition: String) -> Self {
    Query(columns + condition) { (row: inout Row) throws(SQLiteError) in try DocumentCard(&row) }
  }

  private static let columns = """
    SELECT document.id, document.title, document.kind, document.date, document.source,
      document.author, document.language, document.case_name, document.remark,
      document.visibility, document.quality, document.file, document.media_type,
      document.added_at, document.added_by, document.removed_at, document.issuer,
      (SELECT size FROM original WHERE digest = document.original),
      (SELECT count (*) FROM passage WHERE passage.document = document.id AND passage.text <> ''),
      (SELECT min (value) FROM external_identifier WHERE document = document.id),
      (SELECT group_concat (name, char (31)) FROM
        (SELECT name FROM tag WHERE tag.document = document.id ORDER BY ordinal)),
      (SELECT record FROM sheet WHERE sheet.document = document.id)
    FROM document WHERE \(DocumentCard.seen) AND 
    """
}

extension DocumentCard {
  fileprivate init(_ row: inout Row) throws(SQLiteError) {
    let id: DocumentID = row.id()
    var details = Details(title: row.text())
    details.kind = try row.term()
    details.date = try row.date()
    details.source = row.text()
    details.author = row.text()
    details.language = try row.term()
    details.caseName = row.text()
    details.remark = row.text()
    details.visibility = try row.term()
    let quality: TextQuality = try row.term()
    let (file, mediaType) = (row.textOrNil(), row.textOrNil())
    let (addedAt, addedBy, removedAt) = (try row.time(), row.text(), try row.timeOrNil())
    details.issuer = row.text()
    let (fileBytes, passageCount) = (row.int(), row.int())
    let external = row.textOrNil()
    details.tags = row.text().split(separator: "\u{1F}").map(String.init)
    let subject = row.integerOrNil().flatMap { SheetSubject(details.kind, $0) }
    self.init(
      id: id, details: details, quality: quality, external: external, file: file,
      mediaType: mediaType, fileBytes: fileBytes, passageCount: passageCount, addedAt: addedAt,
      addedBy: addedBy, removedAt: removedAt, subject: subject)
  }
}

extension Query<Passage> {
  fileprivate static let passages = Query(
    "SELECT ordinal, label, page, text FROM passage WHERE document = ?1 ORDER BY ordinal"
  ) { row throws(SQLiteError) in
    Passage(
      ordinal: row.int(), label: row.text(), page: row.integerOrNil().map { Int($0) },
      text: row.text())
  }
}

extension Query<Original> {
  fileprivate static let original = Query(
    """
    SELECT document.file, document.media_type, original.content
    FROM document JOIN original ON original.digest = document.original
    WHERE \(DocumentCard.seen) AND document.id = ?2
    """
  ) { row throws(SQLiteError) in
    Original(name: row.text(), mediaType: row.text(), bytes: row.blob())
  }
}

extension Listing {
  /// Sheets stand in a list of documents only where their kind is asked for.
  fileprivate var sheetTerms: [String] {
    let asksForSheets = filters.contains { filter in
      if case .kind(let kind) = filter.condition {
        kind.isSheet && filter.isExcluded == false
      } else {
        false
      }
    }
    return asksForSheets ? [] : ["document.kind NOT IN ('case', 'member', 'notification')"]
  }
}

extension CardOrder {
  fileprivate var sql: String {
    switch self {
    case .newest: "document.id DESC"
    case .date: "document.date IS NULL, document.date DESC, document.id DESC"
    case .title: "document.title COLLATE dictionary, document.id"
    }
  }
}
