import Desk
import Papers
import Records
import Words

/// `sijill notification`: what the party tells the Political Parties Committee, from decision to
/// answer.
struct NotificationCommand: Command {
  static let usage = Usage(
    name: "notification",
    summary: Phrase(
      "قيّد إخطارات لجنة شؤون الأحزاب وتابعها.",
      "Record and follow notifications to the Political Parties Committee."),
    notes: [
      Phrase(
        "ACTION: add KIND SUBJECT…، أو list، أو show ID، أو advance ID [STATE]، أو attach ID "
          + "ROLE=DOCUMENT…، أو edit ID، أو note ID WORDS…، أو retract ID ENTRY، أو litigate ID [CASE]، أو letter ID، "
          + "أو delivery ID، أو dossier ID، أو board، أو signatures ID [CSV].",
        "ACTION is: add KIND SUBJECT…, list, show ID, advance ID [STATE], attach ID "
          + "ROLE=DOCUMENT…, edit ID, note ID WORDS…, retract ID ENTRY, litigate ID [CASE], letter ID, delivery ID, "
          + "dossier ID, board or signatures ID [CSV]."),
      Phrase(
        "advance بلا STATE يسرد الحالات المتاحة وما ينقص كلًّا منها.",
        "advance without a STATE lists the states that are open and what each still needs."),
      Phrase(
        "لا يُغيَّر ما أُرسل ولا يُمحى قيد: الاستدراك إخطار جديد (add correction مع \u{200E}--corrects).",
        "What was sent does not change and no entry is erased: a correction is a new notification "
          + "(add correction with --corrects)."),
    ],
    operands: [
      Operand("ACTION", completion: .words(NotificationAction.Name.allCases.map(\.rawValue))),
      Operand("ARGUMENT", .any),
    ],
    options: NotificationFields.usage + NotificationOptions.usage,
    examples: [
      Example(
        "sijill notification add bylaws_amendment تعديل اللائحة --party الميثاق",
        Phrase("إخطار جديد.", "A new notification.")),
      Example(
        "sijill notification attach 3 minutes=12 attendance_roll=13",
        Phrase("أوراق من السجل بأدوارها.", "Papers of the archive with their roles.")),
      Example(
        "sijill notification advance 3 decision_recorded --date 2026-03-22 --date announcement=2026-03-23",
        Phrase("خطوة بتواريخها.", "A step with its dates.")),
      Example(
        "sijill notification advance 3",
        Phrase("ما المتاح وما ينقصه.", "What is open and what it needs.")),
      Example(
        "sijill notification letter 3 --output letter.docx",
        Phrase("كتاب الإخطار ومرفقاته.", "The letter and its enclosures.")),
      Example("sijill notification board", Phrase("لوحة القيادة.", "The leadership's board.")),
    ])

  let action: NotificationAction

  init(_ arguments: Arguments) throws(UsageError) {
    action = try NotificationAction(arguments)
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    switch action {
    case .list(let listing): return try list(listing, at: desk, in: session)
    case .openStates(let id):
      let notification = try desk.notification(id, for: session.visitor)
      return NotificationLines(session: session).printOpenStates(of: notification)
    case .board(let day, let showsYears, let output, let overwrites):
      return try board(
        on: day ?? Desk.today(), showsYears: showsYears, output: output, overwriting: overwrites,
        at: desk, in: session)
    case .show(let id):
      return show(try desk.dossier(of: id, for: session.visitor), in: session)
    case .print(let printing):
      return try printing.run(at: desk, in: session)
    case .signatures(let id, let path):
      return try signatures(of: id, from: path, at: desk, in: session)
    case .add, .advance, .attach, .edit, .note, .retract, .litigate:
      let changed = try change(at: desk, in: session)
      return show(try desk.dossier(of: changed.id, for: session.visitor), in: session)
    }
  }

