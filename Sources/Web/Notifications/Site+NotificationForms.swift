import Formats
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
    var beginning = NotificationBeginning(
      sent, from: origin?.relation == .conflictsWith ? nil : earlier?.1, on: today, in: frame.tongue
    )
    guard let particulars = beginning.particulars, beginning.form.isRight else {
      return .page(try newPage(beginning.form, earlier, frame), status: 400)
    }
    do throws(ArchiveError) {
      let begun = try desk.addNotification(
        particulars, links: origin.map { [($0.relation, to: $0.notification)] } ?? [],
        saying: beginning.known, on: today, by: visitor)
      return .seeOther(.notifications(.advance(begun.id)))
    } catch .invalid(.visibility, let typed) {
      let message = ArchiveError.invalid(.visibility, typed: typed).message(in: frame.tongue)
      beginning.form.fail("visibility", message.happened)
      return .page(try newPage(beginning.form, earlier, frame), status: 400)
    } catch {
      throw error
    }
  }

  func note(
    _ form: Fields, with id: NotificationID, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    let typed = (form["day"] ?? "").trimmed
    let day = typed.isEmpty ? today : try CivilDate(typed)
    guard day.isAfter(today) == false else { throw .refused(.future(.occurred, day)) }
    _ = try desk.note((form["words"] ?? "").trimmed, with: id, on: day, by: visitor)
    return .seeOther(.notifications(.show(id)))
  }

  func retract(
    _ form: Fields, of id: NotificationID, on today: CivilDate
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    let entry = Int((form["entry"] ?? "").trimmed) ?? 0
    let words = (form["words"] ?? "").trimmed
    _ = try desk.retract(entry, of: id, because: words, on: today, by: visitor)
    return .seeOther(.notifications(.show(id)))
  }

  func link(
    _ id: NotificationID, _ sent: Fields, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    var form = NotificationForm(sent, in: frame.tongue)
    guard let relation = NotificationRelation(rawValue: form.text("relation")),
      let other: NotificationID = form.number("other")
    else { throw .missing(.notification, name: form.text("other")) }
    _ = try desk.link(id, relation, to: other, on: today, by: visitor)
    return .seeOther(.notifications(.show(id)))
  }
}

// MARK: - Steps and papers

extension SitePages {
  func advance(
    _ id: NotificationID, into state: NotificationState, by channel: NotificationChannel?,
    _ request: Request, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let notification = try changeable(id)
    var step = NotificationStepForm(
      notification, into: state, by: channel, on: today, sent: request.form, in: frame.tongue)
    var sent = step.read(request.uploads)
    // Documents that were named are looked for before anything is filed.
    for (role, holding) in sent.step.papers {
      guard let document = holding.document else { continue }
      try find(document, beside: "document.\(role.rawValue)", in: &step.form)
    }
    for (role, file) in sent.files where step.form.isRight {
      guard let document = try filed(file, with: notification, "paper.\(role.rawValue)", &step.form)
      else { continue }
      sent.step.papers[role] = .document(document)
    }
    guard step.form.isRight else { return .page(try stepPage(step, frame), status: 400) }
    do throws(ArchiveError) {
      if sent.particulars != notification.particulars {
        _ = try desk.edit(notification: id, to: sent.particulars, on: today, by: visitor)
      }
      let now = try desk.advance(id, by: sent.step, on: today, as: visitor)
      let goesOn = request.form["then"] == "next" && now.state.isEnd == false
      return .seeOther(.notifications(goesOn ? .advance(id) : .show(id)))
    } catch .refused(let refusal) {
      step.say(refusal)
      return .page(try stepPage(step, frame), status: 409)
    } catch {
      throw error
    }
  }

