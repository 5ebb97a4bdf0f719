import Desk
import Formats
import Records

/// `sijill event list`: events in the order of their dates, a line each.
struct EventListCommand<Scope: EventScope>: Command {
  static var usage: Usage {
    let types = Option(
      "type", "TYPES", .words(of: EventType.self), "الأنواع، بفواصل بينها.",
      "Of these types, with commas between them."
    ).repeatable
    let coming = Wording(
      "بلا تواريخ ولا قضية: ما هو آت.", "Without dates or a case: what is to come.")
    return Usage(
      "\(Scope.group) list", "اسردها بترتيب تواريخها.", "List them in the order of their dates.",
      notes: Scope.type == nil ? [] : [coming],
      options: [Option.subject[0]] + EventField.options([.person, .act]) + [
        Option("from", "DATE", "من هذا اليوم.", "From this day on."),
        Option("to", "DATE", "إلى هذا اليوم.", "Up to this day."),
      ] + (Scope.type == nil ? [types] : []) + Option.page(100) + Option.table,
      examples: [
        Example(
          "sijill \(Scope.group) list --from 2024 --csv > events.csv",
          "جدول يقرؤه \(Scope.group) import.", "A table that \(Scope.group) import reads.")
      ])
  }

  private var listing = EventListing()
  private let caseName: String?

  init(_ arguments: Arguments) throws(UsageError) {
    caseName = arguments.value("case")
    listing.types = try arguments.choices(option: "type")
    if let type = Scope.type { listing.types = [type] }
    listing.person = try arguments.id(option: "person")
    let trial = EventDetails(.other)
    listing.act = try TypedFields(arguments, of: [EventField.act], trying: trial).trial.act
    listing.from = try arguments.date(option: "from")
    listing.to = try arguments.date(option: "to")
    (listing.limit, listing.offset) = try arguments.page(100)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    var listing = listing
    if let caseName { listing.caseID = try session.caseID(caseName) }
    if Scope.type != nil, listing.from == nil, listing.to == nil, listing.caseID == nil {
      listing.from = try session.desk().today
    }
    let page = try session.desk().events(listing, for: session.visitor)
    if session.ink.isTerminal, session.isTable == false {
      for event in page.items { session.print(event.json, or: session.line(event)) }
      session.tellPart(page.items.count, from: listing.offset, of: page.total)
      return page.items.isEmpty ? .nothingFound : .done
    }
    return session.list(
      page.items, from: listing.offset, of: page.total, table: CSV(events: page.items),
      json: \.json, line: CSV.cells)
  }
}
