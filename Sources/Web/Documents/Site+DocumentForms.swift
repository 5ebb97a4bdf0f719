import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// Files what was handed in, and tells what became of each file.
  func add(_ request: Request, in frame: Frame) throws(ArchiveError) -> Response {
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
  func edit(
    _ id: DocumentID, _ form: DetailsForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    do throws(ArchiveError) {
      _ = try desk.edit(id, to: try form.details(), by: visitor)
      return .seeOther(.documents(.show(id)))
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
