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

  @Test func `today is one day, whoever is asked`() throws {
    let scratch = try ScratchDesk()
    let days = [Desk.today(), scratch.desk.today, Desk.today()]
    // Midnight may pass in between.
    #expect(days[1] == days[0] || days[1] == days[2])
  }
}
