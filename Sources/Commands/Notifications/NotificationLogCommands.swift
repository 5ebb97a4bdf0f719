import Desk
import Records
import Words

/// `sijill notification attach`: puts papers with a notification.
struct NotificationAttachCommand: Command {
  static let usage = Usage(
    "notification attach", "أرفق أوراقًا بإخطار، كلٌّ بدورها.",
    "Put papers with a notification, each in its role.",
    operands: [.id, Operand("ROLE=DOCUMENT", .any, .words(NotificationPapers.roles))],
    options: NotificationPapers.options + [.json],
    examples: [
      Example(
        "sijill notification attach 3 minutes=12 attendance_roll=13", "أوراق من السجل بأدوارها.",
        "Papers of the archive with their roles.")
    ])

  private let id: NotificationID
  private var documents: [NotificationEntry.Evidence] = []
  private let papers: NotificationPapers

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    for (role, typed) in try arguments.pairs("ROLE=DOCUMENT", of: PaperRole.self) {
      documents.append(NotificationEntry.Evidence(role, .document(try Arguments.id(typed))))
    }
    papers = try NotificationPapers(arguments)
    if documents.isEmpty, papers.isEmpty { throw .missing("ROLE=DOCUMENT") }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    _ = try desk.attach(
      documents + papers.holdings.evidence, filing: papers.read(), to: id, by: session.visitor)
    return try session.show(id)
  }
}

/// `sijill notification note`: writes an entry in a notification's log.
struct NotificationNoteCommand: Command {
  static let usage = Usage(
    "notification note", "قيّد ملاحظة في سجل الإخطار.", "Write an entry in a notification's log.",
    notes: [
      Wording(
        "ما عُرف بعد خطوته يُقيَّد هنا: الإعلان بالحكم، والرقم بعد الإحالة، ونهاية المدة أو التوكيل.",
        "What became known after its step is kept here: the notice of a judgment, the number after "
          + "a referral, the end of a term or a power.")
    ],
    operands: [.id, Operand("WORDS", .atLeastOne)],
    options: [
      Option("on", "DATE", "يوم الواقعة (اليوم).", "The day of it (today)."),
      Option(
        "date", "NAME=DATE", .words(NotificationDate.knownLater.map { "\($0.rawValue)=" }),
        "تاريخ عُرف بعد خطوته؛ يُكرَّر.", "A date known after its step; may be repeated."
      ).repeatable,
      Option(
        "detail", "NAME=TEXT", .words(NotificationDetail.knownLater.map { "\($0.rawValue)=" }),
        "بيان عُرف بعد خطوته؛ يُكرَّر.", "A detail known after its step; may be repeated."
      ).repeatable,
    ] + NotificationPapers.options + [.json],
    examples: [
      Example(
        "sijill notification note 3 أُعلن الحكم --date judgment_notice=2026-09-08",
        "إعلان حكم عُرف بعده.", "The notice of a judgment, known after it.")
    ])

  private let id: NotificationID
  private let words: String
  private let day: CivilDate?
  private var dates: [NotificationDate: CivilDate] = [:]
  private var details: [NotificationDetail: String] = [:]
  private let papers: NotificationPapers

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    words = arguments.text("WORDS")
    day = try arguments.date(option: "on")
    for (name, typed) in try arguments.pairs("date", of: NotificationDate.self) {
      let known = NotificationDate.knownLater
      guard known.contains(name) else {
        throw .badChoice("date", typed: name.rawValue, choices: known.map(\.rawValue))
      }
      do { dates[name] = try CivilDate(typed) } catch { throw .badDate("date", typed: typed) }
    }
    for (name, typed) in try arguments.pairs("detail", of: NotificationDetail.self) {
      let known = NotificationDetail.knownLater
      guard known.contains(name) else {
        throw .badChoice("detail", typed: name.rawValue, choices: known.map(\.rawValue))
      }
      details[name] = typed
    }
    papers = try NotificationPapers(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    _ = try desk.note(
      words, dates: dates, details: details, papers: papers.holdings, filing: papers.read(),
      with: id, on: day, by: session.visitor)
    return try session.show(id)
  }
}

/// `sijill notification retract`: takes an entry of the log back; it stays readable.
struct NotificationRetractCommand: Command {
  static let usage = Usage(
    "notification retract", "اسحب قيدًا من سجل الإخطار؛ ويبقى مقروءًا.",
    "Take back an entry of the log; it stays readable.", operands: [.id, Operand("ENTRY")],
    options: [Option.reason.needed, .json])

  private let id: NotificationID
  private let ordinal: Int
  private let reason: String

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    let entry: ID<NotificationEntry> = try arguments.id("ENTRY")
    ordinal = Int(entry.number)
    reason = arguments.text("reason")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    _ = try desk.retract(ordinal, of: id, because: reason, by: session.visitor)
    return try session.show(id)
  }
}

/// `sijill notification litigate`: puts a notification to the case in which it is challenged.
struct NotificationLitigateCommand: Command {
  static let usage = Usage(
    "notification litigate", "اربط إخطارًا بالقضية التي يُطعن فيها عليه.",
    "Put a notification to the case in which it is challenged.",
    notes: [
      Wording(
        "بلا CASE تُفتح قضية جديدة للطعن.", "Without a CASE a new one is opened for the challenge.")
    ], operands: [.id, Operand("CASE", .atMostOne)], options: [.json])

  private let id: NotificationID
  private let typed: String?

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    typed = arguments.value("CASE")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    if let typed {
      let caseID = try session.caseID(typed)
      _ = try desk.litigate(id, in: caseID, by: session.visitor)
    } else {
      _ = try desk.openCase(for: id, by: session.visitor)
    }
    return try session.show(id)
  }
}

/// `sijill notification signatures`: reads founders' signatures and tells their count.
struct NotificationSignaturesCommand: Command {
  static let usage = Usage(
    "notification signatures", "اقرأ قائمة توقيعات المؤسسين وعُدَّها.",
    "Read a list of founders' signatures and count them.",
    notes: [Wording("بلا FILE: العدد وحده.", "Without a FILE: the count alone.")],
    operands: [.id, Operand("FILE", .atMostOne, .path)], options: [.json])

  private let id: NotificationID
  private let path: String?

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    path = arguments.value("FILE")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    guard let path else {
      return session.show(try desk.foundingTally(of: id, for: session.visitor))
    }
    return session.show(try desk.addSignatures(from: path, to: id, by: session.visitor))
  }
}
