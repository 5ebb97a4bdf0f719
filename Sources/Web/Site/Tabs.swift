import HTML

/// The ways between the pages of one part of the site.
struct Tabs {
  /// What the pages are, for whoever hears them.
  let name: String
  let current: Route
  let tabs: [(route: Route, label: String)]

  var node: Node {
    nav(.class("tabs"), .aria("label", name)) {
      for tab in tabs {
        tab.route.target.path == current.target.path
          ? a(.href(tab.route.address), .aria("current", "page")) { tab.label }
          : a(.href(tab.route.address)) { tab.label }
      }
    }
  }
}
