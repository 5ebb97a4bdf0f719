package import Records
package import Words

extension HeldPerson {
  /// A row of the sheet for other programs.
  package func json(today: CivilDate) -> [JSON.Member] {
    [
      ("person", .id(person)), ("name", .text(name)), ("number", .optional(memberNumber)),
      ("since", .optional(since?.description)), ("custody", custody.json),
      ("place", .optional(place?.name)),
      JSON.objects("places", places) { place in
        [("place", .text(place.name)), ("since", .optional(place.since?.description))]
      },
      JSON.objects("cases", holdings) { holding in
        [
          ("case", .id(holding.caseID)), ("title", .text(holding.title)),
          ("charges", .list(holding.charges.map { .text($0) })),
          ("lawyers", .list(holding.lawyers.map { .text($0) })),
          ("order_until", .optional(holding.validUntil?.description)),
          ("next", .optional(holding.next?.description)),
          ("cap_passed", .optional(holding.capPassed?.description)),
          ("convicted", .optional(holding.convicted?.description)),
          JSON.objects("doubts", holding.doubts) { doubt in
            [
              ("ar", .text(doubt.sentence(in: .arabic))),
              ("en", .text(doubt.sentence(in: .english))),
            ]
          },
        ]
      },
      ("missing", .list(gaps.map { .text($0.rawValue) })),
    ]
  }

  /// The cells of the sheet, after the name, a text each; of several cases one after the other.
  package func cells(today: CivilDate, in tongue: Tongue) -> [String] {
    let reports = HeldReports(tongue: tongue)
    func list(_ texts: [String]) -> String {
      texts.reduce(into: []) { all, text in
        if text.isEmpty == false, all.contains(text) == false { all.append(text) }
      }.joined(separator: "; ")
    }
    let days = custody.days
    return HeldReports.Column.allCases.map { column in
      switch column {
      case .since: since?.description ?? ""
      case .days:
        days.lowerBound == days.upperBound
          ? "\(days.lowerBound)" : "\(days.lowerBound)-\(days.upperBound)"
      case .place: place?.name ?? ""
      case .case: list(holdings.map(\.title))
      case .charge: list(holdings.flatMap(\.charges))
      case .lawyer: list(holdings.flatMap(\.lawyers))
      case .validUntil: list(holdings.compactMap { $0.validUntil?.description })
      case .next: next?.description ?? ""
      case .remarks: list(reports.alerts(of: self, today: today))
      }
    }
  }
}

extension CSV {
  /// The sheet of the held for a spreadsheet, its head in the reader's language.
  package init(held: [HeldPerson], today: CivilDate, in tongue: Tongue) {
    let reports = HeldReports(tongue: tongue)
    self.init(
      head: [tongue.say(.name)] + HeldReports.Column.allCases.map { reports.label($0) },
      rows: held.map { [$0.name] + $0.cells(today: today, in: tongue) })
  }
}
