import Desk
import Papers
import Records
import Formats
import Words

/// `sijill bylaws`: compares two versions of the bylaws, article by article.
struct BylawsCommand: Command {
  static let usage = Usage(
    name: "bylaws",
    summary: Phrase(
      "قارن نسختين من اللائحة مادةً مادة.", "Compare two versions of the bylaws by article."),
    notes: [
      Phrase(
        "ACTION هو compare، وOLD وNEW رقما مستندين مقسَّمين إلى مواد.",
        "ACTION is compare; OLD and NEW are the numbers of documents with articles."),
      Phrase(
        "مع \u{200E}--output يُكتب الجدول المقارن صفحةً تُطبع.",
        "With --output the comparison table is written as a page to print."),
    ],
    operands: [
      Operand("ACTION", completion: .words(["compare"])), Operand("OLD"), Operand("NEW"),
    ],
    options: [
      Option("all", Phrase("المواد التي لم تتغير أيضًا.", "Unchanged articles too.")),
      Option(
        "output", "FILE", completion: .path,
        Phrase("اكتب الجدول المقارن في FILE.", "Write the comparison table to FILE.")),
      Option("force", Phrase("اكتب فوق FILE إن وُجد.", "Write over FILE where it exists.")),
      Usage.json,
    ],
    examples: [
      Example(
        "sijill bylaws compare 12 40 --output table.html",
        Phrase("الجدول المقارن للطباعة.", "The comparison table, to print."))
    ])

  let old: DocumentID
  let new: DocumentID
  let showsAll: Bool
  let path: String?
  let overwrites: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    let operands = arguments.operands
    guard operands[0] == "compare" else {
      throw .badOperand("ACTION", typed: operands[0], choices: ["compare"])
    }
    old = try NotificationAction.number(operands[1])
    new = try NotificationAction.number(operands[2])
    showsAll = arguments.has("all")
    path = arguments.value("output")
    overwrites = arguments.has("force")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let report = try session.desk().compareBylaws(from: old, to: new, for: session.visitor)
    if let path {
      let paper = ComparisonPaper(
        report.comparison, from: report.old.details.title, to: report.new.details.title,
        in: session.tongue)
      try session.write(paper.paper.file, to: path, overwriting: overwrites)
      return report.comparison.changes.isEmpty ? .nothingFound : .done
    }
    let rows = showsAll ? report.comparison.rows : report.comparison.changes
    for row in rows {
      if session.isJSON { session.output.line(row.json.line) } else { print(row, in: session) }
    }
    if session.isJSON == false, session.ink.isTerminal {
      session.output.line(
        ComparisonWords(tongue: session.tongue).counts(report.comparison.counts))
    }
    return rows.isEmpty ? .nothingFound : .done
  }

  /// A line: the numbers before and after, what became of it, and the words that changed.
  private func print(_ row: BylawsComparison.Row, in session: Session) {
    let ink = session.ink
    let words = row.difference.spans.compactMap { span -> String? in
      switch span {
      case .kept: nil
      case .removed(let text): "[-\(text)-]"
      case .added(let text): "{+\(text)+}"
      }
    }
    let parts = [
      row.old?.label ?? "–", row.new?.label ?? "–", row.change.label(in: session.tongue),
      words.joined(separator: " "),
    ]
    session.output.line(
      parts.map { ink.piece($0) }.joined(separator: ink.isTerminal ? " · " : "\t"))
  }
}
