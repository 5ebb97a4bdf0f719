package import HTML
package import Records
package import Words

/// The path that a notification took, as a drawing (صورة الطريق).
///
/// In Arabic it runs from right to left; after six stations it goes on in the next row.
package struct PathPicture {
  private let steps: [(label: String, day: String, mark: String)]
  private let tongue: Tongue

  /// Stations in one row.
  private static let rowLength = 6
  private static let stationWidth = 100
  private static let rowHeight = 62

  /// The states that were entered, each with its day.
  package init(of notification: Notification, in tongue: Tongue) {
    self.tongue = tongue
    let path = notification.path
    steps = path.enumerated().map { place, event in
      let state = event.state ?? .draft
      return (
        label: state.label(in: tongue),
        day: event.occurred.description
          + (event.isDatedByKnowledge ? tongue.say(" (العلم)", " (known)") : ""),
        mark: place == path.count - 1 ? "current" : "done"
      )
    }
  }

  /// The seven stations of the board, reached or ahead.
  package init(stations: [NotificationBoard.Station], in tongue: Tongue) {
    self.tongue = tongue
    let reports = NotificationReports(tongue: tongue)
    steps = stations.map { station in
      (
        label: reports.station(station.name), day: station.day?.description ?? "",
        mark: station.progress.rawValue
      )
    }
  }

  /// The drawing.
  package var node: Node {
    let columns = min(max(steps.count, 1), max(Self.rowLength, 7))
    let length = steps.count <= 7 ? columns : Self.rowLength
    let rows = (steps.count + length - 1) / max(length, 1)
    // A short path stands at the beginning of a row: it is not drawn the larger for being short.
    let width = max(length, Self.rowLength) * Self.stationWidth
    let size = (width: width, height: max(rows, 1) * Self.rowHeight)
    func spot(_ place: Int) -> (x: Int, y: Int) {
      let fromStart = place % length * Self.stationWidth + Self.stationWidth / 2
      return (
        tongue.isRightToLeft ? width - fromStart : fromStart,
        place / length * Self.rowHeight + 16
      )
    }
    return svg(
      width: size.width, height: size.height, .class("way-picture"), .role("img"),
      .aria(
        "label", steps.map { "\($0.label) \($0.day)" }.joined(separator: tongue.say(.comma)))
    ) {
      for (place, step) in steps.enumerated() where place % length > 0 {
        line(
          from: spot(place - 1), to: spot(place), step.mark == "ahead" ? "ahead" : "way")
      }
      for (place, step) in steps.enumerated() { station(step, at: spot(place)) }
    }
  }

  private func station(
    _ step: (label: String, day: String, mark: String), at spot: (x: Int, y: Int)
  ) -> Node {
    group {
      circle(x: spot.x, y: spot.y, radius: 6, step.mark)
      words(x: spot.x, y: spot.y + 21, "what", step.label)
      words(x: spot.x, y: spot.y + 34, "when", step.day)
    }
  }
}
