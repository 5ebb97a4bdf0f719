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
    let page = Route.document(hit.card.id, query: typed).address
    return ordinal.map { "\(page)#p\($0)" } ?? page
  }
}

/// What stands where results would be: ways on, never a dead end.
struct NoResults {
  let frame: Frame
  let address: SearchAddress
  let query: SearchQuery
  let answer: SearchAnswer

  var node: Node {
    let tongue = frame.tongue
    return section(.class("sheet none")) {
      h2 {
        address.page > 1
          ? tongue.say("انتهت النتائج قبل هذه الصفحة.", "The results end before this page.")
          : tongue.say("لم نجد ما يوافق بحثك فيما هو متاح لك.", "Nothing open to you matches.")
      }
      p { tongue.say("لم يتغير شيء. جرّب:", "Nothing was changed. Try:") }
      ul(.class("ways")) {
        if address.page > 1 {
          way(tongue.say("الصفحة الأولى من النتائج", "The first page of results"), address.page(1))
        }
        if address.reading != .any, query.clause?.hasSeveralTerms == true {
          way(
            tongue.say("أي كلمة من الكلمات", "Any of the words"),
            address.reading(.any))
        }
        if address.order != .relevance, query.clause != nil {
          way(
            tongue.say(
              "الأقرب إلى كلماتك، لا بترتيب التاريخ", "The nearest to your words, not by date"),
            address.ordered(.relevance))
        }
        for filter in query.filters {
          if let without = address.removing(filter) {
            let label = filter.label(in: tongue)
            way(tongue.say("دون الشرط «\(label)»", "Without \u{201C}\(label)\u{201D}"), without)
          }
        }
        if let prefix {
          way(
            tongue.say("كل كلمة تبدأ بـ «\(prefix)»", "Any word that begins so"),
            address.typing("\(prefix)*"))
        }
        if answer.unsearchable > 0 {
          li {
            a(.href(Route.documents(.unsearchable).address)) {
              tongue.say("انظر بعينك في ", "Look yourself into ")
              tongue.unsearchableDocuments(answer.unsearchable)
            }
          }
        }
        li { a(.href(Route.help.address)) { tongue.say("لغة البحث", "The search language") } }
      }
    }
  }

  private func way(_ label: String, _ address: SearchAddress) -> Node {
    li { a(.href(Route.search(address).address)) { label } }
  }

  /// The one plain word of the query, when it is long enough to be a beginning.
  private var prefix: String? {
    guard case .term(let term)? = query.clause, term.match == .forms, term.text.count >= 3,
      query.filters.isEmpty
    else { return nil }
    return term.text
  }
}

extension Clause {
  /// Whether more than one thing is asked of the text.
  fileprivate var hasSeveralTerms: Bool {
    switch self {
    case .term, .not: false
    case .all(let clauses): clauses.count > 1
    // In one sentence means all of them there, however few are enough elsewhere.
    case .any, .within: false
    }
  }
}
