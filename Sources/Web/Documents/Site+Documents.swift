import Formats
import Desk
import HTML
import HTTP
import Records
import Search
import Words

extension SitePages {
  /// What stands at an address.
  func show(_ route: Route, _ request: Request, in frame: Frame) throws(ArchiveError) -> Response {
    switch route {
    case .home: return .page(try home(frame))
    case .search(let address):
      guard address.typed.trimmed.isEmpty == false else { return .seeOther(.home) }
      return .page(try results(address, frame))
    case .searchData(let address):
      return .data(try desk.answer(address.request, for: visitor).json(for: address))
    case .searchTable(let address):
      return .table(try desk.answer(address.tableRequest, for: visitor).table, named: "search")
    case .documents(let address): return .page(try documents(address, frame))
    case .documentsData(let address):
      return .data(try desk.cards(address.listing, for: visitor).json(page: address.page))
    case .documentsTable(let address):
      return .table(try desk.cards(address.tableListing, for: visitor).table, named: "documents")
    case .document(let id, let typed, let place, let label):
      return try document(id, typed, at: place, label: label, frame)
    case .original(let id, let isDownload):
      return try desk.original(of: id, for: visitor).response(isDownload: isDownload)
    case .edit(let id):
      let details = try fileable(id).details
      let form = DetailsForm(details, tongue: frame.tongue)
      return .page(EditPage(frame: frame, id: id, typed: form).node)
    case .trash(let page): return .page(try trash(page, frame))
    case .trashData(let page):
      return .data(try removed(DocumentAddress.trash(page: page)).json(page: page))
    case .trashTable(let page):
      let listing = DocumentAddress.trash(page: page, length: DocumentAddress.tableLength)
      return .table(try removed(listing).table, named: "trash")
    case .intake:
      guard visitor.mayFile else { throw .forbidden }
      return .page(IntakePage(frame: frame).node)
    case .help: return .page(HelpPage(frame: frame).node)
    case .feed(let token): return try calendar(of: token, frame)
    case .notifications(let route): return try show(route, in: frame)
    case .savedSearches: return .page(try savedSearches(frame))
    case .savedSearch(let id): return .page(try savedSearch(id, frame))
    case .batch: return .page(BatchPage(frame: frame).node)
    case .asset(let asset): return .asset(asset, known: request.headers["if-none-match"])
    case .cases(let route): return try show(route, in: frame)
    case .deadlines(let route): return try show(route, in: frame)
    // Only forms are sent there; `Route.isShown` keeps these out.
    case .remove, .restore, .seeSearch, .forgetSearch: return .seeOther(.home)
    }
  }

  private func home(_ frame: Frame) throws(ArchiveError) -> Node {
    let today = desk.today
    return HomePage(
      frame: frame, holdings: try desk.holdings(for: visitor),
      recent: try desk.cards(Listing(limit: HomePage.recentCount), for: visitor).items,
      searches: try desk.savedSearches(for: visitor),
      dates: HomeDeadlines(
        frame: frame, board: try desk.deadlineBoard(on: today, for: visitor),
        entries: try desk.agenda(from: today, days: HomeDeadlines.days, for: visitor)),
      notifications: HomeNotifications(
        frame: frame, board: try desk.board(on: today, for: visitor),
        closed: try closedNotifications())
    ).node
  }

  private func results(_ address: SearchAddress, _ frame: Frame) throws(ArchiveError) -> Node {
    let request = address.request
    let answer = try desk.answer(request, for: visitor)
    var page = SearchPage(
      frame: frame, address: address, query: request.query, answer: answer)
    if answer.hits.isEmpty, address.page == 1 {
      page.ways = try desk.waysOn(from: request, for: visitor)
    } else {
      page.correction = try desk.correction(of: request.query, for: visitor)
    }
    return page.node
  }

  private func documents(_ address: DocumentAddress, _ frame: Frame) throws(ArchiveError) -> Node {
    DocumentsPage(
      frame: frame, address: address, found: try desk.cards(address.listing, for: visitor),
      removed: try desk.holdings(for: visitor).removed
    ).node
  }

  private func document(
    _ id: DocumentID, _ typed: String, at place: Int?, label: String, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let document = try desk.document(id, for: visitor)
    if let ordinal = PassageName(label).place(in: document.passages) {
      return .seeOther(.document(id, query: typed), fragment: "p\(ordinal)")
    }
    let query = SearchQuery(typed: typed)
    let marks = query.clause == nil ? [] : desk.marks(of: query, in: document)
    let page = DocumentPage(
      frame: frame, document: document, typed: typed.trimmed, marks: marks, place: place,
      label: label.trimmed)
    return .page(page.node)
  }

  private func trash(_ page: Int, _ frame: Frame) throws(ArchiveError) -> Node {
    TrashPage(frame: frame, page: page, found: try removed(DocumentAddress.trash(page: page))).node
  }

  /// What is in the trash, for those who may take it out again.
  private func removed(_ listing: Listing) throws(ArchiveError) -> Page<DocumentCard> {
    guard visitor.mayFile else { throw .forbidden }
    return try desk.cards(listing, for: visitor)
  }

  /// The card of a document that the visitor may change.
  ///
  /// Whether it exists is asked first: what one may not see is missing, not forbidden.
  private func fileable(_ id: DocumentID) throws(ArchiveError) -> DocumentCard {
    let card = try desk.document(id, for: visitor).card
    guard visitor.mayFile else { throw .forbidden }
    return card
  }
}
