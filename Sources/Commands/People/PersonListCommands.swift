import Desk
import Formats
import Records

/// `sijill person list`: the people that answer, a line each.
struct PersonListCommand<Scope: PersonScope>: Command {
  static var usage: Usage {
    Usage(
      "\(Scope.group) list", "اسردهم، أو من يوافق الاسم أو رقم العضوية منهم.",
      "List them, or those of a name or a member's number.", operands: [Operand("NAME", .any)],
      options: PersonField.options([.governorate]) + Option.page(50) + Option.table,
      examples: [
        Example(
          "sijill \(Scope.group) list --csv --bom > people.csv",
          "جدول يقرؤه \(Scope.group) import.", "A table that \(Scope.group) import reads.")
      ])
  }

  private var listing = PersonListing()

  init(_ arguments: Arguments) throws(UsageError) {
    listing.typed = arguments.text("NAME")
    listing.isMembers = Scope.isMembers
    listing.governorate = arguments.text("governorate")
    (listing.limit, listing.offset) = try arguments.page(50)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let page = try session.desk().people(listing, for: session.visitor)
    return session.list(
      page.items, from: listing.offset, of: page.total, table: page.table, json: \.json
    ) { card in
      ["\(card.id)", card.memberNumber ?? "", card.name, card.governorate, "\(card.caseCount)"]
    }
  }
}

/// `sijill person like`: who may be meant by a name.
struct PersonLikeCommand<Scope: PersonScope>: Command {
  static var usage: Usage {
    Usage(
      "\(Scope.group) like", "من يُقصد بالاسم، الأقرب أولًا.",
      "Who may be meant by a name, the nearest first.", operands: [Operand("NAME", .any)],
      options: Option.table,
      examples: [
        Example(
          "sijill \(Scope.group) like 'عبدالرحمن الزعفراني'", "بأي رسم كُتب.", "However it is spelt."
        )
      ])
  }

  private let name: String

  init(_ arguments: Arguments) throws(UsageError) { name = arguments.text("NAME") }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let found = try session.desk().people(like: name, limit: 20, for: session.visitor)
    func cells(_ match: PersonMatch) -> [String] {
      ["\(match.card.id)", match.card.name, "\(match.rounded)", match.card.memberNumber ?? ""]
    }
    let table = CSV(head: ["person", "name", "score", "number"], rows: found.map(cells))
    return session.list(found, table: table, json: \.json, line: cells)
  }
}
