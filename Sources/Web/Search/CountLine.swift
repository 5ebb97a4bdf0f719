import Formats
import HTML
import Search
import Words

/// What was found, in how much, what could not be searched, and which spellings were taken as one;
/// after it the order of the results and their twins for programs and spreadsheets.
struct CountLine: Framed {
  let frame: Frame
  let address: SearchAddress
  let answer: SearchAnswer

  var node: Node {
    div(.class("line")) {
      p(.role("status")) { told }
      if answer.hits.isEmpty == false { ways }
    }
  }

  private var told: Node {
    let parts = answer.lineParts(in: tongue)
    return dotted(
      parts.enumerated().map { place, part in
        if place == 0 { return strong { part } }
        if place == 1, answer.unsearchable > 0 {
          return DocumentRoute.list(.unsearchable).link(part)
        }
        return .text(part)
      })
  }

  private var ways: Node {
    nav(
      .class("ways-of"), .aria("label", tongue.say("الترتيب والتصدير", "Order and export"))
    ) {
      span(.class("order")) {
        for order in HitOrder.allCases {
          a(
            .href(SearchRoute.results(address.ordered(order)).address),
            order == address.order ? .aria("current", "true") : .rel("nofollow")
          ) { order.label(in: tongue) }
        }
      }
      span(.class("twins")) {
        Web.twins(
          csv: SearchRoute.results(address.page(1)).address(as: .csv),
          json: SearchRoute.results(address).address(as: .json),
          cut: answer.documents > SearchAddress.tableLength
            ? tongue.number(SearchAddress.tableLength) : nil)
      }
    }
  }
}
