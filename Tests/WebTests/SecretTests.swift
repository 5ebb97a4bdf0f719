import Desk
import HTTP
import Records
import Testing

@testable import Web

/// An archive with a secret record of every kind, asked by those who may not see them at every
/// address there is.
struct SecretTests {
  private static let visitors = [
    Visitor(name: "محامٍ", role: .lawyer), Visitor(name: "عضو", role: .leader),
  ]

  private func visit(withSecrets: Bool) throws -> Visit {
    let visit = try Visit()
    try visit.fill(.open)
    if withSecrets { try visit.fill(.secret) }
    return visit
  }

  /// Every address that can be looked at, for the records there are, with what a person might type
  /// to find the secret.
  private static let addresses: [String] = {
    let lines = [
      "مشترك", "السفر", "زمرد*", "\"نص مشترك\"", "السفر زمر*", "tag:سفر", "kind:note السفر",
      "-kind:note السفر", "year:1800-2199", "-year:2021 السفر", "case:غائبة", "السفر | غائب",
      "محكمة:محكمة", "-quality:none", "السفر -tag:وسم1", "سفر مشترك غائب", "title:مستند",
      "31 لسنة 2026", "نور عوض", "سعيد حلمي",
    ]
    var fillings: [Filling] = []
    for number in 1...Int64(24) {
      fillings.append(Filling(number: number, words: lines[Int(number) % lines.count]))
    }
    for (place, line) in lines.enumerated() {
      for choice in 0..<(place < 2 ? 6 : 1) {
        fillings.append(Filling(number: 1, words: line, isFull: true, choice: choice))
        fillings.append(Filling(number: 2, words: line, choice: choice))
      }
    }
    var addresses: [String] = []
    for filling in fillings {
      for route in Route.examples(filling) where route.target.accepts.isShown {
        addresses += route.target.formats.map { route.address(as: $0) }
      }
    }
    let every = Set(addresses).sorted()
    let pages = every.filter { $0.contains(".") == false }
    return every + pages.map { $0 + ($0.contains("?") ? "&" : "?") + "lang=en" }
  }()

  @Test(arguments: visitors)
  func `not one byte of a secret reaches those who may not see it`(visitor: Visitor) throws {
    let (secret, plain) = (try visit(withSecrets: true), try visit(withSecrets: false))
    let site = Web.site(for: secret.desk, visitor: visitor, token: FormToken("secret"))
    let innocent = Web.site(for: plain.desk, visitor: visitor, token: FormToken("secret"))
    for address in Self.addresses {
      let (answer, wanted) = (site(Request(.get, address)), innocent(Request(.get, address)))
      let said = answer.text + answer.headers.all.map(\.value).joined(separator: "\n")
      let asked = said.replacing("زمرد*", with: "").replacing("زمر*", with: "")
      #expect(
        asked.contains("زمرد") == false && asked.contains("زمردة".percentEncoded) == false
          && asked.contains("1871") == false, "\(visitor.role) at \(address)")
      // Every page is as if the secret had never been filed.
      #expect(answer.status == wanted.status, "\(visitor.role) at \(address)")
      #expect(
        Self.settled(answer.text) == Self.settled(wanted.text), "\(visitor.role) at \(address)")
    }
    // The archives stand until here.
    #expect(try secret.desk.holdings(for: .local) != plain.desk.holdings(for: .local))
  }

  @Test(arguments: visitors)
  func `a form sent to a secret record is answered as one to a record that is not there`(
    visitor: Visitor
  ) throws {
    let visit = try Visit()
    let records = try visit.fill(.secret)
    let site = Web.site(for: visit.desk, visitor: visitor, token: FormToken("secret"))
    let before = records.map { visit.get($0).text }
    for record in records {
      let number = try #require(record.split(separator: "/").last.flatMap { Int64($0) })
      let (hidden, absent) = (Filling(number: number), Filling(number: 977))
      let routes = zip(Route.examples(hidden), Route.examples(absent)).filter { route, _ in
        route.target.accepts.isSent && (route.target.path + "/").hasPrefix("\(record)/")
      }
      #expect(routes.isEmpty == false, "\(record)")
      for (one, other) in routes {
        let answers = [one, other].map {
          site(Request(.post, $0.address, form: EveryRouteTests.form))
        }
        #expect(answers[0].status == answers[1].status, "\(visitor.role) sends to \(one.address)")
        let bare = answers.map { $0.text.filter { $0.isNumber == false } }
        #expect(bare[0] == bare[1], "\(visitor.role) sends to \(one.address)")
      }
    }
    #expect(records.map { visit.get($0).text } == before)
  }

  @Test func `the secretary reads the secret at these addresses`() throws {
    let secret = try visit(withSecrets: true)
    var unread = Set(FilledArchive.secret.words)
    for address in Self.addresses where unread.isEmpty == false {
      let text = secret.get(address).text
      unread = unread.filter { text.contains($0) == false }
    }
    #expect(unread == [], "nowhere")
  }

  /// A page without the moment of filing, the archive's own name and the decimals of scores, which
  /// know the whole archive;
  /// of a packed file, which carries its moment everywhere, only that it is one.
  private static func settled(_ text: String) -> String {
    guard text.hasPrefix("PK") == false else { return "PK" }
    return text.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "")
      .replacing(/(?:DTSTAMP|LAST-MODIFIED):\w+|@[0-9a-f]{32}/, with: "")
      .replacing(/"score":[-0-9.e]+/, with: "")
  }
}
