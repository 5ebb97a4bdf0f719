import Deadlines
import HTML
import Records
import Words

/// Every rule by which a date is counted, with its basis and how certain it is (كتاب القواعد).
struct RulesPage: Framed {
  let frame: Frame
  let book: Rulebook

  var node: Node {
    page(tongue.say("قواعد المواعيد", "Rules on time limits"), at: .deadlines) {
      Tabs.deadlines(at: .deadlines(.rules), in: frame).node
      p(.class("alert soon")) { unreviewed }
      for law in [Rule.LawSystem.new, .old, .all] { part(law) }
    }
  }

  private var unreviewed: String {
    let count = book.rules.filter(\.needsReview).count
    return tongue.say(
      "قواعد لم يؤكدها محامٍ على نص الجريدة الرسمية بعد: \(count) من \(book.rules.count).",
      "Rules not yet confirmed by a lawyer against the Official Gazette: \(count) of "
        + "\(book.rules.count)."
    )
  }

  private func part(_ law: Rule.LawSystem) -> Node {
    let rules = book.rules.filter { $0.law == law }
    guard rules.isEmpty == false else { return .empty }
    return sheet(
      law == .all ? tongue.say("قوانين أخرى", "Other laws") : law.label(in: tongue),
      count: tongue.number(rules.count), style: "part"
    ) {
      table([.rule, .period, .basis, .certainty].map { tongue.say($0) }, style: "rules") {
        for rule in rules { row(rule) }
      }
    }
  }

  private func row(_ rule: Rule) -> Node {
    tr {
      td {
        DeadlineRoute.rule(rule.id).link(bdi { tongue.say(rule.title) })
        small(.class("code")) { bdi { rule.id } }
      }
      td { rule.lengths(in: tongue) }
      td { rule.basis.node(in: tongue) }
      td { rule.badges(in: tongue) }
    }
  }
}

extension Rule {
  /// How long its periods are, a line each.
  fileprivate func lengths(in tongue: Tongue) -> Node {
    guard terms.isEmpty == false else { return .text("—") }
    return group {
      for (place, term) in terms.enumerated() {
        if place > 0 { br() }
        if terms.count > 1 { "\(tongue.say(term.label)): " }
        bdi { term.length.unit.count(term.length.value, in: tongue) }
      }
    }
  }

  /// How certain it is, and whether somebody confirmed it.
  func badges(in tongue: Tongue) -> Node {
    group {
      badge(confidence.label(in: tongue), confidence == .high ? "plain" : "soon")
      " "
      needsReview
        ? badge(DeadlineReports(tongue: tongue).needsReview, "soon")
        : badge(tongue.say("راجعها محامٍ", "Reviewed by a lawyer"), "done")
    }
  }
}

extension Rule.LegalBasis {
  /// The article and the law.
  func node(in tongue: Tongue) -> Node {
    dotted([
      article.isEmpty
        ? .empty
        : group {
          tongue.say(.article)
          bdi { article }
          if paragraph.isEmpty == false { bdi { " (\(paragraph))" } }
        },
      bdi { tongue.say(law) },
    ])
  }
}
