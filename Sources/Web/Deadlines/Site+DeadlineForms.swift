import Formats
import Deadlines
import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  func addDeadline(_ typed: Form, in frame: Frame) throws(ArchiveError) -> Response {
    var form = typed
    var details = DeadlineDetails(subject: form.subject())
    let fact = form.fact()
    form.read(DeadlineField.allCases, into: &details)
    if fact == nil, form.isRight {
      form.flaw("date", frame.tongue.say("اكتب اليوم.", "Write the day."))
    }
    if form["rule"].isEmpty, form["title"].isEmpty {
      form.flaw(
        "title",
        frame.tongue.say(
          "اكتب المطلوب، أو اختر قاعدة.", "Write what must be done, or choose a rule."))
    }
    let said = details
    return try send(
      form, blaming: { $0.isMissing ? "case" : "date" },
      act: { () throws(ArchiveError) in
        let source: DeadlineDraft.Source? = fact.map { fact in
          form["rule"].isEmpty
            ? .set(Moment(fact.date, fact.time)) : .rule(form["rule"], fact, law: nil)
        }
        let drafts = source.map { [DeadlineDraft(said, $0)] } ?? []
        let kept = try desk.addDeadlines(drafts, by: visitor)
        return .deadlines(kept.first.map { .show($0.id) } ?? .board)
      }, back: { form throws(ArchiveError) in try deadlineForm(form, in: frame) })
  }

  /// Notes who has seen a warning.
  func acknowledge(_ id: DeadlineID, _ form: Form) throws(ArchiveError) -> Response {
    guard form["by"].isEmpty == false else { throw .invalid(.reviewer, typed: "") }
    let seer = Visitor(name: form["by"], role: visitor.role, form: visitor.form)
    _ = try desk.acknowledge(id, on: desk.today, by: seer)
    return .seeOther(.deadlines(.show(id)))
  }

  func close(_ id: DeadlineID, _ typed: Form, in frame: Frame) throws(ArchiveError) -> Response {
    var form = typed
    let document: DocumentID? = form.number("document")
    if document == nil, form["reason"].isEmpty {
      form.flaw(
        "reason",
        frame.tongue.say(
          "لا ينتهي ميعاد بلا مستند يثبته أو سبب.",
          "A due date does not end without a paper that proves it or a reason."))
    }
    return try send(
      form, blaming: { _ in document == nil ? "reason" : "document" },
      act: { () throws(ArchiveError) in
        let closing: DeadlineClosing =
          form["state"] == "dropped"
          ? .dropped(reason: form["reason"])
          : document.map { .done(proof: $0, reason: form["reason"]) }
            ?? .done(reason: form["reason"])
        _ = try desk.close(id, closing, by: visitor)
        return .deadlines(.show(id))
      },
      back: { form throws(ArchiveError) in try deadlinePage(id, closing: form, in: frame) })
  }

  func confirm(
    _ rule: String, _ typed: Form, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let date = form.date("date") ?? desk.today
    if form["date"].isEmpty {
      form.flaw("date", frame.tongue.say("اكتب التاريخ.", "Write the date."))
    }
    return try send(
      form, blaming: { _ in "by" },
      act: { () throws(ArchiveError) in
        _ = try desk.confirm(
          rule: rule, as: form["by"], on: date, reason: form["reason"], by: visitor)
        return .deadlines(.rule(rule))
      }, back: { form throws(ArchiveError) in try rulePage(rule, form: form, in: frame) })
  }

  /// Declares a holiday that was sent.
  func addHoliday(_ form: Form) throws(ArchiveError) -> HolidayReceipt {
    guard
      let holiday = Holiday(
        date: try CivilDate(form["date"], today: form.today), name: Wording(form["name"], ""),
        source: form["source"])
    else { throw .invalid(.date, typed: form["date"]) }
    return try desk.add([holiday], by: visitor)
  }

  /// Takes a holiday away, for a reason.
  func removeHoliday(_ form: Form) throws(ArchiveError) -> HolidayReceipt {
    try desk.removeHoliday(
      on: try CivilDate(form["date"], today: form.today), reason: form["reason"], by: visitor)
  }

  /// Says who rests on Saturday.
  func setRest(_ form: Form) throws(ArchiveError) -> HolidayReceipt {
    try desk.setRest(
      WeeklyRest(
        courtsRestOnSaturday: form.isTicked("courts"),
        ministriesRestOnSaturday: form.isTicked("ministries")), by: visitor)
  }

  /// The table after a change of it, or with the form that was refused.
  func changedHolidays(
    _ typed: Form, in frame: Frame, _ change: (Form) throws(ArchiveError) -> HolidayReceipt
  ) throws(ArchiveError) -> Response {
    var form = typed
    let response = try held(form) { form throws(ArchiveError) in
      try holidaysPage(form: form, in: frame)
    }
    if let response { return response }
    do throws(ArchiveError) {
      let receipt = try change(form)
      let report = DeadlineReports(tongue: frame.tongue).holidaysChanged(
        receipt.days.count, version: receipt.table.version, moved: receipt.moved.count)
      return .page(try holidaysPage(report: report, in: frame))
    } catch {
      guard form.take(error, at: "date") else { throw error }
      return .page(try holidaysPage(form: form, in: frame), status: error.status)
    }
  }
}

extension ArchiveError {
  /// Whether something that was named is not there.
  var isMissing: Bool { if case .missing = self { true } else { false } }
}
