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
    let form = Form(request.form, in: frame)
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
    _ id: TaskID, answer: Form? = nil, in frame: Frame
  ) throws(ArchiveError) -> Node {
    TaskPage(
      frame: frame, record: try desk.task(id, for: visitor), today: desk.today,
      answer: answer
    ).node
  }

  private func addTask(_ typed: Form, in frame: Frame) throws(ArchiveError) -> Response {
    var form = typed
    if form["title"].isEmpty {
      form.flaw("title", frame.tongue.say("اكتب المطلوب.", "State the action required."))
    }
    var details = TaskDetails(title: "", askedOf: .other, subject: form.subject())
    form.read(TaskField.allCases, into: &details)
    let said = details
    return try send(
      form, blaming: { _ in said.subject == .none ? "document" : "case" },
      act: { () throws(ArchiveError) in
        .tasks(.show(try desk.add(said, by: visitor).task.id))
      }, back: { form in TaskFormPage(frame: frame, form: form).node })
  }

  private func answerTask(
    _ id: TaskID, _ typed: Form, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let (document, kind): (DocumentID?, TaskEntry.Kind?) = (
      form.number("document"), form.term("kind")
    )
    if form["remark"].isEmpty {
      form.flaw(
        "remark", frame.tongue.say("اكتب الرد أو السبب.", "Write the answer or the reason."))
    }
    return try send(
      form, blaming: { _ in "document" },
      act: { () throws(ArchiveError) in
        _ = try desk.note(
          kind ?? .answered, on: id, person: form["person"], document: document,
          remark: form["remark"], by: visitor)
        return .tasks(.show(id))
      }, back: { form throws(ArchiveError) in try taskPage(id, answer: form, in: frame) })
  }
}