  func attach(
    _ request: Request, to id: NotificationID, as role: PaperRole?, on today: CivilDate,
    _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let notification = try changeable(id)
    var form = NotificationForm(request.form, in: frame.tongue)
    let role = role ?? PaperRole(rawValue: form.text("role"))
    var holding: PaperHolding?
    if let upload = request.uploads.first(where: { $0.bytes.isEmpty == false }) {
      let file = Original(name: upload.name, mediaType: "", bytes: upload.bytes)
      holding = try filed(file, with: notification, "paper", &form).map {
        PaperHolding.document($0)
      }
    } else if let document: DocumentID = form.number("document") {
      try find(document, beside: "document", in: &form)
      holding = .document(document)
    } else if form.text("words").isEmpty == false {
      holding = .words(form.text("words"))
    } else {
      form.fail(
        "paper",
        frame.tongue.say(
          "اختر ملفًا أو مستندًا، أو اكتب السبب.", "Choose a file or a document, or say why."))
    }
    if let role, let holding, form.isRight {
      do throws(ArchiveError) {
        _ = try desk.attach([(role, holding)], to: id, on: today, by: visitor)
        return .seeOther(.notifications(.show(id)))
      } catch .refused(let refusal) {
        let message = refusal.message(in: frame.tongue)
        form.fail("step", "\(message.happened) \(message.next)")
      } catch {
        throw error
      }
    }
    let page = NotificationPapersPage(
      frame: frame, notification: notification, role: role, form: form,
      documents: try offeredDocuments())
    return .page(page.node, status: 400)
  }

  /// Says beside its field when a document is not there for the visitor.
  private func find(
    _ document: DocumentID, beside name: String, in form: inout NotificationForm
  ) throws(ArchiveError) {
    do throws(ArchiveError) {
      let card = try desk.document(document, for: visitor).card
      guard card.subject == nil else {
        return form.fail(
          name,
          form.tongue.say(
            "هذه صحيفة قيد في السجل وليست ورقة.", "This is a record's sheet, and no paper."))
      }
    } catch .missing(let subject, let named) {
      let message = ArchiveError.missing(subject, name: named).message(in: form.tongue)
      form.fail(name, "\(message.happened) \(message.next)")
    } catch {
      throw error
    }
  }

  /// Files a paper that was handed in, in the circle of its notification, and gives its document.
  private func filed(
    _ file: Original, with notification: Notification, _ name: String,
    _ form: inout NotificationForm
  ) throws(ArchiveError) -> DocumentID? {
    let options = IntakeOptions(visibility: notification.particulars.visibility)
    let outcomes = try desk.add([file], options: options, by: visitor).lines.map(\.outcome)
    for outcome in outcomes {
      switch outcome {
      case .added(let document, _), .linked(let document): return document
      case .failed, .ready: continue
      }
    }
    form.fail(name, outcomes.first?.sentence(in: form.tongue) ?? "")
    return nil
  }
}

// MARK: - The record

extension SitePages {
  func editNotification(
    _ id: NotificationID, _ sent: Fields, on today: CivilDate, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let notification = try changeable(id)
    var form = NotificationForm(sent, in: frame.tongue)
    var said = notification.particulars
    for field in NotificationEditPage.fields(of: notification) {
      said[field] = form.text("field.\(field.rawValue)")
    }
    if notification.isFrozen == false {
      said.kind = NotificationKind(rawValue: form.text("kind")) ?? said.kind
      said.statutory = Statutory(rawValue: form.text("statutory")) ?? said.statutory
    }
    said.effective = form.date("effective")
    said.visibility = Visibility(name: form.text("visibility")) ?? said.visibility
    said.isCapacityContested = sent["contested"] != nil
    if said.subject.isEmpty {
      form.fail("field.subject", NotificationBeginning.subject(frame.tongue))
    }
    if form.isRight {
      do throws(ArchiveError) {
        _ = try desk.edit(notification: id, to: said, on: today, by: visitor)
        return .seeOther(.notifications(.show(id)))
      } catch .refused(let refusal) {
        let message = refusal.message(in: frame.tongue)
        form.fail("step", "\(message.happened) \(message.next)")
      } catch {
        throw error
      }
    }
    let page = NotificationEditPage(frame: frame, notification: notification, form: form)
    return .page(page.node, status: 400)
  }
}
