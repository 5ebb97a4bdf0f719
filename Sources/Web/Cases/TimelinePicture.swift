import HTML
import Words

/// What happened, drawn on a line of time (خط زمني), with the same as a list for a narrow window.
///
/// Time runs as the language is read. Where days lie too close for their words they are set apart, so
/// that the order is always right and the distances only as far as there is room.
struct TimelinePicture {
  /// Something that happened, or will.
  struct Mark {
    /// The day, counted from any day that all marks share.
    let day: Int
    /// The place among the marks of one day, as far as it is known.
    var place = 0
    /// The date in words, as far as it is known.
    let date: String
    let label: String
    /// `late`, `soon`, `done`, `today` or nothing: the class that colours the mark.
    var tone = ""
  }

  /// A time that lasted, such as one in custody.
  struct Span {
    let days: ClosedRange<Int>
    let label: String
    var tone = "late"
  }

  let tongue: Tongue
  /// What the picture tells, for whoever cannot see it.
  let title: String
  /// In any order; the latest `marksMax` are drawn, all are listed.
  let marks: [Mark]
  var spans: [Span] = []

  private static let marksMax = 12
  private static let width = 720
  private static let height = 128
  private static let axis = 64
  private static let margin = 52
  /// The least distance between two marks whose words stand on the same side of the line.
  private static let gap = 104
  /// The most letters of a label that fit.
  private static let labelMax = 16

  var node: Node {
    let sorted = marks.sorted { ($0.day, $0.place) < ($1.day, $1.place) }
    let drawn = Array(sorted.suffix(Self.marksMax))
    return div(.class("timeline")) {
      if drawn.count > 1 { picture(drawn, at: places(of: drawn)) }
      ol(.class("moments")) {
        for mark in sorted {
          li(.class(mark.tone)) {
            time { bdi { mark.date } }
            span { bdi { mark.label } }
          }
        }
      }
    }
  }

  /// Where each mark stands, from the earlier end of the line.
  private func places(of drawn: [Mark]) -> [Int] {
    guard let first = drawn.first?.day, let last = drawn.last?.day else { return [] }
    let room = Self.width - 2 * Self.margin
    let step = min(Self.gap / 2, room / max(1, drawn.count - 1))
    var places = drawn.map { last == first ? 0 : room * ($0.day - first) / (last - first) }
    for place in places.indices.dropFirst() {
      places[place] = max(places[place], places[place - 1] + step)
    }
    // Whoever was pushed over the end pushes those before back.
    var limit = room
    for place in places.indices.reversed() {
      places[place] = min(places[place], limit)
      limit = places[place] - step
    }
    return places.map { Self.margin + max(0, $0) }
  }

  /// The place of a place counted from the earlier end, in the direction of the language.
  private func x(_ place: Int) -> Int { tongue.isRightToLeft ? Self.width - place : place }

  private func picture(_ drawn: [Mark], at places: [Int]) -> Node {
    svg(
      width: Self.width, height: Self.height, .class("line-of-time"), .role("img"),
      .aria("label", title)
    ) {
      line(from: (10, Self.axis), to: (Self.width - 10, Self.axis), "axis")
      for span in spans { bar(span, drawn, places) }
      for (number, mark) in drawn.enumerated() {
        let isAbove = number % 2 == 0
        let center = x(places[number])
        circle(x: center, y: Self.axis, radius: 7, "dot \(mark.tone)") {
          HTML.title { "\(mark.date): \(mark.label)" }
        }
        words(x: center, y: isAbove ? 38 : 98, "what", short(mark.label))
        words(x: center, y: isAbove ? 20 : 116, "when", mark.date)
      }
    }
  }

  private func bar(_ span: Span, _ drawn: [Mark], _ places: [Int]) -> Node {
    let (start, end) = (
      x(place(of: span.days.lowerBound, drawn, places)),
      x(place(of: span.days.upperBound, drawn, places))
    )
    return rect(
      x: min(start, end), y: Self.axis - 7, width: max(6, abs(start - end)), height: 14, corner: 7,
      "span \(span.tone)"
    ) { HTML.title { span.label } }
  }

  /// Where a day stands among the marks that were set apart.
  private func place(of day: Int, _ drawn: [Mark], _ places: [Int]) -> Int {
    guard let after = drawn.firstIndex(where: { $0.day >= day }) else {
      return places.last ?? Self.margin
    }
    guard after > 0, drawn[after].day != day else { return places[after] }
    let (before, length) = (drawn[after - 1].day, drawn[after].day - drawn[after - 1].day)
    return places[after - 1] + (places[after] - places[after - 1]) * (day - before) / length
  }

  private func short(_ label: String) -> String {
    label.count <= Self.labelMax ? label : label.prefix(Self.labelMax - 1) + "…"
  }
}
