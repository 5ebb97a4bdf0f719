import Desk
import Records
import Search
import Formats
import Words

/// `sijill search`: prints the documents that answer some words, best first.
struct SearchCommand: Command {
  static let usage = Usage(
    "search", "ابحث في نصوص السجل.", "Find documents by their words, best first.",
    notes: [
      Wording(
        "كل الكلمات مطلوبة؛ فإن لم تجتمع في نص خُفّف الشرط وقيل ذلك. ولغة البحث أدناه بمثال لكل "
          + "ما تقوله.",
        "All words are wanted; where no text has them all, fewer are asked for and the answer says "
          + "so. The search language stands below, with an example of all it can say."),
      Wording(
        "سطر الأوامر يحذف علامات التنصيص: اكتب العبارة بين «» أو ضع ما تبحث عنه كله بين '…'.",
        "The shell eats quotes: write a phrase in «» or put the whole query in '…'."),
    ], operands: [Operand("WORDS", .atLeastOne)],
    options: [
      Option(flag: "any", "تكفي كلمة واحدة منها.", "Any of the words is enough."),
      Option(
        flag: "all", "كل الكلمات بلا تخفيف؛ ولا تُشترط «من» و«في» وأمثالهما إلا بين علامتي تنصيص.",
        "All of the words strictly; nothing is relaxed. Words such as «من» and «في» are asked for "
          + "only inside quotes."),
      Option(
        "sort", "ORDER", .words(of: HitOrder.self),
        "الترتيب: relevance أو newest أو oldest؛ بالتاريخ لا يُخفَّف الشرط.",
        "The order: relevance, newest or oldest; by date nothing is relaxed."),
      Option(
        flag: "facets",
        "اكتب بعد النتائج أعدادها بحسب النوع والسنة والجهة والوسم والقضية وجودة النص؛ ومع --json كائنًا "
          + "أخيرًا اسمه facets.",
        "After the results, count them by kind, year, issuer, tag, case and text quality; with "
          + "--json as one last object, named facets."),
      Option(flag: "explain", "بيّن أجزاء درجة كل نتيجة.", "Say what each part of a score is for."),
    ] + Option.page(20, ofNearest: true) + Option.table,
    examples: [
      Example(
        "sijill search حماية البيانات الشخصية", "النصوص التي فيها الكلمات كلها.",
        "Texts with all of the words."),
      Example(
        "sijill search «فض الدورة» kind:law -لائحة", "عبارة بنصها، في التشريعات، بلا لوائح.",
        "An exact phrase, in laws, without a word."),
      Example(
        "sijill search --json --limit 5 الحبس الاحتياطي", "خمس نتائج لبرنامج آخر.",
        "Five results for another program."),
      Example(
        "sijill search السفر نوع:حكم -سنة:2020 --sort newest --facets",
        "الأحكام دون سنة، أحدثها أولًا، وأعدادها.",
        "Rulings but for one year, the newest first, with counts."),
      Example(
        "sijill search محكمة:النقض طعن --csv --bom > results.csv", "جدول يفتحه برنامج جداول.",
        "A table that a spreadsheet opens."),
    ], takesDashes: true, explainsSearch: true)

  let request: SearchRequest
  let isExplained: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    if arguments.has("any"), arguments.has("all") { throw .conflict("any", "all") }
    isExplained = arguments.has("explain")
    if arguments.has("csv"), arguments.has("facets") { throw .conflict("csv", "facets") }
    // A search is of the nearest: as a table too it gives the first, and says of how many.
    let (limit, offset) = try arguments.page(20, ofNearest: true)
    request = SearchRequest(
      query: SearchQuery(typed: arguments.text("WORDS")),
      reading: arguments.has("any") ? .any : arguments.has("all") ? .all : .standard,
      limit: limit, offset: offset, order: try arguments.choice(option: "sort") ?? .relevance,
      facets: arguments.has("facets") ? FacetRequest() : nil)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let answer = try desk.answer(request, for: session.visitor)
    let explanations =
      isExplained ? try desk.explanations(of: answer, to: request, for: session.visitor) : []
    if session.isTable {
      session.output.table(answer.table, hasMark: session.hasMark)
    } else if session.isJSON {
      for (place, hit) in answer.hits.enumerated() {
        let explain = isExplained ? [("explain", explanations[place].json)] : []
        session.print(hit.json + explain)
      }
      if let facets = answer.facets {
        session.print([("facets", facets.json)])
      }
      // Other programs read the objects alone; that they are the nearest is said beside them.
      if let relaxation = answer.relaxation {
        session.messages.line(relaxation.sentence(in: session.tongue))
      }
    } else {
      AnswerLines(session: session, explanations: explanations)
        .print(answer, offset: request.offset)
    }
    if session.isTable || session.isJSON {
      session.tellPart(answer.hits.count, from: request.offset, of: answer.documents)
    }
    try tellMore(answer, of: desk, in: session)
    return answer.hits.isEmpty ? .nothingFound : .done
  }
}

extension SearchCommand {
  /// Says what may have been meant, and what else can be asked where nothing was found.
  private func tellMore(
    _ answer: SearchAnswer, of desk: Desk, in session: Session
  ) throws(ArchiveError) {
    let lines = WayLines(session: session)
    if answer.hits.isEmpty, request.offset == 0 {
      let ways = try desk.waysOn(from: request, for: session.visitor)
      session.isJSON
        ? session.messages.line(ways.sentence(in: session.tongue)) : lines.print(ways)
    } else if let correction = try desk.correction(of: request.query, for: session.visitor) {
      session.isJSON
        ? session.messages.line(correction.question(in: session.tongue))
        : lines.print(correction, reading: request.reading)
    }
  }
}

extension Hit {
  /// The hit for other programs, with its best passage.
  fileprivate var json: [JSON.Member] {
    let best = passages.first
    let ordinal: JSON = best.map { .number($0.ordinal) } ?? .null
    return [
      ("rank", .number(rank)),
      ("score", .decimal(score)),
      ("document", .id(card.id)),
      ("passage", ordinal),
      ("label", .text(best?.label ?? "")),
      ("title", .text(card.details.title)),
      ("kind", .text(card.details.kind.rawValue)),
      ("file", .optional(card.file)),
      ("external", .optional(card.external)),
      ("excerpt", .text(best?.excerpt.plain ?? "")),
    ]
  }
}
