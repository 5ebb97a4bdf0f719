import Desk
import Papers
import Records
import Words

/// `sijill notification list`: notifications, the newest first.
struct NotificationListCommand: Command {
  static let usage = Usage(
    "notification list", "اسرد الإخطارات، الأحدث أولًا.", "List notifications, the newest first.",
    options: [
      Option(flag: "open", "المفتوح وحده.", "Only those that are open."),
      Option(
        "kind", "KINDS", .words(of: NotificationKind.self), "من هذه الأنواع، بفواصل بينها.",
        "Of these kinds, with commas between them."
      ).repeatable,
      Option(
        "state", "STATES", .words(of: NotificationState.self), "في هذه الحالات، بفواصل بينها.",
        "In these states, with commas between them."
      ).repeatable,
    ] + Option.page(50) + [.json])

  private let listing: NotificationListing

  init(_ arguments: Arguments) throws(UsageError) {
    let (limit, offset) = try arguments.page(50)
    listing = NotificationListing(
      isOpenOnly: arguments.has("open"), kinds: try arguments.choices(option: "kind"),
      states: try arguments.choices(option: "state"), limit: limit, offset: offset)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let page = try session.desk().notifications(listing, for: session.visitor)
    return session.show(page, from: listing.offset)
  }
}

/// `sijill notification show`: everything of a notification.
struct NotificationShowCommand: RecordCommand {
  static let usage = Usage(
    "notification show", "اعرض الإخطار كله.", "Show everything of a notification.", operands: [.id],
    options: [.json])

  let id: NotificationID

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.show(id)
  }
}

/// `sijill notification board`: the open notifications, and what each still needs.
struct NotificationBoardCommand: Command {
  static let usage = Usage(
    "notification board", "لوحة الإخطارات المفتوحة وما ينقصها ومن عليه الخطوة.",
    "The board of open notifications: what each needs, and who acts next.",
    options: [
      Option("on", "DATE", "يوم اللوحة (اليوم).", "The board's day (today)."),
      Option(flag: "years", "أرقام السنوات مكان اللوحة.", "The years' figures in its place."),
      Option(
        "output", "FILE", .path, "اكتب اللوحة صفحةً تُطبع؛ و- للمخرج القياسي.",
        "Write the board as a page to print; - is standard output."), .force, .json,
    ], examples: [Example("sijill notification board", "لوحة القيادة.", "The leadership's board.")])

  private let day: CivilDate?
  private let showsYears: Bool
  private let path: String?

  init(_ arguments: Arguments) throws(UsageError) {
    day = try arguments.date(option: "on")
    showsYears = arguments.has("years")
    path = arguments.value("output")
    if showsYears, path != nil { throw .conflict("years", "output") }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let visitor = session.visitor
    let day = day ?? session.today
    if showsYears {
      return session.show(try desk.notificationYears(on: day, for: visitor))
    }
    let board = try desk.board(on: day, for: visitor)
    guard let path else { return session.show(board) }
    let years = try desk.notificationYears(on: day, for: visitor)
    let page = BoardPaper(board, years: years, in: session.tongue).paper
    try session.write(page.file, to: path)
    return .done
  }
}
