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
    self.title = title
    self.tongue = tongue
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
  package static let sheet = """
    @page { size: A4; margin: 16mm 18mm }
    .printed { margin: 0; background: #fff; color: #111;
      font: 12.5pt/1.75 "Noto Naskh Arabic", "Amiri", "Traditional Arabic", "Noto Serif", serif }
    .printed .paper { max-width: 174mm; margin-inline: auto; padding-block: 8mm }
    .printed h1 { font-size: 17pt; line-height: 1.4; margin: 0 0 4mm; text-align: center }
    .printed h2 { font-size: 13pt; margin: 5mm 0 1mm; break-after: avoid }
    .printed p { margin: 0 0 2mm }
    .printed .head { border-block-end: 1.5pt solid #111; margin-block-end: 6mm }
    .printed .head p { margin: 0 }
    .printed .addressee { font-weight: bold; font-size: 14pt }
    .printed .subject { font-weight: bold; text-align: center; border: 1pt solid #111;
      padding: 1mm 3mm; margin-block: 4mm }
    .printed .facts { margin: 0 0 2mm }
    .printed .facts div { display: flex; gap: 2mm }
    .printed .facts dt { font-weight: bold; flex: 0 0 auto }
    .printed .facts dt::after { content: ":" }
    .printed .facts dd { margin: 0 }
    .printed .signature { margin-block-start: 10mm; margin-inline-start: 50%; text-align: center;
      break-inside: avoid }
    .printed .enclosures { break-inside: avoid }
    .printed .enclosures h2 { margin-block-start: 8mm; border-block-start: 0.75pt solid #111;
      padding-block-start: 2mm }
    .printed ol { margin: 0; padding-inline-start: 8mm }
    .printed table { width: 100%; border-collapse: collapse; font-size: 11pt; line-height: 1.6 }
    .printed thead { display: table-header-group }
    .printed tr { break-inside: avoid }
    .printed th, .printed td { border: 0.75pt solid #444; padding: 1mm 2mm; text-align: start;
      vertical-align: top }
    .printed th { background: #f0f0f0; print-color-adjust: exact }
    .printed .narrow { width: 22mm }
    .printed .blank th, .printed .blank td { height: 7mm; padding-block: 0.3mm }
    .printed .blank .narrow { width: 40mm }
    .printed .blank { break-inside: avoid }
    .printed .board { font-size: 9.5pt; line-height: 1.4 }
    .printed .board table { font-size: 9pt; line-height: 1.35 }
    .printed .board p, .printed .board h1 { margin: 0 0 0.5mm }
    .printed .board h2 { margin: 2mm 0 0 }
    .printed del { text-decoration: line-through; color: #8a1f1f }
    .printed ins { text-decoration: underline; font-weight: bold; color: #14532d }
    .printed .faint { color: #555; font-size: 10pt }
    .printed .digest { font: 8.5pt/1.4 monospace; overflow-wrap: anywhere }
    .printed .late { font-weight: bold; color: #8a1f1f }
    .printed svg { width: 100%; height: auto; break-inside: avoid }
    .printed svg text { font: 9px "Noto Naskh Arabic", sans-serif; fill: #222 }
    .printed svg line { stroke: #999; stroke-width: 1.5 }
    .printed svg .way { stroke: #2f6b3a }
    .printed svg circle { fill: #fff; stroke: #999; stroke-width: 1.5 }
    .printed svg .done { fill: #2f6b3a; stroke: #2f6b3a }
    .printed svg .current { fill: #0f5c63; stroke: #0f5c63 }
    @media screen { .printed { background: #eee }
      .printed .paper { background: #fff; padding: 14mm 16mm; margin-block: 6mm;
        box-shadow: 0 1px 6px rgb(0 0 0 / 25%) } }
    @media screen and (max-width: 50em) { .printed .paper { padding: 5mm; margin-block: 0 } }

    """
}
