import Desk
import Foundation
import HTTP
import Records
import Support
import Synchronization
import Testing

@testable import Web

/// An archive in a folder of its own, with its site.
final class Visit {
  let desk: Desk
  let site: Site
  private let folder: URL

  init(visitor: Visitor = .local) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "archive.sijill").path
    try Desk.create(at: path)
    desk = try Desk(opening: path)
    site = Web.site(for: desk, visitor: visitor, token: FormToken("secret"))
  }

  deinit { ScratchFolder.discard(folder.path) }

  func get(_ address: String, headers: Fields = [:]) -> Response {
    site(Request(.get, address, headers: headers))
  }

  @discardableResult
  func post(_ address: String, _ form: Fields = [:], uploads: [Upload] = []) -> Response {
    var fields = form
    fields.append(FormToken.field, "secret")
    return site(Request(.post, address, form: fields, uploads: uploads))
  }

  /// Hands in texts and returns the receipt page.
  @discardableResult
  func add(_ files: [(String, String)], _ form: Fields = [:]) -> Response {
    let uploads = files.map {
      Upload(field: "files", sentName: $0.0, bytes: Array($0.1.utf8))
    }
    return post("/intake", form, uploads: uploads)
  }
}

extension Response {
  var text: String { String(decoding: body, as: UTF8.self) }
}

