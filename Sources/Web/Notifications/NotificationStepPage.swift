import HTML
import Records
import Words

/// The form of one step: the fields that it asks for, what is known filled in.
struct NotificationStepPage: Framed {
  let frame: Frame
  let coming: NotificationStepForm
  /// The documents that the fields offer, the newest first.
  let documents: [DocumentCard]
  /// The notifications that may take the place of this one.
  var others: [Notification] = []
  /// The notifications in the same suit, of which the step may be taken too.
  var together: [Notification] = []

  private var step: ComingStep { coming.step }
  private var notification: Notification { step.notification }
  private var form: Form { coming.form }

  var node: Node {
    FormPage(
      frame: frame, heading: tongue.say("الخطوة: ", "Step: ") + step.state.label(in: tongue),
      place: .notifications, form: form,
      crumb: notification.crumb(in: tongue)
    ).node {
      if let caveat = step.state.caveat(in: tongue) { p(.class("alert soon")) { caveat } }
      if form.isRight == false, step.roles.isEmpty == false {
        p(.class("alert soon")) {
          tongue.say("الملفات تُختار من جديد.", "Files are chosen anew.")
        }
      }
      if step.state == .dispatched { channels }
      form.sheet(
        frame,
        to: NotificationRoute.advance(notification.id, to: step.state, by: step.channel).address,
        takesFiles: true
      ) {
        fields
        suit
        papers
        more
      } buttons: {
        buttons
      }
      Form.offer(documents)
      openStates(of: notification, on: step.today, except: step.state)
    }
  }

  /// What else lies before the court: said once, the step is of all of it.
  private var suit: Node {
    group {
      if together.isEmpty == false {
        h2 { tongue.say("في الدعوى نفسها", "In the same suit") }
        div(.class("fields")) {
          for other in together {
            form.check("with.\(other.id)", "\(other.id) · \(other.particulars.subject)")
          }
        }
      }
    }
  }

  private var buttons: Node {
    let onward = step.state.successors(for: notification.particulars)
    let goesOn = step.state.isEnd == false && onward.contains { $0.isEnd == false }
    return group {
      if goesOn {
        button(.class("btn first"), .type("submit"), .name("then"), .value("next")) {
          tongue.say("سجّل وتابع", "Record and go on")
        }
      }
      button(.class(goesOn ? "btn" : "btn first"), .type("submit")) {
        tongue.say("سجّل", "Record")
      }
      NotificationRoute.show(notification.id).link(tongue.say(.cancel), style: "btn")
    }
  }

  /// The ways to send; each asks for other papers.
  private var channels: Node {
    nav(.class("chips"), .aria("label", NotificationDetail.channel.label(in: tongue))) {
      for channel in NotificationChannel.allCases {
        chip(
          channel.label(in: tongue),
          NotificationRoute.advance(notification.id, to: .dispatched, by: channel),
          isCurrent: channel == step.channel)
      }
    }
  }

  private var fields: Node {
    div(.class("fields")) {
      for need in step.needs { field(need) }
      for date in step.extraDates {
        form.day(
          "date.\(date.rawValue)",
          date.label(in: tongue) + tongue.say(" (إن عُرف)", " (where it is known)"))
      }
      for detail in step.extraDetails { extra(detail) }
    }
  }

  private func extra(_ detail: NotificationDetail) -> Node {
    let (name, text) = ("detail.\(detail.rawValue)", detail.label(in: tongue))
    return detail == .part
      ? form.terms(name, text, none: "", JudgmentPart.allCases)
      : form.line(name, text, tongue.say("إن وُجد", "Where there is one"))
  }

  private func field(_ need: NotificationNeed) -> Node {
    group {
      for date in need.dates { form.day("date.\(date.rawValue)", date.label(in: tongue)) }
      if let detail = need.detail {
        form.line("detail.\(detail.rawValue)", detail.label(in: tongue))
      }
      if let field = need.field { form.field(ParticularsField.text(field)) }
      if need == .successor {
        form.line("successor", need.label(in: tongue), list: "others")
        datalist(.id("others")) {
          for other in others {
            option(.value("\(other.id) · \(other.particulars.subject)")) {}
          }
        }
      }
    }
  }

  private var papers: Node {
    group {
      if step.held.isEmpty == false {
        p(.class("quiet")) {
          tongue.say("موجود من قبل: ", "In hand already: ")
            + tongue.series(step.held.map { $0.label(in: tongue) })
        }
      }
      if step.roles.isEmpty == false { h2 { tongue.say(.papers) } }
      for need in step.needs {
        if need.roles.count > 1 {
          quiet("واحدة مما يأتي تكفي:", "One of these is enough:")
        } else if need.roles.isEmpty == false, let detail = need.detail {
          quiet(
            "ورقة، أو \(detail.label(in: tongue)) أعلاه",
            "A paper, or \(detail.label(in: tongue)) above")
        }
        for role in need.roles { form.paper(role) }
      }
      for role in step.extraRoles {
        quiet("إن وُجدت:", "Where there is one:")
        form.paper(role)
      }
    }
  }

  /// The reason, and the texts of the letter that are best said now.
  private var more: Node {
    group {
      if step.extraFields.isEmpty == false {
        form.folded(
          tongue.say("للخطاب، إن شئت", "For the letter, if you like"),
          isOpen: form.touches(step.extraFields.map(\.rawValue)), style: "more-fields"
        ) {
          div(.class("fields")) {
            for field in step.extraFields { form.field(ParticularsField.text(field)) }
          }
        }
      }
      if let need = step.needs.first(where: \.isReason) {
        form.area("reason", need.label(in: tongue))
      } else {
        form.folded(
          tongue.say(.remark), isOpen: form.touches(["reason"]), style: "more-fields"
        ) {
          form.area(
            "reason",
            tongue.say("ملاحظة، أو سبب عدم وجود دليل", "A remark, or why there is no proof"))
        }
      }
    }
  }
}
