import Desk
import Records
import Formats
import Words

/// `sijill check`: looks over the whole archive.
struct CheckCommand: PlainCommand {
  static let usage = Usage(
    "check", "افحص سلامة السجل كله.", "Check that the whole archive is sound.",
    notes: [
      Wording(
        "يُفحص الملف والفهرس، وبصمة كل أصل، واتفاق الأعداد. حالة الخروج 3 إن وُجد خلل.",
        "The file, the index, the digest of every original and the counts are checked. "
          + "The exit status is 3 when something is wrong.")
    ], options: [.json],
    examples: [Example("sijill check", "قبل كل نسخة احتياطية.", "Before every backup.")])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let report = try session.desk().check { _ in }
    if session.isJSON {
      session.print(report.json)
    } else {
      for finding in report.findings {
        session.output.line(session.ink.body(finding.sentence(in: session.tongue)))
      }
      session.output.line(report.line(in: session.tongue))
    }
    return report.isClean ? .done : .failed
  }
}

extension CheckReport {
  fileprivate var json: JSON {
    .object([
      ("clean", .truth(isClean)),
      ("documents", .number(documents)),
      ("passages", .number(passages)),
      ("originals", .number(originals)),
      ("findings", .list(findings.map { .text($0.sentence(in: .english)) })),
    ])
  }
}
