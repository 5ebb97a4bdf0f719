package import HTML
package import Records
package import Words

/// The comparison table that a bylaws notification encloses (جدول مقارن), as a page.
package struct ComparisonPaper {
  private let comparison: BylawsComparison
  private let oldTitle: String
  private let newTitle: String
  private let tongue: Tongue

  /// The table of a comparison between the versions of these titles.
  package init(
    _ comparison: BylawsComparison, from oldTitle: String, to newTitle: String, in tongue: Tongue
  ) {
    (self.comparison, self.oldTitle) = (comparison, oldTitle)
    (self.newTitle, self.tongue) = (newTitle, tongue)
  }

  /// The page: the articles that changed, old text beside new, then those that only moved.
  package var paper: PrintedPaper {
    let words = ComparisonWords(tongue: tongue)
    return PrintedPaper(title: words.title, tongue: tongue) {
      h1 { words.title }
      p { words.versions(oldTitle, newTitle) }
      p(.class("faint")) { words.counts(comparison.counts) }
      table {
        thead {
          tr {
            th(.class("narrow"), .scope("col")) { words.oldNumber }
            th(.scope("col")) { words.before }
            th(.scope("col")) { words.after }
            th(.class("narrow"), .scope("col")) { words.newNumber }
          }
        }
        tbody { for row in comparison.changes where row.change != .renumbered { self.row(row) } }
      }
      moved(words)
    }
  }

  /// The table alone, for a page of its own frame.
  package var rows: Node {
    group { for row in comparison.changes where row.change != .renumbered { self.row(row) } }
  }

  private func row(_ row: BylawsComparison.Row) -> Node {
    let words = ComparisonWords(tongue: tongue)
    return tr(.class(row.change.rawValue)) {
      th(.scope("row")) { bdi { row.old?.label ?? "–" } }
      td { side(row.old, row.difference, keepsRemoved: true) ?? .text(words.none) }
      td {
        side(row.new, row.difference, keepsRemoved: false) ?? .text(words.removed)
        if row.change == .replaced { p(.class("faint")) { row.change.label(in: tongue) } }
      }
      td { bdi { row.new?.label ?? "–" } }
    }
  }

  /// One version of an article, the words that are only in it marked.
  private func side(
    _ article: BylawsArticle?, _ difference: WordDifference, keepsRemoved: Bool
  ) -> Node? {
    guard article != nil else { return nil }
    return group {
      for (place, span) in difference.spans.enumerated() {
        switch span {
        case .kept(let text): Node.text((place > 0 ? " " : "") + text)
        case .removed(let text) where keepsRemoved:
          group {
            Node.text(" "); del { text }
          }
        case .added(let text) where keepsRemoved == false:
          group {
            Node.text(" "); ins { text }
          }
        case .removed, .added: Node.empty
        }
      }
    }
  }

  private func moved(_ words: ComparisonWords) -> Node {
    let moved = comparison.rows.filter { $0.change == .renumbered }
    guard moved.isEmpty == false else { return .empty }
    return section {
      h2 { words.renumbered }
      table([words.oldNumber, words.newNumber]) {
        for row in moved {
          tr {
            td { bdi { row.old?.label ?? "" } }
            td { bdi { row.new?.label ?? "" } }
          }
        }
      }
    }
  }
}
