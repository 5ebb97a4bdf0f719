import Formats
import Deadlines
import Desk
import HTML
import HTTP
import Papers
import Records
import Search
import Words

extension SitePages {
  /// Answers at an address of the notifications.
  func answer(
    _ request: Request, at route: NotificationRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    let today = desk.today
    let form = request.form
    switch route {
    case .board: return try notificationBoard(on: today, frame)
    case .boardPaper: return .page(try boardPaper(on: today, frame))
    case .new(let origin):
      return try request.isSent
        ? begin(form, from: origin, on: today, frame) : .page(newNotification(origin, frame))
    case .decisions: return try decisions(frame)
    case .newDecision:
      return try request.isSent
        ? addDecision(form, frame)
        : .page(decisionForm(Form(["visibility": "secretariat"], in: frame.tongue), nil, frame))
    case .decision(let id): return try decision(id, frame)
    case .editDecision(let id):
      return try request.isSent ? editDecision(id, form, frame) : .page(decisionEdit(id, frame))
    case .compare(let id): return .page(try competing(with: id, frame))
    case .show(let id): return try show(id, on: today, frame)
    case .advance(let id, let state, let channel):
      guard request.isSent, let state else {
        return .page(try step(id, into: state, by: channel, on: today, frame))
      }
      return try advance(id, into: state, by: channel, request, on: today, frame)
    case .papers(let id, let role):
      return try request.isSent
        ? attach(request, to: id, as: role, frame) : .page(papersForm(id, role, frame))
    case .edit(let id):
      return try request.isSent
        ? editNotification(id, form, frame) : .page(notificationEdit(id, frame))
    case .note(let id): return try note(form, with: id, frame)
    case .retract(let id): return try retract(form, of: id, frame)
    case .link(let id): return try link(id, form, frame)
    case .openCase(let id):
      _ = try changeable(id)
      _ = try desk.openCase(for: id, by: visitor)
      return .seeOther(.notifications(.show(id)))
    case .founding(let id):
      return try request.isSent ? addSignatures(request, to: id, frame) : .page(founding(id, frame))
    case .letter(let id): return try letter(of: id, frame)
    case .enclosures(let id):
      return page(EnclosuresPaper(try desk.dossier(of: id, for: visitor)).paper, of: id, frame)
    case .delivery(let id):
      return page(DeliveryPaper(try desk.dossier(of: id, for: visitor)).paper, of: id, frame)
    case .dossier(let id): return try dossierFile(of: id, on: today, frame)
    }
  }

  private func notificationBoard(
    on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let board = try desk.board(on: today, for: visitor)
    return try frame.answer(
      json: data(of: board, on: today), csv: board.table(in: frame.tongue),
      page: NotificationBoardPage(
        frame: frame, board: board, closed: closedNotifications(),
        decisions: desk.decisions(for: visitor),
        years: desk.notificationYears(on: today, for: visitor)
      ).node)
  }

  private func show(
    _ id: NotificationID, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    try frame.answer(
      json: desk.notification(id, for: visitor).json(on: today), page: notificationPage(id, frame))
  }

  /// The page of a notification; a refused form stands in it as it was sent.
  func notificationPage(
    _ id: NotificationID, refused: Form? = nil, _ frame: Frame
  ) throws(ArchiveError) -> Node {
    NotificationPage(
      frame: frame, dossier: try desk.dossier(of: id, for: visitor), now: desk.now,
      deadlines: try desk.deadlines(DeadlineListing(subject: .notification(id)), for: visitor),
      decisions: try desk.decisions(touching: id, for: visitor), refused: refused
    ).node
  }

  func closedNotifications() throws(ArchiveError) -> [Notification] {
    try desk.notifications(NotificationListing(limit: PageLimit.whole), for: visitor)
      .items.filter { $0.state.isOpen == false }
  }

  private func data(
    of board: NotificationBoard, on today: CivilDate
  ) throws(ArchiveError) -> JSON {
    .object([
      ("day", .text(board.day.description)),
      ("open", .list(board.lines.map { $0.json(on: today) })),
      ("endings", .list(board.endings.map(\.json))),
      ("closed", .list(try closedNotifications().map { .object($0.summary(on: today)) })),
      ("years", .list(try desk.notificationYears(on: today, for: visitor).map(\.json))),
    ])
  }

  private func boardPaper(on today: CivilDate, _ frame: Frame) throws(ArchiveError) -> Node {
    let paper = BoardPaper(
      try desk.board(on: today, for: visitor),
      years: try desk.notificationYears(on: today, for: visitor), in: frame.tongue
    ).paper
    return PaperPage(
      frame: frame, paper: paper,
      back: (NotificationRoute.board.address, frame.tongue.say("إلى اللوحة", "To the board"))
    ).node
  }

