import Formats
import Deadlines
import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  /// What a form about dates asks to be changed.
  func change(
    _ request: Request, at route: DeadlineRoute, in frame: Frame
  ) throws(ArchiveError) -> Response {
    guard visitor.mayFile else { throw .forbidden }
    let form = TypedForm(request.form, tongue: frame.tongue)
    switch route {
    case .newDeadline: return try addDeadline(form, in: frame)
    case .acknowledge(let id):
      let seer = Visitor(name: form["by"], role: visitor.role)
      guard form["by"].isEmpty == false else { throw .invalid(.reviewer, typed: "") }
      _ = try desk.acknowledge(id, on: desk.today, by: seer)
      return .seeOther(.deadlines(.deadline(id)))
    case .close(let id): return try close(id, form, in: frame)
    case .reopen(let id):
      _ = try desk.reopenDeadline(id, reason: form["reason"], by: visitor)
      return .seeOther(.deadlines(.deadline(id)))
    case .confirm(let rule): return try confirm(rule, form, in: frame)
    case .holidays, .removeHoliday, .rest: return try changeHolidays(route, form, in: frame)
    case .newTask: return try addTask(form, in: frame)
    case .answer(let id): return try answer(id, form, in: frame)
    case .feeds: return try addFeed(form, request, in: frame)
    case .revokeFeed(let id):
      try desk.revokeFeed(id, by: visitor)
      return .seeOther(.deadlines(.feeds))
    default: return .seeOther(.deadlines(.board))
    }
  }

  private func addDeadline(
    _ typed: TypedForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let fact = form.fact()
    let caseID: CaseID? = form.number("case")
    if fact == nil, form.isRight {
      form.flaw("date", frame.tongue.say("اكتب اليوم.", "Write the day."))
    }
    if form["rule"].isEmpty, form["title"].isEmpty {
      form.flaw(
        "title",
        frame.tongue.say(
          "اكتب المطلوب، أو اختر قاعدة.", "Write what must be done, or choose a rule."))
    }
    guard let fact, form.isRight else {
      return .page(try deadlineForm(form, in: frame), status: 400)
    }
    let details = DeadlineDetails(
      title: form["title"], subject: caseID.map { .case($0) } ?? .none,
      person: form["person"], remark: form["remark"], visibility: form.visibility())
    let source: DeadlineDraft.Source =
      form["rule"].isEmpty
      ? .set(Moment(fact.date, fact.time)) : .rule(form["rule"], fact, law: nil)
    do throws(ArchiveError) {
      let kept = try desk.addDeadlines([DeadlineDraft(details, source)], by: visitor)
      return .seeOther(.deadlines(kept.first.map { .deadline($0.id) } ?? .board))
    } catch {
      guard form.take(error, at: error.isMissing ? "case" : "date") else { throw error }
      return .page(try deadlineForm(form, in: frame), status: error.status)
    }
  }

  private func close(
    _ id: DeadlineID, _ typed: TypedForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let document: DocumentID? = form.number("document")
    if document == nil, form["reason"].isEmpty {
      form.flaw(
        "reason",
        frame.tongue.say(
          "لا ينتهي ميعاد بلا مستند يثبته أو سبب.",
          "A due date does not end without a paper that proves it or a reason."))
    }
    guard form.isRight else {
      return .page(try deadlinePage(id, closing: form, in: frame), status: 400)
    }
    let closing: DeadlineClosing =
      form["state"] == "dropped"
      ? .dropped(reason: form["reason"])
      : document.map { .done(proof: $0, reason: form["reason"]) } ?? .done(reason: form["reason"])
    do throws(ArchiveError) {
      _ = try desk.close(id, closing, by: visitor)
      return .seeOther(.deadlines(.deadline(id)))
    } catch {
      guard form.take(error, at: document == nil ? "reason" : "document") else { throw error }
      return .page(try deadlinePage(id, closing: form, in: frame), status: error.status)
    }
  }

  private func confirm(
    _ rule: String, _ typed: TypedForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let date = form.date("date")
    if date == nil, form.isRight {
      form.flaw("date", frame.tongue.say("اكتب التاريخ.", "Write the date."))
    }
    guard let date, form.isRight else {
      return .page(try rulePage(rule, form: form, in: frame), status: 400)
    }
    do throws(ArchiveError) {
      _ = try desk.confirm(
        rule: rule, as: form["by"], on: date, reason: form["reason"], by: visitor)
      return .seeOther(.deadlines(.rule(rule)))
    } catch {
      guard form.take(error, at: "by") else { throw error }
      return .page(try rulePage(rule, form: form, in: frame), status: error.status)
    }
  }

  private func changeHolidays(
    _ route: DeadlineRoute, _ typed: TypedForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let receipt: HolidayReceipt
    do throws(ArchiveError) {
      switch route {
      case .rest:
        receipt = try desk.setRest(
          WeeklyRest(
            courtsRestOnSaturday: form["courts"] == "1",
            ministriesRestOnSaturday: form["ministries"] == "1"), by: visitor)
      case .removeHoliday:
        receipt = try desk.removeHoliday(
          on: try CivilDate(form["date"]), reason: form["reason"], by: visitor)
      default:
        guard let date = form.date("date"),
          let holiday = Holiday(
            date: date, name: Wording(form["name"], ""), source: form["source"])
        else { throw .invalid(.date, typed: form["date"]) }
        receipt = try desk.add([holiday], by: visitor)
      }
    } catch {
      guard form.take(error, at: "date") else { throw error }
      return .page(try holidaysPage(form: form, in: frame), status: error.status)
    }
    let report = DeadlineReports(tongue: frame.tongue).holidaysChanged(
      receipt.days.count, version: receipt.table.version, moved: receipt.moved.count)
    return .page(try holidaysPage(report: report, in: frame))
  }

  private func addTask(_ typed: TypedForm, in frame: Frame) throws(ArchiveError) -> Response {
    var form = typed
    let due = form.date("due")
    let document: DocumentID? = form.number("document")
    let caseID: CaseID? = form.number("case")
    if form["title"].isEmpty {
      form.flaw("title", frame.tongue.say("اكتب المطلوب.", "Write what is asked."))
    }
    guard form.isRight else {
      return .page(TaskFormPage(frame: frame, form: form).node, status: 400)
    }
    let details = TaskDetails(
      title: form["title"], body: form["body"],
      askedBy: Secretariat(rawValue: form["by"]) ?? .legal,
      askedOf: Secretariat(rawValue: form["of"]) ?? .other, askedOfPerson: form["person"],
      due: due, meeting: form["meeting"], document: document,
      subject: caseID.map { .case($0) } ?? .none, visibility: form.visibility())
    do throws(ArchiveError) {
      return .seeOther(.deadlines(.task(try desk.add(details, by: visitor).task.id)))
    } catch {
      guard form.take(error, at: caseID == nil ? "document" : "case") else { throw error }
      return .page(TaskFormPage(frame: frame, form: form).node, status: error.status)
    }
  }

  private func answer(
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
      return .seeOther(.deadlines(.task(id)))
    } catch {
      guard form.take(error, at: "document") else { throw error }
      return .page(try taskPage(id, answer: form, in: frame), status: error.status)
    }
  }

  private func addFeed(
    _ typed: TypedForm, _ request: Request, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    do throws(ArchiveError) {
      let made = try desk.addFeed(
        form["label"], hasNames: form["names"] == "1", visibility: form.visibility(),
        days: Feed.daysMax, by: visitor)
      let host = request.headers["Host"] ?? "127.0.0.1"
      return .page(
        FeedsPage(
          frame: frame, feeds: try desk.feeds(for: visitor),
          made: "http://\(host)" + Route.feed(made.token).address
        ).node)
    } catch {
      guard form.take(error, at: "label") else { throw error }
      return .page(
        FeedsPage(frame: frame, feeds: try desk.feeds(for: visitor), form: form).node,
        status: error.status)
    }
  }
}

extension ArchiveError {
  /// Whether something that was named is not there.
  fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }
}
