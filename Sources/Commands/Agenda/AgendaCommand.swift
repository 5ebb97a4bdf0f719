import Deadlines
import Desk
import Foundation
import Records
import Formats
import Words

/// `sijill agenda`: what is due, day by day, and as a calendar file.
struct AgendaCommand: Command {
  static let usage = Usage(
    name: "agenda",
    summary: Phrase(
      "المواعيد والجلسات والتكليفات، والفائت أولًا.",
      "Deadlines, hearings and tasks, overdue first."),
    notes: [
      Phrase(
        "ملف التقويم بلا أسماء، إلا أن تطلبها بـ \u{200E}--names.",
        "The calendar file names nobody, unless --names asks for it.")
    ],
    options: [
      Option("days", "N", Phrase("عدد الأيام (14).", "How many days (14).")),
      Option("from", "DATE", Phrase("من يوم (اليوم).", "From a day (today).")),
      Option(
        "ics", "FILE", completion: .path,
        Phrase("اكتب ملف تقويم؛ و- للمخرج القياسي.", "Write a calendar; - is standard output.")),
      Option("names", Phrase("بالأسماء والعناوين.", "With names and titles.")),
      Option("force", Phrase("اكتب فوق FILE إن وُجد.", "Write over FILE where it exists.")),
      Usage.json,
    ],
    examples: [
      Example("sijill agenda --days 14", Phrase("أسبوعان.", "Two weeks.")),
      Example(
        "sijill agenda --ics agenda.ics --days 90",
        Phrase("تقويم لا يسمي أحدًا.", "A calendar that names nobody.")),
    ])

  let days: Int
  let start: CivilDate?
  let path: String?
  let hasNames: Bool
  let overwrites: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    days = try arguments.integer("days", in: 1...Feed.daysMax) ?? 14
    start = try arguments.date("from") ?? nil
    if let start, start.day == nil { throw .badDate(option: "from", typed: start.description) }
    path = arguments.value("ics")
    hasNames = arguments.has("names")
    overwrites = arguments.has("force")
    if path != nil, arguments.has("json") { throw .conflict("ics", "json") }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let today = start ?? Desk.today()
    let entries = try session.desk().agenda(from: today, days: days, for: session.visitor)
    if let path {
      let file = CalendarFile(
        entries, in: session.tongue, hasNames: hasNames, stamp: Date().formatted(.iso8601))
      try session.write(file.text, to: path, overwrites: overwrites)
      session.messages.line(
        DeadlineReports(tongue: session.tongue).calendarWritten(
          entries.count, to: session.ink.piece(path)))
      return .done
    }
    let lines = DeadlineLines(session: session)
    for entry in entries { lines.print(entry, today: today) }
    return entries.isEmpty ? .nothingFound : .done
  }
}
