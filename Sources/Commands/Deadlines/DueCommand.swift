import ArabicText
import Deadlines
import Desk
import Records
import Formats
import Words

/// `sijill due`: counts a legal period from a date and shows every step.
struct DueCommand: Command {
  static let usage = Usage(
    name: "due",
    summary: Phrase(
      "احسب ميعادًا من تاريخ وقاعدة، خطوة خطوة.",
      "Count a legal period from a date, step by step."),
    notes: [
      Phrase(
        "DATE يوم الواقعة، وRULE رمز القاعدة كما تسردها sijill rule list، ومدةٌ منها بعد خط مائل. "
          + "بلا سجل تُستعمل القواعد والعطلات التي يأتي بها البرنامج.",
        "DATE is the day of the event, RULE the code of a rule as sijill rule list shows it, one "
          + "of its periods after a slash. Without an archive, the rules and holidays that come "
          + "with the program are used."),
      Phrase(
        "حيث لا يثبت امتداد الميعاد فالتاريخ المعروض هو الأسبق، والآخر «قراءة أخرى».",
        "Where it is not proven that a period extends, the earlier date is the due date and the "
          + "later one only another reading."),
    ],
    operands: [Operand("DATE"), Operand("RULE")],
    options: [
      Option("time", "HH:MM", Phrase("ساعة الواقعة.", "The hour of the event.")),
      Option("km", "N", Phrase("المسافة إلى المحكمة بالكيلومتر.", "Kilometres to the court.")),
      Option("border", Phrase("في منطقة حدود.", "In a border area.")),
      Option("abroad", Phrase("خارج مصر.", "Outside Egypt.")),
      Option(
        "law", "LAW", completion: .words(["old", "new"]),
        Phrase(
          "قانون الإجراءات: old أو new، بدل ما يدل عليه التاريخ.",
          "The procedure law: old or new, whatever the date says.")),
      Usage.json,
    ],
    examples: [
      Example(
        "sijill due 1/10/2026 N-FAPPEAL-40",
        Phrase("استئناف حكم جناية.", "The appeal against a felony judgment.")),
      Example(
        "sijill due 2026-11-20 C54-24H --time 09:30",
        Phrase("أربع وعشرون ساعة من القبض.", "Twenty-four hours from an arrest.")),
      Example(
        "sijill due 2026-01-01 O-143-CAP/felony --json",
        Phrase("مدة بعينها، لبرنامج آخر.", "One period of a rule, for another program.")),
    ])

  let fact: Fact
  let name: String
  let law: Rule.LawSystem?

  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands.count == 2 else { throw .missingOperand("RULE") }
    let date: CivilDate
    do { date = try CivilDate(arguments.operands[0]) } catch {
      throw .badDate(option: nil, typed: arguments.operands[0])
    }
    name = arguments.operands[1]
    fact = Fact(date: date, time: try arguments.time("time"), place: try Self.place(arguments))
    law = try Self.law(arguments)
  }

  /// The procedure law that a person chose, or `nil` where the day decides.
  static func law(_ arguments: Arguments) throws(UsageError) -> Rule.LawSystem? {
    guard let typed = arguments.value("law") else { return nil }
    guard let chosen = Rule.LawSystem(rawValue: typed), chosen != .all else {
      throw .badChoice(option: "law", typed: typed, choices: ["old", "new"])
    }
    return chosen
  }

  /// Where the person is, by the options of distance.
  static func place(_ arguments: Arguments) throws(UsageError) -> Place? {
    let kilometres = try arguments.integer("km", in: 0...Place.kilometresMax)
    let typed = ["km", "border", "abroad"].filter { arguments.has($0) }
    guard typed.count < 2 else { throw .conflict(typed[0], typed[1]) }
    return kilometres.map { .kilometres($0) }
      ?? (arguments.has("border") ? .border : arguments.has("abroad") ? .abroad : nil)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let (book, table) = try session.reckoning()
    guard let found = book.compute(name, from: fact, on: table, law: law) else {
      throw .missing(.rule, name: name)
    }
    if session.isJSON {
      session.output.line(JSON.object(found.json).line)
    } else {
      ComputationLines(session: session).print(found)
      printOthers(than: found, book, table, in: session)
    }
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
      let label = term.label.said(in: session.tongue)
      session.output.line(
        session.ink.faint("\(found.rule.name(of: term)) (\(label)):") + " " + due)
    }
  }
}

/// A computation as a person reads it in a terminal.
struct ComputationLines {
  let session: Session

  /// Prints the date, then each step on a line.
  func print(_ computation: Computation) {
    let due = computation.due?.words(in: session.tongue) ?? "–"
    session.output.line(session.ink.bold(due))
    print(computation.steps)
  }

  /// Prints steps, a line each.
  func print(_ steps: [Step]) {
    for step in steps {
      let label = step.kind.label(in: session.tongue)
      session.output.line(
        "\(session.ink.faint("\(label):")) \(session.ink.piece(step.sentence(in: session.tongue)))")
    }
  }
}

extension Session {
  /// The rules and holidays of the archive, or where there is none those of the program.
  func reckoning() throws(ArchiveError) -> (Rulebook, HolidayTable) {
    do throws(ArchiveError) {
      let desk = try desk()
      return (try desk.rulebook(), try desk.holidayTable())
    } catch {
      guard case .noArchive = error else { throw error }
    }
    do throws(RulebookError) {
      return (try Rulebook.shipped(), try HolidayTable.shipped())
    } catch {
      throw .failed(doing: "reading the rules of the program", cause: error)
    }
  }
}
