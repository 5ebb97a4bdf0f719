package import HTML
package import Words

/// A page that is made to be printed on A4 (ورقة مطبوعة).
///
/// Whoever serves it gives the place of the style sheet; on disk it carries the style itself.
package struct PrintedPaper {
  /// Where the page finds how it looks.
  package enum Style: Equatable, Sendable {
    case inline
    case linked(String)
  }

  package let title: String
  package let tongue: Tongue
  /// What stands on the page.
  package let content: Node

  package init(title: String, tongue: Tongue, @NodeBuilder content: () -> Node) {
    (self.title, self.tongue) = (title, tongue)
    self.content = content()
  }

  /// The whole page.
  package func node(style: Style = .inline) -> Node {
    html(
      .lang(tongue.rawValue), .dir(tongue.isRightToLeft ? .rightToLeft : .leftToRight)
    ) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        HTML.title { title }
        switch style {
        case .inline: Node.element(name: "style", attributes: [], content: .text(Self.sheet))
        case .linked(let address): link(.rel("stylesheet"), .href(address))
        }
      }
      body(.class("printed")) { article(.class("paper")) { content } }
    }
  }

  /// The whole page with its style, in UTF-8, as a file.
  package var file: [UInt8] { node().page }

  /// How a printed page looks, on paper and on a screen; no sign in it means anything to HTML.
  package static let sheet = String(decoding: PackageResources.paper_css, as: UTF8.self)
}
