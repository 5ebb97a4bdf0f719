import Desk
import Papers
import Records
import Formats
import Words

extension CommandGroup {
  /// `sijill bylaws`: versions of the party's bylaws.
  static let bylaws = CommandGroup(
    "bylaws", "نسخ اللائحة ومقارنتها.", "Versions of the bylaws, and how they differ.",
    [BylawsCompareCommand.self])
}

/// `sijill bylaws compare`: compares two versions of the bylaws, article by article.
struct BylawsCompareCommand: Command {
  static let usage = Usage(
    "bylaws compare", "قارن نسختين من اللائحة مادةً مادة.",
    "Compare two versions of the bylaws by article.",
    notes: [
      Wording(
        "OLD وNEW رقما مستندين مقسَّمين إلى مواد.",
        "OLD and NEW are the numbers of documents with articles.")
    ], operands: [Operand("OLD"), Operand("NEW")],
    options: [
      Option(flag: "all", "المواد التي لم تتغير أيضًا.", "Unchanged articles too."),
      Option(
        "output", "FILE", .path, "اكتب الجدول المقارن صفحةً تُطبع في FILE.",
        "Write the comparison table to FILE, as a page to print."), .force, .json,
    ],
    examples: [
      Example(
        "sijill bylaws compare 12 40 --output table.html", "الجدول المقارن للطباعة.",
        "The comparison table, to print.")
    ])

  let old: DocumentID
  let new: DocumentID
  let showsAll: Bool
  let path: String?

  init(_ arguments: Arguments) throws(UsageError) {
    old = try arguments.id("OLD")
    new = try arguments.id("NEW")
    showsAll = arguments.has("all")
    path = arguments.value("output")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let report = try session.desk().compareBylaws(from: old, to: new, for: session.visitor)
    if let path {
      let paper = ComparisonPaper(
        report.comparison, from: report.old.details.title, to: report.new.details.title,
        in: session.tongue)
      try session.write(paper.paper.file, to: path)
      return report.comparison.changes.isEmpty ? .nothingFound : .done
    }
    let rows = showsAll ? report.comparison.rows : report.comparison.changes
    for row in rows {
      if session.isJSON { session.print(row.json) } else { print(row, in: session) }
    }
    if session.isJSON == false, session.ink.isTerminal {
      session.output.line(
        ComparisonWords(tongue: session.tongue).counts(report.comparison.counts))
    }
    return rows.isEmpty ? .nothingFound : .done
  }

  /// A line: the numbers before and after, what became of it, and the words that changed.
  private func print(_ row: BylawsComparison.Row, in session: Session) {
    let words = row.difference.spans.compactMap { span -> String? in
      switch span {
      case .kept: nil
      case .removed(let text): "[-\(text)-]"
      case .added(let text): "{+\(text)+}"
      }
    }
    session.output.line(
      session.row([
        row.old?.label ?? "–", row.new?.label ?? "–", row.change.label(in: session.tongue),
        words.joined(separator: " "),
      ]))
  }
}
