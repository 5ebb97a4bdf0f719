import ArabicText
import Desk
import Records
import Formats
import Words

/// `sijill case`: cases of members and of the party, from three fields to the whole file.
struct CaseCommand: Command {
  static let usage = Usage(
    name: "case",
    summary: Phrase(
      "قيّد القضايا وأطرافها وتسلسلها.", "Enter cases, their parties and what happens in them."),
    notes: [
      Phrase(
        "ACTION: add NUMBER|TITLE، أو list [WORDS]، أو show CASE، أو edit CASE، أو party CASE NAME، "
          + "أو unparty CASE PARTY، أو liberty CASE PERSON STATE، أو attach CASE DOCUMENT…، أو detach "
          + "CASE DOCUMENT…، أو timeline CASE، أو history CASE، أو conflict NAME…، أو export CASE "
          + "FOLDER|FILE.zip، أو import FILE.csv، أو figures، أو remove CASE.",
        "ACTION is: add NUMBER|TITLE, list [WORDS], show CASE, edit CASE, party CASE NAME, unparty "
          + "CASE PARTY, liberty CASE PERSON STATE, attach CASE DOCUMENT…, detach CASE DOCUMENT…, "
          + "timeline CASE, history CASE, conflict NAME…, export CASE FOLDER|FILE.zip, import "
          + "FILE.csv, figures or remove CASE."),
      Phrase(
        "CASE رقم القضية هنا أو أحد أرقام قيدها كما تُكتب: «1054 لسنة 2021 حصر أمن دولة عليا».",
        "CASE is its number here or one of the numbers it carries, as papers write them."),
      Phrase(
        "قوائم الأسماء والأرقام والاتهامات تفصلها «؛»، والاتهام: «الاسم / القانون / المادة».",
        "Names, numbers and charges have semicolons between them; a charge is «name / law / "
          + "article»."),
      Phrase(
        "الاستيراد يفحص الجدول عمودًا عمودًا ولا يكتب شيئًا إن كان فيه معيب؛ ومع \u{200E}--check لا "
          + "يكتب أبدًا.",
        "An import checks the table column by column and writes nothing while a row is bad; with "
          + "--check it never writes."),
    ],
    operands: [
      Operand("ACTION", completion: .words(CaseAction.names)), Operand("ARGUMENT", .any),
    ],
    options: CaseField.options(CaseField.allCases) + CaseAction.options,
    examples: [
      Example(
        "sijill case add '1054 لسنة 2021 حصر أمن دولة عليا' --accused 'رغدة الصاوي' --arrest 3/5/2021",
        Phrase("قضية بثلاثة حقول.", "A case from three fields.")),
      Example(
        "sijill case party 3 'بهاء اللازوردي' --role lawyer --attorney '120/2024 مكتب تل الريحان'",
        Phrase("محامٍ بتوكيله.", "A lawyer with the power of attorney.")),
      Example(
        "sijill case conflict 'كريم الغمري' 'رغدة الصاوي'",
        Phrase("فحص التعارض.", "A conflict check.")),
      Example("sijill case export 3 case-3.zip", Phrase("القضية بمستنداتها.", "The whole file.")),
    ])

  let action: CaseAction

  init(_ arguments: Arguments) throws(UsageError) { action = try CaseAction(arguments) }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus { try action.run(in: session) }
}

/// What is done with cases, read before anything is opened.
struct CaseAction {
  private enum Kind {
    case add(String, TypedFields<CaseField>)
    case list(CaseListing)
    case show(String)
    case edit(String, TypedFields<CaseField>)
    case party(String, PartyDetails)
    case unparty(String, PartyID)
    case liberty(String, PersonID, Liberty, CivilDate?)
    case attach(String, [DocumentID], isAttached: Bool)
    case timeline(String)
    case history(String)
    case conflict([String])
    case export(String, String)
    case importing(String, isTrial: Bool)
    case figures
    case remove(String)
  }

  static let names = [
    "add", "list", "show", "edit", "party", "unparty", "liberty", "attach", "detach", "timeline",
    "history", "conflict", "export", "import", "figures", "remove",
  ]

