import Records
import Support
import Testing

struct EventOrderTests {
  @Test func `events of one day follow their hours where all hours are known`() {
    let events = [
      invented(1, .arrest, "2024-02-04", "21:00"), invented(2, .remand, "2024-02-04", "09:00"),
    ]
    #expect(events.inOrderOfTime.map(\.id) == [2, 1])
  }

  @Test func `where an hour is not known somebody is arrested before they are remanded`() {
    let events = [
      invented(1, .disappearance, "2024-02-01"), invented(2, .remand, "2024-02-04"),
      invented(3, .arrest, "2024-02-04", "12:00"), invented(4, .release, "2024-02-09"),
      invented(5, .hearing, "2024-02-09", "10:00"),
    ]
    #expect(events.inOrderOfTime.map(\.id) == [1, 3, 2, 5, 4])
  }

  @Test func `undated events stay at the end, and none is lost`() {
    let types = EventType.allCases
    var random = SplitMix64(seed: 7)
    for _ in 0..<200 {
      var events: [CaseEvent] = (1...12 as ClosedRange<Int64>).map { number in
        invented(
          ID(number), types.randomElement(using: &random) ?? .other,
          "2024-02-0\(Int.random(in: 1...3, using: &random))",
          ["", "09:00", "12:30"].randomElement(using: &random) ?? "")
      }
      events.sort { "\($0.details.date!)" < "\($1.details.date!)" }
      events.append(invented(13, .other, nil))
      let ordered = events.inOrderOfTime
      #expect(Set(ordered.map(\.id.number)) == Set(1...13))
      #expect(ordered.last?.id == 13)
      #expect(
        ordered.map { $0.details.date?.description ?? "~" }
          == events.map { $0.details.date?.description ?? "~" })
    }
  }

  private func invented(
    _ id: EventID, _ type: EventType, _ date: String?, _ hour: String = ""
  ) -> CaseEvent {
    var details = EventDetails(type)
    details.date = date.flatMap { try? CivilDate($0) }
    details.hour = hour
    return CaseEvent(
      id: id, details: details, personName: "", caseTitle: "", addedAt: Timestamp(nearest: 0),
      addedBy: "",
      replacedBy: nil)
  }
}
