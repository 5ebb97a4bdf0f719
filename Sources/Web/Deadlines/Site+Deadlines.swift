import ArabicText
import Deadlines
import Desk
import Formats
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// Answers at an address of due dates, rules and holidays.
  func answer(
    _ request: Request, at route: DeadlineRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    guard request.isSent == false || visitor.mayFile else { throw .forbidden }
    let form = Form(request.form, in: frame)
    switch route {
    case .board: return try deadlineBoard(in: frame)
    case .new(let subject, let rule):
      return try request.isSent
        ? addDeadline(form, in: frame)
        : .page(deadlineForm(knownForm(of: subject, rule: rule, in: frame), in: frame))
    case .show(let id): return try show(id, in: frame)
    case .acknowledge(let id): return try acknowledge(id, form)
    case .close(let id): return try close(id, form, in: frame)
    case .reopen(let id):
      _ = try desk.reopenDeadline(id, reason: form["reason"], by: visitor)
      return .seeOther(.deadlines(.show(id)))
    case .due(let address): return .page(try duePage(address, in: frame))
    case .rules: return .page(RulesPage(frame: frame, book: try desk.rulebook()).node)
    case .rule(let id): return .page(try rulePage(id, in: frame))
    case .confirm(let rule): return try confirm(rule, form, in: frame)
    case .holidays:
      return try request.isSent
        ? changedHolidays(form, in: frame, addHoliday) : .page(holidaysPage(in: frame))
    case .removeHoliday: return try changedHolidays(form, in: frame, removeHoliday)
    case .rest: return try changedHolidays(form, in: frame, setRest)
    }
  }

  /// A form in which what a link knows is typed already.
  func knownForm(
    of subject: DeadlineSubject, rule: String = "", in frame: Frame
  ) throws(ArchiveError) -> Form {
    guard visitor.mayFile else { throw .forbidden }
    return Form(["visibility": "secretariat", "rule": rule] + subject.fields, in: frame.tongue)
  }

  private func deadlineBoard(in frame: Frame) throws(ArchiveError) -> Response {
    let board = try desk.deadlineBoard(on: desk.today, for: visitor)
    return try frame.answer(
      json: .object(board.json),
      page: DeadlineBoardPage(
        frame: frame, board: board,
        entries: try desk.agenda(
          from: board.today, days: DeadlineBoardPage.entryDays, for: visitor
        ).filter { $0.kind != .deadline && $0.standsFirst == false }
      ).node)
  }

  private func show(_ id: DeadlineID, in frame: Frame) throws(ArchiveError) -> Response {
    try frame.answer(
      json: .object(desk.deadline(id, for: visitor).json(at: desk.now)),
      page: deadlinePage(id, in: frame))
  }

  func deadlineForm(_ form: Form, in frame: Frame) throws(ArchiveError) -> Node {
    DeadlineFormPage(frame: frame, form: form, book: try desk.rulebook()).node
  }

  func deadlinePage(
    _ id: DeadlineID, closing: Form? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    DeadlinePage(
      frame: frame, record: try desk.deadline(id, for: visitor), now: desk.now,
      closing: closing
    ).node
  }

  func rulePage(
    _ id: String, form: Form? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    let versions = try desk.versions(ofRule: id)
    guard let latest = versions.first else { throw .missing(.rule, name: id) }
    return RulePage(
      frame: frame, versions: versions, rule: latest.rule,
      mayConfirm: visitor.role == .secretary, form: form
    ).node
  }

  func holidaysPage(
    form: Form? = nil, report: String? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    HolidaysPage(
      frame: frame, table: try desk.holidayTable(), today: desk.today, form: form, report: report
    ).node
  }

  private func duePage(_ address: DueAddress, in frame: Frame) throws(ArchiveError) -> Node {
    var form = Form(address.fields, in: frame)
    let book = try desk.rulebook()
    var found: Computation?
    if form["rule"].isEmpty == false, let fact = form.fact() {
      do throws(ArchiveError) { found = try desk.due(form["rule"], from: fact) } catch {
        guard form.take(error, at: "rule") else { throw error }
      }
    }
    return DuePage(frame: frame, form: form, book: book, found: found).node
  }
}

extension Form {
  /// What the record belongs to: the case that was typed, or the notification that a link named.
  mutating func subject() -> DeadlineSubject {
    let (caseID, notification): (CaseID?, NotificationID?) = (
      number("case"), number("notification")
    )
    return caseID.map { .case($0) } ?? notification.map { .notification($0) } ?? .none
  }

  /// The notification that a link named, which goes along with the form.
  var notification: Node {
    guard let id = NotificationID(self["notification"]) else { return .empty }
    return p(.class("quiet")) {
      input(.type("hidden"), .name("notification"), .value("\(id)"))
      DeadlineSubject.notification(id).node(in: tongue)
    }
  }

  /// The event that was typed; `nil` where no day was, or something typed is wrong, which is said.
  mutating func fact() -> Fact? {
    guard let date = date("date") else { return nil }
    let hour = hour("time")
    let kilometres = count("km")
    let decided = self["decided"].isEmpty ? nil : self.date("decided")
    guard isRight else { return nil }
    return Fact(
      date: date, time: hour.isEmpty ? nil : try? ClockTime(hour),
      place: kilometres.map { .kilometres(min($0, Deadlines.Place.kilometresMax)) },
      decided: decided)
  }
}
