import Formats
import Desk
import HTML
import HTTP
import Records
import Search
import Words

extension SitePages {
  /// Every search that the person keeps.
  func savedSearches(_ frame: Frame) throws(ArchiveError) -> Node {
    SavedSearchesPage(frame: frame, searches: try desk.savedSearches(for: visitor)).node
  }

  /// What is new in one of them.
  func savedSearch(_ id: SavedSearchID, _ frame: Frame) throws(ArchiveError) -> Node {
    let (search, cards) = try desk.newDocuments(of: id, for: visitor)
    return SavedSearchPage(frame: frame, search: search, cards: cards).node
  }

  /// Keeps a search that was sent from its page of results.
  func save(_ form: Fields, in frame: Frame) throws(ArchiveError) -> Response {
    let query = SearchQuery(typed: form["q"] ?? "")
    if let flaw = query.flaw {
      let message = Message(
        happened: flaw.sentence(in: frame.tongue), undone: frame.tongue.nothingChanged,
        next: ArchiveError.Field.query.hint(in: frame.tongue))
      return .page(MessagePage(frame: frame, message: message).node, status: 400)
    }
    let reading = form["words"].flatMap { SearchRequest.Reading(rawValue: $0) } ?? .standard
    _ = try desk.save(form["name"] ?? "", query, reading: reading, by: visitor)
    return .seeOther(.savedSearches)
  }

  /// Searches a list that was sent: pasted lines, or a file where one was chosen.
  func batch(_ request: Request, in frame: Frame) throws(ArchiveError) -> Response {
    let form = request.form
    let upload = request.uploads.first { $0.bytes.isEmpty == false }
    let column = (form["column"] ?? "").trimmed
    var page = BatchPage(frame: frame)
    page.pasted = form["lines"] ?? ""
    page.column = column
    page.reading = form["reading"].flatMap { BatchReading(rawValue: $0) } ?? .all
    let lines: [ListLine]
    do throws(Refusal) {
      lines = try desk.list(
        of: upload?.bytes ?? Array(page.pasted.utf8), named: upload?.name ?? "",
        column: column.isEmpty ? nil : column)
    } catch {
      page.message = Message(
        happened: error.sentence(in: frame.tongue), undone: frame.tongue.nothingChanged,
        next: frame.tongue.say("اختر ملفًا أو الصق أسطرًا.", "Choose a file, or paste lines."))
      return .page(page.node, status: 400)
    }
    if upload != nil {
      // What is shown can be asked for once more as a table: the lines stand in the form.
      page.pasted = lines.map(\.text).filter { $0.isEmpty == false }.joined(separator: "\n")
      page.column = ""
    }
    var rows: [BatchRow] = []
    page.count = try desk.batch(
      lines, reading: page.reading, atMost: BatchPage.linesMax, for: visitor
    ) { row in
      rows.append(row)
      return true
    }
    page.rows = rows
    guard form["table"] != nil else { return .page(page.node) }
    var table = CSV(head: BatchRow.head)
    for row in rows { table.append(row.cells(in: frame.tongue)) }
    return .table(table, named: "sijill-batch")
  }
}