  private func competing(with id: NotificationID?, _ frame: Frame) throws(ArchiveError) -> Node {
    let all = try desk.notifications(
      NotificationListing(limit: PageLimit.whole), for: visitor
    ).items
    var groups = NotificationComparePage.groups(of: all)
    if let id {
      _ = try desk.notification(id, for: visitor)
      groups = groups.filter { group in group.contains { $0.id == id } }
    }
    return NotificationComparePage(frame: frame, groups: groups).node
  }
}

// MARK: - Forms

extension SitePages {
  /// A notification that the visitor may change; what one may not see is missing, not forbidden.
  func changeable(_ id: NotificationID) throws(ArchiveError) -> Notification {
    let notification = try desk.notification(id, for: visitor)
    guard visitor.mayFile else { throw .forbidden }
    return notification
  }

  /// The documents that a form offers: those filed last, without the sheets of records.
  func offeredDocuments() throws(ArchiveError) -> [DocumentCard] {
    try desk.cards(Listing(limit: Self.offeredMax), for: visitor).items
      .filter { $0.subject == nil }
  }

  /// As many as a person looks through; an older one is named by its number.
  private static let offeredMax = 300

  private func newNotification(_ origin: NotificationOrigin?, _ frame: Frame) throws(ArchiveError)
    -> Node
  {
    guard visitor.mayFile else { throw .forbidden }
    let earlier = try origin.map { origin throws(ArchiveError) in
      (origin.relation, try desk.notification(origin.notification, for: visitor))
    }
    return try newPage(.beginning(after: earlier, in: frame.tongue), earlier, frame)
  }

  func newPage(
    _ form: Form, _ origin: (NotificationRelation, Notification)?, _ frame: Frame
  ) throws(ArchiveError) -> Node {
    let known = try desk.notifications(NotificationListing(limit: PageLimit.whole), for: visitor)
      .items.map { $0.particulars[.decidingBody] }
    return NotificationNewPage(
      frame: frame, form: form, origin: origin.map { (relation: $0.0, notification: $0.1) },
      bodies: Set(known).subtracting([""]).sorted()
    ).node
  }

  private func step(
    _ id: NotificationID, into state: NotificationState?, by channel: NotificationChannel?,
    on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Node {
    let notification = try changeable(id)
    let open = notification.successors
    let onward = open.filter { $0.isEnd == false }
    guard let coming = state ?? (onward.count == 1 ? onward.first : nil), open.contains(coming)
    else {
      let refusal = state.map { state in
        NotificationRefusal.notOpen(
          from: notification.state, to: state,
          path: notification.state.path(to: state, for: notification.particulars), open: open)
      }
      return NotificationAdvancePage(
        frame: frame, notification: notification, today: today,
        refusal: refusal?.message(in: frame.tongue)
      ).node
    }
    let step = ComingStep(of: notification, into: coming, by: channel, on: today)
    return try stepPage(NotificationStepForm(step, in: frame.tongue), frame)
  }

  func stepPage(_ coming: NotificationStepForm, _ frame: Frame) throws(ArchiveError) -> Node {
    var others: [Notification] = []
    if coming.step.state == .superseded {
      others = try desk.notifications(NotificationListing(limit: PageLimit.whole), for: visitor)
        .items.filter { $0.id != coming.step.notification.id }
    }
    return NotificationStepPage(
      frame: frame, coming: coming, documents: try offeredDocuments(), others: others,
      together: try together(coming.step)
    ).node
  }

  /// The notifications that lie before the same court as that of a step, by number.
  func together(_ step: ComingStep) throws(ArchiveError) -> [Notification] {
    try desk.notifications(NotificationListing(limit: PageLimit.whole), for: visitor).items
      .filter { step.notification.sharesSuit(with: $0, in: step.state) }.sorted { $0.id < $1.id }
  }

  private func papersForm(
    _ id: NotificationID, _ role: PaperRole?, _ frame: Frame
  ) throws(ArchiveError) -> Node {
    NotificationPapersPage(
      frame: frame, notification: try changeable(id), role: role,
      form: Form(in: frame.tongue), documents: try offeredDocuments()
    ).node
  }

  private func notificationEdit(_ id: NotificationID, _ frame: Frame) throws(ArchiveError) -> Node {
    let notification = try changeable(id)
    return NotificationEditPage(
      frame: frame, notification: notification,
      form: Form(
        ParticularsField.open(in: notification), of: notification.particulars, in: frame.tongue)
    ).node
  }
}
