import Desk
import Records
import Support
import Testing

struct DeskTests {
  @Test func `an archive is made once, and opened as often as one likes`() throws {
    let folder = try ScratchFolder()
    let path = folder.path("أرشيف الأمانة.sijill")
    #expect(
      refusal { _ = try Desk(opening: path) } == "noArchive(path: \"\(path)\")")
    try Desk.create(at: path)
    #expect(refusal { try Desk.create(at: path) } == "occupied(path: \"\(path)\")")
    let desks = try (0..<3).map { _ in try Desk(opening: path) }
    #expect(desks.map(\.archive) == [path, path, path])
    #expect(try desks[2].holdings(for: .secretary).documents == 0)
  }

  @Test(
    arguments: [
      ("2026-11-25T21:59:59Z", "2026-11-25"), ("2026-11-25T22:00:00Z", "2026-11-26"),
      // In summer Cairo is three hours ahead.
      ("2026-07-01T20:59:59Z", "2026-07-01"), ("2026-07-01T21:00:00Z", "2026-07-02"),
      ("2026-12-31T22:30:00Z", "2027-01-01"),
    ])
  func `a day begins at midnight in Cairo`(moment: String, day: String) throws {
    #expect(Desk.day(of: moment) == (try CivilDate(day)))
    #expect(Desk.day(of: "بلا وقت") == nil)
  }

  @Test func `today is one day, whoever is asked`() throws {
    let scratch = try ScratchDesk()
    let days = [Desk.today(), scratch.desk.today, Desk.today()]
    // Midnight may pass in between.
    #expect(days[1] == days[0] || days[1] == days[2])
  }
}
