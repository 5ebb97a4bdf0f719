import Desk
import Formats
import Records
import Words

/// `sijill case list`: the cases that answer, a line each.
struct CaseListCommand: Command {
  static let usage = Usage(
    "case list", "اسرد القضايا، أو ما يوافق الكلمات منها.",
    "List cases, or those that have the words.", operands: [Operand("WORDS", .any)],
    options: CaseField.options([.track, .procedure, .governorate]) + [
      Option(
        "liberty", "STATE", .words(of: Liberty.self), "ما فيه من هذه حالة حريته.",
        "Cases in which somebody's liberty is this."),
      Option("person", "PERSON", "قضايا هذا الشخص.", "Cases of this person."),
      Option("tag", "TAG", "قضايا بهذا الوسم.", "Cases with this tag."),
      Option("charge", "NAME", "قضايا بهذا الاتهام.", "Cases with this charge."),
      Option(flag: "held", "ما فيه محبوس الآن.", "Only those in which somebody is held."),
      Option(
        "order", "ORDER", .words(of: CaseOrder.self), "الترتيب: newest أو next أو title.",
        "The order: newest, next date or title."),
    ] + Option.page(50) + Option.table,
    examples: [
      Example(
        "sijill case list --held --order next", "المحبوسون، والأقرب موعدًا أولًا.",
        "Where somebody is held, the nearest date first."),
      Example(
        "sijill case list --csv --bom > cases.csv", "جدول يقرؤه case import.",
        "A table that case import reads."),
    ])

  private var listing = CaseListing()

  init(_ arguments: Arguments) throws(UsageError) {
    listing.typed = arguments.text("WORDS")
    listing.procedure = try arguments.choice(option: "procedure")
    listing.liberty = try arguments.choice(option: "liberty")
    listing.track = try arguments.choice(option: "track")
    listing.governorate = arguments.text("governorate")
    listing.tag = arguments.text("tag")
    listing.charge = arguments.text("charge")
    listing.person = try arguments.id(option: "person")
    listing.isHeld = arguments.has("held")
    listing.order = try arguments.choice(option: "order") ?? .newest
    (listing.limit, listing.offset) = try arguments.page(50)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let page = try session.desk().cases(listing, for: session.visitor)
    return session.list(
      page.items, from: listing.offset, of: page.total, table: page.table, json: \.json
    ) { card in
      [
        "\(card.id)", card.title, card.numbers.joined(separator: "؛ "),
        card.accused.joined(separator: "؛ "), card.procedure?.rawValue ?? "", card.court,
        card.governorate, "\(card.heldCount)", card.next?.description ?? "",
      ]
    }
  }
}

/// `sijill case conflict`: looks whether people of these names have a part in any case.
struct CaseConflictCommand: Command {
  static let usage = Usage(
    "case conflict", "افحص تعارض المصالح قبل قبول قضية.",
    "Check for a conflict of interest before a case is taken.",
    operands: [Operand("NAME", .atLeastOne)], options: Option.table,
    examples: [
      Example(
        "sijill case conflict 'كريم الغمري' 'رغدة الصاوي'", "اسمان معًا.", "Two names at once.")
    ])

  private let names: [String]

  init(_ arguments: Arguments) throws(UsageError) { names = arguments.all("NAME") }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let found = try session.desk().conflicts(names, for: session.visitor)
    func cells(_ found: Conflict) -> [String] {
      [
        found.asked, found.match.card.name, "\(found.match.rounded)", "\(found.caseID)",
        found.caseTitle, found.role.label(in: session.tongue), found.represents,
      ]
    }
    let head = ["asked", "name", "score", "case", "title", "role", "represents"]
    let table = CSV(head: head, rows: found.map(cells))
    return session.list(found, table: table, json: \.json, line: cells)
  }
}

/// `sijill case figures`: how many cases, people and acts there are of each kind.
struct CaseFiguresCommand: PlainCommand {
  static let usage = Usage(
    "case figures", "إحصاءات القضايا والأشخاص والأفعال.", "Figures of cases, people and acts.",
    options: Option.table)

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let figures = try session.desk().figures(for: session.visitor).rows
    func cells(_ row: CaseFigures.Row) -> [String] {
      [row.unit, row.by, row.term?.label(in: session.tongue) ?? row.value, "\(row.count)"]
    }
    let table = CSV(head: ["unit", "by", "value", "count"], rows: figures.map(cells))
    return session.list(figures, table: table, json: \.json, line: cells)
  }
}
