import HTTP
import Testing

@testable import Web

struct MovedAddressTests {
  @Test(arguments: [
    ("/board", "/deadlines"), ("/board.json", "/deadlines.json"),
    ("/members", "/people?member=1"), ("/members?all=1", "/people"),
    ("/members?q=x&page=2", "/people?q=x&page=2&member=1"),
    ("/members.csv?all=1&q=x", "/people.csv?q=x"), ("/members.json", "/people.json?member=1"),
    ("/members/new", "/people/new"), ("/members/7", "/people/7"),
    ("/members/7.json", "/people/7.json"), ("/members/7/edit", "/people/7/edit"),
  ])
  func `an address of an earlier version leads to where the thing stands now`(
    old: String, new: String
  ) throws {
    let visit = try Visit()
    let answer = visit.get(old)
    let target = Request(.get, new)
    if Path(target.path).format == .page {
      #expect(answer.status == 301 && answer.headers["Location"] == new)
    } else {
      // A program is given at the old address what stands at the new one.
      let there = visit.get(new)
      #expect(answer.status == there.status && answer.body == there.body)
      #expect(answer.headers["Content-Type"] == there.headers["Content-Type"])
    }
    #expect(Route.read(target.path, target.query) != nil)
    #expect(visit.post(old).status == 404)
  }

  @Test func `every old name has gone, and every new one stands`() {
    for moved in MovedAddress.table {
      #expect(Route.read("/\(moved.old)", [:]) == nil)
      #expect(Route.read("/\(moved.new)", [:]) != nil)
    }
  }
}
