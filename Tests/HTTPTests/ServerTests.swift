import Dispatch
import HTTP
import Synchronization
import Testing

/// Says back what was asked, so that a test sees what the server understood.
private let echo: Site = { request in
  var lines = ["\(request.method) \(request.path)"]
  lines += request.query.all.map { "query \($0.name)=\($0.value)" }
  lines += request.form.all.map { "field \($0.name)=\($0.value)" }
  lines += request.uploads.map { "file \($0.field): \($0.name), \($0.bytes.count) bytes" }
  if let defect = request.defect { lines.append("defect \(defect)") }
  return Response(
    headers: ["Content-Type": "text/plain"], body: Array(lines.joined(separator: "\n").utf8))
}

struct ServerTests {
  @Test func `a page is asked for and answered`() throws {
    let server = try Server(port: 0, site: echo)
    let answer = Wire.get(server.port, "/search?q=%D8%AD%D8%A8%D8%B3+%22x%22&kind=law")
    #expect(answer?.status == 200)
    #expect(answer?.text == "get /search\nquery q=حبس \"x\"\nquery kind=law")
    #expect(answer?.header("content-type") == "text/plain")
  }

  @Test func `a line stays open for the next request`() throws {
    let server = try Server(port: 0, site: echo)
    let wire = try #require(Wire(port: server.port))
    for path in ["/one", "/two", "/three"] {
      wire.send(Array("GET \(path) HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n".utf8))
      #expect(wire.answer().text == "get \(path)")
    }
  }

  @Test(arguments: [
    ("127.0.0.1:PORT", 200), ("localhost:PORT", 200), ("LOCALHOST:PORT", 200), ("[::1]:PORT", 200),
    ("evil.example:PORT", 421), ("127.0.0.1", 421), ("127.0.0.1:1", 421),
    ("127.0.0.1:PORT.evil.example", 421), ("", 421),
  ])
  func `only its own name is answered`(host: String, status: Int) throws {
    let server = try Server(port: 0, site: echo)
    let name = host.split(separator: "PORT", omittingEmptySubsequences: false)
      .joined(separator: "\(server.port)")
    let answer = Wire.ask(server.port, "GET / HTTP/1.1\nHost: \(name)\n\n")
    #expect(answer?.status == status)
  }

