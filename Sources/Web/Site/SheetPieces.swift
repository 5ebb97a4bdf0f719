import HTML
import Words

extension Framed {
  /// A line that explains what stands beside it.
  func quiet(_ arabic: String, _ english: String) -> Node {
    p(.class("quiet")) { tongue.say(arabic, english) }
  }
}

/// A cell that says its column's name itself, where a narrow page has no head above it.
func cell(under column: String, @NodeBuilder content: () -> Node) -> Node {
  td(.data("column", column)) { content() }
}

/// One thing of a list: what it is, a line about it, and at its end when or how much.
func listed(_ what: Node, why: Node, end: Node) -> Node {
  li {
    div {
      what
      p(.class("why")) { why }
    }
    small { end }
  }
}

/// What was noted of a record, an entry a line, with a dot between its parts.
func noted(_ entries: [[Node]]) -> Node {
  ul(.class("lines")) { for entry in entries { li { dotted(entry) } } }
}

/// One of a few choices that stand side by side; the present one is marked.
func chip(_ text: String, _ route: some Routed, isCurrent: Bool) -> Node {
  let attributes: [Attribute] = [.class("chip"), .href(route.address)]
  return .element(
    name: "a", attributes: attributes + (isCurrent ? [.aria("current", "true")] : []),
    content: .text(text))
}
