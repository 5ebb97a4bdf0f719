import Deadlines
import Desk
import Records
import Formats
import Words

/// `sijill due`: counts a legal period from a date and shows every step.
struct DueCommand: Command {
  static let usage = Usage(
    "due", "احسب ميعادًا من تاريخ وقاعدة، خطوة خطوة.",
    "Count a legal period from a date, step by step.",
    notes: [
      Wording(
        "DATE يوم الواقعة، وRULE رمز القاعدة كما تسردها sijill rule list، ومدةٌ منها بعد خط مائل. "
          + "بلا سجل تُستعمل القواعد والعطلات التي يأتي بها البرنامج.",
        "DATE is the day of the event, RULE the code of a rule as sijill rule list shows it, one "
          + "of its periods after a slash. Without an archive, the rules and holidays that come "
          + "with the program are used."),
      Wording(
        "حيث لا يثبت امتداد الميعاد فالتاريخ المعروض هو الأسبق، والآخر «قراءة أخرى».",
        "Where it is not proven that a period extends, the earlier date is the due date and the "
          + "later one only another reading."),
    ], operands: [Operand("DATE"), Operand("RULE")], options: TypedFact.options + [.json],
    examples: [
      Example(
        "sijill due 1/10/2026 N-FAPPEAL-40", "استئناف حكم جناية.",
        "The appeal against a felony judgment."),
      Example(
        "sijill due 2026-11-20 C54-24H --time 09:30", "أربع وعشرون ساعة من القبض.",
        "Twenty-four hours from an arrest."),
      Example(
        "sijill due 2026-01-01 O-143-CAP/felony --json", "مدة بعينها، لبرنامج آخر.",
        "One period of a rule, for another program."),
    ])

  private let fact: Fact
  private let name: String
  private let law: Rule.LawSystem?

  init(_ arguments: Arguments) throws(UsageError) {
    name = arguments.text("RULE")
    let typed = try TypedFact(arguments)
    fact = typed.on(try arguments.date("DATE"))
    law = typed.law
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let (book, table) = try session.reckoning()
    guard let found = book.compute(name, from: fact, on: table, law: law) else {
      throw .missing(.rule, name: name)
    }
    guard session.isJSON == false else { return session.print(found.json) }
    session.say(session.ink.bold(found.due?.words(in: session.tongue) ?? "–"))
    session.show(found.steps)
    printOthers(than: found, book, table, in: session)
    return .done
  }

  /// The other periods of the rule, where none was named.
  private func printOthers(
    than found: Computation, _ book: Rulebook, _ table: HolidayTable, in session: Session
  ) {
    guard name.contains("/") == false, found.rule.terms.count > 1 else { return }
    for term in found.rule.terms where term.key != found.term?.key {
      let other = book.compute(found.rule.name(of: term), from: fact, on: table, law: law)
      let due = other?.due?.words(in: session.tongue) ?? "–"
      let label = session.tongue.say(term.label)
      session.output.line(
        session.ink.faint("\(found.rule.name(of: term)) (\(label)):") + " " + due)
    }
  }
}
