import HTML
import Papers
import Words

/// A printed paper as a page of the site: the sheet itself, and above it what does not print.
struct PaperPage {
  let frame: Frame
  let paper: PrintedPaper
  /// Where the way back leads, and what it is called.
  let back: (address: String, name: String)
  /// More that can be done with the paper: addresses with their names.
  var more: [(address: String, name: String)] = []
  /// What is said of the paper beside it, such as which text of it this is.
  var remark = ""

  var node: Node {
    let tongue = paper.tongue
    return html(
      .lang(tongue.rawValue), .dir(tongue.isRightToLeft ? .rightToLeft : .leftToRight)
    ) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        title { paper.title }
        link(.rel("icon"), .type("image/svg+xml"), .href(Route.asset(.icon).address))
        link(.rel("stylesheet"), .href(Route.asset(.paper).address))
        script(.src(Route.asset(.script).address), .defer)
      }
      body(.class("printed")) {
        nav(.class("around"), .lang(frame.tongue.rawValue), .dir(.auto)) {
          a(.href(back.address)) { back.name }
          for link in more { a(.href(link.address)) { link.name } }
          if remark.isEmpty == false { span { remark } }
          span { frame.tongue.say("للطباعة: Ctrl+P", "To print: Ctrl+P") }
        }
        main { article(.class("paper")) { paper.content } }
      }
    }
  }
}
