import Formats
import Desk
import HTML
import HTTP
import Records
import Search
import Words

extension SitePages {
  /// Answers at an address of the search.
  func answer(
    _ request: Request, at route: SearchRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .results(let address): return try results(address, in: frame)
    case .savedSearches:
      guard request.isSent == false else { return try save(request.form, in: frame) }
      let searches = try desk.savedSearches(for: visitor)
      return .page(SavedSearchesPage(frame: frame, searches: searches).node)
    case .savedSearch(let id):
      let (search, cards) = try desk.newDocuments(of: id, for: visitor)
      return .page(SavedSearchPage(frame: frame, search: search, cards: cards).node)
    case .see(let id):
      try desk.see(id, by: visitor)
      return .seeOther(.search(.savedSearches))
    case .forget(let id):
      try desk.forget(id, by: visitor)
      return .seeOther(.search(.savedSearches))
    case .batch:
      return request.isSent ? try batch(request, in: frame) : .page(BatchPage(frame: frame).node)
    }
  }

  private func results(_ address: SearchAddress, in frame: Frame) throws(ArchiveError) -> Response {
    if frame.format == .page, address.typed.trimmed.isEmpty { return .seeOther(.home) }
    let request = address.request(isTable: frame.format == .csv)
    let answer = try desk.answer(request, for: visitor)
    return try frame.answer(
      json: answer.json(for: address), csv: answer.table,
      page: results(address, request, answer, in: frame))
  }

  private func results(
    _ address: SearchAddress, _ request: SearchRequest, _ answer: SearchAnswer,
    saving: Form? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    var page = SearchPage(
      frame: frame, address: address, query: request.query, answer: answer, saving: saving)
    if answer.hits.isEmpty, address.page == 1 {
      page.ways = try desk.waysOn(from: request, for: visitor)
    } else {
      page.correction = try desk.correction(of: request.query, for: visitor)
    }
    return page.node
  }

  /// Keeps a search that was sent from its page of results.
  private func save(_ form: Fields, in frame: Frame) throws(ArchiveError) -> Response {
    let query = SearchQuery(typed: form["q"] ?? "")
    if let flaw = query.flaw {
      let message = Message(
        happened: flaw.sentence(in: frame.tongue), undone: frame.tongue.nothingChanged,
        next: ArchiveError.Field.query.hint(in: frame.tongue))
      return .page(MessagePage(frame: frame, message: message).node, status: 400)
    }
    let reading = form["words"].flatMap { SearchRequest.Reading(rawValue: $0) } ?? .standard
    return try send(
      Form(form, scope: "save", in: frame.tongue), blaming: { _ in "name" },
      act: { () throws(ArchiveError) in
        _ = try desk.save(form["name"] ?? "", query, reading: reading, by: visitor)
        return .search(.savedSearches)
      },
      back: { saving throws(ArchiveError) in
        let address = SearchAddress(form["q"] ?? "", reading: reading)
        let request = address.request(isTable: false)
        let answer = try desk.answer(request, for: visitor)
        return try results(address, request, answer, saving: saving, in: frame)
      })
  }

  /// Searches a list that was sent: pasted lines, or a file where one was chosen.
  private func batch(_ request: Request, in frame: Frame) throws(ArchiveError) -> Response {
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
