import ArabicText
import Desk
import Records
import Search
import Formats
import Words

/// `sijill list`: prints the cards of documents, a line each.
struct ListCommand: Command {
  static let usage = Usage(
    name: "list",
    summary: Phrase("اسرد مستندات السجل.", "List documents, a line each."),
    options: [
      Option(
        "kind", "KINDS", completion: .words(DocumentKind.allCases.map(\.rawValue)),
        isRepeatable: true,
        Phrase("الأنواع، بفواصل بينها.", "Of these kinds, with commas between them.")),
      Option(
        "quality", "QUALITIES", completion: .words(TextQuality.allCases.map(\.rawValue)),
        isRepeatable: true,
        Phrase(
          "جودة النص: clean, repaired, none, garbled, encrypted.",
          "Of this text quality: clean, repaired, none, garbled, encrypted.")),
      Option("tag", "TAG", isRepeatable: true, Phrase("بهذا الوسم.", "With this tag.")),
      Option(
        "year", "YEAR",
        Phrase("سنة المستند، أو مدى مثل 2010-2015.", "Of this year, or a range: 2010-2015.")),
      Option("case", "NAME", Phrase("من هذه القضية.", "Of this case.")),
      Option(
        "issuer", "NAME", isRepeatable: true,
        Phrase("من هذه المحكمة أو الجهة.", "From this court or authority.")),
      Option("trash", Phrase("ما في سلة المحذوفات.", "What is in the trash.")),
      Option(
        "order", "ORDER", completion: .words(CardOrder.allCases.map(\.rawValue)),
        Phrase(
          "الترتيب: newest أو date أو title.",
          "The order: newest (filed last first), date or title.")),
      Option("limit", "N", Phrase("أقصى عدد من المستندات (50).", "At most N documents (50).")),
      Option(
        "offset", "N", Phrase("تجاوز أول N من المستندات.", "Pass over the first N documents.")),
      Usage.csv, Usage.byteOrderMark, Usage.json,
    ],
    examples: [
      Example(
        "sijill list --quality none,garbled,encrypted",
        Phrase("ما لا يصل إليه البحث.", "What no search can reach.")),
      Example(
        "sijill list --kind law --order date",
        Phrase("التشريعات، أحدثها أولًا.", "Laws, the latest first.")),
    ])

  let listing: Listing
  private let isTable: Bool
  private let hasMark: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    isTable = try Usage.isTable(arguments)
    hasMark = arguments.has("bom")
    var conditions: [Filter.Condition] = []
    conditions += try arguments.choices("kind", of: DocumentKind.self).map { .kind($0) }
    conditions += try arguments.choices("quality", of: TextQuality.self).map { .quality($0) }
    conditions += arguments.all("tag").map { .tag($0) }
    if let years = try Self.years(arguments.value("year")) { conditions.append(.years(years)) }
    if let name = arguments.value("case") { conditions.append(.caseName(name)) }
    conditions += arguments.all("issuer").map { .issuer($0) }
    listing = Listing(
      filters: conditions.map { Filter($0) },
      isTrash: arguments.has("trash"),
      order: try arguments.choice("order") ?? .newest,
      limit: try arguments.integer("limit", in: 1...SearchCommand.limitMax) ?? 50,
      offset: try arguments.integer("offset", in: 0...SearchCommand.offsetMax) ?? 0)
  }

  /// Reads `2010` and `2010-2015`, in any family of digits.
  private static func years(_ typed: String?) throws(UsageError) -> ClosedRange<Int>? {
    guard let typed else { return nil }
    let parts = typed.westernDigits.split(separator: "-", omittingEmptySubsequences: false)
    let years = parts.compactMap { Int($0) }
    let known = 1800...2200
    guard let first = years.first, let last = years.last, years.count == parts.count,
      years.count <= 2, first <= last, known.contains(first), known.contains(last)
    else { throw .badNumber(option: "year", typed: typed, range: known) }
    return first...last
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let page = try session.desk().cards(listing, for: session.visitor)
    if isTable {
      session.output.table(page.table, hasMark: hasMark)
    } else if session.isJSON {
      for card in page.items { session.output.line(JSON.object(card.json).line) }
    } else {
      CardLines(session: session).print(page, from: listing.offset)
    }
    return page.items.isEmpty ? .nothingFound : .done
  }
}
