import Words
import ArabicText
import Desk
import Records

/// `sijill case party`: adds somebody to a case.
struct CasePartyCommand: Command {
  static let usage = Usage(
    "case party", "أضف طرفًا إلى قضية.", "Add a party to a case.",
    notes: [
      Wording(
        "NAME اسم الشخص، أو رقمه هنا «#12»، أو «عضو 1042»؛ ومن لم يُقيَّد من قبل يُقيَّد، و«جديد: الاسم» "
          + "لمن يشبه اسمه اسم غيره.",
        "NAME is the person's name, the number here as #12, or «member 1042»; who is not known yet is "
          + "entered, and «new: NAME» is somebody whose name another bears.")
    ], operands: [.caseName, Operand("NAME")],
    options: [
      Option(
        "role", "ROLE", .words(of: PartyRole.self), "صفة الطرف (accused).",
        "The party's role (accused)."),
      Option("liberty", "STATE", .words(of: Liberty.self), "حالة حريته.", "The party's liberty."),
      Option("represents", "PERSON", "من يوكله المحامي.", "Whom the lawyer speaks for."),
      Option(
        "attorney", "POWER",
        "التوكيل: «4412 ج لسنة 2026 عام مدينة نصر» أو «الرقم/السنة المكتب»، وآخر يوم فيه: «حتى 31/12/2027».",
        "The power of attorney: «number/year office», or as papers write it; its last day: «until "
          + "31/12/2027»."),
      Option(
        "attorney-kind", "KIND", .words(of: AttorneyKind.self), "توكيل عام أو خاص.",
        "A general or special power of attorney."), .remark, .json,
    ],
    examples: [
      Example(
        "sijill case party 3 'بهاء اللازوردي' --role lawyer --attorney '120/2024 مكتب تل الريحان'",
        "محامٍ بتوكيله.", "A lawyer with the power of attorney.")
    ])

  private let typed: String
  private let typedName: String
  private var party: PartyDetails

  init(_ arguments: Arguments) throws(UsageError) {
    typed = arguments.text("CASE")
    typedName = arguments.text("NAME")
    party = PartyDetails(
      PartyDetails.Who(typed: typedName), as: try arguments.choice(option: "role") ?? .accused)
    party.liberty = try arguments.choice(option: "liberty")
    party.represents = try arguments.id(option: "represents")
    party.remark = arguments.text("remark")
    party.attorney = try arguments.attorney("attorney") ?? PowerOfAttorney()
    party.attorney.kind = try arguments.choice(option: "attorney-kind") ?? party.attorney.kind
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let id = try session.caseID(typed)
    if case .name(let name) = party.who { try session.tellNear(name) }
    let bearers = try session.desk().people(like: typedName, for: session.visitor)
    let person = try session.desk().add(party: party, to: id, by: session.visitor)
    if case .name(let name) = party.who, let known = bearers.first(where: { $0.card.id == person })
    {
      session.tell([.takenFor(name, known.card)])
    }
    return try session.changed(id, session.caseReports.entered(.party, person))
  }
}

extension Arguments {
  /// A power of attorney as papers write it; `nil` where none was typed.
  fileprivate func attorney(_ name: String) throws(UsageError) -> PowerOfAttorney? {
    guard all(name).isEmpty == false else { return nil }
    do throws(ArchiveError) {
      return try PowerOfAttorney(typed: text(name), today: Desk.today())
    } catch {
      guard case .invalid(let wrong, let said) = error else { return nil }
      throw .badField(name, wrong, typed: said)
    }
  }
}

/// `sijill case attorney`: corrects a lawyer's power of attorney.
struct CaseAttorneyCommand: Command {
  static let usage = Usage(
    "case attorney", "صحح توكيل طرف في قضية.", "Correct a party's power of attorney in a case.",
    notes: [
      Wording(
        "PARTY رقم الطرف كما في \u{200E}--json. وقبل آخر يوم في التوكيل يُنبَّه إليه بتسعين وثلاثين وسبعة أيام.",
        "PARTY is the number of the party in --json. The last day of a power is warned of 90, 30 and 7 "
          + "days before.")
    ], operands: [.caseName, Operand("PARTY"), Operand("POWER", .atLeastOne)], options: [.json],
    examples: [
      Example(
        "sijill case attorney 3 2 120/2024 مكتب تل الريحان حتى 31/12/2027", "آخر يوم في التوكيل.",
        "The last day of a power.")
    ])

