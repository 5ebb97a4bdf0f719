import HTML
import Records
import Search
import Words

/// What a person sees after a search.
struct SearchPage {
  let frame: Frame
  let address: SearchAddress
  let query: SearchQuery
  let answer: SearchAnswer
  /// The kinds that occur among what the person may see.
  let kinds: [DocumentKind]
  /// What else can be asked, where nothing was found.
  var ways = WaysOn(tried: [], ways: [])
  /// What may have been meant, where something was found.
  var correction: Correction?

  var node: Node {
    let tongue = frame.tongue
    return Layout(
      frame: frame, heading: tongue.say("نتائج «\(address.typed)»", "Results: \(address.typed)"),
      typed: address.typed
    ).node {
      div(.class("cols search")) {
        section {
          h1(.class("unseen")) { tongue.say("نتائج البحث", "Search results") }
          chips
          honestLine
          CorrectionLine(frame: frame, correction: correction, reading: address.reading).node
          if let relaxation = answer.relaxation {
            p(.class("notice soon")) { relaxation.sentence(in: tongue) }
          }
          if answer.hits.isEmpty {
            NoResults(frame: frame, address: address, answer: answer, ways: ways).node
          } else {
            hits
          }
          Pager(
            tongue: tongue, page: address.page, total: answer.documents,
            pageLength: SearchAddress.pageLength
          ) { Route.search(address.page($0)).address }.node
        }
        narrowing
      }
      SaveSearchForm(frame: frame, address: address, query: query).node
    }
  }

  /// The results; where some have all of the words and the rest only some, a line stands between.
  private var hits: Node {
    let complete = answer.relaxation?.complete ?? 0
    return ol(.class("hits")) {
      for hit in answer.hits {
        if complete > 0, hit.rank == complete + 1 {
          li(.class("divide")) {
            frame.tongue.say("وفيما يلي بعض الكلمات", "From here on, some of the words")
          }
        }
        HitRow(frame: frame, hit: hit, typed: address.typed).node
      }
    }
  }

  private var honestLine: Node {
    let parts = answer.lineParts(in: frame.tongue)
    return p(.class("line"), .role("status")) {
      dotted(
        parts.enumerated().map { place, part in
          if place == 0 { return strong { part } }
          if place == 1, answer.unsearchable > 0 {
            return a(.href(Route.documents(.unsearchable).address)) { part }
          }
          return .text(part)
        })
    }
  }

  private var chips: Node {
    let tongue = frame.tongue
    guard query.filters.isEmpty == false || address.reading != .standard else { return .empty }
    return div(.class("chips"), .aria("label", tongue.say("المطلوب", "Asked for"))) {
      for filter in query.filters { chip(filter) }
      switch address.reading {
      case .standard: Node.empty
      case .any: reading(tongue.say("أي كلمة من الكلمات", "Any of the words"))
      case .all: reading(tongue.say("كل الكلمات حتمًا", "All words strictly"))
      }
    }
  }

  private func chip(_ filter: Filter) -> Node {
    let style = filter.isExcluded ? "chip not" : "chip"
    let label = filter.label(in: frame.tongue)
    guard let without = address.removing(filter) else {
      return span(.class(style)) { bdi { label } }
    }
    return removable(label, style, without)
  }

  private func reading(_ label: String) -> Node {
    removable(label, "chip", SearchAddress(address.typed))
  }

  private func removable(_ label: String, _ style: String, _ without: SearchAddress) -> Node {
    a(
      .class(style), .href(Route.search(without).address),
      .title(frame.tongue.say("أزل هذا الشرط", "Take this condition away"))
    ) {
      bdi { label }
      span(.aria("hidden", "true")) { " ×" }
    }
  }

  private var narrowing: Node {
    let tongue = frame.tongue
    let years = Set(answer.hits.compactMap { $0.card.details.date?.year }).sorted(by: >)
    return aside(.class("facets"), .aria("label", tongue.say("تضييق", "Narrow"))) {
      if kinds.count > 1 {
        facet(tongue.say("النوع", "Kind")) {
          for kind in kinds {
            choice(kind.label(in: tongue), "kind:\(kind.rawValue)", .kind(kind))
          }
        }
      }
      if years.count > 1 || query.filters.contains(where: \.isAboutYears) {
        facet(tongue.say("السنة", "Year")) {
          for year in years { choice("\(year)", "year:\(year)", .years(year...year)) }
        }
      }
      p(.class("quiet")) {
        a(.href(Route.searchData(address).address)) { "JSON" }
        " · "
        a(.href(Route.help.address)) { tongue.say("لغة البحث", "Search language") }
      }
    }
  }

  private func facet(_ name: String, @NodeBuilder content: () -> Node) -> Node {
    div(.class("facet")) {
      h2 { name }
      ul { content() }
    }
  }

  /// A condition to add, or to take away where it is asked for already.
  private func choice(_ label: String, _ condition: String, _ asked: Filter.Condition) -> Node {
    let filter = Filter(asked)
    return li {
      if query.filters.contains(filter), let without = address.removing(filter) {
        a(.href(Route.search(without).address), .aria("current", "true")) { bdi { label } }
      } else {
        a(.href(Route.search(address.adding(condition)).address), .rel("nofollow")) {
          bdi { label }
        }
      }
    }
  }
}

extension Filter {
  /// Whether the filter asks for the year of a document.
  fileprivate var isAboutYears: Bool {
    switch condition {
    case .years: true
    case .kind, .tag, .after, .before, .quality, .caseName: false
    }
  }
}
