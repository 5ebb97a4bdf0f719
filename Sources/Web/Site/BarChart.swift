import HTML
import Words

/// Counted things beside each other: a table whose figures are also bars.
struct BarChart {
  /// One line of the table.
  struct Bar {
    let label: String
    let count: Int
    /// Where a click on the label leads, or `nil`.
    var address: String?
    var tone = ""
  }

  let tongue: Tongue
  /// What is counted, such as «أشخاص»: stands above the figures.
  let unit: String
  let bars: [Bar]

  private static let width = 240

  var node: Node {
    let most = max(1, bars.map(\.count).max() ?? 1)
    return table(.class("chart")) {
      thead {
        tr {
          th(.scope("col")) { span(.class("unseen")) { tongue.say(.item) } }
          th(.scope("col"), .class("figure")) { unit }
          th(.scope("col")) { span(.class("unseen")) { tongue.say("الرسم", "Chart") } }
        }
      }
      tbody {
        for bar in bars {
          tr {
            th(.scope("row")) {
              if let address = bar.address {
                a(.href(address)) { bdi { bar.label } }
              } else {
                bdi { bar.label }
              }
            }
            td(.class("figure")) { bdi { tongue.number(bar.count) } }
            td {
              svg(width: Self.width, height: 14, .aria("hidden", "true")) {
                rect(
                  x: 0, y: 1, width: max(bar.count > 0 ? 3 : 0, Self.width * bar.count / most),
                  height: 12, corner: 3, "bar-of \(bar.tone)")
              }
            }
          }
        }
      }
    }
  }
}
