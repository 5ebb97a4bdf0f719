import Desk
import HTML
import Papers
import Records
import Words

/// Two versions of the bylaws, article beside article.
struct BylawsComparePage: Framed {
  let frame: Frame
  let report: BylawsReport
  private var comparison: BylawsComparison { report.comparison }

  var node: Node {
    let words = ComparisonWords(tongue: tongue)
    return page(
      words.title, at: .notifications,
      crumb: crumb(tongue.say(.bylaws), BylawsRoute.versions.address)
    ) {
      p(.class("quiet")) { words.counts(comparison.counts) }
      div(.class("tools")) {
        BylawsRoute.table(old: report.old.id, new: report.new.id).link(
          tongue.say("الجدول المقارن للطباعة", "Printable comparison table"), style: "btn")
      }
      div(.class("stack")) {
        changed(words)
        moved(words)
      }
    }
  }

  private func changed(_ words: ComparisonWords) -> Node {
    section(.class("sheet beside versions")) {
      div(.class("version-heads")) {
        h2 { version(words.before, report.old) }
        h2 { version(words.after, report.new) }
      }
      if comparison.changes.isEmpty {
        p { tongue.say("لا فرق بين النسختين.", "The two versions are identical.") }
      }
      for row in comparison.changes where row.change != .renumbered { article(row) }
    }
  }

  private func version(_ name: String, _ card: DocumentCard) -> Node {
    group {
      name + ": "
      DocumentRoute.show(card.id).link(card.titleNode)
    }
  }

  private func article(_ row: BylawsComparison.Row) -> Node {
    HTML.article(.class("version-pair")) {
      p { badge(row.change.label(in: tongue), tone(row.change)) }
      div { side(row.old, row.difference, isOld: true) }
      div { side(row.new, row.difference, isOld: false) }
    }
  }

  private func tone(_ change: BylawsComparison.Change) -> String {
    switch change {
    case .added: "done"
    case .removed: "late"
    case .replaced: "soon"
    case .changed, .changedAndRenumbered: ""
    case .unchanged, .renumbered: "plain"
    }
  }

  /// One version of an article; the words that are only in it are marked.
  private func side(
    _ article: BylawsArticle?, _ difference: WordDifference, isOld: Bool
  ) -> Node {
    guard let article else {
      return p(.class("quiet")) {
        let words = ComparisonWords(tongue: tongue)
        isOld ? words.none : words.removed
      }
    }
    return group {
      h3 { bdi { article.label } }
      p(.class("article-text"), .dir(.auto)) {
        for (place, span) in difference.spans.enumerated() {
          switch span {
          case .kept(let text): Node.text((place > 0 ? " " : "") + text)
          case .removed(let text) where isOld:
            group {
              " "; del { text }
            }
          case .added(let text) where isOld == false:
            group {
              " "; ins { text }
            }
          case .removed, .added: Node.empty
          }
        }
      }
    }
  }

  private func moved(_ words: ComparisonWords) -> Node {
    let moved = comparison.rows.filter { $0.change == .renumbered }
    guard moved.isEmpty == false else { return .empty }
    return sheet(words.renumbered) {
      ul(.class("chips moved")) {
        for row in moved {
          li(.class("chip")) {
            bdi { row.old?.label ?? "" }
            tongue.say(.arrow)
            bdi { row.new?.label ?? "" }
          }
        }
      }
    }
  }
}
