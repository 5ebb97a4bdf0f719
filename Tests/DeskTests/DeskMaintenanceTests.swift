import Desk
import Records
import Search
import Support
import Testing

struct DeskCareTests {
  @Test func `a backup taken through the desk is an archive of its own`() throws {
    let scratch = try ScratchDesk()
    let id = try scratch.add("# عنوان\n\nنص المستند\n")
    let path = scratch.folder.path("copy.sijill")
    try scratch.desk.backup(to: path)
    try scratch.desk.remove(id, by: .lawyer)
    let copy = try Desk(opening: path)
    #expect(try copy.ask("المستند").hits.map(\.card.id) == [id])
    #expect(try scratch.desk.ask("المستند").hits == [])
    #expect(
      refusal { try scratch.desk.backup(to: path) }
        == "occupied(path: \"\(path)\")")
  }

  @Test func `check and rebuild leave every answer as it was`() throws {
    let scratch = try ScratchDesk()
    for number in 0..<5 { try scratch.add("# عنوان \(number)\n\nنص المستند \(number)\n") }
    let before = try scratch.desk.ask("مستند نص")
    var told: [Int] = []
    #expect(try scratch.desk.check { told.append($0) }.isClean)
    #expect(told == [1, 2, 3, 4, 5])
    try scratch.desk.rebuild()
    #expect(try scratch.desk.ask("مستند نص") == before)
    #expect(try scratch.desk.indexBytes() > 0)
  }
}
