import HTML
import Records
import Words

/// The form of one step: the fields that it asks for, what is known filled in.
struct NotificationStepPage: Framed {
  let frame: Frame
  let step: NotificationStepForm
  /// The documents that the fields offer, the newest first.
  let documents: [DocumentCard]
  /// The notifications that may take the place of this one.
  var others: [Notification] = []
  private var notification: Notification { step.notification }
  private var form: NotificationForm { step.form }

  var node: Node {
    let heading = step.state.label(in: tongue)
    return Layout(frame: frame, heading: heading, place: .notifications).node {
      NotificationCrumb(notification: notification, tongue: tongue).node
      h1 {
        tongue.say("الخطوة: ", "Step: ")
        heading
      }
      if let caveat = step.state.caveat(in: tongue) { p(.class("alert soon")) { caveat } }
      if form.isRight == false { mistake }
      if step.state == .dispatched { channels }
      HTML.form(
        .class("sheet form"), .method("post"), .enctype("multipart/form-data"),
        .action(
          NotificationRoute.advance(notification.id, to: step.state, by: step.channel).address)
      ) {
        fields
        papers
        more
        div(.class("tools")) {
          tokenField(frame)
          if step.state.isEnd == false,
            step.state.successors(for: notification.particulars.kind)
              .contains(where: { $0.isEnd == false })
          {
            button(.class("btn first"), .type("submit"), .name("then"), .value("next")) {
              tongue.say("سجّل وتابع", "Record and go on")
            }
            button(.class("btn"), .type("submit")) { tongue.say("سجّل", "Record") }
          } else {
            button(.class("btn first"), .type("submit")) { tongue.say("سجّل", "Record") }
          }
          NotificationRoute.show(notification.id).link(
            tongue.say("دون تسجيل", "Cancel"), style: "btn")
        }
      }
      NotificationForm.offer(documents)
      OpenStates(notification: notification, today: step.today, tongue: tongue, except: step.state)
        .node
    }
  }

  /// That the step was not taken, and that a browser forgets the files that were chosen.
  private var mistake: Node {
    div(.class("alert late"), .role("alert")) {
      p { strong { tongue.say("لم تُسجَّل الخطوة.", "The step was not recorded.") } }
      if let sentence = form.errors["step"] { p { sentence } }
      p {
        tongue.say(
          "صحّح ما بُيِّن عند خانته؛ والملفات تُختار من جديد.",
          "Put right what is said beside its field; files are chosen anew.")
      }
    }
  }

  /// The ways to send; each asks for other papers.
  private var channels: Node {
    nav(.class("chips"), .aria("label", NotificationDetail.channel.label(in: tongue))) {
      for channel in NotificationChannel.allCases {
        let address = NotificationRoute.advance(notification.id, to: .dispatched, by: channel)
          .address
        channel == step.channel
          ? a(.class("chip"), .href(address), .aria("current", "true")) {
            channel.label(in: tongue)
          } : a(.class("chip"), .href(address)) { channel.label(in: tongue) }
      }
    }
  }

  private var fields: Node {
    div(.class("fields")) {
      for need in step.needs { field(need) }
      for detail in step.extraDetails {
        form.line(
          "detail.\(detail.rawValue)", detail.label(in: tongue),
          hint: tongue.say("إن وُجد", "Where there is one"))
      }
    }
  }

  private func field(_ need: NotificationNeed) -> Node {
    switch need {
    case .date(let date): form.day("date.\(date.rawValue)", date.label(in: tongue))
    case .anyDate(let dates):
      group {
        for date in dates { form.day("date.\(date.rawValue)", date.label(in: tongue)) }
      }
    case .detail(let detail), .paperOrDetail(_, let detail):
      form.line("detail.\(detail.rawValue)", detail.label(in: tongue))
    case .field(let field):
      form.line(
        "field.\(field.rawValue)", field.label(in: tongue),
        hint: field == .signatory
          ? tongue.say("مقدم الإخطار، ما لم يُذكر غيره", "The filer, unless another is named") : "")
    case .successor:
      group {
        form.line("successor", need.label(in: tongue), list: "others")
        datalist(.id("others")) {
          for other in others {
            option(.value("\(other.id) · \(other.particulars.subject)")) {}
          }
        }
      }
    case .paper, .anyPaper, .reason, .wholeDate, .notBefore: .empty
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
      if step.roles.isEmpty == false {
        h2 { tongue.say("الأوراق", "Papers") }
        for need in step.needs {
          switch need {
          case .anyPaper(let roles):
            p(.class("quiet")) { tongue.say("واحدة مما يأتي تكفي:", "One of these is enough:") }
            for role in roles { form.paper(role) }
          case .paper(let role): form.paper(role)
          case .paperOrDetail(let role, let detail):
            p(.class("quiet")) {
              tongue.say(
                "ورقة، أو \(detail.label(in: tongue)) أعلاه",
                "A paper, or \(detail.label(in: tongue)) above")
            }
            form.paper(role)
          default: Node.empty
          }
        }
      }
    }
  }

  /// The reason, and the texts of the letter that are best said now.
  private var more: Node {
    group {
      if step.extraFields.isEmpty == false {
        details(.class("more-fields")) {
          summary { tongue.say("للخطاب، إن شئت", "For the letter, if you like") }
          div(.class("fields")) {
            for field in step.extraFields {
              field == .decision
                ? form.lines("field.\(field.rawValue)", field.label(in: tongue))
                : form.line("field.\(field.rawValue)", field.label(in: tongue))
            }
          }
        }
      }
      if step.needs.contains(.reason) {
        form.lines("reason", NotificationNeed.reason.label(in: tongue))
      } else {
        details(.class("more-fields")) {
          summary { tongue.say("ملاحظة", "A remark") }
          form.lines(
            "reason",
            tongue.say(
              "ملاحظة، أو سبب عدم وجود دليل", "A remark, or why there is no proof"))
        }
      }
    }
  }
}
