import Deadlines
import Desk
import Records
import Formats
import Words

/// `sijill agenda`: what is due, day by day, and as a calendar file.
struct AgendaCommand: Command {
  static let usage = Usage(
    "agenda", "المواعيد والجلسات والتكليفات، والفائت أولًا.",
    "Deadlines, hearings and tasks, overdue first.",
    notes: [
      Wording(
        "ملف التقويم بلا أسماء، إلا أن تطلبها بـ \u{200E}--names.",
        "The calendar file names nobody, unless --names asks for it.")
    ],
    options: [
      Option("days", "N", "عدد الأيام (14).", "How many days (14)."),
      Option("from", "DATE", "من يوم (اليوم).", "From a day (today)."),
      Option(
        "ics", "FILE", .path, "اكتب ملف تقويم؛ و- للمخرج القياسي.",
        "Write a calendar; - is standard output."),
      Option(flag: "names", "بالأسماء والعناوين.", "With names and titles."), .force, .json,
    ],
    examples: [
      Example("sijill agenda --days 14", "أسبوعان.", "Two weeks."),
      Example(
        "sijill agenda --ics agenda.ics --days 90", "تقويم لا يسمي أحدًا.",
        "A calendar that names nobody."),
    ])

  let days: Int
  let start: CivilDate?
  let path: String?
  let hasNames: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    days = try arguments.integer(option: "days", in: 1...Feed.daysMax) ?? 14
    start = try arguments.day(option: "from")
    path = arguments.value("ics")
    hasNames = arguments.has("names")
    if path != nil, arguments.has("json") { throw .conflict("ics", "json") }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let today = start ?? session.today
    if let path {
      let calendar = try session.desk().sharedCalendar(
        from: today, days: days, for: session.visitor)
      let file = CalendarFile(calendar, in: session.tongue, hasNames: hasNames)
      try session.write(file.text.utf8, to: path)
      return .done
    }
    let entries = try session.desk().agenda(from: today, days: days, for: session.visitor)
    let now = today == session.today ? session.now : Moment(today)
    for entry in entries { session.print(entry.json(at: now), or: session.line(entry, at: now)) }
    return entries.isEmpty ? .nothingFound : .done
  }
}
