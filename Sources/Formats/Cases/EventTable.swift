package import Records

extension CSV {
  /// Events for a spreadsheet, with the names of what they are about.
  package init(events: [CaseEvent]) {
    self.init(
      head: ["event"] + EventField.allCases.map(\.rawValue) + ["person_name", "case_title"],
      rows: events.map(Self.cells))
  }

  /// An event, a cell for each column.
  package static func cells(of event: CaseEvent) -> [String] {
    ["\(event.id)"] + EventField.allCases.map { $0.text(of: event.details) }
      + [event.personName, event.caseTitle]
  }
}
