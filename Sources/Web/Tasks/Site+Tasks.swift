import Deadlines
import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// Answers at an address of tasks.
  func answer(
    _ request: Request, at route: TaskRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    guard request.isSent == false || visitor.mayFile else { throw .forbidden }
    let form = TypedForm(request.form, tongue: frame.tongue)
    switch route {
    case .list(let secretariat):
      let tasks = try desk.tasks(TaskListing(askedOf: secretariat), for: visitor)
      return .page(
        TasksPage(frame: frame, secretariat: secretariat, tasks: tasks, today: desk.today).node)
    case .new(let subject):
      return try request.isSent
        ? addTask(form, in: frame)
        : .page(TaskFormPage(frame: frame, form: knownForm(of: subject, in: frame)).node)
    case .show(let id): return .page(try taskPage(id, in: frame))
    case .answer(let id): return try answerTask(id, form, in: frame)
    case .sheet(let secretariat):
      let records = try desk.followUp(secretariat, for: visitor)
      return .page(
        FollowUpPage(frame: frame, secretariat: secretariat, records: records, today: desk.today)
          .node)
    }
  }

  private func taskPage(
    _ id: TaskID, answer: TypedForm? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    TaskPage(
      frame: frame, record: try desk.task(id, for: visitor), today: desk.today,
      answer: answer
    ).node
  }

  private func addTask(
    _ typed: TypedForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let due = form.date("due")
    let document: DocumentID? = form.number("document")
    let subject = form.subject()
    if form["title"].isEmpty {
      form.flaw("title", frame.tongue.say("اكتب المطلوب.", "State the action required."))
    }
    guard form.isRight else {
      return .page(TaskFormPage(frame: frame, form: form).node, status: 400)
    }
    let details = TaskDetails(
      title: form["title"], body: form["body"],
      askedBy: Secretariat(rawValue: form["by"]) ?? .legal,
      askedOf: Secretariat(rawValue: form["of"]) ?? .other, askedOfPerson: form["person"],
      due: due, meeting: form["meeting"], document: document,
      subject: subject, visibility: form.visibility())
    do throws(ArchiveError) {
      return .seeOther(.tasks(.show(try desk.add(details, by: visitor).task.id)))
    } catch {
      guard form.take(error, at: subject == .none ? "document" : "case") else { throw error }
      return .page(TaskFormPage(frame: frame, form: form).node, status: error.status)
    }
  }

  private func answerTask(
    _ id: TaskID, _ typed: TypedForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let document: DocumentID? = form.number("document")
    if form["remark"].isEmpty {
      form.flaw(
        "remark", frame.tongue.say("اكتب الرد أو السبب.", "Write the answer or the reason."))
    }
    guard form.isRight else {
      return .page(try taskPage(id, answer: form, in: frame), status: 400)
    }
    do throws(ArchiveError) {
      _ = try desk.note(
        TaskEntry.Kind(rawValue: form["kind"]) ?? .answered, on: id, person: form["person"],
        document: document, remark: form["remark"], by: visitor)
      return .seeOther(.tasks(.show(id)))
    } catch {
      guard form.take(error, at: "document") else { throw error }
      return .page(try taskPage(id, answer: form, in: frame), status: error.status)
    }
  }
}
