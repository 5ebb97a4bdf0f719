import HTML
import Words

/// The head of a page: its title, and beside it what can be done there.
func headline(_ title: String, @NodeBuilder tools: () -> Node) -> Node {
  let tools = tools()
  guard tools != .empty, tools != .fragment([]) else { return h1 { title } }
  return header(.class("headline")) {
    h1 { title }
    div(.class("tools")) { tools }
  }
}

extension Routed {
  /// A link to the page under these words; a button where the style says so.
  func link(_ text: Node, style: String = "") -> Node {
    style.isEmpty
      ? a(.href(address)) { text } : a(.class(style), .href(address)) { text }
  }

  func link(_ text: String, style: String = "") -> Node { link(.text(text), style: style) }
}

/// The same list for a spreadsheet and for a program.
///
/// `cut` is how many of the first a table has that is not whole.
func twins(csv: String, json: String, cut: String? = nil) -> Node {
  group {
    a(.href(csv), .rel("nofollow")) { cut.map { "CSV (\($0))" } ?? "CSV" }
    " · "
    a(.href(json), .rel("nofollow")) { "JSON" }
  }
}

/// One choice of a closed list by which a list is narrowed or ordered.
func choice(
  _ name: String, _ text: String, chosen: String, _ options: [(value: String, text: String)]
) -> Node {
  label {
    span { text }
    select(.name(name)) {
      for (value, text) in options {
        value == chosen ? option(.value(value), .selected) { text } : option(.value(value)) { text }
      }
    }
  }
}

/// What a list is narrowed by: a chip each with the way to take it off, and one to take off all;
/// nothing where there is none.
func chips(_ chips: [(text: String, without: String)], clear: String, in tongue: Tongue) -> Node {
  guard chips.isEmpty == false else { return .empty }
  return div(.class("chips")) {
    for chip in chips {
      a(.class("chip"), .href(chip.without)) {
        bdi { chip.text }
        span(.aria("hidden", "true")) { " ×" }
      }
    }
    a(.class("clear"), .href(clear)) { tongue.say(.clearAll) }
  }
}

/// How much a list holds, after its heading.
func count(_ text: String) -> Node { small { bdi { text } } }

/// What stands where a list is empty: that nothing is there, and the way on.
func emptySheet(_ heading: String, @NodeBuilder more: () -> Node = { .empty }) -> Node {
  section(.class("sheet none")) {
    h2 { heading }
    more()
  }
}

/// The way back to the list that a page is of.
func crumb(_ text: String, _ address: String) -> Node { crumb(.text(text), address) }

/// The same where a part of the text runs in a direction of its own.
func crumb(_ text: Node, _ address: String) -> Node {
  p(.class("quiet crumb")) { a(.href(address)) { text } }
}

/// A part of a page under its heading, with how much it holds and a link beside that.
func sheet(
  _ heading: String, count: String = "", beside link: Node = .empty, style: String = "",
  id: String = "", @NodeBuilder content: () -> Node
) -> Node {
  let attributes: [Attribute] =
    [.class(style.isEmpty ? "sheet" : "sheet \(style)")] + (id.isEmpty ? [] : [.id(id)])
  return .element(
    name: "section", attributes: attributes,
    content: group {
      h2 {
        heading
        if count.isEmpty == false { Web.count(count) }
        link
      }
      content()
    })
}

extension Framed {
  /// A whole page under its title, in the place of the menu where it belongs, below the way back.
  func page(
    _ title: String, at place: Place, crumb: Node = .empty, @NodeBuilder content: () -> Node
  ) -> Node {
    Layout(frame: frame, heading: title, place: place).node {
      crumb
      h1 { title }
      content()
    }
  }
}