  private let typed: String
  private let party: PartyID
  private let attorney: PowerOfAttorney

  init(_ arguments: Arguments) throws(UsageError) {
    typed = arguments.text("CASE")
    party = try arguments.id("PARTY")
    attorney = try arguments.attorney("POWER") ?? PowerOfAttorney()
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let id = try session.caseID(typed)
    try session.desk().edit(party: party, of: id, by: session.visitor) { $0 = attorney }
    return try session.changed(id)
  }
}

/// `sijill case unparty`: ends somebody's part in a case.
struct CaseUnpartyCommand: Command {
  static let usage = Usage(
    "case unparty", "أنهِ صفة طرف في قضية؛ ويبقى القيد.",
    "End a party's part in a case; the entry stays.", operands: [.caseName, Operand("PARTY")],
    options: [.json])

  private let typed: String
  private let party: PartyID

  init(_ arguments: Arguments) throws(UsageError) {
    typed = arguments.text("CASE")
    party = try arguments.id("PARTY")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let id = try session.caseID(typed)
    try session.desk().remove(party: party, of: id, by: session.visitor)
    return try session.changed(id)
  }
}

/// `sijill case liberty`: sets whether a person is held, from a day on.
struct CaseLibertyCommand: Command {
  static let usage = Usage(
    "case liberty", "غيّر حالة حرية شخص في قضية.", "Change a person's liberty in a case.",
    operands: [.caseName, Operand("PERSON"), Operand("STATE", .one, .words(of: Liberty.self))],
    options: [Option("since", "DATE", "تاريخ بدء الحالة.", "Since when the state holds."), .json],
    examples: [
      Example(
        "sijill case liberty 3 7 released --since 1/6/2024", "أُخلي سبيله.", "Somebody is released.")
    ])

  private let typed: String
  private let person: PersonID
  private let liberty: Liberty
  private let since: CivilDate?

  init(_ arguments: Arguments) throws(UsageError) {
    typed = arguments.text("CASE")
    person = try arguments.id("PERSON")
    liberty = try arguments.term("STATE")
    since = try arguments.date(option: "since")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let id = try session.caseID(typed)
    let visitor = session.visitor
    session.tell(
      try session.desk().setLiberty(liberty, of: person, in: id, since: since, by: visitor))
    return try session.changed(id)
  }
}

/// A command about documents and the case they are or are not papers of.
protocol CaseDocumentsCommand: Command {
  init(typed: String, documents: [DocumentID])
  var typed: String { get }
  var documents: [DocumentID] { get }
  /// Changes the papers of the case.
  func change(_ id: CaseID, at desk: Desk, by visitor: Visitor) throws(ArchiveError)
}

extension CaseDocumentsCommand {
  init(_ arguments: Arguments) throws(UsageError) {
    self.init(typed: arguments.text("CASE"), documents: try arguments.ids("DOCUMENT"))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let id = try session.caseID(typed)
    try change(id, at: try session.desk(), by: session.visitor)
    return try session.changed(id)
  }
}

/// `sijill case attach`: puts documents to a case.
struct CaseAttachCommand: CaseDocumentsCommand {
  static let usage = Usage(
    "case attach", "أرفق مستندات بقضية.", "Put documents to a case.",
    operands: [.caseName, .documents], options: [.json])

  let typed: String
  let documents: [DocumentID]

  func change(_ id: CaseID, at desk: Desk, by visitor: Visitor) throws(ArchiveError) {
    try desk.attach(documents, to: id, by: visitor)
  }
}

/// `sijill case detach`: takes documents from a case; they stay in the archive.
struct CaseDetachCommand: CaseDocumentsCommand {
  static let usage = Usage(
    "case detach", "انزع مستندات من قضية؛ وتبقى في السجل.",
    "Take documents from a case; they stay in the archive.", operands: [.caseName, .documents],
    options: [.json])

  let typed: String
  let documents: [DocumentID]

  func change(_ id: CaseID, at desk: Desk, by visitor: Visitor) throws(ArchiveError) {
    try desk.detach(documents, from: id, by: visitor)
  }
}
