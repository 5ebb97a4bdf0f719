import HTML
import Records
import Search
import Words

/// One document of the results, with the passages that answer.
struct HitRow {
  let frame: Frame
  let hit: Hit
  let typed: String

  var node: Node {
    let tongue = frame.tongue
    let language = hit.card.details.language
    return li(.class("hit")) {
      h2 { a(.href(address())) { hit.card.titleNode } }
      div(.class("meta")) {
        hit.card.badges(in: tongue)
        span { hit.card.origin(in: tongue) }
      }
      for passage in hit.passages {
        blockquote(.lang(language.rawValue), .dir(language.direction)) {
          if passage.label.isEmpty == false {
            a(.href(address(at: passage.ordinal))) { bdi { passage.label } }
            " "
          }
          passage.excerpt.node
        }
      }
      if hit.missing.isEmpty == false {
        p(.class("more missing")) {
          tongue.say("غاب عنه: ", "Lacking: ")
          for word in hit.missing {
            s { bdi { word } }
            " "
          }
        }
      }
      if hit.passageCount > hit.passages.count, hit.passages.isEmpty == false {
        p(.class("more")) { a(.href(address())) { moreText } }
      }
    }
  }

  private var moreText: String {
    let more = frame.tongue.count(hit.passageCount - hit.passages.count, .passage)
    return frame.tongue.say("وفيه أيضًا: \(more)", "and \(more) more")
  }

  private func address(at ordinal: Int? = nil) -> String {
    let page = hit.card.route(query: typed)
    guard case .document = page, let ordinal else { return page.address }
    return "\(page.address)#p\(ordinal)"
  }
}
