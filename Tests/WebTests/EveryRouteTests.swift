import Desk
import Foundation
import HTTP
import Records
import Support
import Testing
import Words

@testable import Web

/// What holds at every address there is, driven from the one list of examples.
struct EveryRouteTests {
  private let visit: Visit

  init() throws {
    visit = try Visit()
    try visit.fill(.open)
  }

  /// Every example, for the first record of each kind, with its feed.
  private func routes() throws -> [Route] {
    let (_, token) = try visit.desk.addFeed(
      "هاتف", hasNames: false, visibility: .secretariat, days: 30, by: .local)
    let bare = Filling(words: "السفر", token: token)
    var full = bare
    full.isFull = true
    return [bare, full].flatMap { Route.examples($0) }
  }

  @Test func `every address that is looked at is answered, in every form it has`() throws {
    for route in try routes() where route.target.accepts.isShown {
      for format in route.target.formats {
        let address = route.address(as: format)
        let answer = visit.get(address)
        #expect(answer.status == 200, "\(address): \(answer.status)")
        let type = answer.headers["Content-Type"] ?? ""
        switch format {
        case .page: #expect(type.isEmpty == false)
        case .json:
          #expect(type == "application/json; charset=utf-8", "\(address)")
          #expect((try? JSONSerialization.jsonObject(with: Data(answer.body))) != nil, "\(address)")
        case .csv: #expect(type == "text/csv; charset=utf-8", "\(address)")
        case .ics: #expect(answer.text.hasPrefix("BEGIN:VCALENDAR"), "\(address)")
        case .docx, .zip: #expect(answer.text.hasPrefix("PK"), "\(address)")
        }
      }
    }
  }

  @Test func `an error of a value for a program is a value`() {
    var isAsked = false
    for route in Route.examples(Filling(number: 999, words: "x"))
    where route.target.formats.contains(.json) {
      let answer = visit.get(route.address(as: .json))
      guard answer.status != 200 else { continue }
      isAsked = true
      #expect(answer.status == 404 && answer.text.hasPrefix("{\"error\":"), "\(route.address)")
    }
    #expect(isAsked)
  }