  /// Does an action that changes a notification and gives the notification as it is then.
  private func change(
    at desk: Desk, in session: Session
  ) throws(ArchiveError) -> Notification {
    let visitor = session.visitor
    let today = Desk.today()
    switch action {
    case .add(let fields, let kind, let subject, let links):
      var particulars = NotificationParticulars(kind: kind, subject: subject)
      fields.change(&particulars)
      return try desk.addNotification(particulars, links: links, on: today, by: visitor)
    case .advance(let id, var step, let files):
      for paper in try filed(files, like: id, at: desk, in: session) {
        step.papers[paper.role] = paper.holding
      }
      return try desk.advance(id, by: step, on: today, as: visitor)
    case .attach(let id, let papers, let files):
      let filed = try filed(files, like: id, at: desk, in: session)
      return try desk.attach(papers + filed, to: id, on: today, by: visitor)
    case .edit(let id, let fields, let links):
      var notification = try desk.notification(id, for: visitor)
      var particulars = notification.particulars
      fields.change(&particulars)
      if particulars != notification.particulars {
        notification = try desk.edit(notification: id, to: particulars, on: today, by: visitor)
      }
      for link in links {
        notification = try desk.link(id, link.relation, to: link.to, on: today, by: visitor)
      }
      return notification
    case .note(let id, let words, var papers, let files):
      for paper in try filed(files, like: id, at: desk, in: session) {
        papers[paper.role] = paper.holding
      }
      return try desk.note(words, papers: papers, with: id, on: today, by: visitor)
    case .retract(let id, let ordinal, let reason):
      return try desk.retract(ordinal, of: id, because: reason, on: today, by: visitor)
    case .litigate(let id, let caseID?):
      return try desk.litigate(id, in: caseID, on: today, by: visitor)
    case .litigate(let id, nil): return try desk.openCase(for: id, on: today, by: visitor)
    case .list, .show, .openStates, .board, .print, .signatures:
      preconditionFailure("an action that only reads changes nothing")
    }
  }

  /// Files what stands on disk, or finds it where the archive holds it already.
  ///
  /// Throws `.missing(.file)` for one that could not be filed; those before it stay filed, and the
  /// notification is not changed.
  private func filed(
    _ files: [PaperFile], like id: NotificationID, at desk: Desk, in session: Session
  ) throws(ArchiveError) -> [(role: PaperRole, holding: PaperHolding)] {
    guard files.isEmpty == false else { return [] }
    // A paper is no more open than the notification that it belongs to.
    let circle = try desk.notification(id, for: session.visitor).particulars.visibility
    let options = IntakeOptions(visibility: circle == .restricted ? circle : nil)
    var papers: [(role: PaperRole, holding: PaperHolding)] = []
    for file in files {
      let receipt = try desk.add([file.path], options: options, by: session.visitor)
      switch receipt.lines.first?.outcome {
      case .added(let document, _), .linked(let document):
        papers.append((file.role, .document(document)))
      case .ready, .failed, nil: throw .missing(.file, name: file.path)
      }
    }
    return papers
  }

  private func list(
    _ listing: NotificationListing, at desk: Desk, in session: Session
  ) throws(ArchiveError) -> ExitStatus {
    let page = try desk.notifications(listing, for: session.visitor)
    NotificationLines(session: session).print(page, from: listing.offset)
    return page.items.isEmpty ? .nothingFound : .done
  }

  private func show(_ dossier: Dossier, in session: Session) -> ExitStatus {
    NotificationLines(session: session).print(dossier)
    return .done
  }

  private func board(
    on day: CivilDate, showsYears: Bool, output: String?, overwriting: Bool, at desk: Desk,
    in session: Session
  ) throws(ArchiveError) -> ExitStatus {
    let lines = NotificationLines(session: session)
    if let output {
      let board = try desk.board(on: day, for: session.visitor)
      let years = try desk.notificationYears(on: day, for: session.visitor)
      let paper = BoardPaper(board, years: years, in: session.tongue).paper
      try session.write(paper.file, to: output, overwriting: overwriting)
      return .done
    }
    guard showsYears == false else {
      let years = try desk.notificationYears(on: day, for: session.visitor)
      lines.print(years)
      return years.isEmpty ? .nothingFound : .done
    }
    let board = try desk.board(on: day, for: session.visitor)
    lines.print(board)
    return board.lines.isEmpty ? .nothingFound : .done
  }

  /// Reads a list of founders' signatures, where one is given, and tells the count.
  private func signatures(
    of id: NotificationID, from path: String?, at desk: Desk, in session: Session
  ) throws(ArchiveError) -> ExitStatus {
    let lines = SignatureLines(session: session)
    guard let path else {
      lines.print(try desk.foundingTally(of: id, for: session.visitor))
      return .done
    }
    let receipt = try desk.addSignatures(from: path, to: id, by: session.visitor)
    lines.print(receipt)
    return receipt.faults.contains { $0.fault.counts == false } ? .failed : .done
  }
}
