import ArabicText
import Desk
import Records
import Search
import Formats
import Words

/// `sijill list`: prints the cards of documents, a line each.
struct ListCommand: Command {
  static let usage = Usage(
    "list", "اسرد مستندات السجل.", "List documents, a line each.",
    options: [
      Option(
        "kind", "KINDS", .words(of: DocumentKind.self), "الأنواع، بفواصل بينها.",
        "Of these kinds, with commas between them."
      ).repeatable,
      Option(
        "quality", "QUALITIES", .words(of: TextQuality.self),
        "جودة النص: clean, repaired, none, garbled, encrypted.",
        "Of this text quality: clean, repaired, none, garbled, encrypted."
      ).repeatable, Option("tag", "TAG", "بهذا الوسم.", "With this tag.").repeatable,
      Option(
        "year", "YEAR", "سنة المستند، أو مدى مثل 2010-2015.", "Of this year, or a range: 2010-2015."
      ), Option("case", "NAME", "من هذه القضية.", "Of this case."),
      Option("issuer", "NAME", "من هذه المحكمة أو الجهة.", "From this court or authority.")
        .repeatable, Option(flag: "trash", "ما في سلة المحذوفات.", "What is in the trash."),
      Option(
        "order", "ORDER", .words(of: CardOrder.self), "الترتيب: newest أو date أو title.",
        "The order: newest (filed last first), date or title."),
    ] + Option.page(50) + Option.table,
    examples: [
      Example(
        "sijill list --quality none,garbled,encrypted", "ما لا يصل إليه البحث.",
        "What no search can reach."),
      Example(
        "sijill list --kind law --order date", "التشريعات، أحدثها أولًا.", "Laws, the latest first."),
    ])

  let listing: Listing

  init(_ arguments: Arguments) throws(UsageError) {
    var conditions: [Filter.Condition] = []
    conditions += try arguments.choices(option: "kind", of: DocumentKind.self).map { .kind($0) }
    conditions += try arguments.choices(option: "quality", of: TextQuality.self).map {
      .quality($0)
    }
    conditions += arguments.all("tag").map { .tag($0) }
    if let years = try Self.years(arguments.value("year")) { conditions.append(.years(years)) }
    if let name = arguments.value("case") { conditions.append(.caseName(name)) }
    conditions += arguments.all("issuer").map { .issuer($0) }
    let (limit, offset) = try arguments.page(50)
    listing = Listing(
      filters: conditions.map { Filter($0) }, isTrash: arguments.has("trash"),
      order: try arguments.choice(option: "order") ?? .newest, limit: limit, offset: offset)
  }

  /// Reads `2010` and `2010-2015`, in any family of digits.
  private static func years(_ typed: String?) throws(UsageError) -> ClosedRange<Int>? {
    guard let typed else { return nil }
    let parts = typed.westernDigits.split(separator: "-", omittingEmptySubsequences: false)
    let years = parts.compactMap { Int($0) }
    let known = 1800...2200
    guard let first = years.first, let last = years.last, years.count == parts.count,
      years.count <= 2, first <= last, known.contains(first), known.contains(last)
    else { throw .badNumber("year", typed: typed, range: known) }
    return first...last
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let page = try session.desk().cards(listing, for: session.visitor)
    if session.isTable {
      session.output.table(page.table, hasMark: session.hasMark)
    } else if session.isJSON {
      for card in page.items { session.print(card.json) }
    } else {
      CardLines(session: session).print(page, from: listing.offset)
    }
    session.tellPart(page.items.count, from: listing.offset, of: page.total)
    guard listing.isTrash else { return page.items.isEmpty ? .nothingFound : .done }
    return try tellRecords(in: session) || page.items.isEmpty == false ? .done : .nothingFound
  }

  /// Lists the records in the trash after the documents; beside a table of documents only that there
  /// are some.
  private func tellRecords(in session: Session) throws(ArchiveError) -> Bool {
    let removed = try session.desk().trash(for: session.visitor)
    guard removed.isEmpty == false else { return false }
    if session.isTable {
      session.messages.line(
        session.tongue.say("وفي السلة قيود أخرى: sijill trash", "More is there: sijill trash"))
    } else {
      _ = session.list(removed: removed)
    }
    return true
  }
}