  static let options = [
    Option(
      "role", "ROLE", completion: .words(PartyRole.allCases.map(\.rawValue)),
      Phrase("صفة الطرف.", "The party's role.")),
    Option(
      "liberty", "STATE", completion: .words(Liberty.allCases.map(\.rawValue)),
      Phrase(
        "حالة حرية الطرف، أو ترشيح القائمة بها.", "A party's liberty, or a filter of the list.")),
    Option("represents", "PERSON", Phrase("من يوكله المحامي.", "Whom the lawyer speaks for.")),
    Option(
      "attorney", "POWER",
      Phrase("التوكيل: «الرقم/السنة المكتب».", "The power of attorney: «number/year office».")),
    Option(
      "attorney-kind", "KIND", completion: .words(AttorneyKind.allCases.map(\.rawValue)),
      Phrase("توكيل عام أو خاص.", "A general or special power of attorney.")),
    Option("since", "DATE", Phrase("تاريخ بدء الحالة.", "Since when the state holds.")),
    Option("person", "PERSON", Phrase("قضايا هذا الشخص.", "Cases of this person.")),
    Option("tag", "TAG", Phrase("قضايا بهذا الوسم.", "Cases with this tag.")),
    Option("charge", "NAME", Phrase("قضايا بهذا الاتهام.", "Cases with this charge.")),
    Option("held", Phrase("ما فيه محبوس الآن.", "Only those in which somebody is held.")),
    Option(
      "order", "ORDER", completion: .words(CaseOrder.allCases.map(\.rawValue)),
      Phrase("الترتيب: newest أو next أو title.", "The order: newest, next date or title.")),
    Option("check", Phrase("افحص ولا تكتب.", "Check, and write nothing.")),
    Option("limit", "N", Phrase("أقصى عدد (50).", "At most N (50).")),
    Option("offset", "N", Phrase("تجاوز أول N.", "Pass over the first N.")),
    Option("csv", Phrase("اكتب جدول CSV.", "Write a table as CSV.")), Usage.json,
  ]

  private let kind: Kind
  private let isTable: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    isTable = arguments.has("csv")
    if isTable, arguments.has("json") { throw .conflict("csv", "json") }
    var action = try Action(arguments, among: Self.names)
    let trial = CaseDraft(details: CaseDetails(title: ""))
    switch action.name {
    case "add":
      let fields = try TypedFields(arguments, of: CaseField.allCases, trying: trial)
      kind = .add(try action.word("NUMBER|TITLE"), fields)
    case "list": kind = .list(try Self.listing(arguments, action.words()))
    case "show": kind = .show(try action.word("CASE"))
    case "edit":
      let fields = try TypedFields(arguments, of: CaseField.edited, trying: trial)
      kind = .edit(try action.word("CASE"), fields)
      if fields.isEmpty { throw .nothingToChange }
    case "party":
      let caseID = try action.word("CASE")
      kind = .party(caseID, try Self.party(arguments, named: try action.word("NAME")))
    case "unparty":
      kind = .unparty(try action.word("CASE"), try action.number("PARTY"))
    case "liberty":
      let caseID = try action.word("CASE")
      let person: PersonID = try action.number("PERSON")
      let typed = try action.word("STATE")
      guard let liberty = Liberty(term: typed) else {
        throw .badOperand("STATE", typed: typed, choices: Liberty.allCases.map(\.rawValue))
      }
      kind = .liberty(caseID, person, liberty, try arguments.date("since") ?? nil)
    case "attach", "detach":
      let isAttached = action.name == "attach"
      let caseID = try action.word("CASE")
      var documents: [DocumentID] = [try action.number("DOCUMENT")]
      for typed in action.words() {
        guard let id = DocumentID(typed) else { throw .badDocument(typed) }
        documents.append(id)
      }
      kind = .attach(caseID, documents, isAttached: isAttached)
    case "timeline": kind = .timeline(try action.word("CASE"))
    case "history": kind = .history(try action.word("CASE"))
    case "conflict": kind = .conflict([try action.word("NAME")] + action.words())
    case "export": kind = .export(try action.word("CASE"), try action.word("FOLDER|ZIP"))
    case "import": kind = .importing(try action.word("FILE"), isTrial: arguments.has("check"))
    case "figures": kind = .figures
    default: kind = .remove(try action.word("CASE"))
    }
    try action.end()
  }

  private static func listing(
    _ arguments: Arguments, _ words: [String]
  ) throws(UsageError) -> CaseListing {
    var listing = CaseListing()
    listing.typed = words.joined(separator: " ")
    listing.procedure = try arguments.choice("procedure")
    listing.liberty = try arguments.choice("liberty")
    listing.track = try arguments.choice("track")
    listing.governorate = arguments.value("governorate") ?? ""
    listing.tag = arguments.value("tag") ?? ""
    listing.charge = arguments.value("charge") ?? ""
    listing.person = try arguments.integer("person", in: 1...Int.max).map { ID(Int64($0)) }
    listing.isHeld = arguments.has("held")
    listing.order = try arguments.choice("order") ?? .newest
    listing.limit = try arguments.integer("limit", in: 1...10_000) ?? 50
    listing.offset = try arguments.integer("offset", in: 0...SearchCommand.offsetMax) ?? 0
    return listing
  }

  private static func party(
    _ arguments: Arguments, named name: String
  ) throws(UsageError) -> PartyDetails {
    let who: PartyDetails.Who = PersonID(name).map { .person($0) } ?? .name(name)
    var party = PartyDetails(who, as: try arguments.choice("role") ?? .accused)
    party.liberty = try arguments.choice("liberty")
    party.represents = try arguments.integer("represents", in: 1...Int.max).map { ID(Int64($0)) }
    party.remark = arguments.value("remark") ?? ""
    if let typed = arguments.value("attorney") {
      let words = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
      let parts = (words.first ?? "").westernDigits.split(separator: "/")
      party.attorney.number = parts.first.map(String.init) ?? ""
      party.attorney.year = parts.count > 1 ? Int(parts[1]) : nil
      party.attorney.office = words.count > 1 ? words[1] : ""
    }
    party.attorney.kind = try arguments.choice("attorney-kind")
    return party
  }
}

