import Formats
import Deadlines
import Desk
import Foundation
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// What stands at an address of cases and people.
  func show(_ route: CaseRoute, in frame: Frame) throws(ArchiveError) -> Response {
    switch route {
    case .list(let address): return .page(try cases(address, frame))
    case .listData(let address):
      return .data(try desk.cases(address.listing(), for: visitor).json(page: address.page))
    case .new:
      guard visitor.mayFile else { throw .forbidden }
      let form = CaseForm(["visibility": "secretariat"], tongue: frame.tongue)
      return .page(CaseFormPage(frame: frame, form: form).node)
    case .show(let id):
      return .page(try casePage(try desk.caseFile(id, for: visitor), in: frame))
    case .showData(let id):
      return .data(.object(try desk.caseFile(id, for: visitor).json(today: Desk.today())))
    case .calendar(let id): return try calendar(ofCase: id, frame)
    case .edit(let id):
      let details = try desk.caseFile(id, for: visitor).details
      guard visitor.mayFile else { throw .forbidden }
      let form = CaseForm(details, tongue: frame.tongue)
      return .page(CaseFormPage(frame: frame, form: form, id: id).node)
    case .newEvent(let id, let type): return .page(try eventForm(id, type, in: frame))
    case .event(let id): return .page(try eventForm(id, in: frame))
    case .figures:
      let page = FiguresPage(frame: frame, figures: try desk.figures(for: visitor))
      return .page(page.node)
    case .people, .peopleData, .newPerson, .person, .personData, .editPerson, .conflicts:
      return try showPeople(route, in: frame)
    case .listTable(let address):
      return .table(
        try desk.cases(address.listing(isTable: true), for: visitor).table, named: "cases")
    case .peopleTable(let address):
      let listing = address.listing(isTable: true)
      return .table(try desk.people(listing, for: visitor).table, named: "members")
    // Only forms are sent there; `CaseRoute.isShown` keeps these out.
    case .addParty, .removeParty, .papers, .detach, .removeEvent, .intervene, .consent:
      return .seeOther(.home)
    }
  }

  private func showPeople(
    _ route: CaseRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .people(let address):
      let found = try desk.people(address.listing(), for: visitor)
      return .page(PeoplePage(frame: frame, address: address, found: found).node)
    case .peopleData(let address):
      return .data(try desk.people(address.listing(), for: visitor).json(page: address.page))
    case .newPerson:
      guard visitor.mayFile else { throw .forbidden }
      let form = PersonForm(["member": "1", "visibility": "secretariat"], tongue: frame.tongue)
      return .page(personForm(form, in: frame).node)
    case .person(let id):
      return .page(try personPage(try desk.personFile(id, for: visitor), in: frame))
    case .personData(let id):
      return .data(.object(try desk.personFile(id, for: visitor).json(today: Desk.today())))
    case .editPerson(let id):
      let person = try desk.person(id, for: visitor)
      guard visitor.mayFile else { throw .forbidden }
      let form = PersonForm(person.details, tongue: frame.tongue)
      return .page(personForm(form, id: id, in: frame).node)
    case .conflicts(let names):
      let typed = names.split(whereSeparator: \.isNewline).map { String($0).trimmed }
        .filter { $0.isEmpty == false }
      let found = try desk.conflicts(Array(typed.prefix(Self.namesMax)), for: visitor)
      return .page(ConflictPage(frame: frame, names: names, found: found).node)
    default: return .seeOther(.home)
    }
  }

  /// How many names a conflict check reads at once.
  private static let namesMax = 50

  /// The page of a case; a refused form stands in it as it was sent.
  func casePage(
    _ file: CaseFile, in frame: Frame, party: TypedForm? = nil, papers: TypedForm? = nil
  ) throws(ArchiveError) -> Node {
    let listing = DeadlineListing(subject: .case(file.id), state: nil)
    let kept = try desk.deadlines(listing, for: visitor)
    return CasePage(
      frame: frame, file: file, today: Desk.today(),
      history: try desk.history(of: .case(file.id), for: visitor),
      deadlines: kept, told: try told(of: file, beside: kept), party: party, papers: papers
    ).node
  }

  /// What the latest events lead to that nobody keeps, because its day hangs on more than the event.
  private func told(
    of file: CaseFile, beside kept: [Deadline]
  ) throws(ArchiveError) -> [Computation] {
    let (track, degree) = (file.details.track, file.details.degree)
    let today = Desk.today()
    var latest: [String: CaseEvent] = [:]
    for event in file.events
    where event.details.periods(track: track, degree: degree).contains(where: { !$0.isCertain }) {
      latest["\(event.details.type.rawValue) \(event.details.person ?? 0)"] = event
    }
    var told: [Computation] = []
    for event in latest.values.sorted(by: { $0.id < $1.id }).prefix(Self.toldMax) {
      let hasEnded = file.events.contains { other in
        other.details.person == event.details.person && other.details.type.custody == false
          && (other.details.date ?? .epoch) >= (event.details.date ?? .epoch)
      }
      guard event.details.type != .renewal || hasEnded == false else { continue }
      told += try desk.nextDates(ofEvent: event.id, for: visitor).filter { found in
        let isPast = found.due.map { $0.date < today } ?? false
        let isKept = kept.contains { deadline in
          guard case .rule(let reckoned) = deadline.origin else { return false }
          return reckoned.rule == found.rule.id
        }
        return isKept == false && isPast == false
      }
    }
    return told
  }

  /// Of so many events at most it is told what they lead to.
  private static let toldMax = 4

  /// The dates of a case that are still to come, or late, for another calendar.
  private func calendar(ofCase id: CaseID, _ frame: Frame) throws(ArchiveError) -> Response {
    let file = try desk.caseFile(id, for: visitor)
    let entries = try desk.agenda(from: Desk.today(), days: Feed.daysMax, for: visitor)
      .filter { $0.subject == .case(file.id) }
    let calendar = CalendarFile(
      entries, in: frame.tongue, hasNames: false, stamp: Date().formatted(.iso8601))
    return .calendar(calendar.text)
  }

  /// The page of a person; a refused form stands in it as it was sent.
  func personPage(
    _ file: PersonFile, in frame: Frame, consent: TypedForm? = nil
  ) throws(ArchiveError) -> Node {
    PersonPage(
      frame: frame, file: file, today: Desk.today(),
      history: try desk.history(of: .person(file.person.id), for: visitor),
      consent: consent
    ).node
  }

  private func cases(_ address: CaseAddress, _ frame: Frame) throws(ArchiveError) -> Node {
    var page = CasesPage(
      frame: frame, address: address, found: try desk.cases(address.listing(), for: visitor),
      today: Desk.today())
    if let person = address.person {
      page.personName = try desk.person(person, for: visitor).details.name
    }
    return page.node
  }

  private func personForm(
    _ form: PersonForm, id: PersonID? = nil, matches: [PersonMatch] = [], in frame: Frame
  ) -> PersonFormPage {
    PersonFormPage(
      frame: frame, form: form, id: id, matches: matches,
      isRestricted: visitor.clearance == .restricted)
  }
}

