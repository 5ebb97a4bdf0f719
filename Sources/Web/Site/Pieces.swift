import HTML
import Records
import Search
import Words

/// A word of fixed meaning in its own colour; the word says what the colour means.
func badge(_ text: String, _ tone: String = "") -> Node {
  span(.class(tone.isEmpty ? "badge" : "badge \(tone)")) { text }
}

/// The hidden field that every form of the site carries.
func tokenField(_ frame: Frame) -> Node {
  input(.type("hidden"), .name(FormToken.field), .value(frame.token.text))
}

/// Nodes with a dot between them, empty ones left out.
func dotted(_ nodes: [Node]) -> Node {
  let told = nodes.filter { $0 != .empty && $0.plainText.isEmpty == false }
  return .fragment(
    told.enumerated().flatMap { place, node in place == 0 ? [node] : [.text(" · "), node] })
}

extension Language {
  /// The direction of a text in this language.
  var direction: Attribute.Direction {
    switch self {
    case .arabic: .rightToLeft
    case .english: .leftToRight
    case .other: .auto
    }
  }
}

extension DocumentCard {
  /// The badges a card carries everywhere: kind, and whatever a reader must be warned of.
  func badges(in tongue: Tongue) -> Node {
    group {
      badge(details.kind.label(in: tongue))
      switch quality {
      case .clean: Node.empty
      case .repaired: badge(quality.label(in: tongue), "plain")
      case .none, .garbled, .encrypted: badge(quality.label(in: tongue), "soon")
      }
      switch details.visibility {
      case .secretariat: Node.empty
      case .open: badge(details.visibility.label(in: tongue), "plain")
      case .restricted: badge(details.visibility.label(in: tongue), "late")
      }
    }
  }

  /// Where the document comes from and when, for the line under its title.
  func origin(in tongue: Tongue) -> Node {
    dotted([
      bdi { details.caseName },
      bdi { details.source },
      bdi { details.author },
      dateNode(details.date, in: tongue),
    ])
  }

  /// The title, standing by itself whatever its direction.
  var titleNode: Node { bdi { details.title } }
}

extension Excerpt {
  /// The excerpt with its marks.
  var node: Node {
    group {
      if isCutBefore { "… " }
      spans.map(\.node)
      if isCutAfter { " …" }
    }
  }
}

extension Excerpt.Span {
  fileprivate var node: Node {
    switch self {
    case .plain(let text): .text(text)
    case .found(let text): mark { text }
    }
  }
}

extension Message {
  /// The message as a box at the head of a page.
  var alert: Node {
    div(.class("alert late"), .role("alert")) {
      p { strong { happened } }
      p { "\(undone) \(next)" }
    }
  }
}

/// Links to the pages of a long list.
struct Pager {
  let tongue: Tongue
  let page: Int
  let total: Int
  let pageLength: Int
  let address: (Int) -> String

  private var pages: Int { max(1, min(PageNumber.max, (total + pageLength - 1) / pageLength)) }

  var node: Node {
    guard pages > 1 || page > 1 else { return .empty }
    return nav(.class("pager"), .aria("label", tongue.say("الصفحات", "Pages"))) {
      if page > 1 {
        a(.class("btn"), .rel("prev"), .href(address(min(page - 1, pages)))) {
          tongue.say(.previous)
        }
      }
      span {
        tongue.say("صفحة ", "Page ")
        bdi { tongue.number(page) }
        tongue.say(" من ", " of ")
        bdi { tongue.number(pages) }
      }
      if page < pages {
        a(.class("btn"), .rel("next"), .href(address(page + 1))) { tongue.say(.next) }
      }
    }
  }
}
