import HTTP
import Records
import Support
import Testing

@testable import Web

struct NotificationRouteTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `an address reads back as its route`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let route = Route.notifications(random.notificationRoute())
    let request = Request(.get, route.address)
    #expect(Route(path: request.path, query: request.query) == route)
  }

  @Test(arguments: [
    "/notifications/x", "/notifications/0", "/notifications/-3", "/notifications/3/burn",
    "/notifications/3/letter/2", "/notifications/x.json", "/notifications/.json", "/bylaws/x",
    "/bylaws/table", "/bylaws/table?old=1", "/bylaws/compare.json?new=2", "/notifications.json/3",
  ])
  func `what no page has is no route`(address: String) {
    let request = Request(.get, address)
    #expect(Route(path: request.path, query: request.query) == nil)
  }

  @Test(arguments: [
    ("/notifications/3/advance?to=nonsense&by=pigeon", "/notifications/3/advance"),
    ("/notifications/3/advance?to=signed&by=hand", "/notifications/3/advance?to=signed"),
    ("/notifications/3/papers?role=poem", "/notifications/3/papers"),
    ("/notifications/new?refiles=-1", "/notifications/new"),
    ("/notifications/compare?of=x", "/notifications/compare"),
    ("/bylaws/compare?old=0&new=2", "/bylaws/compare?new=2"),
  ])
  func `parameters that mean nothing are passed over`(typed: String, read: String) {
    let request = Request(.get, typed)
    #expect(Route(path: request.path, query: request.query)?.address == read)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `every address is looked at or sent to`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let route = random.notificationRoute()
    #expect(route.isShown || route.isSent)
  }
}

extension SplitMix64 {
  mutating func notificationRoute() -> NotificationRoute {
    let isSaid = Bool.random(using: &self)
    let relation = NotificationRelation.allCases.randomElement(using: &self) ?? .corrects
    let state = NotificationState.allCases.randomElement(using: &self) ?? .draft
    let routes: [NotificationRoute] = [
      .board, .boardData, .boardTable, .boardPaper, .compare(isSaid ? id() : nil), .record(id()),
      .new(isSaid ? NotificationOrigin(relation: relation, notification: id()) : nil),
      .recordData(id()),
      .advance(id(), to: isSaid ? state : nil), .papers(id(), isSaid ? .minutes : nil), .edit(id()),
      .advance(id(), to: .dispatched, by: NotificationChannel.allCases.randomElement(using: &self)),
      .note(id()), .retract(id()), .link(id()), .openCase(id()), .founding(id()), .letter(id()),
      .enclosures(id()),
      .delivery(id()), .letterFile(id()), .dossierFile(id()), .bylaws,
      .comparison(old: isSaid ? id() : nil, new: id()), .comparisonPaper(old: id(), new: id()),
      .comparisonData(old: id(), new: id()),
    ]
    return routes.randomElement(using: &self) ?? .board
  }
}
