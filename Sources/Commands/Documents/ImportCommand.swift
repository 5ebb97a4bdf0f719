import Desk
import Records

/// `sijill import`: files records in bulk, from JSON lines or a table.
struct ImportCommand: Command {
  static let usage = Usage(
    "import", "أودِع قيودًا بالجملة من JSONL أو CSV.",
    "File records in bulk, from JSON lines or CSV.",
    notes: [
      Wording(
        "في كل قيد id وtitle وtext، وقد يكون فيه kind وdate وtags. القيد المعيب يُذكر في الإيصال "
          + "برقم سطره ولا يوقف الباقي، وإعادة الاستيراد لا تُكرّر شيئًا.",
        "A record has id, title and text, and may have kind, date and tags. A bad record stands in "
          + "the receipt with its line and never stops the rest; importing again doubles nothing.")
    ], operands: [Operand("FILE", .atLeastOne, .path)], options: IntakeChoices.usage,
    examples: [
      Example("sijill import rulings.jsonl --kind ruling", "استورد أحكامًا.", "Import rulings."),
      Example(
        "sijill import register.csv --dry-run", "افحص جدولًا قبل استيراده.",
        "Examine a table before importing it."),
    ])

  let paths: [String]
  let choices: IntakeChoices

  init(_ arguments: Arguments) throws(UsageError) {
    paths = arguments.all("FILE")
    choices = try IntakeChoices(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    var status = ExitStatus.done
    for path in paths {
      let progress = Progress(in: session)
      let receipt = try desk.importRecords(
        from: path, options: choices.options, by: session.visitor, progress: progress.show)
      if progress.end(with: receipt, isTrial: choices.options.isTrial) == .failed {
        status = .failed
      }
    }
    return status
  }
}
