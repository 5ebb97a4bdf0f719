import Desk
import Records
import Formats
import Words

/// `sijill edit`: puts right what is said of a document; its text and original stay as they are.
struct EditCommand: Command {
  static let usage = Usage(
    "edit", "صحّح بطاقة مستند.", "Correct what is said of a document.",
    notes: [
      Wording(
        "يُعدَّل ما يُذكر وحده؛ والقيمة الفارغة تمحو. النص والأصل لا يُمسّان.",
        "Only what is named changes; an empty value clears. Text and original are not touched.")
    ], operands: [.id],
    options: [
      Option("title", "TEXT", "العنوان.", "The title."),
      Option("kind", "KIND", .words(of: DocumentKind.self), "النوع.", "The kind."),
      Option("date", "DATE", "تاريخ المستند نفسه.", "The document's own date."),
      Option("author", "TEXT", "من كتبه أو أصدره.", "Who wrote or issued it."),
      Option(
        "issuer", "TEXT", "المحكمة أو الجهة التي أصدرته.", "The court or authority that issued it."),
      Option("source", "TEXT", "من أين جاء.", "Where it comes from."),
      Option(
        "tags", "TAGS", "الوسوم كلها، بفواصل بينها.", "All of its tags, with commas between them."),
      Option("case", "NAME", "القضية التي ينتمي إليها.", "The case it belongs to."), .visibility,
      Option(
        "language", "LANG", .words(of: Language.self), "لغة النص: ar أو en أو und.",
        "The language of the text: ar, en or und."),
      Option("remark", "TEXT", "ملاحظة.", "A remark."), .json,
    ],
    examples: [
      Example(
        "sijill edit 12 --date 15/7/2020 --tags بيانات,خصوصية", "تاريخ ووسوم.", "A date and tags.")
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
    id = try arguments.id("ID")
    title = arguments.value("title")
    kind = try arguments.choice(option: "kind")
    date = try arguments.dateOrNone(option: "date")
    author = arguments.value("author")
    issuer = arguments.value("issuer")
    source = arguments.value("source")
    tags = arguments.value("tags")?.separatedByCommas
    caseName = arguments.value("case")
    visibility = try arguments.visibility()
    language = try arguments.choice(option: "language")
    remark = arguments.value("remark")
    let own = Self.usage.options.filter { $0.placeholder != nil }
    guard own.contains(where: { arguments.has($0.name) }) else { throw .nothingToChange }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let details = changed(try desk.document(id, for: session.visitor).card.details)
    let card = try desk.edit(id, to: details, by: session.visitor)
    if session.isJSON {
      session.print(card.json)
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
