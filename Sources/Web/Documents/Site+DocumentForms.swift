import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// What a form asks to be changed; its token is known to be ours.
  func change(
    _ request: Request, at route: Route, in frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .intake: return try add(request, in: frame)
    case .edit(let id): return try edit(id, DetailsForm(request.form), in: frame)
    case .remove(let id):
      try desk.remove(id, by: visitor)
      return .seeOther(.trash(page: 1))
    case .restore(let id):
      try desk.restore(id, by: visitor)
      return .seeOther(.document(id, query: ""))
    case .cases(let route): return try change(request, at: route, in: frame)
    case .deadlines(let route): return try change(request, at: route, in: frame)
    case .notifications(let route): return try change(request, at: route, in: frame)
    case .savedSearches: return try save(request.form, in: frame)
    case .seeSearch(let id):
      try desk.see(id, by: visitor)
      return .seeOther(.savedSearches)
    case .forgetSearch(let id):
      try desk.forget(id, by: visitor)
      return .seeOther(.savedSearches)
    case .batch: return try batch(request, in: frame)
    // Nothing is sent there; `Route.isSent` keeps these out.
    case .home, .search, .searchData, .searchTable, .documents, .documentsData, .documentsTable,
      .document, .original, .trash, .trashData, .trashTable, .help, .asset, .savedSearch,
      .feed:
      return .seeOther(.home)
    }
  }

  private func add(_ request: Request, in frame: Frame) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    guard request.uploads.isEmpty == false else {
      let page = IntakePage(frame: frame, message: .noFiles(in: frame.tongue))
      return .page(page.node, status: 400)
    }
    let files = request.uploads.map { Original(name: $0.name, mediaType: "", bytes: $0.bytes) }
    let receipt = try desk.add(files, options: try options(request.form), by: visitor)
    return .page(ReceiptPage(frame: frame, receipt: receipt).node)
  }

  /// What the form says of all its files.
  private func options(_ form: Fields) throws(ArchiveError) -> IntakeOptions {
    var options = IntakeOptions()
    if let typed = form["kind"], typed.isEmpty == false {
      guard let kind = DocumentKind(rawValue: typed) else { throw .invalid(.kind, typed: typed) }
      options.kind = kind
    }
    if let typed = form["visibility"], typed.isEmpty == false {
      guard let visibility = Visibility(name: typed) else {
        throw .invalid(.visibility, typed: typed)
      }
      options.visibility = visibility
    }
    options.tags = DetailsForm.tags(in: form["tags"] ?? "")
    let caseName = (form["case"] ?? "").trimmed
    options.caseName = caseName.isEmpty ? nil : caseName
    return options
  }

  /// Saves the details; a form that is not right comes back as it was typed, with the reason.
  private func edit(
    _ id: DocumentID, _ form: DetailsForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    do throws(ArchiveError) {
      _ = try desk.edit(id, to: try form.details(), by: visitor)
      return .seeOther(.document(id, query: ""))
    } catch .invalid(let field, let typed) {
      let error = ArchiveError.invalid(field, typed: typed)
      let page = EditPage(
        frame: frame, id: id, typed: form, message: error.message(in: frame.tongue))
      return .page(page.node, status: error.status)
    } catch {
      throw error
    }
  }
}
