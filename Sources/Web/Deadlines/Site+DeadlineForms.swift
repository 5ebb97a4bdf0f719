import Formats
import Deadlines
import Desk
import HTML
import HTTP
import Records
import Words

extension SitePages {
  func addDeadline(
    _ typed: TypedForm, in frame: Frame
  ) throws(ArchiveError) -> Response {
    var form = typed
    let fact = form.fact()
    let subject = form.subject()
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
      title: form["title"], subject: subject,
      person: form["person"], remark: form["remark"], visibility: form.visibility())
    let source: DeadlineDraft.Source =
      form["rule"].isEmpty
      ? .set(Moment(fact.date, fact.time)) : .rule(form["rule"], fact, law: nil)
    do throws(ArchiveError) {
      let kept = try desk.addDeadlines([DeadlineDraft(details, source)], by: visitor)
      return .seeOther(.deadlines(kept.first.map { .show($0.id) } ?? .board))
    } catch {
      guard form.take(error, at: error.isMissing ? "case" : "date") else { throw error }
      return .page(try deadlineForm(form, in: frame), status: error.status)
    }
  }

  /// Notes who has seen a warning.
  func acknowledge(_ id: DeadlineID, _ form: TypedForm) throws(ArchiveError) -> Response {
    guard form["by"].isEmpty == false else { throw .invalid(.reviewer, typed: "") }
    let seer = Visitor(name: form["by"], role: visitor.role)
    _ = try desk.acknowledge(id, on: desk.today, by: seer)
    return .seeOther(.deadlines(.show(id)))
  }

  func close(
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
      return .seeOther(.deadlines(.show(id)))
    } catch {
      guard form.take(error, at: document == nil ? "reason" : "document") else { throw error }
      return .page(try deadlinePage(id, closing: form, in: frame), status: error.status)
    }
  }

  func confirm(
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

  func changeHolidays(
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
}

extension ArchiveError {
  /// Whether something that was named is not there.
  var isMissing: Bool { if case .missing = self { true } else { false } }
}
