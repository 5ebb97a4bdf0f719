import Desk
import HTML
import HTTP
import Records
import Search
import Words

extension Reception {
  /// What stands at an address.
  func show(_ route: Route, _ request: Request, in frame: Frame) throws(ArchiveError) -> Response {
    switch route {
    case .home: return .page(try home(frame))
    case .search(let address):
      guard address.typed.trimmed.isEmpty == false else { return .seeOther(.home) }
      return .page(try results(address, frame))
    case .searchData(let address):
      return .data(try desk.answer(address.request, for: visitor).json(for: address))
    case .documents(let address): return .page(try documents(address, frame))
    case .documentsData(let address):
      return .data(try desk.cards(address.listing, for: visitor).json(for: address))
    case .document(let id, let typed): return .page(try document(id, typed, frame))
    case .original(let id, let isDownload):
      return try desk.original(of: id, for: visitor).response(isDownload: isDownload)
    case .edit(let id):
      let details = try fileable(id).details
      let form = DetailsForm(details, tongue: frame.tongue)
      return .page(EditPage(frame: frame, id: id, typed: form).node)
    case .trash(let page): return .page(try trash(page, frame))
    case .intake:
      guard visitor.mayFile else { throw .forbidden }
      return .page(IntakePage(frame: frame).node)
    case .help: return .page(HelpPage(frame: frame).node)
    case .feed(let token): return try calendar(of: token, frame)
    case .asset(let asset): return .asset(asset, known: request.headers["if-none-match"])
    case .cases(let route): return try show(route, in: frame)
    case .dates(let route): return try show(route, in: frame)
    // Only forms are sent there; `Route.isShown` keeps these out.
    case .remove, .restore: return .seeOther(.home)
    }
  }

  private func home(_ frame: Frame) throws(ArchiveError) -> Node {
    HomePage(
      frame: frame, holdings: try desk.holdings(for: visitor),
      recent: try desk.cards(Listing(limit: HomePage.recentCount), for: visitor).cards
    ).node
  }

  private func results(_ address: SearchAddress, _ frame: Frame) throws(ArchiveError) -> Node {
    let request = address.request
    let holdings = try desk.holdings(for: visitor)
    let answer = try desk.answer(request, for: visitor)
    var page = SearchPage(
      frame: frame, address: address, query: request.query, answer: answer,
      kinds: (DocumentKind.allCases + DocumentKind.sheets).filter {
        holdings.kinds[$0, default: 0] > 0
      })
    if answer.hits.isEmpty, address.page == 1 {
      page.ways = try desk.waysOn(from: request, for: visitor)
    } else {
      page.correction = try desk.correction(of: request.query, for: visitor)
    }
    return page.node
  }

  private func documents(_ address: ListAddress, _ frame: Frame) throws(ArchiveError) -> Node {
    DocumentsPage(
      frame: frame, address: address, found: try desk.cards(address.listing, for: visitor),
      removed: try desk.holdings(for: visitor).removed
    ).node
  }

  private func document(
    _ id: Int64, _ typed: String, _ frame: Frame
  ) throws(ArchiveError) -> Node {
    let document = try desk.document(id, for: visitor)
    let query = SearchQuery(typed: typed)
    let marks = query.clause == nil ? [] : desk.marks(of: query, in: document)
    return DocumentPage(
      frame: frame, document: document, typed: typed.trimmed, marks: marks
    ).node
  }

  private func trash(_ page: Int, _ frame: Frame) throws(ArchiveError) -> Node {
    guard visitor.mayFile else { throw .forbidden }
    let listing = Listing(
      isTrash: true, limit: ListAddress.pageLength, offset: (page - 1) * ListAddress.pageLength)
    return TrashPage(frame: frame, page: page, found: try desk.cards(listing, for: visitor)).node
  }

  /// The card of a document that the visitor may change.
  ///
  /// Whether it exists is asked first: what one may not see is missing, not forbidden.
  private func fileable(_ id: Int64) throws(ArchiveError) -> DocumentCard {
    let card = try desk.document(id, for: visitor).card
    guard visitor.mayFile else { throw .forbidden }
    return card
  }
}
