import HTML
import Search
import Words

/// What stands where results would be: what was tried, and ways on, never a dead end.
struct NoResults: Framed {
  let frame: Frame
  let address: SearchAddress
  let answer: SearchAnswer
  let ways: WaysOn

  var node: Node {
    section(.class("sheet none")) {
      h2 {
        address.page > 1
          ? tongue.say("انتهت النتائج قبل هذه الصفحة.", "The results end before this page.")
          : tongue.say(
            "لم نجد ما يوافق بحثك فيما هو متاح لك.", "Nothing available to you matches your search."
          )
      }
      if address.page == 1 { p { ways.sentence(in: tongue) } }
      p { tongue.say("جرّب:", "Try:") }
      ul(.class("ways")) {
        if address.page > 1 {
          link(
            tongue.say("الصفحة الأولى من النتائج", "The first page of results"), address.page(1))
        }
        if address.order != .relevance {
          link(
            tongue.say(
              "الأقرب إلى كلماتك، لا بترتيب التاريخ", "The closest to your words, not by date"),
            address.ordered(.relevance))
        }
        for way in ways.ways { link(way) }
        if answer.unsearchable > 0 {
          li {
            a(.href(DocumentRoute.list(.unsearchable).address)) {
              tongue.say("تصفّح بنفسك ", "Look through ")
              tongue.unsearchableDocuments(answer.unsearchable)
            }
          }
        }
        li { Route.help.link(tongue.say(.searchLanguage)) }
      }
    }
  }

  private func link(_ label: String, _ address: SearchAddress) -> Node {
    li { SearchRoute.results(address).link(label) }
  }

  private func link(_ way: Way) -> Node {
    li {
      SearchRoute.results(SearchAddress(way.typed, reading: way.reading)).link(
        bdi { way.label(in: tongue) })
      " "
      count(way.countPhrase(in: tongue))
    }
  }
}

/// What may have been meant, above results that lack words of the query.
struct CorrectionLine: Framed {
  let frame: Frame
  let correction: Correction?
  let reading: SearchRequest.Reading

  var node: Node {
    guard let correction else { return .empty }
    return p(.class("alert")) {
      SearchRoute.results(SearchAddress(correction.typed, reading: reading)).link(
        bdi { correction.question(in: tongue) })
    }
  }
}
