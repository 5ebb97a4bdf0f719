import Deadlines
import Desk
import Records

/// `sijill deadline add`: keeps a due date, by a rule or as it was set.
struct DeadlineAddCommand: Command {
  static let usage = Usage(
    "deadline add", "قيّد ميعادًا: بقاعدة من واقعة، أو بيوم محدد.",
    "Keep a due date: by a rule from an event, or a day that was set.",
    notes: [
      Wording(
        "مع RULE لا بد من \u{200E}--event، ومع DATE لا بد من \u{200E}--title.",
        "A RULE needs --event, a DATE needs --title.")
    ], operands: [Operand("RULE|DATE")],
    options: [Option("event", "DATE", "يوم الواقعة.", "The day of the event.")] + TypedFact.options
      + DeadlineFields.options + [.by, .json],
    examples: [
      Example(
        "sijill deadline add N-FAPPEAL-40 --event 1/10/2026 --case 3 --person NAME",
        "ميعاد من قاعدة.", "A due date by a rule."),
      Example(
        "sijill deadline add 2026-12-01 --title TEXT", "يوم حدّدته جهة.", "A day that was set."),
    ])

  private let fields: DeadlineFields
  private let source: DeadlineDraft.Source

  init(_ arguments: Arguments) throws(UsageError) {
    fields = try DeadlineFields(arguments)
    let fact = try TypedFact(arguments)
    if let event = try arguments.date(option: "event") {
      source = .rule(arguments.text("RULE|DATE"), fact.on(event), law: fact.law)
      return
    }
    let typed = arguments.text("RULE|DATE")
    guard let date = try? CivilDate(typed, today: Desk.today()), date.day != nil else {
      throw .missing("--event")
    }
    guard fields.isTitled else { throw .missing("--title") }
    source = .set(Moment(date, fact.time))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    var details = DeadlineDetails()
    try fields.correction(in: session)(&details)
    for deadline in try desk.addDeadlines([DeadlineDraft(details, source)], by: session.visitor) {
      session.show(try desk.deadline(deadline.id, for: session.visitor))
    }
    return .done
  }
}
