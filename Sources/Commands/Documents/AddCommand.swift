import Desk
import Records

/// `sijill add`: files documents, from files and whole folders.
struct AddCommand: Command {
  static let usage = Usage(
    "add", "أودِع ملفات ومجلدات.", "File documents, from files and whole folders.",
    notes: [
      Wording(
        "تُقرأ النصوص وMarkdown وHTML وPDF وDOCX وODT وEML؛ وتُعرف الصيغة من المحتوى لا من "
          + "الامتداد. ملف معيب لا يوقف الباقي. المستند بلا نص قابل للبحث يُحفظ ويُعدّ. "
          + "والملف نفسه لا يُحفظ مرتين.",
        "Text, Markdown, HTML, PDF, DOCX, ODT and EML are read; the format is told by the content, "
          + "not by the name. A bad file never stops the rest. A document without searchable text "
          + "is kept and counted. The same bytes are not stored twice."),
      Wording(
        "حالة الخروج 3 إذا تعذّر إيداع ملف واحد على الأقل.",
        "The exit status is 3 when at least one file could not be filed."),
    ], operands: [Operand("PATH", .atLeastOne, .path)], options: IntakeChoices.usage,
    examples: [
      Example("sijill add notes laws/", "أودع ملفًا ومجلدًا.", "File a file and a folder."),
      Example(
        "sijill add --dry-run scans/", "انظر ما الذي يُقرأ قبل الإيداع.",
        "See what can be read before filing it."),
      Example(
        "sijill add --kind evidence --case 'قضية 12' photos/", "أودع أوراق قضية.",
        "File the papers of a case."),
    ])

  let paths: [String]
  let choices: IntakeChoices

  init(_ arguments: Arguments) throws(UsageError) {
    paths = arguments.all("PATH")
    choices = try IntakeChoices(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let progress = Progress(in: session)
    let receipt = try session.desk().add(
      paths, options: choices.options, by: session.visitor, progress: progress.show)
    return progress.end(with: receipt, isTrial: choices.options.isTrial)
  }
}
