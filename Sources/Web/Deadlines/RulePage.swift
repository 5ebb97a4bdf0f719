import Deadlines
import HTML
import Records
import Words

/// One rule as it stands, with its earlier versions, and the form in which a lawyer confirms it.
struct RulePage: Framed {
  let frame: Frame
  /// Every version, the latest first; never empty.
  let versions: [RuleVersion]
  let rule: Rule
  /// Whether the visitor may confirm it.
  let mayConfirm: Bool
  /// A confirmation that was refused, as it was sent.
  var form: Form?
  private var words: DeadlineReports { DeadlineReports(tongue: tongue) }

  var node: Node {
    Layout(frame: frame, heading: tongue.say(rule.title), place: .deadlines).node {
      crumb(tongue.say(.rules), DeadlineRoute.rules.address)
      div(.class("headline")) {
        h1 { bdi { tongue.say(rule.title) } }
        rule.badges(in: tongue)
      }
      div(.class("cols two")) {
        section(.class("sheet")) {
          h2 { bdi { rule.id } }
          facts
          if rule.basis.quote.isEmpty == false {
            blockquote(.class("quote"), .lang("ar"), .dir(.rightToLeft)) { rule.basis.quote }
          }
          warnings
        }
        div(.class("stack")) {
          if mayConfirm { confirmation }
          history
        }
      }
    }
  }

  private var facts: Node {
    dl(.class("facts")) {
      fact(tongue.say(.event), bdi { tongue.say(rule.trigger.label) })
      for term in rule.terms {
        fact(
          term.label.isEmpty ? tongue.say(.period) : tongue.say(term.label),
          dotted([
            bdi { term.length.unit.count(term.length.value, in: tongue) },
            .text(term.holder.label(in: tongue)),
          ]))
      }
      fact(tongue.say(.basis), rule.basis.node(in: tongue))
      fact(words.codes, bdi { rule.codes.map(\.rawValue).joined(separator: " ") })
      fact(tongue.say(.law), .text(rule.law.label(in: tongue)))
      fact(
        words.effective,
        dotted([
          dateNode(rule.effectiveFrom, in: tongue), dateNode(rule.effectiveTo, in: tongue),
        ]))
      fact(
        tongue.say(.source),
        dotted([bdi { rule.source.title }, dateNode(rule.source.seenOn, in: tongue)]))
      fact(tongue.say(.certainty), .text(rule.confidence.label(in: tongue)))
      fact(
        words.review,
        rule.review.map { review in bdi { words.reviewed(review) } } ?? .text(words.needsReview))
      fact(tongue.say("الأثر", "Consequence"), bdi { tongue.say(rule.consequence) })
      fact(tongue.say(.remark), bdi { tongue.say(rule.note) })
    }
  }

  private var warnings: Node {
    guard rule.warnings.isEmpty == false else { return .empty }
    return div(.class("alert soon")) {
      ul { for warning in rule.warnings { li { bdi { tongue.say(warning) } } } }
    }
  }

  private var confirmation: Node {
    let form = form ?? Form(in: tongue)
    return sheet(tongue.say("تأكيد محامٍ", "Confirmation by a lawyer")) {
      quiet(
        "بعد مقابلتها بنص الجريدة الرسمية. تُحفظ إصدارًا جديدًا ويبقى القديم.",
        "After comparison with the Official Gazette. It is saved as a new version; the old one "
          + "stays.")
      form.sheet(
        frame, to: DeadlineRoute.confirm(rule.id).address, style: "form",
        send: tongue.say("أكّد", "Confirm")
      ) {
        form.alert
        div(.class("fields")) {
          form.line("by", tongue.say("اسم المحامي", "Lawyer's name"), isRequired: true)
          form.day("date", tongue.say(.date), isRequired: true)
          form.line(
            "reason", tongue.say("ما قُوبلت به", "Compared with"),
            tongue.say("الجريدة الرسمية العدد …", "Official Gazette, issue no. …"),
            isWide: true, isRequired: true)
        }
      }
    }
  }

  private var history: Node {
    sheet(tongue.say("الإصدارات", "Versions"), style: "history") {
      noted(
        versions.map { version in
          [
            bdi { tongue.number(version.rule.version) }, bdi { tongue.day(of: version.addedAt) },
            bdi { version.addedBy }, bdi { version.remark },
            version.rule.needsReview ? .text(words.needsReview) : .empty,
          ]
        })
    }
  }
}
