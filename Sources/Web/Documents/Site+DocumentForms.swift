import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// Files what was handed in, and tells what became of each file.
  func add(_ request: Request, in frame: Frame) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    var form = Form(request.form, in: frame)
    let options = form.intakeOptions()
    if request.uploads.isEmpty {
      form.flaw("files", Message.noFiles(in: frame.tongue).line)
    }
    guard form.isRight else {
      return .page(IntakePage(frame: frame, form: form).node, status: 400)
    }
    let page = { form in IntakePage(frame: frame, form: form).node }
    if let response = try held(form, back: page) { return response }
    let files = request.uploads.map { Original(name: $0.name, mediaType: "", bytes: $0.bytes) }
    // Each file is a change of its own, and none is stored twice: the form need not act once.
    var filer = visitor
    filer.form = nil
    let receipt = try desk.add(files, options: options, by: filer)
    return .page(ReceiptPage(frame: frame, receipt: receipt).node)
  }

  /// Saves the details; a form that is not right comes back as it was typed, with the reason.
  func edit(
    _ id: DocumentID, _ fields: Fields, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = Form(fields, in: frame)
    var details = try desk.document(id, for: visitor).card.details
    form.read(DocumentField.allCases, into: &details)
    let sent = form
    return try send(
      form, blaming: { _ in nil },
      act: { () throws(ArchiveError) in
        _ = try desk.edit(id, by: visitor) { details throws(ArchiveError) in
          try sent.reread { $0.read(DocumentField.allCases, into: &details) }
        }
        return .documents(.show(id))
      }, back: { form in EditPage(frame: frame, id: id, form: form).node })
  }
}

extension Form {
  /// What the form says of all its files; what it leaves open, each file tells of itself.
  fileprivate mutating func intakeOptions() -> IntakeOptions {
    var details = Details(title: "")
    let said = [.kind, .visibility, .tags, .case].filter { (field: DocumentField) in
      self[field.rawValue].isEmpty == false
    }
    read(said, into: &details)
    return IntakeOptions(
      kind: said.contains(.kind) ? details.kind : nil, tags: details.tags,
      caseName: said.contains(.case) ? details.caseName : nil,
      visibility: said.contains(.visibility) ? details.visibility : nil)
  }
}
