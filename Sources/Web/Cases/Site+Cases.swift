import Deadlines
import Desk
import Formats
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// Answers at an address of cases and their events.
  func answer(
    _ request: Request, at route: CaseRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    // Who only reads is told so before what they typed is read.
    guard request.isSent == false || visitor.mayFile else { throw .forbidden }
    let form = request.form
    switch route {
    case .list(let address): return try cases(address, in: frame)
    case .new: return try request.isSent ? openCase(form, in: frame) : caseForm(in: frame)
    case .show(let id): return try show(id, in: frame)
    case .edit(let id):
      return try request.isSent ? correctCase(id, form, in: frame) : caseForm(id, in: frame)
    case .addParty(let id): return try addParty(form, to: id, in: frame)
    case .removeParty(let id):
      try desk.remove(party: number(form["party"]), of: id, by: visitor)
      return .seeOther(.cases(.show(id)))
    case .attorney(let id): return try editAttorney(form, of: id, in: frame)
    case .papers(let id): return try addPapers(request, to: id, in: frame)
    case .detach(let id):
      try desk.detach([number(form["document"])], from: id, by: visitor)
      return .seeOther(.cases(.show(id)))
    case .newEvent(let id, let type):
      return try request.isSent ? addEvent(form, to: id, in: frame) : eventForm(id, type, in: frame)
    case .rotate(let id):
      return try request.isSent ? rotate(id, form, in: frame) : rotationForm(id, in: frame)
    case .merge(let id, let other, let typed):
      return try request.isSent
        ? merge(id, form, in: frame) : mergeForm(id, with: other, typed: typed.trimmed, in: frame)
    case .unmerge(let id):
      try desk.unmerge(case: number(form["record"]), from: id, by: visitor)
      return .seeOther(.cases(.show(id)))
    case .event(let id):
      return try request.isSent ? correctEvent(id, form, in: frame) : eventForm(id, in: frame)
    case .intervene(let id): return try intervene(id, form, in: frame)
    case .figures:
      return .page(FiguresPage(frame: frame, figures: try desk.figures(for: visitor)).node)
    case .held:
      let held = try desk.held(for: visitor)
      let today = desk.today
      return try frame.answer(
        json: .list(held.map { .object($0.json(today: today)) }),
        csv: CSV(held: held, today: today, in: frame.tongue),
        page: HeldPage(frame: frame, held: held, today: today).node)
    }
  }

  /// A number that one of our own buttons carries.
  func number<Record>(_ typed: String?) -> ID<Record> { typed.flatMap { ID($0) } ?? 0 }

  private func cases(_ address: CaseAddress, in frame: Frame) throws(ArchiveError) -> Response {
    let found = try desk.cases(address.listing(isTable: frame.format == .csv), for: visitor)
    return try frame.answer(
      json: found.json(page: address.page), csv: found.table,
      page: CasesPage(
        frame: frame, address: address, found: found, today: desk.today,
        personName: try address.person.map { id throws(ArchiveError) in
          try desk.person(id, for: visitor).details.name
        }
      ).node)
  }

  /// The empty form of a new case, or that of a case the visitor may change.
  private func caseForm(_ id: CaseID? = nil, in frame: Frame) throws(ArchiveError) -> Response {
    let old = try id.map { id throws(ArchiveError) in try desk.caseFile(id, for: visitor).details }
    guard visitor.mayFile else { throw .forbidden }
    let form =
      old.map { Form($0, in: frame.tongue) }
      ?? Form(["visibility": "secretariat"], in: frame.tongue)
    return .page(CaseFormPage(frame: frame, form: form, id: id).node)
  }

  private func show(_ id: CaseID, in frame: Frame) throws(ArchiveError) -> Response {
    let file = try desk.caseFile(id, for: visitor)
    return try frame.answer(
      json: .object(desk.caseReview(of: file, for: visitor).json),
      ics: calendar(of: file, in: frame), page: casePage(file, in: frame))
  }

  /// The page of a case; a refused form stands in it as it was sent.
  func casePage(
    _ file: CaseFile, in frame: Frame, party: Form? = nil, attorney: Form? = nil,
    papers: Form? = nil, asked: [AskedName] = []
  ) throws(ArchiveError) -> Node {
    let review = try desk.caseReview(of: file, for: visitor)
    return CasePage(
      frame: frame, file: file, now: desk.now,
      history: try desk.history(of: .case(file.id), for: visitor),
      merged: try desk.merged(intoCase: file.id, for: visitor),
      deadlines: review.deadlines, party: party, attorney: attorney, papers: papers,
      asked: asked
    ).node
  }

  /// The dates of a case that are still to come, or late, for another calendar.
  private func calendar(of file: CaseFile, in frame: Frame) throws(ArchiveError) -> CalendarFile {
    let calendar = try desk.sharedCalendar(from: desk.today, days: Feed.daysMax, for: visitor)
    let name = file.details.numbers.last.map { "\($0)" } ?? file.details.title
    return CalendarFile(calendar.of(file.id), named: name, in: frame.tongue, hasNames: false)
  }
}
