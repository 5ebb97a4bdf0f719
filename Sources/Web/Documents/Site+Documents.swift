import Deadlines
import Desk
import Formats
import HTML
import HTTP
import Records
import Search
import Words

extension SitePages {
  /// Answers at an address of documents.
  func answer(
    _ request: Request, at route: DocumentRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .list(let address): return try documents(address, in: frame)
    case .show(let id, let typed, let place, let label):
      return try document(id, typed, at: place, label: label, in: frame)
    case .original(let id, let isDownload):
      return try desk.original(of: id, for: visitor).response(isDownload: isDownload)
    case .edit(let id):
      return try request.isSent
        ? edit(id, request.form, in: frame) : editPage(id, in: frame)
    case .remove(let id):
      try desk.remove(id, by: visitor)
      return .seeOther(.documents(.trash()))
    case .restore(let id):
      try desk.restore(id, by: visitor)
      return .seeOther(.documents(.show(id)))
    case .trash(let page): return try trash(page, in: frame)
    case .intake: return try request.isSent ? add(request, in: frame) : intakePage(in: frame)
    }
  }

  private func documents(
    _ address: DocumentAddress, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let found = try desk.cards(address.listing(isTable: frame.format == .csv), for: visitor)
    return try frame.answer(
      json: found.json(page: address.page), csv: found.table,
      page: DocumentsPage(
        frame: frame, address: address, found: found,
        removed: try desk.holdings(for: visitor).removed
          + (visitor.mayFile ? desk.trash(for: visitor).count : 0)
      ).node)
  }

  private func document(
    _ id: DocumentID, _ typed: String, at place: Int?, label: String, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let document = try desk.document(id, for: visitor)
    if let ordinal = PassageName(label).place(in: document.passages) {
      return .seeOther(.documents(.show(id, query: typed)), fragment: "p\(ordinal)")
    }
    let query = SearchQuery(typed: typed)
    let marks = query.clause == nil ? [] : desk.marks(of: query, in: document)
    let page = DocumentPage(
      frame: frame, document: document, typed: typed.trimmed, marks: marks, place: place,
      label: label.trimmed)
    return .page(page.node)
  }

  /// The form of a document that the visitor may change.
  ///
  /// Whether it exists is asked first: what one may not see is missing, not forbidden.
  private func editPage(_ id: DocumentID, in frame: Frame) throws(ArchiveError) -> Response {
    let details = try desk.document(id, for: visitor).card.details
    guard visitor.mayFile else { throw .forbidden }
    let form = Form(DocumentField.allCases, of: details, in: frame.tongue)
    return .page(EditPage(frame: frame, id: id, form: form).node)
  }

  /// What is in the trash, for those who may take it out again.
  private func trash(_ page: Int, in frame: Frame) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    let listing = DocumentAddress.trash(page: page, isTable: frame.format == .csv)
    let found = try desk.cards(listing, for: visitor)
    let records = try desk.trash(for: visitor)
    return try frame.answer(
      json: found.json(page: page, records: records), csv: found.table,
      page: TrashPage(frame: frame, page: page, found: found, records: records).node)
  }

  private func intakePage(in frame: Frame) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    return .page(IntakePage(frame: frame, form: Form(in: frame.tongue)).node)
  }
}