extension SitePages {
  /// What a form about a person asks to be changed.
  func changePerson(
    _ fields: Fields, at route: CaseRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .consent(let id): return try changeConsent(fields, of: id, in: frame)
    case .editPerson(let id): return try save(fields, id, in: frame)
    default: return try save(fields, nil, in: frame)
    }
  }

  private func save(
    _ fields: Fields, _ id: PersonID?, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let old = try id.map { id throws(ArchiveError) in try desk.person(id, for: visitor).details }
    guard visitor.mayFile else { throw .forbidden }
    var form = PersonForm(fields, tongue: frame.tongue)
    let details = form.details(over: old, clearance: visitor.clearance)
    guard form.typed.isRight else {
      return .page(personForm(form, id: id, in: frame).node, status: 400)
    }
    if id == nil, form.typed["new"] != "1" {
      let matches = try desk.people(like: details.name, limit: 5, for: visitor)
      guard matches.isEmpty else {
        return .page(personForm(form, matches: matches, in: frame).node)
      }
    }
    do throws(ArchiveError) {
      if let id {
        try desk.edit(person: id, to: details, by: visitor)
        return .seeOther(.cases(.person(id)))
      }
      return .seeOther(.cases(.person(try desk.add(person: details, by: visitor))))
    } catch {
      guard form.take(error) else { throw error }
      return .page(personForm(form, id: id, in: frame).node, status: error.status)
    }
  }

  private func changeConsent(
    _ fields: Fields, of id: PersonID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var typed = TypedForm(fields, tongue: frame.tongue)
    if typed["withdraw"].isEmpty == false {
      try desk.withdrawConsent(
        number(typed["withdraw"]), of: id, on: Desk.today(), by: visitor)
      return .seeOther(.cases(.person(id)))
    }
    let file = try desk.personFile(id, for: visitor)
    guard visitor.mayFile else { throw .forbidden }
    let date = typed.date("date")
    guard typed.isRight else {
      return .page(try personPage(file, in: frame, consent: typed), status: 400)
    }
    _ = try desk.addConsent(
      of: id, to: typed.term("scope") ?? .secretariat, on: date, remark: typed["remark"],
      by: visitor)
    return .seeOther(.cases(.person(id)))
  }
}
