import Desk
import HTTP
import Records
import Testing

@testable import Web

/// An archive with a secret document, asked by those who may not see it at every address there is.
struct SecretTests {
  private static let visitors = [
    Visitor(name: "محامٍ", role: .lawyer), Visitor(name: "عضو", role: .leader),
  ]

  /// Words that stand in the secret document alone, each in another place of it.
  private static let secrets = [
    "زمردةخفية", "زمردةنص", "زمردةوسم", "زمردةقضية", "زمردةجهة", "زمردةمصدر", "زمردةكاتب",
    "زمردةملاحظة", "زمردةملف", "زمردةفقرة", "1871", "evidence", "زمردةجان", "زمردةنيابة",
    "زمردةمكان",
    "زمردةعضو", "31871",
  ]

  /// Filed by the secretary: open documents, and between them the secret one and one in the trash.
  private func visit(withSecrets: Bool) throws -> Visit {
    let visit = try Visit()
    for number in 1...3 { visit.add([Self.open(number)], ["visibility": "open"]) }
    if withSecrets {
      for name in ["زمردةملف", "زمردةملفآخر"] {
        visit.add(
          [
            (
              "\(name).md",
              """
              ---
              title: مستند زمردةخفية \(name)
              kind: evidence
              date: 1871-03-01
              tags: زمردةوسم، سفر
              case: زمردةقضية
              issuer: زمردةجهة
              source: زمردةمصدر
              author: زمردةكاتب
              note: زمردةملاحظة
              ---
              # زمردةفقرة
              نص مشترك عن السفر فيه زمردةنص
              # فقرة
              السفر مرة أخرى
              """
            )
          ], ["visibility": "restricted"])
      }
      _ = visit.post("/documents/5/remove")
      visit.post(
        "/cases/new",
        [
          "numbers": "31871 لسنة 2026 جنح", "accused": "زمردةجان سعيد حلمي", "body": "زمردةنيابة",
          "visibility": "restricted", "tags": "سفر", "charges": "تجمهر | قانون | 1",
        ])
      visit.post(
        "/cases/1/events/new",
        ["type": "arrest", "date": "\(Desk.today())", "person": "1", "place": "زمردةمكان"])
      visit.post(
        "/members/new",
        ["name": "زمردةعضو نور عوض", "member": "1", "number": "7", "visibility": "restricted"])
    }
    return visit
  }

  private static func open(_ number: Int) -> (String, String) {
    (
      "متاح\(number).md",
      """
      ---
      title: مستند متاح \(number)
      kind: \(number == 1 ? "law" : "note")
      date: 202\(number)
      tags: سفر، وسم\(number)
      issuer: محكمة \(number)
      ---
      نص مشترك عن السفر \(number)
      """
    )
  }

