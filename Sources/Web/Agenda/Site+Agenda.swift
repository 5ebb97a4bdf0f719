import Deadlines
import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// Answers at an address of the calendar or of a feed.
  func answer(
    _ request: Request, at route: AgendaRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    switch route {
    case .month(let month): return .page(try monthPage(month ?? desk.today, in: frame))
    case .file(let hasNames):
      let calendar = try desk.sharedCalendar(
        from: desk.today, days: Self.exportDays, for: visitor)
      return .calendar(
        CalendarFile(calendar, in: frame.tongue, hasNames: hasNames), savedAs: "agenda")
    case .feeds:
      return try request.isSent
        ? addFeed(request, in: frame)
        : .page(FeedsPage(frame: frame, feeds: desk.feeds(for: visitor)).node)
    case .feed(let token):
      // Whoever holds the address may read it.
      let (feed, calendar) = try desk.feed(token: token, on: desk.today)
      return .calendar(
        CalendarFile(calendar, named: feed.label, in: frame.tongue, hasNames: feed.hasNames))
    case .revoke(let id):
      guard visitor.mayFile else { throw .forbidden }
      try desk.revokeFeed(id, by: visitor)
      return .seeOther(.agenda(.feeds))
    }
  }

  /// How far the exported calendar looks ahead, in days.
  private static let exportDays = 180

  private func monthPage(_ date: CivilDate, in frame: Frame) throws(ArchiveError) -> Node {
    let (year, month) = (date.year, date.month ?? 1)
    guard let first = CivilDate(year: year, month: month, day: 1),
      let last = CivilDate(year: year, month: month, day: CivilDate.days(in: month, of: year))
    else { throw .invalid(.date, typed: date.description) }
    return MonthPage(
      frame: frame, year: year, month: month, now: desk.now,
      entries: try desk.calendar(from: first, to: last, for: visitor),
      table: try desk.holidayTable()
    ).node
  }

  private func addFeed(
    _ request: Request, in frame: Frame
  ) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    var form = Form(request.form, in: frame)
    let response = try held(form) { form throws(ArchiveError) in
      FeedsPage(frame: frame, feeds: try desk.feeds(for: visitor), form: form).node
    }
    if let response { return response }
    do throws(ArchiveError) {
      let made = try desk.addFeed(
        form["label"], hasNames: form.isTicked("names"), visibility: form.visibility(),
        days: Feed.daysMax, by: visitor)
      // Names of headers are kept in small letters.
      let host = request.headers["host"] ?? "127.0.0.1"
      let address = "http://\(host)" + AgendaRoute.feed(made.token).address
      return .page(
        FeedsPage(frame: frame, feeds: try desk.feeds(for: visitor), made: address).node)
    } catch {
      guard form.take(error, at: "label") else { throw error }
      return .page(
        FeedsPage(frame: frame, feeds: try desk.feeds(for: visitor), form: form).node,
        status: error.status)
    }
  }
}
