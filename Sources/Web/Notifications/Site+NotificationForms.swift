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
        saying: beginning.known, by: visitor)
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
    _ form: Fields, with id: NotificationID
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    let typed = (form["day"] ?? "").trimmed
    let day = typed.isEmpty ? nil : try CivilDate(typed)
    _ = try desk.note((form["words"] ?? "").trimmed, with: id, on: day, by: visitor)
    return .seeOther(.notifications(.show(id)))
  }

  func retract(
    _ form: Fields, of id: NotificationID
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    let entry = Int((form["entry"] ?? "").trimmed) ?? 0
    let words = (form["words"] ?? "").trimmed
    _ = try desk.retract(entry, of: id, because: words, by: visitor)
    return .seeOther(.notifications(.show(id)))
  }

  func link(
    _ id: NotificationID, _ sent: Fields, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    _ = try changeable(id)
    var form = NotificationForm(sent, in: frame.tongue)
    guard let relation = NotificationRelation(rawValue: form.text("relation")),
      let other: NotificationID = form.number("other")
    else { throw .missing(.notification, name: form.text("other")) }
    _ = try desk.link(id, relation, to: other, by: visitor)
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
    let sent = step.read(request.uploads)
    guard step.form.isRight else { return .page(try stepPage(step, frame), status: 400) }
    do throws(ArchiveError) {
      let now = try desk.advance(
        id, taking: sent.step, saying: sent.particulars, filing: sent.files, by: visitor)
      let goesOn = request.form["then"] == "next" && now.state.isEnd == false
      return .seeOther(.notifications(goesOn ? .advance(id) : .show(id)))
    } catch .refused(let refusal) {
      step.say(refusal)
      return .page(try stepPage(step, frame), status: 409)
    } catch .missing(.document, let name) {
      for paper in sent.step.papers where paper.value.document.map({ "\($0)" }) == name {
        step.form.fail("document.\(paper.key.rawValue)", error: .missing(.document, name: name))
      }
      return .page(try stepPage(step, frame), status: 400)
    } catch {
      throw error
    }
  }

  func attach(
    _ request: Request, to id: NotificationID, as role: PaperRole?, _ frame: Frame
  ) throws(ArchiveError) -> Response {
    let notification = try changeable(id)
    var form = NotificationForm(request.form, in: frame.tongue)
    let role = role ?? PaperRole(rawValue: form.text("role"))
    var papers: [NotificationEntry.Evidence] = []
    var files: [(role: PaperRole, file: Original)] = []
    if let upload = request.uploads.first(where: { $0.bytes.isEmpty == false }), let role {
      files = [(role, Original(name: upload.name, mediaType: "", bytes: upload.bytes))]
    } else if let document: DocumentID = form.number("document"), let role {
      papers = [NotificationEntry.Evidence(role, .document(document))]
    } else if form.text("words").isEmpty == false, let role {
      papers = [NotificationEntry.Evidence(role, .words(form.text("words")))]
    } else {
      form.fail(
        "paper",
        frame.tongue.say(
          "اختر ملفًا أو مستندًا، أو اكتب السبب.", "Choose a file or a document, or say why."))
    }
    if form.isRight {
      do throws(ArchiveError) {
        _ = try desk.attach(papers, filing: files, to: id, by: visitor)
        return .seeOther(.notifications(.show(id)))
      } catch .refused(let refusal) {
        form.say(refusal)
      } catch .missing(.document, let name) {
        form.fail("document", error: .missing(.document, name: name))
      } catch {
        throw error
      }
    }
    let page = NotificationPapersPage(
      frame: frame, notification: notification, role: role, form: form,
      documents: try offeredDocuments())
    return .page(page.node, status: 400)
  }
}

// MARK: - The record

extension SitePages {
  func editNotification(
    _ id: NotificationID, _ sent: Fields, _ frame: Frame
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
        _ = try desk.edit(notification: id, to: said, by: visitor)
        return .seeOther(.notifications(.show(id)))
      } catch .refused(let refusal) {
        form.say(refusal)
      } catch {
        throw error
      }
    }
    let page = NotificationEditPage(frame: frame, notification: notification, form: form)
    return .page(page.node, status: 400)
  }
}

extension NotificationForm {
  /// Says a refusal beside the field that it is about; `step` where it is about none.
  fileprivate mutating func say(_ refusal: NotificationRefusal) {
    let name =
      switch refusal {
      case .unfiled: "paper"
      case .sheet: "document"
      case .notOpen, .incomplete, .disordered, .future, .frozen, .notRetractable, .notRefilable,
        .badLink, .removedCase:
        "step"
      }
    fail(name, error: .refused(refusal))
  }

  fileprivate mutating func fail(_ name: String, error: ArchiveError) {
    let message = error.message(in: tongue)
    fail(name, "\(message.happened) \(message.next)")
  }
}
