import HTML
import Records
import Search
import Words

/// What is asked for beside the words, as a sentence of chips, each with the way to take it off.
///
/// «النوع: تشريع أو حكم، والسنة: 2020، دون الوسم: سفر»: several values of one field stand behind its
/// name with «أو» between them; what is left out is struck through.
struct Chips: Framed {
  let frame: Frame
  let address: SearchAddress
  let query: SearchQuery

  var node: Node {
    guard query.filters.isEmpty == false || address.reading != .standard else { return .empty }
    return div(
      .class("chips"), .role("group"), .aria("label", tongue.say("شروط البحث", "Search conditions"))
    ) {
      for (place, group) in groups.enumerated() {
        if place > 0 { joiner(tongue.say("و", "and")) }
        for (place, filter) in group.enumerated() {
          if place > 0 { joiner(tongue.say("أو", "or")) }
          chip(filter, isNamed: place == 0)
        }
      }
      switch address.reading {
      case .standard: Node.empty
      case .any: reading(tongue.say(.anyWord))
      case .all: reading(tongue.say("كل الكلمات حتمًا", "All words, strictly"))
      }
      if let cleared = address.withoutFilters?.reading(.standard) {
        a(.class("clear"), .href(cleared.pageAddress)) { tongue.say(.clearAll) }
      }
    }
  }

  /// The filters in the order they were typed, those that widen each other together.
  private var groups: [[Filter]] {
    var groups: [[Filter]] = []
    for filter in query.filters {
      let known = groups.firstIndex { group in
        group.contains { other in
          filter.isExcluded == false && other.isExcluded == false
            && other.condition.facet == filter.condition.facet && filter.condition.facet != nil
        }
      }
      if let known { groups[known].append(filter) } else { groups.append([filter]) }
    }
    return groups
  }

  private func joiner(_ word: String) -> Node { span(.class("joiner")) { word } }

  private func chip(_ filter: Filter, isNamed: Bool) -> Node {
    let style = filter.isExcluded ? "chip not" : "chip"
    let label =
      isNamed ? filter.label(in: tongue) : filter.condition.value(in: tongue)
    guard let without = address.removing(filter) else {
      return span(.class(style)) { bdi { label } }
    }
    return removable(label, style, without)
  }

  private func reading(_ label: String) -> Node {
    removable(label, "chip", address.reading(.standard))
  }

  private func removable(_ label: String, _ style: String, _ without: SearchAddress) -> Node {
    a(
      .class(style), .href(without.pageAddress),
      .title(tongue.say(.removeCondition))
    ) {
      bdi { label }
      span(.aria("hidden", "true")) { " ×" }
    }
  }
}

extension SearchAddress {
  /// Where the page of this search stands; with nothing left to ask, the first page.
  var pageAddress: String {
    typed.trimmed.isEmpty ? Route.home.address : SearchRoute.results(self).address
  }
}
