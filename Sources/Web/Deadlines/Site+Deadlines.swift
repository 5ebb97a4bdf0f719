import Formats
import ArabicText
import Deadlines
import Desk
import Foundation
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// What stands at an address of dates, rules, holidays, tasks and feeds.
  func show(_ route: DeadlineRoute, in frame: Frame) throws(ArchiveError) -> Response {
    switch route {
    case .board: return .page(try boardPage(in: frame))
    case .boardData:
      return .data(.object(try desk.deadlineBoard(on: desk.today, for: visitor).json))
    case .month(let month): return .page(try monthPage(month ?? desk.today, in: frame))
    case .agendaFile: return try agendaFile(in: frame)
    case .newDeadline(let subject, let rule):
      guard visitor.mayFile else { throw .forbidden }
      return .page(try deadlineForm(Self.form(of: subject, rule: rule, frame.tongue), in: frame))
    case .deadline(let id): return .page(try deadlinePage(id, in: frame))
    case .deadlineData(let id):
      return .data(.object(try desk.deadline(id, for: visitor).json))
    case .due(let address): return .page(try duePage(address, in: frame))
    case .rules: return .page(RulesPage(frame: frame, book: try desk.rulebook()).node)
    case .rule(let id): return .page(try rulePage(id, in: frame))
    case .holidays: return .page(try holidaysPage(in: frame))
    case .feeds:
      return .page(FeedsPage(frame: frame, feeds: try desk.feeds(for: visitor)).node)
    case .tasks, .newTask, .task, .sheet: return try showTasks(route, in: frame)
    // Only forms are sent there; `DeadlineRoute.isShown` keeps these out.
    case .acknowledge, .close, .reopen, .confirm, .removeHoliday, .rest, .answer, .revokeFeed:
      return .seeOther(.deadlines(.board))
    }
  }

  private func showTasks(_ route: DeadlineRoute, in frame: Frame) throws(ArchiveError) -> Response {
    switch route {
    case .tasks(let secretariat):
      let tasks = try desk.tasks(TaskListing(askedOf: secretariat), for: visitor)
      return .page(
        TasksPage(frame: frame, secretariat: secretariat, tasks: tasks, today: desk.today).node)
    case .newTask(let subject):
      guard visitor.mayFile else { throw .forbidden }
      return .page(
        TaskFormPage(frame: frame, form: Self.form(of: subject, rule: "", frame.tongue)).node)
    case .task(let id): return .page(try taskPage(id, in: frame))
    case .sheet(let secretariat):
      let records = try desk.followUp(secretariat, for: visitor)
      return .page(
        FollowUpPage(frame: frame, secretariat: secretariat, records: records, today: desk.today)
          .node)
    default: return .seeOther(.deadlines(.tasks(nil)))
    }
  }

  /// A form in which what a link knows is typed already.
  private static func form(
    of subject: DeadlineSubject, rule: String, _ tongue: Tongue
  ) -> TypedForm {
    var fields: Fields = ["visibility": "secretariat"]
    if rule.isEmpty == false { fields.append("rule", rule) }
    if case .case(let id) = subject { fields.append("case", "\(id)") }
    return TypedForm(fields, tongue: tongue)
  }

  private func boardPage(in frame: Frame) throws(ArchiveError) -> Node {
    let today = desk.today
    let entries = try desk.agenda(from: today, days: DeadlineBoardPage.entryDays, for: visitor)
    return DeadlineBoardPage(
      frame: frame, board: try desk.deadlineBoard(on: today, for: visitor),
      entries: entries.filter { $0.kind != .deadline }
    ).node
  }

  private func monthPage(_ date: CivilDate, in frame: Frame) throws(ArchiveError) -> Node {
    let (year, month) = (date.year, date.month ?? 1)
    guard let first = CivilDate(year: year, month: month, day: 1),
      let last = CivilDate(year: year, month: month, day: CivilDate.days(in: month, of: year))
    else { throw .invalid(.date, typed: date.description) }
    return MonthPage(
      frame: frame, year: year, month: month, today: desk.today,
      entries: try desk.calendar(from: first, to: last, for: visitor),
      table: try desk.holidayTable()
    ).node
  }

  /// How far the exported calendar looks ahead, in days.
  private static let exportDays = 180

  private func agendaFile(in frame: Frame) throws(ArchiveError) -> Response {
    let entries = try desk.agenda(from: desk.today, days: Self.exportDays, for: visitor)
    return .calendar(
      CalendarFile(
        entries, in: frame.tongue, hasNames: false, stamp: Date().formatted(.iso8601)
      ).text)
  }

  func deadlineForm(_ form: TypedForm, in frame: Frame) throws(ArchiveError) -> Node {
    DeadlineFormPage(frame: frame, form: form, book: try desk.rulebook()).node
  }

  func deadlinePage(
    _ id: DeadlineID, closing: TypedForm? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    DeadlinePage(
      frame: frame, record: try desk.deadline(id, for: visitor), today: desk.today,
      closing: closing
    ).node
  }

  func rulePage(
    _ id: String, form: TypedForm? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    let versions = try desk.versions(ofRule: id)
    guard let latest = versions.first else { throw .missing(.rule, name: id) }
    return RulePage(
      frame: frame, versions: versions, rule: latest.rule,
      mayConfirm: visitor.role == .secretary, form: form
    ).node
  }

  func holidaysPage(
    form: TypedForm? = nil, report: String? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    HolidaysPage(
      frame: frame, table: try desk.holidayTable(), today: desk.today, form: form, report: report
    ).node
  }

  func taskPage(
    _ id: TaskID, answer: TypedForm? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    TaskPage(
      frame: frame, record: try desk.task(id, for: visitor), today: desk.today,
      answer: answer
    ).node
  }

  private func duePage(_ address: DueAddress, in frame: Frame) throws(ArchiveError) -> Node {
    var form = TypedForm(address.fields, tongue: frame.tongue)
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

extension TypedForm {
  /// The event that was typed; `nil` where no day was, or something typed is wrong, which is said.
  mutating func fact() -> Fact? {
    guard let date = date("date") else { return nil }
    let hour = hour("time")
    let kilometres = count("km")
    guard isRight else { return nil }
    return Fact(
      date: date, time: hour.isEmpty ? nil : try? ClockTime(hour),
      place: kilometres.map { .kilometres(min($0, Deadlines.Place.kilometresMax)) })
  }
}
