import Deadlines
import HTML
import Records
import Words

/// A task with its answers, and the form to answer or close it.
struct TaskPage: Framed {
  let frame: Frame
  let record: TaskFile
  let today: CivilDate
  /// An answer that was refused, as it was sent.
  var answer: Form?
  private var words: DeadlineReports { DeadlineReports(tongue: tongue) }

  var node: Node {
    let details = record.task.details
    return Layout(frame: frame, heading: details.title, place: .deadlines).node {
      crumb(tongue.say(.tasks), TaskRoute.list(nil).address)
      div(.class("headline")) {
        h1 { bdi { details.title } }
        record.task.row(today: today, in: tongue).nearnessBadge
        details.visibility.badge(in: tongue)
      }
      div(.class("cols two")) {
        section(.class("sheet")) {
          dl(.class("facts")) {
            fact(tongue.say(.requestedBy), party(details.askedBy, details.askedByPerson))
            fact(tongue.say(.requestedFrom), party(details.askedOf, details.askedOfPerson))
            fact(tongue.say("تاريخ الطلب", "Requested on"), dateNode(details.askedOn, in: tongue))
            fact(tongue.say(.due), dateNode(details.due, in: tongue))
            fact(tongue.say(.meetingDecision), bdi { details.meeting })
            fact(words.subject, details.subject.node(in: tongue))
            fact(
              tongue.say(.document),
              details.document.map { document in
                DocumentRoute.show(document).link(bdi { tongue.number(Int(document.number)) })
              })
          }
          if details.body.isEmpty == false { p(.class("said"), .dir(.auto)) { details.body } }
        }
        div(.class("stack")) {
          answers
          if frame.mayFile { answering }
          p { removalLink(.task(record.task.id), in: frame) }
        }
      }
    }
  }

  private func party(_ secretariat: Secretariat, _ person: String) -> Node {
    dotted([.text(secretariat.label(in: tongue)), bdi { person }])
  }

  private var answers: Node {
    sheet(tongue.say("الردود", "Answers")) {
      if record.events.isEmpty { quiet("لا رد بعد.", "No answer yet.") }
      noted(
        record.events.map { event in
          [
            bdi { tongue.day(of: event.at) }, .text(event.kind.label(in: tongue)),
            bdi { event.person }, bdi { event.by }, bdi { event.remark },
            documentLink(event.document, in: tongue),
          ]
        })
    }
  }

  private var answering: Node {
    let form = answer ?? Form(in: tongue)
    let kinds: [TaskEntry.Kind] =
      record.task.state == .closed ? [.reopened] : [.answered, .closed]
    return section(.class("sheet")) {
      form.sheet(
        frame, to: TaskRoute.answer(record.task.id).address, style: "form", send: tongue.say(.save)
      ) {
        form.alert
        div(.class("fields")) {
          form.terms("kind", tongue.say("ما حدث", "What happened"), kinds)
          form.line("person", tongue.say("من رد", "Answered by"))
          form.area("remark", tongue.say("الرد أو السبب", "The answer or the reason"))
          form.record("document", tongue.say(.document))
        }
      }
    }
  }
}

/// The form of a new task.
struct TaskFormPage: Framed {
  let frame: Frame
  let form: Form

  var node: Node {
    FormPage(
      frame: frame, heading: tongue.say(.newTask), place: .deadlines, form: form
    ).node {
      form.sheet(frame, to: TaskRoute.new().address, send: tongue.say(.save)) {
        form.notification
        div(.class("fields")) {
          form.field(TaskField.title, isWide: true, isRequired: true)
          form.field(TaskField.askedOf)
          form.field(TaskField.due)
        }
        form.folded(tongue.say(.more), isOpen: form.isRight == false) {
          div(.class("fields")) {
            form.field(TaskField.askedBy)
            form.field(TaskField.askedByPerson)
            form.field(TaskField.askedOfPerson)
            form.field(TaskField.meeting)
            form.field(TaskField.document)
            form.record("case", tongue.say(.case))
            form.field(TaskField.visibility)
            form.field(TaskField.body)
          }
        }
      }
    }
  }
}

/// The follow-up sheet of a secretariat, as it is printed (كشف المتابعة).
struct FollowUpPage: Framed {
  let frame: Frame
  let secretariat: Secretariat
  let records: [TaskFile]
  let today: CivilDate

  var node: Node {
    page(
      tongue.say(
        "كشف متابعة: \(secretariat.label(in: tongue))",
        "Follow-up sheet: \(secretariat.label(in: tongue))"), at: .deadlines
    ) {
      p(.class("quiet")) { bdi { Moment(today).words(in: tongue) } }
      if records.isEmpty {
        p(.class("quiet none")) { tongue.say("لا شيء ينتظر ردًا.", "Nothing is outstanding.") }
      } else {
        table([
          tongue.say(.actionRequired), tongue.say(.requestedBy), tongue.say(.answerDue),
          tongue.say(.status), tongue.say("آخر رد", "Last answer"),
        ]) { for record in records { row(record) } }
      }
    }
  }

  private func row(_ record: TaskFile) -> Node {
    let details = record.task.details
    return tr {
      td { TaskRoute.show(record.task.id).link(bdi { details.title }) }
      td { details.askedBy.label(in: tongue) }
      td { dateNode(details.due, in: tongue) }
      td { record.task.row(today: today, in: tongue).nearnessBadge }
      td { bdi { record.events.last?.remark ?? "" } }
    }
  }
}
