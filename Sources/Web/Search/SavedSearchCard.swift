import HTML
import HTTP
import Records
import Search
import Words

/// The searches that a person keeps, on the first page: what is new stands first.
struct SavedSearchCard: Framed {
  let frame: Frame
  let searches: [SavedSearch]

  /// How many are shown there; the others are on their page.
  private static let shownMax = 6

  var node: Node {
    guard searches.isEmpty == false else { return .empty }
    let fresh = searches.filter { $0.new > 0 }
    let others = searches.filter { $0.new == 0 }
    return section(.class("sheet watched")) {
      h2 {
        tongue.savedSearches
        SearchRoute.savedSearches.link(tongue.say("كلها", "All"))
      }
      ul(.class("counts")) {
        for search in (fresh + others).prefix(Self.shownMax) {
          li {
            SearchRoute.savedSearch(search.id).link(bdi { search.name })
            search.newsBadge(in: tongue)
          }
        }
      }
    }
  }
}

extension SavedSearch {
  /// How much is new, in the colour of what should be looked at.
  func newsBadge(in tongue: Tongue) -> Node {
    new > 0 ? badge(news(in: tongue), "soon") : badge(news(in: tongue), "plain")
  }
}

/// A button that does one thing with a saved search.
struct SearchAction {
  let frame: Frame
  let route: SearchRoute
  let label: String

  var node: Node {
    form(.method("post"), .action(route.address)) {
      tokenField(frame)
      button(.class("btn"), .type("submit")) { label }
    }
  }
}

/// The form below results that keeps the search under a name.
struct SaveSearchForm: Framed {
  let frame: Frame
  let address: SearchAddress
  let query: SearchQuery
  /// The form as it was sent and refused.
  var refused: Form?

  var node: Node {
    guard query.flaw == nil else { return .empty }
    let form =
      refused ?? Form(["name": String(address.typed.prefix(60))], scope: "save", in: tongue)
    return form.folded(
      tongue.say("احفظ هذا البحث…", "Save this search…"), isOpen: refused != nil,
      style: "removal save"
    ) {
      form.sheet(
        frame, to: SearchRoute.savedSearches.address, style: "form",
        send: tongue.say("احفظ وأعلمني بالجديد", "Save and notify me of new results")
      ) {
        input(.type("hidden"), .name("q"), .value(address.typed))
        input(.type("hidden"), .name("words"), .value(address.reading.rawValue))
        form.line("name", tongue.say(.name), isRequired: true)
      }
    }
  }
}