  /// Every kind of address, with what a person might type to find the secret.
  private static let addresses: [String] = {
    let lines = [
      "مشترك", "السفر", "زمرد*", "\"نص مشترك\"", "السفر زمر*", "tag:سفر", "kind:note السفر",
      "-kind:note السفر", "year:1800-2199", "-year:2021 السفر", "case:غائبة", "السفر | غائب",
      "محكمة:محكمة", "-quality:none", "السفر -tag:وسم1", "سفر مشترك غائب", "title:مستند",
    ].map(\.percentEncoded)
    var addresses = [
      "/", "/documents", "/documents.json", "/documents.csv", "/trash", "/trash.json",
      "/trash.csv", "/intake", "/help", "/documents/4", "/documents/5", "/documents/4/original",
      "/documents/4/original?download=1", "/documents/4/edit", "/documents/4?label=1",
      "/documents/5/edit", "/documents?order=date", "/documents?order=title&page=2",
      "/documents?quality=none,garbled,encrypted", "/documents?kind=law", "/documents?tag=سفر",
      "/documents?year=2021", "/documents.csv?quality=clean", "/cases", "/cases.json", "/cases.csv",
      "/cases?held=1", "/cases?q=" + "31 لسنة 2026".percentEncoded, "/cases?tag=سفر", "/cases/1",
      "/cases/1.json", "/cases/1.ics", "/cases/1/edit", "/cases/1/events/new", "/cases/new",
      "/events/1", "/members", "/members?all=1", "/members.json?all=1", "/members.csv?all=1",
      "/members?q=" + "نور عوض".percentEncoded, "/people/1", "/people/1.json", "/people/2",
      "/people/2/edit", "/members/new", "/conflicts?names=" + "سعيد حلمي".percentEncoded,
      "/figures",
    ]
    for (place, line) in lines.enumerated() {
      for page in ["/search", "/search.json", "/search.csv"] {
        for words in place < 4 ? ["", "&words=any", "&sort=newest"] : [""] {
          addresses.append("\(page)?q=\(line)\(words)")
        }
      }
      for facet in place < 2 ? ["kind", "year", "issuer", "tag", "case", "quality"] : ["tag"] {
        for find in place < 2 ? ["", "&find=زمرد", "&find=1"] : ["&find=زمرد"] {
          addresses.append("/search?q=\(line)&more=\(facet)\(find)")
        }
      }
      for number in [1, 4, 5] { addresses.append("/documents/\(number)?q=\(line)&at=1") }
    }
    return addresses
      + addresses.filter { $0.contains(".") == false }.prefix(60).map {
        $0 + ($0.contains("?") ? "&" : "?") + "lang=en"
      }
  }()

  @Test(arguments: visitors)
  func `not one byte of a secret reaches those who may not see it`(visitor: Visitor) throws {
    let secret = try visit(withSecrets: true)
    let site = Web.site(for: secret.desk, visitor: visitor, token: FormToken("secret"))
    for address in Self.addresses {
      let answer = site(Request(.get, address))
      let headers = answer.headers.all.map(\.value).joined(separator: "\n")
      for word in Self.secrets {
        let isOfTheForm = word == "evidence" && Self.offersKinds(address)
        #expect(
          isOfTheForm || (answer.text + headers).contains(word) == false,
          "\(visitor.role) reads \(word) at \(address)")
      }
      // The same, percent-encoded in a link.
      #expect(answer.text.contains("زمردةوسم".percentEncoded) == false, "\(address)")
    }
  }

  /// The pages with a form that lists every kind there can be.
  private static func offersKinds(_ address: String) -> Bool {
    ["/documents?", "/documents", "/intake", "/intake?"].contains { page in
      address == page || page.hasSuffix("?") && address.hasPrefix(page)
    }
  }

  @Test(arguments: visitors)
  func `every page is as if the secret had never been filed`(visitor: Visitor) throws {
    let (secret, plain) = (try visit(withSecrets: true), try visit(withSecrets: false))
    let site = Web.site(for: secret.desk, visitor: visitor, token: FormToken("secret"))
    let innocent = Web.site(for: plain.desk, visitor: visitor, token: FormToken("secret"))
    for address in Self.addresses {
      let (answer, wanted) = (site(Request(.get, address)), innocent(Request(.get, address)))
      #expect(answer.status == wanted.status, "\(address)")
      #expect(Self.settled(answer.text) == Self.settled(wanted.text), "\(address)")
    }
    // The archives stand until here.
    #expect(
      try secret.desk.holdings(for: .local).removed == plain.desk.holdings(for: .local).removed + 1)
  }

  @Test func `the secretary reads the secret at these addresses`() throws {
    let secret = try visit(withSecrets: true)
    for word in Self.secrets {
      #expect(
        Self.addresses.contains { secret.get($0).text.contains(word) }, "\(word) is nowhere")
    }
  }

  /// A page without the moment of filing and the decimals of scores, which know the whole archive.
  private static func settled(_ text: String) -> String {
    text.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "")
      .replacing(/"score":[-0-9.e]+/, with: "")
  }
}
