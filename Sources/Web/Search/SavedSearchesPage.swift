import HTML
import Records
import Search
import Words

/// The searches that a person keeps, each with what is new.
struct SavedSearchesPage: Framed {
  let frame: Frame
  let searches: [SavedSearch]

  var node: Node {
    Layout(frame: frame, heading: tongue.savedSearches).node {
      h1 { tongue.savedSearches }
      if searches.isEmpty {
        section(.class("sheet none")) { p { tongue.noSavedSearches } }
      } else {
        ol(.class("hits compact")) { searches.map(row) }
      }
    }
  }

  private func row(_ search: SavedSearch) -> Node {
    let address = SearchAddress(search.typed, reading: search.reading)
    return li(.class("hit removed")) {
      div {
        h2 { SearchRoute.savedSearch(search.id).link(bdi { search.name }) }
        div(.class("meta")) {
          search.newsBadge(in: tongue)
          SearchRoute.results(address).link(bdi { search.typed })
        }
        if let warning = search.warning(in: tongue) { p(.class("alert soon")) { warning } }
      }
      div(.class("tools")) {
        if search.new > 0 {
          SearchAction(
            frame: frame, route: .see(search.id), label: tongue.say(.seen)
          ).node
        }
        SearchAction(
          frame: frame, route: .forget(search.id), label: tongue.say("أزله", "Remove")
        ).node
      }
    }
  }
}

/// One saved search with the documents that are new.
struct SavedSearchPage: Framed {
  let frame: Frame
  let search: SavedSearch
  let cards: [DocumentCard]

  var node: Node {
    let address = SearchAddress(search.typed, reading: search.reading)
    return Layout(frame: frame, heading: search.name, typed: search.typed).node {
      crumb(tongue.savedSearches, SearchRoute.savedSearches.address)
      h1 { bdi { search.name } }
      p(.class("line"), .role("status")) {
        dotted([
          strong { search.news(in: tongue) },
          SearchRoute.results(address).link(
            tongue.say("كل ما يجده البحث", "All results of this search")),
        ])
      }
      if cards.isEmpty {
        section(.class("sheet none")) { h2 { tongue.say("لا جديد.", "Nothing new.") } }
      } else {
        ol(.class("hits compact")) {
          for card in cards {
            li(.class("hit")) {
              h2 { DocumentRoute.show(card.id, query: search.typed).link(card.titleNode) }
              div(.class("meta")) {
                card.badges(in: tongue)
                span { card.origin(in: tongue) }
              }
            }
          }
        }
        SearchAction(
          frame: frame, route: .see(search.id),
          label: tongue.say("اطّلعتُ عليها كلها", "All seen")
        ).node
      }
    }
  }
}
