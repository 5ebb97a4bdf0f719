import Desk
import Records
import Formats
import Words

/// `sijill edit`: puts right what is said of a document; its text and original stay as they are.
struct EditCommand: Command {
  static let usage = Usage(
    name: "edit",
    summary: Phrase("صحّح بطاقة مستند.", "Correct what is said of a document."),
    notes: [
      Phrase(
        "يُعدَّل ما يُذكر وحده؛ والقيمة الفارغة تمحو. النص والأصل لا يُمسّان.",
        "Only what is named changes; an empty value clears. Text and original are not touched.")
    ],
    operands: [Operand("ID")],
    options: [
      Option("title", "TEXT", Phrase("العنوان.", "The title.")),
      Option(
        "kind", "KIND", completion: .words(DocumentKind.allCases.map(\.rawValue)),
        Phrase("النوع.", "The kind.")),
      Option(
        "date", "DATE",
        Phrase("تاريخ المستند نفسه.", "The document's own date.")),
      Option("author", "TEXT", Phrase("من كتبه أو أصدره.", "Who wrote or issued it.")),
      Option(
        "issuer", "TEXT",
        Phrase("المحكمة أو الجهة التي أصدرته.", "The court or authority that issued it.")),
      Option("source", "TEXT", Phrase("من أين جاء.", "Where it comes from.")),
      Option(
        "tags", "TAGS",
        Phrase("الوسوم كلها، بفواصل بينها.", "All of its tags, with commas between them.")),
      Option("case", "NAME", Phrase("القضية التي ينتمي إليها.", "The case it belongs to.")),
      Option(
        "visibility", "CIRCLE", completion: .words(Visibility.allCases.map(\.name)),
        Phrase(
          "من يراه: open أو secretariat أو restricted.",
          "Who may see it: open, secretariat or restricted.")),
      Option(
        "language", "LANG", completion: .words(Language.allCases.map(\.rawValue)),
        Phrase("لغة النص: ar أو en أو und.", "The language of the text: ar, en or und.")),
      Option("remark", "TEXT", Phrase("ملاحظة.", "A remark.")),
      Usage.json,
    ],
    examples: [
      Example(
        "sijill edit 12 --date 15/7/2020 --tags بيانات,خصوصية",
        Phrase("تاريخ ووسوم.", "A date and tags."))
    ])

  let id: DocumentID
  let title: String?
  let kind: DocumentKind?
  let date: CivilDate??
  let author: String?
  let issuer: String?
  let source: String?
  let tags: [String]?
  let caseName: String?
  let visibility: Visibility?
  let language: Language?
  let remark: String?

  init(_ arguments: Arguments) throws(UsageError) {
    guard let first = try arguments.documents().first else { throw .missingOperand("ID") }
    id = first
    title = arguments.value("title")
    kind = try arguments.choice("kind")
    date = try arguments.date("date")
    author = arguments.value("author")
    issuer = arguments.value("issuer")
    source = arguments.value("source")
    tags = arguments.value("tags")?.separatedByCommas
    caseName = arguments.value("case")
    visibility = try arguments.visibility("visibility")
    language = try arguments.choice("language")
    remark = arguments.value("remark")
    let own = Self.usage.options.filter { $0.placeholder != nil }
    guard own.contains(where: { arguments.has($0.name) }) else { throw .nothingToChange }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let details = changed(try desk.document(id, for: session.visitor).card.details)
    let card = try desk.edit(id, to: details, by: session.visitor)
    if session.isJSON {
      session.output.line(JSON.object(card.json).line)
    } else {
      CardLines(session: session).print(card)
    }
    return .done
  }

  /// `details` with what was typed in its place.
  func changed(_ details: Details) -> Details {
    var details = details
    if let title { details.title = title }
    if let kind { details.kind = kind }
    if let date { details.date = date }
    if let author { details.author = author }
    if let issuer { details.issuer = issuer }
    if let source { details.source = source }
    if let tags { details.tags = tags }
    if let caseName { details.caseName = caseName }
    if let visibility { details.visibility = visibility }
    if let language { details.language = language }
    if let remark { details.remark = remark }
    return details
  }
}
