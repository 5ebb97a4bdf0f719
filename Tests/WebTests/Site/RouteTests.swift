import Foundation
import HTTP
import Records
import Support
import Testing

@testable import Web

struct RouteTests {
  /// The route and the form that an address names.
  private func read(_ address: String) -> (route: Route, format: Format)? {
    let request = Request(.get, address)
    return Route.read(request.path, request.query)
  }

  @Test(arguments: Effort.seeds(400))
  func `an address reads back as its route, in every form it is answered in`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for route in Route.examples(random.filling()) {
      for format in Format.allCases {
        let address = route.address(as: format)
        let found = read(address)
        let isAnswered = route.target.formats.contains(format)
        #expect((found?.route == route && found?.format == format) == isAnswered, "\(address)")
        #expect((found == nil) == (isAnswered == false), "\(address)")
      }
      let other = read(route.address(lang: "en"))
      #expect(other?.route == route, "the switch of language keeps \(route.address)")
    }
  }

  @Test(arguments: [
    ("Site/Route", labels(Route.self)), ("Search/SearchRoute", labels(SearchRoute.self)),
    ("Documents/DocumentRoute", labels(DocumentRoute.self)),
    ("Cases/CaseRoute", labels(CaseRoute.self)), ("People/PersonRoute", labels(PersonRoute.self)),
    ("Notifications/NotificationRoute", labels(NotificationRoute.self)),
    ("Bylaws/BylawsRoute", labels(BylawsRoute.self)),
    ("Deadlines/DeadlineRoute", labels(DeadlineRoute.self)),
    ("Agenda/AgendaRoute", labels(AgendaRoute.self)), ("Tasks/TaskRoute", labels(TaskRoute.self)),
  ])
  func `every case of a route has an example`(file: String, examples: Set<String>) throws {
    let source = try String(
      contentsOf: RepositoryFolder.root.appending(path: "Sources/Web/\(file).swift"),
      encoding: .utf8)
    let cases = source.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  case (\w+)/).map { String($0.output.1) }
    }
    #expect(Set(cases) == examples)
  }

  /// The cases that have an example, by their names.
  private static func labels<R: Exemplary>(_ type: R.Type) -> Set<String> {
    Set(
      R.examples(Filling()).map { route in
        Mirror(reflecting: route).children.first?.label ?? "\(route)"
      })
  }

  @Test(arguments: [
    "/nothing", "/documents/x", "/documents/0", "/documents/-1", "/documents/1/burn",
    "/documents/1/edit/2", "/assets/", "/assets/../secret", "/search/x",
    "/documents/99999999999999999999", "/searches/0", "/searches/1/burn", "/batch/1",
    "/cases/0", "/cases/x", "/cases/1/burn", "/cases/1.json/edit", "/cases/1/events",
    "/cases/1/events/new/2", "/events", "/events/1.json", "/people/-1", "/people/new/2",
    "/people/1/consents/2", "/figures/1", "/conflicts/1", "/help/1", "/.json", "/help.json",
    "/agenda", "/feeds/x", "/feeds/1", "/tasks/sheets/none", "/rules/x/burn", "/cases.ics",
    "/notifications/x", "/notifications/0", "/notifications/-3", "/notifications/3/burn",
    "/notifications/3/letter/2", "/notifications/x.json", "/notifications/.json", "/bylaws/x",
    "/bylaws/table", "/bylaws/table?old=1", "/bylaws/compare.json?new=2", "/notifications.json/3",
  ])
  func `what no page has is no route`(address: String) {
    #expect(read(address) == nil)
  }

  @Test(arguments: [
    ("/documents?kind=law,nonsense&kind=ruling", "/documents?kind=law%2Cruling"),
    ("/documents?page=-3&order=upward", "/documents"),
    ("/documents?page=9999999", "/documents?page=1000"),
    ("/search?q=x&words=shout&page=two", "/search?q=x"),
    ("/documents/7/", "/documents/7"), ("/people?member=2", "/people"),
    ("/cases?procedure=dance&person=-4&held=2&order=up", "/cases"),
    ("/cases/1/events/new?type=dance", "/cases/1/events/new"),
    ("/documents/7?at=0&q=x", "/documents/7?q=x"), ("/calendar?month=2026", "/calendar"),
    ("/search?q=x&sort=upward&more=nothing&find=y", "/search?q=x"),
    ("/search?q=x&from=2018&to=٢٠٢٠", "/search?q=x%20year%3A2018-2020"),
    ("/search?q=x&from=2018&to=", "/search?q=x%20after%3A2018"),
    ("/search?q=x&to=2018", "/search?q=x%20before%3A2019"),
    ("/search?q=x&from=then&to=now", "/search?q=x"),
    ("/notifications/3/advance?to=nonsense&by=pigeon", "/notifications/3/advance"),
    ("/notifications/3/advance?to=signed&by=hand", "/notifications/3/advance?to=signed"),
    ("/notifications/3/papers?role=poem", "/notifications/3/papers"),
    ("/notifications/new?refiles=-1", "/notifications/new"),
    ("/notifications/compare?of=x", "/notifications/compare"),
    ("/bylaws/compare?old=0&new=2", "/bylaws/compare?new=2"),
  ])
  func `parameters that mean nothing are passed over`(typed: String, read: String) {
    #expect(self.read(typed)?.route.address == read)
  }
}

extension SplitMix64 {
  fileprivate mutating func filling() -> Filling {
    Filling(
      number: Int64.random(in: 1...Int64.max, using: &self), words: words(),
      page: Int.random(in: 1...PageNumber.max, using: &self),
      isFull: Bool.random(using: &self), choice: Int.random(in: 0...10_000, using: &self),
      token: "\(Int.random(in: 0...9, using: &self))-x.y")
  }

  private mutating func words() -> String {
    let signs = Array("حبس سفر ABC 12/؟%&+=#\"«»*-|():؛\u{200F}\u{064B}")
    return String(
      (0..<Int.random(in: 0...20, using: &self)).compactMap { _ in
        signs.randomElement(using: &self)
      })
  }
}