extension CaseAction {
  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let visitor = session.visitor
    let words = CaseReports(tongue: session.tongue)
    let lines = CaseLines(session, isTable: isTable)
    switch kind {
    case .add(let typed, let fields): return try add(typed, fields, at: desk, in: session)
    case .list(let listing): return list(try desk.cases(listing, for: visitor), lines)
    case .show(let typed):
      let id = try session.caseID(typed, at: desk)
      lines.print(try desk.caseFile(id, for: visitor), today: desk.today)
    case .edit(let typed, let fields):
      let id = try session.caseID(typed, at: desk)
      var draft = CaseDraft(details: try desk.caseFile(id, for: visitor).details)
      try fields.put(into: &draft)
      session.tell(try desk.edit(case: id, to: draft.details, by: visitor))
      return try done(words.changed(.case, id), id, desk, session)
    case .party(let typed, let party):
      let id = try session.caseID(typed, at: desk)
      if case .name(let name) = party.who { try tellNear(name, desk, session) }
      let person = try desk.add(party: party, to: id, by: visitor)
      return try done(words.entered(.party, person), id, desk, session)
    case .unparty(let typed, let party):
      let id = try session.caseID(typed, at: desk)
      try desk.remove(party: party, of: id, by: visitor)
      return try done(words.changed(.case, id), id, desk, session)
    case .liberty(let typed, let person, let liberty, let date):
      let id = try session.caseID(typed, at: desk)
      try desk.setLiberty(liberty, of: person, in: id, since: date, by: visitor)
      return try done(words.changed(.case, id), id, desk, session)
    case .attach(let typed, let documents, let isAttached):
      let id = try session.caseID(typed, at: desk)
      for document in documents {
        if isAttached {
          try desk.attach(document: document, to: id, by: visitor)
        } else {
          try desk.detach(document: document, from: id, by: visitor)
        }
      }
      return try done(words.changed(.case, id), id, desk, session)
    case .timeline(let typed):
      let file = try desk.caseFile(try session.caseID(typed, at: desk), for: visitor)
      if session.isJSON {
        for event in file.events { session.output.line(JSON.object(event.json).line) }
      } else {
        lines.print(file.events)
      }
    case .history(let typed):
      let id = try session.caseID(typed, at: desk)
      return lines.print(try desk.history(of: .case(id), for: visitor))
    case .conflict(let names): return conflict(try desk.conflicts(names, for: visitor), lines)
    case .export(let typed, let path):
      let id = try session.caseID(typed, at: desk)
      let count = try CaseExport(desk: desk, session: session).write(id, to: path)
      session.messages.line(words.exported(count, to: session.ink.piece(path)))
    case .importing(let path, let isTrial):
      return lines.print(try desk.importCases(from: path, isTrial: isTrial, by: visitor))
    case .figures: return figures(try desk.figures(for: visitor), lines)
    case .remove(let typed):
      let id = try session.caseID(typed, at: desk)
      try desk.remove(case: id, by: visitor)
      session.output.line(words.removed(.case, id))
    }
    return .done
  }

  private func add(
    _ typed: String, _ fields: TypedFields<CaseField>, at desk: Desk, in session: Session
  ) throws(ArchiveError) -> ExitStatus {
    var draft = CaseDraft(details: CaseDetails(title: ""))
    draft.details.numbers = CaseNumberReader.numbers(in: typed)
    try fields.put(into: &draft)
    if draft.details.title.isEmpty {
      let number = draft.details.numbers.first
      draft.details.title = number.map { "القضية \($0)" } ?? typed
    }
    draft.assignEvents()
    for party in draft.parties {
      if case .name(let name) = party.who { try tellNear(name, desk, session) }
    }
    let filed = try desk.add(case: draft, by: session.visitor)
    session.tell(filed.concerns)
    let words = CaseReports(tongue: session.tongue)
    return try done(words.entered(.case, filed.id), filed.id, desk, session)
  }

  /// Tells who of a near name is known, where nobody has this very name.
  private func tellNear(_ name: String, _ desk: Desk, _ session: Session) throws(ArchiveError) {
    let words = CaseReports(tongue: session.tongue)
    let near = try desk.people(like: name, limit: 3, for: session.visitor)
    guard near.allSatisfy({ $0.score < 1 }) else { return }
    for match in near { session.messages.line(session.ink.line(words.near(match))) }
  }

  private func done(
    _ said: String, _ id: CaseID, _ desk: Desk, _ session: Session
  ) throws(ArchiveError) -> ExitStatus {
    if session.isJSON {
      CaseLines(session).print(try desk.caseFile(id, for: session.visitor), today: desk.today)
    } else {
      session.output.line(said)
    }
    return .done
  }

  private func list(_ page: CaseList, _ lines: CaseLines) -> ExitStatus {
    let rows = page.items.map { card in
      CaseLines.Row(
        json: card.json,
        cells: [
          "\(card.id)", card.title, card.numbers.joined(separator: "؛ "),
          card.accused.joined(separator: "؛ "), card.procedure?.rawValue ?? "", card.court,
          card.governorate, "\(card.heldCount)", card.next?.description ?? "",
        ])
    }
    return lines.print(
      rows,
      heading: [
        "case", "title", "numbers", "accused", "procedure", "court", "governorate", "held", "next",
      ], total: page.total)
  }

  private func conflict(_ conflicts: [Conflict], _ lines: CaseLines) -> ExitStatus {
    let rows = conflicts.map { found in
      CaseLines.Row(
        json: [
          ("asked", .text(found.asked)), ("person", .id(found.match.card.id)),
          ("name", .text(found.match.card.name)),
          ("score", .decimal(Double(Int(found.match.score * 100)) / 100)),
          ("case", .id(found.caseID)), ("title", .text(found.caseTitle)),
          ("role", .text(found.role.rawValue)), ("represents", .text(found.represents)),
        ],
        cells: [
          found.asked, found.match.card.name, "\(Double(Int(found.match.score * 100)) / 100)",
          "\(found.caseID)", found.caseTitle, found.role.label(in: lines.session.tongue),
          found.represents,
        ])
    }
    return lines.print(
      rows, heading: ["asked", "name", "score", "case", "title", "role", "represents"],
      total: rows.count)
  }

  private func figures(_ figures: CaseFigures, _ lines: CaseLines) -> ExitStatus {
    let tongue = lines.session.tongue
    var rows: [CaseLines.Row] = []
    func add(_ unit: String, _ by: String, _ value: String, _ shown: String, _ count: Int) {
      rows.append(
        CaseLines.Row(
          json: [
            ("unit", .text(unit)), ("by", .text(by)), ("value", .text(value)),
            ("count", .number(count)),
          ], cells: [unit, by, shown, "\(count)"]))
    }
    for (value, count) in figures.cases.procedures {
      add("case", "procedure", value, Procedure(rawValue: value)?.label(in: tongue) ?? value, count)
    }
    for (value, count) in figures.cases.tracks {
      add("case", "track", value, Track(rawValue: value)?.label(in: tongue) ?? value, count)
    }
    for (value, count) in figures.cases.governorates {
      add("case", "governorate", value, value, count)
    }
    for (value, count) in figures.cases.charges { add("case", "charge", value, value, count) }
    for (value, count) in figures.liberties {
      add("person", "liberty", value, Liberty(rawValue: value)?.label(in: tongue) ?? value, count)
    }
    for step in figures.custody where step.open + step.ended > 0 {
      let value = step.daysMax.map { "<=\($0)" } ?? ">\(CaseFigures.custodySteps.last ?? 0)"
      add("person", "custody-days", value, value, step.open + step.ended)
    }
    for (value, count) in figures.acts {
      add("act", "type", value, ViolationAct(rawValue: value)?.label(in: tongue) ?? value, count)
    }
    return lines.print(rows, heading: ["unit", "by", "value", "count"], total: rows.count)
  }
}
