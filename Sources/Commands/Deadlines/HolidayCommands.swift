import Deadlines
import Desk
import Formats
import Records
import Words

extension CommandGroup {
  /// `sijill holiday`: the declared holidays and the weekly rest.
  static let holiday = CommandGroup(
    "holiday", "العطلات المعلنة والراحة الأسبوعية.", "The declared holidays and the weekly rest.",
    notes: [
      Wording(
        "العطلة يوم معلن له مصدر، ولا تُحسب بقاعدة؛ وكل تغيير يُعاد به حساب المواعيد القائمة.",
        "A holiday is a declared day with its source, never a formula; open due dates are computed "
          + "anew with each change.")
    ],
    [
      HolidayListCommand.self, HolidayAddCommand.self, HolidayRemoveCommand.self,
      HolidayImportCommand.self, HolidayRestCommand.self,
    ])
}

/// `sijill holiday list`: the holidays that are known.
struct HolidayListCommand: PlainCommand {
  static let usage = Usage(
    "holiday list", "اسرد العطلات المعروفة.", "List the holidays that are known.", options: [.json])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let (_, table) = try session.reckoning()
    let words = session.deadlineReports
    for holiday in table.holidays {
      let day = holiday.date
      session.print(
        holiday.json,
        or: session.row([
          session.ink.isTerminal ? Moment(day).words(in: session.tongue) : day.description,
          session.tongue.say(holiday.name), holiday.source,
        ]))
    }
    if session.isJSON == false {
      session.messages.line(words.rest(table.rest))
      for year in [session.today.year, session.today.year + 1] where table.count(of: year) == 0 {
        session.messages.line(words.unknownYear(year))
      }
    }
    return table.holidays.isEmpty ? .nothingFound : .done
  }
}

/// `sijill holiday add`: enters a declared holiday.
struct HolidayAddCommand: Command {
  static let usage = Usage(
    "holiday add", "قيّد عطلة معلنة بقرارها.", "Enter a declared holiday with its decree.",
    operands: [Operand("DATE"), Operand("NAME", .atLeastOne)],
    options: [
      Option(
        "source", "TEXT", "القرار الذي أعلنها وجريدته.", "The decree that declared it, and where."
      ).needed, Option("english", "NAME", "اسمها بالإنجليزية.", "Its name in English."), .by, .json,
    ],
    examples: [
      Example(
        "sijill holiday add 2026-01-29 NAME --source TEXT", "عطلة أُعلنت.",
        "A holiday that was declared.")
    ])

  private let date: CivilDate
  private let name: Wording
  private let source: String

  init(_ arguments: Arguments) throws(UsageError) {
    date = try arguments.day("DATE")
    name = Wording(arguments.text("NAME"), arguments.text("english"))
    source = arguments.text("source")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    guard let holiday = Holiday(date: date, name: name, source: source) else {
      throw .invalid(.title, typed: name.arabic)
    }
    return session.show(try session.desk().add([holiday], by: session.visitor))
  }
}

/// `sijill holiday remove`: takes back a holiday.
struct HolidayRemoveCommand: Command {
  static let usage = Usage(
    "holiday remove", "احذف عطلة قُيِّدت.", "Take back a holiday.", operands: [Operand("DATE")],
    options: [Option.reason.needed, .by, .json])

  private let date: CivilDate
  private let reason: String

  init(_ arguments: Arguments) throws(UsageError) {
    date = try arguments.day("DATE")
    reason = arguments.text("reason")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(
      try session.desk().removeHoliday(on: date, reason: reason, by: session.visitor))
  }
}

/// `sijill holiday import`: takes in the holidays of a file.
struct HolidayImportCommand: FileCommand {
  static let usage = Usage(
    "holiday import", "أدخل عطلات ملف.", "Take in the holidays of a file.", operands: [.file],
    options: [.by, .json])

  let path: String

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let bytes = try session.bytes(ofFileAt: path, bytesMax: Rulebook.fileBytesMax)
    return session.show(try session.desk().importHolidays(bytes, by: session.visitor))
  }
}

/// `sijill holiday rest`: says whether Saturday is a day of rest.
struct HolidayRestCommand: Command {
  private enum Saturday: String, CaseIterable { case work, rest }

  static let usage = Usage(
    "holiday rest", "حدّد راحة السبت في المحاكم والوزارات.",
    "Say whether courts and ministries rest on Saturday.",
    options: [
      Option(
        "courts", "REST", .words(of: Saturday.self), "السبت في المحاكم: work أو rest.",
        "Saturday at courts: work or rest."),
      Option(
        "ministries", "REST", .words(of: Saturday.self), "السبت في الوزارات: work أو rest.",
        "Saturday at ministries: work or rest."), .by, .json,
    ],
    examples: [
      Example(
        "sijill holiday rest --courts rest", "السبت راحة في المحاكم.",
        "Saturday is a rest at courts.")
    ])

  private let courts: Saturday?
  private let ministries: Saturday?

  init(_ arguments: Arguments) throws(UsageError) {
    courts = try arguments.choice(option: "courts")
    ministries = try arguments.choice(option: "ministries")
    if courts == nil, ministries == nil { throw .nothingToChange }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let now = try desk.holidayTable().rest
    let rest = WeeklyRest(
      courtsRestOnSaturday: courts.map { $0 == .rest } ?? now.courtsRestOnSaturday,
      ministriesRestOnSaturday: ministries.map { $0 == .rest } ?? now.ministriesRestOnSaturday)
    return session.show(try desk.setRest(rest, by: session.visitor))
  }
}

extension Session {
  /// Tells what became of a change of holidays.
  fileprivate func show(_ receipt: HolidayReceipt) -> ExitStatus {
    print(
      [
        ("days", .list(receipt.days.map { .text($0.description) })),
        ("holiday_table", .number(receipt.table.version)),
        ("moved", .list(receipt.moved.map { .id($0) })),
      ],
      or: deadlineReports.holidaysChanged(
        receipt.days.count, version: receipt.table.version, moved: receipt.moved.count))
  }
}
