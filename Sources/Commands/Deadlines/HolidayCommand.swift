import Deadlines
import Desk
import Records
import Formats
import Words

/// `sijill holiday`: the declared holidays and the weekly rest.
struct HolidayCommand: Command {
  static let usage = Usage(
    name: "holiday",
    summary: Phrase(
      "العطلات المعلنة والراحة الأسبوعية.", "The declared holidays and the weekly rest."),
    notes: [
      Phrase(
        "ACTION: list، أو add DATE NAME، أو remove DATE، أو import FILE، أو rest. العطلة يوم "
          + "معلن له مصدر، ولا تُحسب بقاعدة؛ وكل تغيير يُعاد به حساب المواعيد القائمة.",
        "ACTION is: list, add DATE NAME, remove DATE, import FILE or rest. A holiday is a declared "
          + "day with its source, never a formula; open due dates are computed anew with each "
          + "change.")
    ],
    operands: [
      Operand("ACTION", completion: .words(Action.allCases.map(\.rawValue))),
      Operand("ARGUMENT", .any),
    ],
    options: [
      Option(
        "source", "TEXT",
        Phrase("القرار الذي أعلنها وجريدته، ولا بد منه.", "The decree that declared it; needed.")),
      Option("english", "NAME", Phrase("اسمها بالإنجليزية.", "Its name in English.")),
      Option("reason", "TEXT", Phrase("سبب الحذف.", "Why it is taken back.")),
      Option(
        "courts", "REST", completion: .words(["work", "rest"]),
        Phrase("السبت في المحاكم: work أو rest.", "Saturday at courts: work or rest.")),
      Option(
        "ministries", "REST", completion: .words(["work", "rest"]),
        Phrase("السبت في الوزارات: work أو rest.", "Saturday at ministries: work or rest.")),
      Option("by", "NAME", Phrase("من أدخلها.", "Who enters it.")),
      Usage.json,
    ],
    examples: [
      Example(
        "sijill holiday add 2026-01-29 NAME --source TEXT",
        Phrase("عطلة أُعلنت.", "A holiday that was declared.")),
      Example(
        "sijill holiday rest --courts rest",
        Phrase("السبت راحة في المحاكم.", "Saturday is a rest at courts.")),
    ])

  enum Action: String, CaseIterable {
    case list, add, remove, `import`, rest
  }

  let action: Action
  let date: CivilDate?
  let name: String
  let source: String
  let english: String
  let reason: String
  let courts: Bool?
  let ministries: Bool?
  let by: String?
  let path: String

  init(_ arguments: Arguments) throws(UsageError) {
    action = try arguments.action()
    let isDated = action == .add || action == .remove
    date = isDated ? try arguments.day(1) : nil
    if isDated, date?.day == nil {
      throw .badDate(option: nil, typed: try arguments.argument(1, "DATE"))
    }
    name =
      action == .add
      ? (try arguments.argument(2, "NAME"), arguments.operands.dropFirst(2).joined(separator: " "))
        .1 : ""
    path = action == .import ? try arguments.argument(1, "FILE") : ""
    source = arguments.value("source") ?? ""
    english = arguments.value("english") ?? ""
    reason = arguments.value("reason") ?? ""
    by = arguments.value("by")
    courts = try Self.rests("courts", arguments)
    ministries = try Self.rests("ministries", arguments)
    if action == .add, source.isEmpty { throw .missingValue(option: "source") }
    if action == .remove, reason.isEmpty { throw .missingValue(option: "reason") }
    if action == .rest, courts == nil, ministries == nil { throw .nothingToChange }
  }

  private static func rests(_ option: String, _ arguments: Arguments) throws(UsageError) -> Bool? {
    guard let typed = arguments.value(option) else { return nil }
    guard ["work", "rest"].contains(typed) else {
      throw .badChoice(option: option, typed: typed, choices: ["work", "rest"])
    }
    return typed == "rest"
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let visitor = session.visitor(named: by)
    switch action {
    case .list:
      let (_, table) = try session.reckoning()
      list(table, in: session)
      return table.holidays.isEmpty ? .nothingFound : .done
    case .add:
      guard let date,
        let holiday = Holiday(date: date, name: Wording(name, english), source: source)
      else { throw .invalid(.title, typed: name) }
      print(try session.desk().add([holiday], by: visitor), in: session)
    case .remove:
      guard let date else { throw .invalid(.date, typed: "") }
      print(try session.desk().removeHoliday(on: date, reason: reason, by: visitor), in: session)
    case .import:
      let bytes = try session.bytes(ofFileAt: path, bytesMax: Rulebook.fileBytesMax)
      print(try session.desk().importHolidays(bytes, by: visitor), in: session)
    case .rest:
      let desk = try session.desk()
      let now = try desk.holidayTable().rest
      let rest = WeeklyRest(
        courtsRestOnSaturday: courts ?? now.courtsRestOnSaturday,
        ministriesRestOnSaturday: ministries ?? now.ministriesRestOnSaturday)
      print(try desk.setRest(rest, by: visitor), in: session)
    }
    return .done
  }

  private func list(_ table: HolidayTable, in session: Session) {
    let words = DeadlineReports(tongue: session.tongue)
    for holiday in table.holidays {
      let day = Moment(holiday.date).words(in: session.tongue)
      session.print(
        holiday.json,
        session.ink.isTerminal
          ? "\(session.ink.piece(day))  \(session.ink.piece(holiday.name.said(in: session.tongue)))"
            + "  " + session.ink.faint(session.ink.piece(holiday.source))
          : [holiday.date.description, holiday.name.said(in: session.tongue), holiday.source]
            .joined(separator: "\t"))
    }
    guard session.isJSON == false else { return }
    session.messages.line(words.rest(table.rest))
    for year in [Desk.today().year, Desk.today().year + 1] where table.count(of: year) == 0 {
      session.messages.line(words.unknownYear(year))
    }
  }

  private func print(_ receipt: HolidayReceipt, in session: Session) {
    session.print(
      [
        ("days", .list(receipt.days.map { .text($0.description) })),
        ("holiday_table", .number(receipt.table.version)),
        ("moved", .list(receipt.moved.map { .id($0) })),
      ],
      DeadlineReports(tongue: session.tongue).holidaysChanged(
        receipt.days.count, version: receipt.table.version, moved: receipt.moved.count))
  }
}
