import HTML
import Words

/// Dates in the margin, what they are beside them, why below, how near at the end: due dates, hearings.
struct DueRows {
  /// One date.
  struct Row {
    /// The date in words, without its year where that is the present one.
    let date: String
    /// What stands below it: the day of the week or the year, and the hour.
    var under = ""
    /// The date in ISO 8601.
    let iso: String
    let what: Node
    /// One line that says why.
    var why = Node.empty
    /// Steps that unfold: how it was counted.
    var steps: [Node] = []
    /// How near it is, in words.
    let nearness: String
    /// `late`, `soon`, `done` or `plain`.
    let tone: String
    /// What can be done, such as a button.
    var tools = Node.empty
  }

  let tongue: Tongue
  let rows: [Row]

  /// How a day presses that lies so many days ahead, or behind.
  static func tone(_ days: Int, soon: Int = 7) -> String {
    days < 0 ? "late" : days <= soon ? "soon" : "plain"
  }

  var node: Node {
    ul(.class("due")) {
      for row in rows {
        li {
          time(.datetime(row.iso)) {
            bdi { row.date }
            if row.under.isEmpty == false { count(row.under) }
          }
          div {
            p { row.what }
            if row.why != .empty { p(.class("why")) { row.why } }
            if row.steps.isEmpty == false {
              details(.class("counted")) {
                summary { tongue.say(.howComputed) }
                ol { for step in row.steps { li { step } } }
              }
            }
            row.tools
          }
          badge(row.nearness, row.tone)
        }
      }
    }
  }
}