  @Test(arguments: Tongue.allCases)
  func `every page is read in both languages, under the same guard`(tongue: Tongue) throws {
    for route in try routes() where route.target.accepts.isShown {
      let answer = visit.get(route.address(lang: tongue.rawValue))
      let headers = answer.headers
      #expect(headers["X-Content-Type-Options"] == "nosniff", "\(route.address)")
      let policy = headers["Content-Security-Policy"] ?? ""
      #expect(policy.contains("default-src 'none'"), "\(route.address)")
      guard headers["Content-Type"] == "text/html; charset=utf-8" else { continue }
      #expect(policy.contains("unsafe") == false, "\(route.address)")
      #expect(headers["Cache-Control"] == "private, no-store", "\(route.address)")
      #expect(headers["Referrer-Policy"] == "same-origin", "\(route.address)")
      let isArabic = tongue == .arabic || Self.papers.contains(route.target.path)
      #expect(
        answer.text.contains(
          isArabic ? "<html lang=\"ar\" dir=\"rtl\">" : "<html lang=\"en\" dir=\"ltr\">"),
        "\(route.address)")
      #expect(
        answer.text.contains("http://") == false && answer.text.contains("https://") == false,
        "\(route.address)")
    }
  }

  /// The papers for the state, which are in Arabic whoever prints them.
  private static let papers = ["letter", "enclosures", "delivery"].map { "/notifications/1/\($0)" }
  /// The pages that give the wording of laws and of their sources, which is Arabic.
  private static let laws = ["/rules", "/rules/PPL-16-10", "/holidays"]
  /// What was filed, beside what holds the mark, and what was written into a log by the form.
  private static let filed = [
    "نص مشترك عن", "مرة أخرى", "لائحة داخلية", "تاريخ القرار كما ذُكر عند البدء", "مدة الرئيس",
  ]

  @Test func `no sentence is the same in both languages`() throws {
    for route in try routes() where route.target.accepts.isShown {
      guard (Self.papers + Self.laws).contains(route.target.path) == false else { continue }
      let (arabic, english) = (
        visit.get(route.address(lang: "ar")), visit.get(route.address(lang: "en"))
      )
      guard arabic.headers["Content-Type"] == "text/html; charset=utf-8" else { continue }
      let same = sentences(of: arabic.text).intersection(sentences(of: english.text))
      #expect(same == [], "\(route.address)")
    }
  }

  /// The texts of a page that are more than a word, without those that were filed and without what
  /// is typed letter by letter: the language of the search, commands.
  private func sentences(of page: String) -> Set<String> {
    let said = page.replacing(
      /<(code|kbd|pre)\b.*?<\/(code|kbd|pre)>/.dotMatchesNewlines(), with: "")
    return Set(
      said.matches(of: />([^<>]+)</).map { String($0.output.1).trimmed }.filter { text in
        text.contains(FilledArchive.open.mark) == false && Self.filed.contains(text) == false
          && text.contains(/\p{L}{2,}\s+\p{L}{2,}/)
      })
  }

  @Test func `a form without our token is refused everywhere, and changes nothing`() throws {
    let routes = try routes()
    let before = try visit.desk.holdings(for: .local)
    for route in routes where route.target.accepts.isSent {
      let upload = Upload(field: "files", sentName: "a.txt", bytes: Array("نص للتجربة".utf8))
      for token: Fields in [[:], ["token": ""], ["token": "secreT"], ["token": "secret2"]] {
        let answer = visit.site(
          Request(.post, route.address, form: token, uploads: [upload]))
        #expect(answer.status == 403, "\(route.address)")
      }
    }
    #expect(try visit.desk.holdings(for: .local) == before)
  }

  @Test func `an address takes what it says and nothing else`() throws {
    for route in try routes() {
      switch route.target.accepts {
      case .page: #expect(visit.post(route.address).status == 405, "\(route.address)")
      case .form: #expect(visit.get(route.address).status == 405, "\(route.address)")
      case .both: #expect(visit.get(route.address).status == 200, "\(route.address)")
      }
      #expect(visit.site(Request(.other, route.address)).status == 405, "\(route.address)")
    }
  }

  // MARK: - Who may do what

  @Test func `who only reads is allowed no change, and offered none`() throws {
    let leader = Web.site(
      for: visit.desk, visitor: Visitor(name: "عضو", role: .leader), token: FormToken("secret"))
    let before = try visit.desk.holdings(for: .local)
    for route in try routes() {
      // The searches that a person keeps are their own, and a list changes nothing.
      if case .search = route { continue }
      if route.target.accepts.isSent {
        let answer = leader(Request(.post, route.address, form: Self.form))
        #expect(answer.status == 403, "\(route.address): \(answer.status)")
      }
      guard route.target.accepts.isShown else { continue }
      let page = leader(Request(.get, route.address)).text
      #expect(page.contains("method=\"post\"") == false, "\(route.address)")
    }
    #expect(try visit.desk.holdings(for: .local) == before)
  }

  /// A form with what our own forms carry.
  static let form: Fields = [
    "token": "secret", "words": "x", "reason": "x", "entry": "1", "relation": "corrects",
    "other": "1", "subject": "x", "type": "arrest", "party": "1", "name": "هبة رشاد",
    "title": "x", "kind": "note", "date": "2026-11-01", "by": "x", "label": "x", "remark": "x",
    "document": "1", "language": "ar", "visibility": "open", "source": "x",
  ]

  @Test(arguments: Visitor.Role.allCases)
  func `every link of every page leads somewhere`(role: Visitor.Role) throws {
    let site = Web.site(for: visit.desk, visitor: Visitor(name: "", role: role))
    var links: [String: String] = [:]
    for route in try routes() where route.target.accepts.isShown {
      let page = site(Request(.get, route.address))
      guard page.status == 200 else { continue }
      for link in page.text.matches(of: /href="(\/[^"#]*)/) {
        links[String(link.output.1.replacing("&amp;", with: "&"))] = route.address
      }
    }
    #expect(links.count > 50)
    for (link, page) in links {
      let status = site(Request(.get, link)).status
      #expect(status == 200 || status == 303, "\(page) leads to \(link): \(status)")
    }
  }
}
