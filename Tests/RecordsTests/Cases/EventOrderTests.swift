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

  @Test func `whoever is held and arrested anew was released before, by the second arrest too`() {
    let events = [
      invented(1, .arrest, "2024-02-05"), invented(2, .arrest, "2024-02-20"),
      invented(3, .release, "2024-02"), invented(4, .remand, "2024-02-22"),
    ]
    #expect(events.inOrderOfTime.map(\.id) == [1, 3, 2, 4])
    // Nobody is released whom nothing held: the release is of the month's end.
    let free = [
      invented(1, .arrest, "2024-01-05"), invented(2, .release, "2024-01-08"),
      invented(3, .arrest, "2024-02-05"), invented(4, .release, "2024-02"),
      invented(5, .remand, "2024-02-07"),
    ]
    #expect(free.inOrderOfTime.map(\.id) == [1, 2, 3, 5, 4])
  }

  @Test func `of what is taken for one day the most exactly known is first`() {
    let events = [
      invented(1, .release, "2024"), invented(2, .release, "2024-12"),
      invented(3, .release, "2024-12-31", "10:00"), invented(4, .arrest, "2024-12-31"),
      invented(5, .hearing, "2024-12"), invented(6, .hearing, "2024-12-31"),
    ]
    #expect(events.inOrderOfTime.map(\.id) == [4, 6, 5, 3, 2, 1])
    #expect(events.reversed().inOrderOfTime.map(\.id) == [4, 6, 5, 3, 2, 1])
  }

  @Test func `an event without an hour comes after what such events follow`() {
    let events = [
      invented(1, .release, "2024-02-05", "08:00"), invented(2, .arrest, "2024-02-05", "10:00"),
      invented(3, .interrogation, "2024-02-05"), invented(4, .remand, "2024-02-05", "15:00"),
    ]
    #expect(events.inOrderOfTime.map(\.id) == [1, 2, 3, 4])
  }

  @Test func `hours of one case are not lost because another case does not know its own`() {
    let events = [
      invented(1, .arrest, "2024-02-05", "15:00"), invented(2, .release, "2024-02-05", "10:00"),
      invented(3, .remand, "2024-02-05", case: 2),
    ]
    #expect(events.inOrderOfTime.filter { $0.details.caseID == 1 }.map(\.id) == [2, 1])
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
    _ id: EventID, _ type: EventType, _ date: String?, _ hour: String = "",
    case caseID: CaseID = 1
  ) -> CaseEvent {
    var details = EventDetails(type)
    (details.caseID, details.person) = (caseID, 1)
    details.date = date.flatMap { try? CivilDate($0) }
    details.hour = hour
    return CaseEvent(
      id: id, details: details, personName: "", caseTitle: "", addedAt: Timestamp(nearest: 0),
      addedBy: "",
      replacedBy: nil)
  }
}
