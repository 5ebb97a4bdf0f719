import Desk
import Records
import Formats
import Words

/// `sijill person`: people of the archive, members or not.
struct PersonCommand: Command {
  static let usage = PeopleAction.usage(
    name: "person",
    summary: Phrase(
      "قيّد الأشخاص وابحث عنهم بأسمائهم.", "Enter people and find them by their names."),
    example: "sijill person like 'عبدالرحمن الزعفراني'")

  let action: PeopleAction

  init(_ arguments: Arguments) throws(UsageError) {
    action = try PeopleAction(arguments, isMembers: false)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus { try action.run(in: session) }
}

/// `sijill member`: members of the party.
struct MemberCommand: Command {
  static let usage = PeopleAction.usage(
    name: "member",
    summary: Phrase("قيّد أعضاء الحزب.", "Enter the party's members."),
    example: "sijill member add 'رغدة عطية هريدي الصاوي' --number 1042 --governorate الجيزة")

  let action: PeopleAction

  init(_ arguments: Arguments) throws(UsageError) {
    action = try PeopleAction(arguments, isMembers: true)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus { try action.run(in: session) }
}

/// What is done with people, read before anything is opened.
struct PeopleAction {
  private enum Kind {
    case add(TypedFields<PersonField>, String)
    case list(PersonListing)
    case show(PersonID)
    case edit(PersonID, TypedFields<PersonField>)
    case remove(PersonID)
    case like(String)
    case consent(PersonID, ConsentScope, CivilDate?, String)
    case withdraw(PersonID, consent: ConsentID, CivilDate?)
    case history(PersonID)
    case importing(String, isTrial: Bool)
  }

  private static let names = [
    "add", "list", "show", "edit", "remove", "like", "consent", "withdraw", "history", "import",
  ]

  private let kind: Kind
  private let isMembers: Bool
  private let isTable: Bool

  static func usage(name: String, summary: Phrase, example: String) -> Usage {
    Usage(
      name: name, summary: summary,
      notes: [
        Phrase(
          "ACTION: add NAME، أو list [NAME]، أو show ID، أو edit ID، أو remove ID، أو like NAME (من "
            + "يُقصد بالاسم)، أو consent ID SCOPE، أو withdraw ID CONSENT، أو history ID، أو import "
            + "FILE.csv.",
          "ACTION is: add NAME, list [NAME], show ID, edit ID, remove ID, like NAME (who may be "
            + "meant), consent ID SCOPE, withdraw ID CONSENT, history ID or import FILE.csv."),
        Phrase(
          "SCOPE: secretariat أو lawyers أو publication أو un.",
          "SCOPE is secretariat, lawyers, publication or un."),
        Phrase(
          "الاستيراد يفحص الجدول عمودًا عمودًا ولا يكتب شيئًا إن كان فيه معيب؛ ومع \u{200E}--check لا "
            + "يكتب أبدًا.",
          "An import checks the table column by column and writes nothing while a row is bad; with "
            + "--check it never writes."),
      ],
      operands: [
        Operand("ACTION", completion: .words(names)), Operand("ARGUMENT", .any),
      ],
      options: PersonField.options(PersonField.allCases.filter { $0 != .name }) + [
        Option("name", "VALUE", Phrase("الاسم.", "Name.")),
        Option("on", "DATE", Phrase("تاريخ الموافقة أو سحبها.", "The day of a consent.")),
        Option("check", Phrase("افحص ولا تكتب.", "Check, and write nothing.")),
        Option("limit", "N", Phrase("أقصى عدد (50).", "At most N (50).")),
        Option("offset", "N", Phrase("تجاوز أول N.", "Pass over the first N.")),
        Option("csv", Phrase("اكتب جدول CSV.", "Write a table as CSV.")), Usage.json,
      ],
      examples: [
        Example(example, Phrase("مثال.", "An example.")),
        Example(
          "sijill \(name) import people.csv --check",
          Phrase("افحص جدولًا قبل استيراده.", "Check a table before importing it.")),
      ])
  }

