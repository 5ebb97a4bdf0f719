import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  func begin(
    _ sent: Fields, from origin: NotificationOrigin?, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    let earlier = try origin.map { origin throws(ArchiveError) in
      (origin.relation, try desk.notification(origin.notification, for: visitor))
    }
    var form = Form(sent, in: frame)
    let (said, known) = form.beginning(
      after: origin?.relation == .conflictsWith ? nil : earlier?.1, on: today)
    return try send(
      form, blaming: \.ofParticulars,
      act: { () throws(ArchiveError) in
        let begun = try desk.addNotification(
          said, links: origin.map { [($0.relation, to: $0.notification)] } ?? [],
          saying: known, by: visitor)
        return .notifications(.advance(begun.id))
      }, back: { form throws(ArchiveError) in try newPage(form, earlier, frame) })
  }

  func note(
    _ fields: Fields, with id: NotificationID, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    var form = Form(fields, scope: "note", in: frame)
    let day = form.date("day")
    let dates = form.dates(of: NotificationDate.knownLater)
    let details = form.said(of: NotificationDetail.knownLater)
    return try send(
      form, blaming: \.ofNote,
      act: { () throws(ArchiveError) in
        _ = try desk.note(
          form["words"], dates: dates, details: details, with: id, on: day, by: visitor)
        return .notifications(.show(id))
      }, back: { form throws(ArchiveError) in try notificationPage(id, refused: form, frame) })
  }

  func retract(
    _ fields: Fields, of id: NotificationID, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    let form = Form(fields, scope: "retract", in: frame)
    return try send(
      form, blaming: { _ in form["words"].isEmpty ? "words" : "entry" },
      act: { () throws(ArchiveError) in
        _ = try desk.retract(
          Int(form["entry"]) ?? 0, of: id, because: form["words"], by: visitor)
        return .notifications(.show(id))
      }, back: { form throws(ArchiveError) in try notificationPage(id, refused: form, frame) })
  }

  func link(
    _ id: NotificationID, _ fields: Fields, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    var form = Form(fields, scope: "link", in: frame)
    let (relation, other): (NotificationRelation?, NotificationID?) = (
      form.term("relation"), form.number("other")
    )
    return try send(
      form, blaming: { _ in "other" },
      act: { () throws(ArchiveError) in
        guard let relation, let other else {
          throw .missing(.notification, name: form["other"])
        }
        _ = try desk.link(id, relation, to: other, by: visitor)
        return .notifications(.show(id))
      }, back: { form throws(ArchiveError) in try notificationPage(id, refused: form, frame) })
  }
}

// MARK: - Steps and papers

extension SitePages {
  func advance(
    _ id: NotificationID, into state: NotificationState, by channel: NotificationChannel?,
    _ request: Request, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let coming = ComingStep(of: try changeable(id), into: state, by: channel, on: today)
    var step = NotificationStepForm(coming, sent: request.form, in: frame.tongue)
    let sent = step.read(request.uploads)
    guard step.form.isRight else { return .page(try stepPage(step, frame), status: 400) }
    let response = try held(step.form) { form throws(ArchiveError) in
      step.form = form
      return try stepPage(step, frame)
    }
    if let response { return response }
    do throws(ArchiveError) {
      let ticked = try together(coming).map(\.id).filter { step.form.isTicked("with.\($0)") }
      let now = try desk.advance(
        id, taking: sent.step, saying: sent.correct, filing: sent.files, together: ticked,
        by: visitor)
      let goesOn = request.form["then"] == "next" && now.state.isEnd == false
      return .seeOther(.notifications(goesOn ? .advance(id) : .show(id)))
    } catch {
      if case .refused(let refusal) = error {
        step.form.say(refusal, of: coming)
      } else {
        let paper = sent.step.papers.first { error.isMissing($0.value) }?.key
        guard step.form.take(error, at: paper.map { "document.\($0.rawValue)" }) else {
          throw error
        }
      }
      return .page(try stepPage(step, frame), status: error.status)
    }
  }

  func attach(
    _ request: Request, to id: NotificationID, as known: PaperRole?, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let notification = try changeable(id)
    var form = Form(request.form, in: frame)
    let role: PaperRole? = known ?? form.term("role")
    let file = request.uploads.file(of: "paper")
    let holding = file == nil ? form.holding("document", "words") : nil
    if role == nil || file == nil && holding == nil {
      form.flaw(
        "paper",
        frame.tongue.say(
          "اختر ملفًا أو مستندًا، أو اكتب السبب.", "Choose a file or a document, or say why."))
    }
    return try send(
      form, blaming: \.ofPaper,
      act: { () throws(ArchiveError) in
        let papers = role.flatMap { role in
          holding.map { [NotificationEntry.Evidence(role, $0)] }
        }
        let files = role.flatMap { role in file.map { [(role: role, file: $0)] } }
        _ = try desk.attach(papers ?? [], filing: files ?? [], to: id, by: visitor)
        return .notifications(.show(id))
      },
      back: { form throws(ArchiveError) in
        NotificationPapersPage(
          frame: frame, notification: notification, role: known, form: form,
          documents: try offeredDocuments()
        ).node
      })
  }

  func editNotification(
    _ id: NotificationID, _ typed: Fields, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let notification = try changeable(id)
    var form = Form(typed, in: frame)
    var said = notification.particulars
    let fields = ParticularsField.open(in: notification)
    form.read(fields, into: &said)
    let sent = form
    return try send(
      form, blaming: \.ofParticulars,
      act: { () throws(ArchiveError) in
        _ = try desk.edit(notification: id, by: visitor) { said throws(ArchiveError) in
          try sent.reread { $0.read(fields, into: &said) }
        }
        return .notifications(.show(id))
      },
      back: { form in
        NotificationEditPage(frame: frame, notification: notification, form: form).node
      })
  }
}

extension ArchiveError {
  /// The field of a remark that a refusal is about.
  fileprivate var ofNote: String {
    if case .refused(.future(.occurred, _)) = self { return "day" }
    if case .refused(.future(let date, _)) = self { return "date.\(date.rawValue)" }
    if case .refused(.disordered(_, let date)) = self { return "date.\(date.rawValue)" }
    return "words"
  }

  /// The field of a notification's record that a refusal is about.
  fileprivate var ofParticulars: String? {
    if case .invalid(.title, _) = self { return NotificationField.subject.rawValue }
    if case .invalid(.visibility, _) = self { return ParticularsField.visibility.rawValue }
    return isOfTyped ? Form.whole : nil
  }

  /// The field of the form of a paper that a refusal is about.
  fileprivate var ofPaper: String? {
    if case .refused(.sheet) = self { return "document" }
    if case .missing(.document, _) = self { return "document" }
    return isOfTyped ? "paper" : nil
  }

  /// Whether a document that was named is not there.
  fileprivate func isMissing(_ holding: PaperHolding) -> Bool {
    guard case .missing(.document, let name) = self else { return false }
    return holding.document.map { "\($0)" } == name
  }
}