  @Test func `a form arrives field by field`() throws {
    let server = try Server(port: 0, site: echo)
    let body = "title=%D9%82%D8%A7%D9%86%D9%88%D9%86&tags=a&tags=b&empty=&last=x"
    let answer = post(server.port, body, type: "application/x-www-form-urlencoded")
    #expect(
      answer?.text
        == "post /\nfield title=قانون\nfield tags=a\nfield tags=b\nfield empty=\nfield last=x")
  }

  @Test func `files arrive under their Arabic names`() throws {
    let server = try Server(port: 0, site: echo)
    let body = multipart([
      ("name=\"tags\"", "حبس"),
      ("name=\"files\"; filename=\"مذكرة الدفاع.txt\"", "نص"),
      ("name=\"files\"; filename=\"C:\\fakepath\\scan%22one%22.pdf\"", "%PDF"),
      ("name=\"files\"; filename=\"../../etc/passwd\"", "x"),
      ("name=\"files\"; filename=\"\u{202E}fdp.exe\"", "y"),
      ("name=\"none\"; filename=\"\"", ""),
    ])
    let answer = post(server.port, body, type: "multipart/form-data; boundary=edge")
    #expect(
      answer?.text == """
        post /
        field tags=حبس
        file files: مذكرة الدفاع.txt, 4 bytes
        file files: scan"one".pdf, 4 bytes
        file files: passwd, 1 bytes
        file files: fdp.exe, 1 bytes
        """)
  }

  @Test func `a large file arrives whole`() throws {
    let seen = Mutex<[UInt8]>([])
    let server = try Server(port: 0) { request in
      seen.withLock { $0 = request.uploads.first?.bytes ?? [] }
      return .line("taken", status: 200)
    }
    let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let head = "--edge\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.bin\"\r\n\r\n"
    let body = Array(head.utf8) + content + Array("\r\n--edge--\r\n".utf8)
    let answer = Wire.ask(
      server.port,
      "POST / HTTP/1.1\nHost: 127.0.0.1:\(server.port)\n"
        + "Content-Type: multipart/form-data; boundary=edge\nContent-Length: \(body.count)\n\n",
      body: body)
    #expect(answer?.status == 200)
    #expect(seen.withLock { $0 } == content)
  }

  @Test(arguments: [
    (
      "multipart/form-data; boundary=edge",
      "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nbroken"
    ),
    ("application/json", "{}"),
    ("text/plain", "a=b"),
  ])
  func `a body that is no whole form carries no fields`(type: String, body: String) throws {
    let server = try Server(port: 0, site: echo)
    let answer = post(server.port, body, type: type)
    #expect(answer?.text.contains("defect") == true)
    #expect(answer?.text.contains("field") == false)
  }

  @Test func `a body beyond the limit is refused before it is sent`() throws {
    let server = try Server(port: 0, site: echo)
    let answer = Wire.ask(
      server.port,
      "POST / HTTP/1.1\nHost: 127.0.0.1:\(server.port)\nExpect: 100-continue\n"
        + "Content-Type: multipart/form-data; boundary=edge\n"
        + "Content-Length: \(Limits.bodyBytesMax + 1)\n\n")
    #expect(answer?.text == "post /\ndefect tooLarge")
  }

  @Test func `a field beyond the limit is refused`() throws {
    let server = try Server(port: 0, site: echo)
    let long = "a=" + String(repeating: "x", count: Limits.fieldBytesMax + 1)
    let many = (0...Limits.fieldsMax).map { "f\($0)=1" }.joined(separator: "&")
    for body in [long, many] {
      let answer = post(server.port, body, type: "application/x-www-form-urlencoded")
      #expect(answer?.text == "post /\ndefect tooLarge")
    }
  }

  @Test func `an address or header beyond the limit is refused`() throws {
    let server = try Server(port: 0, site: echo)
    let long = String(repeating: "x", count: Limits.headBytesMax + 1)
    #expect([414, 431].contains(Wire.get(server.port, "/?q=\(long)")?.status ?? 0))
    let answer = Wire.ask(
      server.port, "GET / HTTP/1.1\nHost: 127.0.0.1:\(server.port)\nX-Long: \(long)\n\n")
    #expect([431, 413].contains(answer?.status ?? 0))
    #expect(Wire.get(server.port, "/")?.status == 200)
  }

  @Test func `HEAD has headers and no body, other methods arrive as such`() throws {
    let server = try Server(port: 0, site: echo)
    let wire = try #require(Wire(port: server.port))
    wire.send(Array("HEAD /x HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n".utf8))
    wire.send(
      Array(
        "DELETE /y HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nConnection: close\r\n\r\n".utf8))
    let text = wire.answer()
    #expect(text.head.contains("200") && text.text.hasPrefix("HTTP/1.1 200"))
    #expect(Wire.get(server.port, "/y", method: "DELETE")?.text == "other /y")
  }

  @Test func `fifty at once are all answered`() throws {
    let server = try Server(port: 0, site: echo)
    let port = server.port
    let answers = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 50) { number in
      let text = Wire.get(port, "/\(number)")?.text
      answers.withLock { $0.append(text ?? "nothing") }
    }
    #expect(answers.withLock { Set($0) } == Set((0..<50).map { "get /\($0)" }))
  }

  @Test func `a header with a line end in it is left out`() throws {
    let server = try Server(port: 0) { _ in
      Response(headers: ["X-A": "a\r\nX-Evil: 1", "X-B": "b"])
    }
    let answer = Wire.get(server.port, "/")
    #expect(answer?.header("x-b") == "b")
    #expect(answer?.header("x-evil") == nil)
  }

  @Test func `a taken port is said to be taken, and free again after its server`() throws {
    let port: Int
    do {
      let server = try Server(port: 0, site: echo)
      port = server.port
      #expect(throws: ServerError.portTaken(port)) { _ = try Server(port: port, site: echo).port }
      #expect(Wire.get(port, "/")?.status == 200)
    }
    #expect(Wire.get(port, "/") == nil)
    #expect(throws: ServerError.noSuchPort(70_000)) {
      _ = try Server(port: 70_000, site: echo).port
    }
  }

  private func post(_ port: Int, _ body: String, type: String) -> Answer? {
    Wire.ask(
      port,
      "POST / HTTP/1.1\nHost: 127.0.0.1:\(port)\nContent-Type: \(type)\n"
        + "Content-Length: \(body.utf8.count)\n\n", body: Array(body.utf8))
  }

  private func multipart(_ parts: [(String, String)]) -> String {
    parts.map { "--edge\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
      + "--edge--\r\n"
  }
}