  init(_ arguments: Arguments, isMembers: Bool) throws(UsageError) {
    self.isMembers = isMembers
    isTable = arguments.has("csv")
    if isTable, arguments.has("json") { throw .conflict("csv", "json") }
    var action = try Action(arguments, among: Self.names)
    let trial = PersonDetails(name: "")
    switch action.name {
    case "add":
      let fields = try TypedFields(arguments, of: PersonField.allCases, trying: trial)
      kind = .add(fields, try action.word("NAME"))
    case "list":
      var listing = PersonListing()
      listing.typed = action.words().joined(separator: " ")
      listing.isMembers = isMembers
      listing.governorate = arguments.value("governorate") ?? ""
      listing.limit = try arguments.integer("limit", in: 1...SearchCommand.limitMax) ?? 50
      listing.offset = try arguments.integer("offset", in: 0...SearchCommand.offsetMax) ?? 0
      kind = .list(listing)
    case "show": kind = .show(try action.number())
    case "edit":
      let fields = try TypedFields(arguments, of: PersonField.allCases, trying: trial)
      kind = .edit(try action.number(), fields)
      if fields.isEmpty { throw .nothingToChange }
    case "remove": kind = .remove(try action.number())
    case "like": kind = .like(action.words().joined(separator: " "))
    case "consent":
      let id: PersonID = try action.number()
      let typed = try action.word("SCOPE")
      guard let scope = ConsentScope(rawValue: typed) else {
        throw .badOperand("SCOPE", typed: typed, choices: ConsentScope.allCases.map(\.rawValue))
      }
      kind = .consent(id, scope, try arguments.date("on") ?? nil, arguments.value("remark") ?? "")
    case "withdraw":
      kind = .withdraw(
        try action.number(), consent: try action.number("CONSENT"),
        try arguments.date("on") ?? nil)
    case "history": kind = .history(try action.number())
    default: kind = .importing(try action.word("FILE"), isTrial: arguments.has("check"))
    }
    try action.end()
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let visitor = session.visitor
    let lines = CaseLines(session, isTable: isTable)
    let words = CaseReports(tongue: session.tongue)
    switch kind {
    case .add(let fields, let name):
      var details = PersonDetails(name: name)
      if isMembers { details.membership = Membership() }
      try fields.put(into: &details)
      let near = try desk.people(like: name, limit: 3, for: visitor)
      let id = try desk.add(person: details, by: visitor)
      for match in near { session.messages.line(session.ink.line(words.near(match))) }
      return try done(words.entered(.person, id), id, desk, session)
    case .list(let listing): return list(try desk.people(listing, for: visitor), lines)
    case .show(let id):
      lines.print(try desk.personFile(id, for: visitor), today: desk.today)
    case .edit(let id, let fields):
      var details = try desk.person(id, for: visitor).details
      try fields.put(into: &details)
      try desk.edit(person: id, to: details, by: visitor)
      return try done(words.changed(.person, id), id, desk, session)
    case .remove(let id):
      try desk.remove(person: id, by: visitor)
      session.output.line(words.removed(.person, id))
    case .like(let name):
      let matches = try desk.people(like: name, limit: 20, for: visitor)
      let rows = matches.map { match in
        let score = Double(Int(match.score * 100)) / 100
        return CaseLines.Row(
          json: match.card.json + [
            ("score", .decimal(score)), ("spelling", .text(match.spelling)),
          ],
          cells: ["\(match.card.id)", match.card.name, "\(score)", match.card.memberNumber ?? ""])
      }
      return lines.print(rows, heading: ["person", "name", "score", "number"], total: rows.count)
    case .consent(let id, let scope, let date, let remark):
      let consent = try desk.addConsent(
        of: id, to: scope, on: date ?? desk.today, remark: remark, by: visitor)
      session.output.line(words.entered(.consent, consent))
    case .withdraw(let id, let consent, let date):
      try desk.withdrawConsent(consent, of: id, on: date ?? desk.today, by: visitor)
      session.output.line(words.changed(.consent, consent))
    case .history(let id):
      return lines.print(try desk.history(of: .person(id), for: visitor))
    case .importing(let path, let isTrial):
      return lines.print(
        try desk.importPeople(from: path, isMembers: isMembers, isTrial: isTrial, by: visitor))
    }
    return .done
  }

  private func done(
    _ said: String, _ id: PersonID, _ desk: Desk, _ session: Session
  ) throws(ArchiveError) -> ExitStatus {
    if session.isJSON {
      CaseLines(session).print(
        try desk.personFile(id, for: session.visitor), today: desk.today)
    } else {
      session.output.line(said)
    }
    return .done
  }

  private func list(_ page: Page<PersonCard>, _ lines: CaseLines) -> ExitStatus {
    let rows = page.items.map { card in
      CaseLines.Row(
        json: card.json,
        cells: [
          "\(card.id)", card.memberNumber ?? "", card.name, card.governorate, "\(card.caseCount)",
        ])
    }
    return lines.print(
      rows, heading: ["person", "number", "name", "governorate", "cases"], total: page.total)
  }
}

extension CaseLines {
  /// Prints what was changed, the latest first.
  func print(_ changes: [RecordChange]) -> ExitStatus {
    let rows = changes.map { change in
      Row(
        json: [
          ("at", .text(change.at)), ("by", .text(change.by)), ("field", .text(change.field)),
          ("before", .text(change.before)), ("after", .text(change.after)),
        ], cells: [change.at, change.by, change.field, change.before, change.after])
    }
    return print(rows, heading: ["at", "by", "field", "before", "after"], total: rows.count)
  }
}