struct SiteTests {
  @Test func `a text handed in is found and read with its words marked`() throws {
    let visit = try Visit()
    let receipt = visit.add(
      [
        (
          "مذكرة السفر.txt",
          "مذكرة في المنع من السفر\n\nلا يجوز منع أحد من السفر إلا بأمر قضائي مسبب."
        )
      ])
    #expect(receipt.status == 200)
    #expect(receipt.text.contains("أُضيف 1"))
    let results = visit.get("/search?q=" + "السفر".percentEncoded)
    #expect(results.status == 200)
    #expect(results.text.contains("نتيجة واحدة من مستند واحد متاح لك"))
    #expect(results.text.contains("<mark>السفر</mark>"))
    let document = visit.get("/documents/1?q=" + "السفر".percentEncoded)
    #expect(document.text.contains("<mark id=\"m1\">السفر</mark>"))
    #expect(document.text.contains("dir=\"rtl\""))
    let twin = visit.get("/search.json?q=" + "السفر".percentEncoded)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(twin.body)) as? [String: Any])
    #expect(json["documents"] as? Int == 1)
    let list = visit.get("/documents.json")
    let cards = try #require(
      try JSONSerialization.jsonObject(with: Data(list.body)) as? [String: Any])
    #expect(cards["total"] as? Int == 1)
  }

  @Test func `a passage is gone to by its name, a mark by its number`() throws {
    let visit = try Visit()
    visit.add([("لائحة.md", "# مادة 1\nالسفر حق\n\n# مادة 2\nلا سفر\n\n# مادة 3\nنص")])
    let address = "/documents/1?q=" + "سفر".percentEncoded
    #expect(visit.get(address + "&label=٢").headers["Location"] == address + "#p2")
    let absent = visit.get(address + "&label=99")
    #expect(absent.status == 200 && absent.text.contains("لا فقرة في المستند باسم"))
    let second = visit.get(address + "&at=2").text
    #expect(
      second.contains("2 من 2") && second.contains("<mark id=\"m2\" class=\"here\">سفر</mark>"))
    #expect(second.contains("at=1#m1"))
    #expect(visit.get(address + "&at=9").text.contains("موضعان في المستند"))
  }

  @Test func `every list has its twins, with the same rights`() throws {
    let visit = try Visit()
    visit.add([("a.txt", "=نص للتجربة عن السفر")], ["visibility": "open"])
    visit.add([("b.txt", "نص آخر للتجربة عن السفر")], ["visibility": "open"])
    _ = visit.post("/documents/2/remove")
    let leader = Web.site(for: visit.desk, visitor: Visitor(name: "عضو", role: .leader))
    for (address, isRead) in [
      ("/search.csv?q=" + "السفر".percentEncoded, true), ("/documents.csv", true),
      ("/trash.csv", false),
    ] {
      let table = visit.get(address)
      #expect(table.status == 200 && table.headers["Content-Type"] == "text/csv; charset=utf-8")
      #expect(table.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
      #expect(Array(table.body.prefix(3)) == [0xEF, 0xBB, 0xBF])
      #expect(table.text.split(separator: "\r\n").count == 2)
      #expect(table.text.contains(",=") == false)
      #expect(leader(Request(.get, address)).status == (isRead ? 200 : 403))
    }
    let trash = visit.get("/trash.json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(trash.body)) as? [String: Any])
    #expect(json["total"] as? Int == 1)
    #expect(leader(Request(.get, "/trash.json")).status == 403)
    let facets = visit.get("/search.json?q=" + "السفر kind:other".percentEncoded)
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(facets.body)) as? [String: Any])
    #expect((found["facets"] as? [String: Any])?["kind"] != nil)
  }

  @Test func `the same file twice is linked, an empty one refused, the rest goes on`() throws {
    let visit = try Visit()
    visit.add([("a.txt", "نص أول للتجربة هنا")])
    let receipt = visit.add(
      [("b.txt", "نص أول للتجربة هنا"), ("c.txt", ""), ("d.txt", "نص آخر للتجربة هنا")]).text
    #expect(receipt.contains("موجود من قبل 1"))
    #expect(receipt.contains("الملف فارغ."))
    #expect(try visit.desk.holdings(for: .local).documents == 2)
  }

  @Test func `a document is edited, removed and restored`() throws {
    let visit = try Visit()
    visit.add([("a.txt", "نص للتجربة والتعديل")])
    var form: Fields = [
      "title": " عنوان جديد ", "kind": "note", "date": "٣١/٤/٢٠٢٦", "language": "ar",
      "visibility": "restricted", "tags": "حبس، سفر, حبس", "source": "", "author": "", "case": "",
      "remark": "",
    ]
    let wrong = visit.post("/documents/1/edit", form)
    #expect(wrong.status == 400)
    #expect(wrong.text.contains("ليس تاريخًا") && wrong.text.contains("value=\" عنوان جديد \""))
    form = Fields(
      query: form.query.replacing("date=" + "٣١/٤/٢٠٢٦".percentEncoded, with: "date=2026-03-01"))
    let saved = visit.post("/documents/1/edit", form)
    #expect(saved.status == 303 && saved.headers["Location"] == "/documents/1")
    let details = try visit.desk.document(1, for: .local).card.details
    #expect(details.title == "عنوان جديد" && details.tags == ["حبس", "سفر"])
    #expect(details.date == CivilDate(year: 2026, month: 3, day: 1))

    #expect(visit.post("/documents/1/remove").headers["Location"] == "/trash")
    #expect(visit.get("/trash").text.contains("عنوان جديد"))
    #expect(visit.get("/documents").text.contains("عنوان جديد") == false)
    #expect(visit.post("/documents/1/restore").status == 303)
    #expect(visit.get("/documents").text.contains("عنوان جديد"))
  }

  @Test(arguments: [
    ("text/html", "application/octet-stream", "attachment"),
    ("image/svg+xml", "application/octet-stream", "attachment"),
    ("application/xhtml+xml", "application/octet-stream", "attachment"),
    ("application/pdf", "application/pdf", "inline"), ("image/png", "image/png", "inline"),
    ("text/plain", "text/plain; charset=utf-8", "inline"),
  ])
  func `an original never runs`(mediaType: String, sent: String, manner: String) {
    let original = Original(
      name: "صفحة \"1\"\r\n.html", mediaType: mediaType, bytes: Array("<script>".utf8))
    let answer = original.response(isDownload: false)
    #expect(answer.headers["Content-Type"] == sent)
    let disposition = answer.headers["Content-Disposition"] ?? ""
    #expect(disposition.hasPrefix(manner))
    #expect(disposition.contains("filename*=UTF-8''%D8"))
    #expect(disposition.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(disposition.filter { $0 == "\"" }.count == 2)
    #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
    let policy = answer.headers["Content-Security-Policy"] ?? ""
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("sandbox") == (mediaType != "application/pdf"))
    let download = original.response(isDownload: true)
    #expect(download.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
  }

  @Test func `what a file says never becomes markup`() throws {
    let visit = try Visit()
    visit.add([("<i>.txt", "نص فيه <script>alert(1)</script> وسم للتجربة")])
    #expect(visit.get("/documents/1/original").text.contains("<script>"))
    for address in ["/", "/documents", "/documents/1", "/search?q=alert"] {
      let page = visit.get(address).text
      #expect(page.contains("<script>") == false && page.contains("<i>") == false)
    }
  }

  @Test func `the digits a person chose are remembered, and the texts stay as they are`() throws {
    let visit = try Visit()
    let text = "المادة 16 من قانون 40 لسنة 1977"
    #expect(visit.add([("قانون-40.txt", text)]).status == 200)
    let western = visit.get("/")
    #expect(western.text.contains("ابحث في مستند واحد"))
    #expect(western.text.contains("href=\"/?digits=arab\""))
    let chosen = visit.get("/documents?digits=arab")
    let cookie = try #require(chosen.headers["Set-Cookie"]?.split(separator: ";").first)
    let headers: Fields = ["cookie": "\(cookie)"]
    // The number of the document stands among its details; its text is the document's own.
    let page = visit.get("/documents/1", headers: headers).text
    #expect(page.contains("<dd><bdi>١</bdi></dd>"))
    #expect(page.contains(text))
    let results = visit.get("/search?q=40", headers: headers).text
    #expect(results.contains("قانون <mark>40</mark> لسنة 1977"))
    #expect(results.contains("value=\"40\""))
    // English pages have western digits whatever was chosen.
    let english = visit.get("/documents/1?lang=en", headers: headers).text
    #expect(english.contains("<dd><bdi>1</bdi></dd>"))
    #expect(visit.get("/?digits=roman").headers["Set-Cookie"] == nil)
  }

  @Test func `the language is switched and remembered`() throws {
    let visit = try Visit()
    #expect(visit.get("/help").text.contains("<html lang=\"ar\" dir=\"rtl\">"))
    let english = visit.get("/help?lang=en")
    #expect(english.text.contains("<html lang=\"en\" dir=\"ltr\">"))
    let cookie = try #require(english.headers["Set-Cookie"]?.split(separator: ";").first)
    #expect(visit.get("/help", headers: ["cookie": "\(cookie)"]).text.contains("lang=\"en\" dir"))
    #expect(visit.get("/help?lang=xx").headers["Set-Cookie"] == nil)
  }

  @Test func `broken bodies are answered in words`() throws {
    let visit = try Visit()
    let large = visit.site(Request(method: .post, path: "/intake", defect: .tooLarge))
    #expect(large.status == 413 && large.text.contains("لم يُودَع شيء"))
    #expect(visit.post("/intake").status == 400)
    #expect(visit.add([("a.txt", "نص للتجربة")], ["kind": "poem"]).status == 400)
  }

  @Test func `an asset is asked for once`() throws {
    let visit = try Visit()
    for asset in Asset.allCases {
      let first = visit.get("/assets/\(asset.rawValue)")
      let tag = try #require(first.headers["ETag"])
      #expect(first.status == 200 && first.body.isEmpty == false)
      let second = visit.get("/assets/\(asset.rawValue)", headers: ["if-none-match": tag])
      #expect(second.status == 304 && second.body.isEmpty)
    }
    let style = String(decoding: Asset.style.bytes, as: UTF8.self)
    for word in ["left", "right", "url(", "@import"] { #expect(style.contains(word) == false) }
  }

  @Test func `an empty search leads home, one without words says so`() throws {
    let visit = try Visit()
    #expect(visit.get("/search?q=+").headers["Location"] == "/")
    #expect(visit.get("/search?q=%D8%9F").status == 200)
    #expect(visit.get("/").text.contains("السجل فارغ"))
  }

  @Test func `a failure is logged, and the page does not repeat it`() throws {
    let visit = try Visit()
    let logged = Mutex<[String]>([])
    let site = Web.site(for: visit.desk, token: FormToken("secret")) { line in
      logged.withLock { $0.append(line) }
    }
    try FileManager.default.removeItem(atPath: visit.desk.archive)
    let status = site(Request(.get, "/")).status
    #expect([200, 500, 503].contains(status))
    #expect((status == 200) == logged.withLock { $0.isEmpty })
  }
}
