import HTML
import Records
import Search
import Words

/// One document of the results, with the passages that answer.
struct HitRow: Framed {
  let frame: Frame
  let hit: Hit
  let typed: String
  /// Marks the words of the query in titles and labels.
  let marker: Marker

  var node: Node {
    let language = hit.card.details.language
    return li(.class("hit")) {
      h2 { a(.href(address())) { bdi { marked(hit.card.details.title) } } }
      div(.class("meta")) {
        hit.card.badges(in: tongue)
        span { hit.card.origin(in: tongue) }
      }
      for passage in hit.passages {
        blockquote(.lang(language.rawValue), .dir(language.direction)) {
          if passage.label.isEmpty == false {
            a(.href(address(at: passage.ordinal))) { bdi { marked(passage.label) } }
            " "
          }
          passage.excerpt.node
        }
      }
      for match in hit.cardMatches {
        p(.class("more")) {
          "\(match.part.label(in: tongue)): "
          bdi { match.excerpt.node }
        }
      }
      if hit.missing.isEmpty == false {
        p(.class("more missing")) {
          tongue.say(.missing)
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

  /// A short text with the words of the query marked in it.
  private func marked(_ text: String) -> Node {
    MarkedText(text: text, marks: marker.marks(in: text).map(\.source)).node
  }

  private var moreText: String {
    let more = tongue.count(hit.passageCount - hit.passages.count, .passage)
    return tongue.say("وفيه أيضًا: \(more)", "and \(more) more")
  }

  private func address(at ordinal: Int? = nil) -> String {
    let page = hit.card.route(query: typed)
    guard case .documents = page, let ordinal else { return page.address }
    return "\(page.address)#p\(ordinal)"
  }
}
