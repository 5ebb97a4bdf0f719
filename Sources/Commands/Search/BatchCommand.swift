import Desk
import Records
import Search
import Formats
import Words

/// `sijill batch`: searches a list of names or numbers in one run.
struct BatchCommand: Command {
  static let usage = Usage(
    "batch", "ابحث عن قائمة أسماء أو أرقام مرة واحدة.",
    "Search a list of names or numbers in one run.",
    notes: [
      Wording(
        "في الملف اسم أو رقم في كل سطر، أو جدول CSV يُبحث منه عمود واحد. السطر الذي لا يُقرأ يُذكر "
          + "سببه ويُبحث الباقي. الحدود: \(ListLine.countMax) سطر، و\(ListLine.lengthMax) حرف للسطر.",
        "The file has a name or number on each line, or is a CSV table of which one column is "
          + "searched. A line that cannot be read is told with its reason and the rest is searched. "
          + "Limits: \(ListLine.countMax) lines, \(ListLine.lengthMax) letters a line.")
    ], operands: [.file],
    options: [
      Option(
        "column", "NAME", "العمود الذي يُبحث: اسمه في الصف الأول أو رقمه.",
        "The column to search: its name in the first row, or its number."),
      Option(flag: "exact", "كل سطر عبارة بنصها.", "Each line is one exact phrase."),
      Option(flag: "any", "تكفي كلمة واحدة من السطر.", "Any of a line's words is enough."),
    ] + Option.table,
    examples: [
      Example("sijill batch names.txt", "ما في السجل عن كل اسم.", "What is held on each name."),
      Example(
        "sijill batch list.csv --column الاسم --exact --csv > found.csv",
        "عمود من جدول، والنتيجة جدول.", "A column of a table, a table as the result."),
    ])

  let path: String
  let column: String?
  let reading: BatchReading

  init(_ arguments: Arguments) throws(UsageError) {
    if arguments.has("exact"), arguments.has("any") { throw .conflict("exact", "any") }
    path = arguments.text("FILE")
    column = arguments.value("column")
    reading = arguments.has("exact") ? .exact : arguments.has("any") ? .any : .all
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let tongue = session.tongue
    let desk = try session.desk()
    let lines: [ListLine]
    do throws(Refusal) {
      lines = try desk.list(inFileAt: path, column: column)
    } catch {
      session.messages.line("\(path): \(error.sentence(in: tongue))".told(in: tongue))
      return .failed
    }
    if session.isTable {
      session.output.text(
        (session.hasMark ? CSV.byteOrderMark : "") + CSV.line(BatchRow.head) + "\r\n")
    }
    let count = try desk.batch(lines, reading: reading, for: session.visitor) { row in
      if session.isTable {
        session.output.text(CSV.line(row.cells(in: tongue)) + "\r\n")
      } else if session.isJSON {
        session.print(row.json)
      } else {
        print(row, in: session)
      }
      return session.output.state == .open
    }
    let isForPerson = session.isTable == false && session.isJSON == false
    (isForPerson ? session.output : session.messages).line(count.line(in: tongue))
    return count.found > 0 ? .done : .nothingFound
  }

  /// A line of the list on a terminal; elsewhere its parts have tabs between them.
  private func print(_ row: BatchRow, in session: Session) {
    let (ink, tongue) = (session.ink, session.tongue)
    guard ink.isTerminal else {
      return session.output.line(
        row.cells(in: tongue).map { ink.piece($0) }.joined(separator: "\t"))
    }
    let asked = row.line.text.isEmpty ? "–" : ink.bold(ink.piece(row.line.text))
    session.output.line(
      "\(row.line.number). \(asked)  \(ink.piece(row.outcome.phrase(in: tongue)))")
    guard case .found(_, let best) = row.outcome else { return }
    let label = best.label.isEmpty ? "" : "  \(ink.piece(best.label))"
    session.output.line("   #\(best.document) \(ink.piece(best.title))\(label)")
  }
}

extension BatchRow {
  /// The row for other programs.
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      ("line", .number(line.number)), ("query", .text(line.text)),
    ]
    switch outcome {
    case .found(let documents, let best):
      members += [
        ("documents", .number(documents)), ("document", .id(best.document)),
        ("title", .text(best.title)), ("kind", .text(best.kind.rawValue)),
        ("label", .text(best.label)),
      ]
    case .nothing(let meant):
      members += [("documents", .number(0)), ("meant", .optional(meant))]
    case .refused, .vain:
      members.append(("problem", .text(outcome.problem(in: .english))))
    }
    return .object(members)
  }
}
