import Deadlines
import HTML
import Records
import Words

/// A due date with the way it was counted, what became of it, and what can be done.
struct DeadlinePage: Framed {
  let frame: Frame
  let record: DeadlineRecord
  let now: Moment
  /// A closing that was refused, as it was sent.
  var closing: Form?
  private var deadline: Deadline { record.deadline }

  var node: Node {
    Layout(frame: frame, heading: deadline.title(in: tongue), place: .deadlines).node {
      crumb(tongue.say(.deadlines), DeadlineRoute.board.address)
      div(.class("headline")) {
        h1 { bdi { deadline.title(in: tongue) } }
        DueRows.Row(deadline, at: now, in: tongue).nearnessBadge
        deadline.details.visibility.badge(in: tongue)
      }
      p(.class("quiet")) { origin }
      div(.class("cols two")) {
        sheet(tongue.say(.howComputed)) {
          if deadline.steps.isEmpty {
            p {
              tongue.say("حدده من له سلطة، ولم يُحسب.", "It was set by an authority, not computed.")
            }
          } else {
            ol(.class("way")) { for step in deadline.steps { li { stepNode(step, in: tongue) } } }
          }
        }
        div(.class("stack")) {
          if frame.mayFile { doing }
          history
        }
      }
    }
  }

  private var origin: Node {
    dotted([
      deadline.details.subject.node(in: tongue),
      named("\(tongue.say(.responsible)): ", bdi { deadline.details.person }), rule,
      deadline.state == .open ? deadline.awaitedNode(in: tongue) : .empty,
      bdi { deadline.details.remark },
    ])
  }

  private var rule: Node {
    guard case .rule(let reckoned) = deadline.origin else { return .empty }
    return group {
      tongue.say("القاعدة ", "Rule ")
      DeadlineRoute.rule(reckoned.rule).link(bdi { reckoned.name })
      tongue.say(" إصدار ", " version ")
      bdi { tongue.number(reckoned.ruleVersion) }
      tongue.say("، جدول العطلات ", ", holiday table ")
      bdi { tongue.number(reckoned.tableVersion) }
    }
  }

  private var doing: Node {
    sheet(tongue.say("ما تم فيه", "Action taken")) {
      if deadline.state == .open {
        acknowledgment(of: deadline.id)
        closeForm
      } else {
        let form = Form(in: tongue)
        form.sheet(
          frame, to: DeadlineRoute.reopen(deadline.id).address, style: "form",
          send: tongue.say("أعد فتحه", "Reopen")
        ) {
          form.line(
            "reason", tongue.say("سبب إعادة فتحه", "Reason for reopening it"), isRequired: true)
        }
      }
    }
  }

  private var closeForm: Node {
    let form = closing ?? Form(in: tongue)
    return form.sheet(
      frame, to: DeadlineRoute.close(deadline.id).address, style: "form",
      send: tongue.say("أنهِه", "Close")
    ) {
      form.alert
      div(.class("fields")) {
        form.choice(
          "state", tongue.say(.result),
          [
            ("done", tongue.say("تم", "Done")),
            ("dropped", tongue.say("لم يعد قائمًا", "No longer applies")),
          ])
        form.record("document", tongue.say("المستند الذي يثبته", "Supporting document"))
        form.line(
          "reason", tongue.say("أو السبب", "Or the reason"),
          tongue.say("لا ينتهي ميعاد بلا مستند أو سبب", "A document or a reason is required"),
          isWide: true)
      }
    }
  }

  private var history: Node {
    sheet(tongue.say(.history), style: "history") {
      noted(
        record.events.map { event in
          [
            bdi { tongue.day(of: event.at) }, .text(event.kind.label(in: tongue)),
            bdi { event.by }, .text(event.level?.label(in: tongue) ?? ""),
            event.before.isEmpty && event.after.isEmpty
              ? .empty
              : group {
                bdi { event.before }
                tongue.say(.arrow)
                bdi { event.after }
              },
            documentLink(event.document, in: tongue), bdi { event.remark(in: tongue) },
          ]
        })
    }
  }
}

extension DueRows.Row {
  /// How near it is, as a badge of its own.
  var nearnessBadge: Node { badge(nearness, tone) }
}
