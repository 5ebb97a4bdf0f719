import Desk
import Formats
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// Answers at an address of people.
  func answer(
    _ request: Request, at route: PersonRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    // Who only reads is told so before what they typed is read.
    guard request.isSent == false || visitor.mayFile else { throw .forbidden }
    let form = request.form
    switch route {
    case .list(let address):
      let found = try desk.people(address.listing(isTable: frame.format == .csv), for: visitor)
      return try frame.answer(
        json: found.json(page: address.page), csv: found.table,
        page: PeoplePage(frame: frame, address: address, found: found).node)
    case .new: return try request.isSent ? save(form, nil, in: frame) : personForm(in: frame)
    case .show(let id):
      let file = try desk.personFile(id, for: visitor)
      return try frame.answer(
        json: .object(file.json(today: desk.today)), page: personPage(file, in: frame))
    case .edit(let id):
      return try request.isSent ? save(form, id, in: frame) : personForm(id, in: frame)
    case .consent(let id): return try changeConsent(form, of: id, in: frame)
    case .merge(let id, let other, let typed):
      return try request.isSent
        ? merge(id, form, in: frame) : mergeForm(id, with: other, typed: typed.trimmed, in: frame)
    case .unmerge(let id):
      try desk.unmerge(person: number(form["record"]), from: id, by: visitor)
      return .seeOther(.people(.show(id)))
    case .conflicts(let names):
      let typed = names.split(whereSeparator: \.isNewline).map { String($0).trimmed }
        .filter { $0.isEmpty == false }
      let found = try desk.conflicts(typed, for: visitor)
      return .page(ConflictPage(frame: frame, names: names, found: found).node)
    }
  }

  /// The empty form of a new member, or that of a person the visitor may change.
  private func personForm(_ id: PersonID? = nil, in frame: Frame) throws(ArchiveError) -> Response {
    let old = try id.map { id throws(ArchiveError) in try desk.person(id, for: visitor).details }
    guard visitor.mayFile else { throw .forbidden }
    let form =
      old.map { Form(personFields, of: $0, in: frame.tongue) }
      ?? Form(["member": "1", "visibility": "secretariat"], in: frame.tongue)
    return .page(personForm(form, id: id, in: frame).node)
  }

  func personForm(
    _ form: Form, id: PersonID? = nil, matches: [PersonMatch] = [], in frame: Frame
  ) -> PersonFormPage {
    PersonFormPage(frame: frame, form: form, id: id, matches: matches, fields: personFields)
  }

  /// The fields of a person that the visitor may see; the others stay as they were.
  var personFields: [PersonField] {
    PersonField.allCases.filter {
      visitor.clearance == .restricted || PersonField.confidential.contains($0) == false
    }
  }

  /// The page of a person; a refused form stands in it as it was sent.
  func personPage(
    _ file: PersonFile, in frame: Frame, consent: Form? = nil
  ) throws(ArchiveError) -> Node {
    PersonPage(
      frame: frame, file: file, today: desk.today,
      history: try desk.history(of: .person(file.person.id), for: visitor),
      merged: try desk.merged(intoPerson: file.person.id, for: visitor), consent: consent
    ).node
  }
}
