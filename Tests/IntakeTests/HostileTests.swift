import Bundles
import Foundation
import Intake
import Records
import Support
import Testing

struct HostileTests {
  @Test func `files that are nothing are refused with their reason`() throws {
    #expect(refusal(of: []) == .empty)
    #expect(
      refusal(of: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [0, 1, 2]) == .unknownFormat)
    #expect(refusal(of: "{\\rtf1 text}".utf8) == .unknownFormat)
    #expect(refusal(of: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]) == .unknownFormat)
    #expect(refusal(of: try bundle([("a.txt", "x")])) == .unknownFormat)
    var limits = Limits()
    limits.fileBytes = 10
    #expect(
      refusal(of: "more than ten".utf8, limits: limits) == .tooLarge(bytes: 13, limit: 10))
  }

  @Test func `a document under a password is kept and told`() throws {
    let name = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    let office =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 99)
    #expect(try draft(of: office + name).quality == .encrypted)
    let odt = try bundle([
      ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x"),
      ("META-INF/manifest.xml", "<manifest:encryption-data/>"),
    ])
    #expect(try draft(of: odt).quality == .encrypted)
  }

  @Test func `a bomb in a document is refused`() throws {
    let words = String(repeating: "<w:p><w:r><w:t>aaaaaaaa</w:t></w:r></w:p>", count: 400_000)
    var limits = Limits()
    limits.unfoldingRatio = 20
    guard case .unfoldsTooFar = refusal(of: try docx(words), limits: limits) else {
      Issue.record("a bomb went through")
      return
    }
    limits.unfoldingRatio = 100_000
    limits.textBytes = 1_000
    #expect(refusal(of: try docx(words), limits: limits) == .unfoldsTooFar(limit: 1_000))
  }

  @Test func `elements too deep in one another are refused`() throws {
    let deep = String(repeating: "<w:sdt>", count: 100_000)
    #expect(refusal(of: try docx(deep)) == .tooDeep(limit: 256))
  }

  @Test func `a document that breaks off is damaged`() throws {
    let whole = try docx("<w:p><w:r><w:t>نص</w:t></w:r></w:p>")
    #expect(refusal(of: whole.dropLast(30)) == .damaged)
    #expect(
      refusal(of: try bundle([("word/document.xml", "<w:document><w:body><w:p>")])) == .damaged)
    #expect(refusal(of: "%PDF-1.7\n1 0 obj".utf8) == .damaged)
  }

  @Test func `e-mails too deep in one another are refused where they are, not above`() throws {
    var mail = "نص"
    for depth in 0..<8 {
      mail =
        "From: a@b\nSubject: m\(depth)\nContent-Type: multipart/mixed; boundary=b\(depth)\n\n"
        + "--b\(depth)\nContent-Type: message/rfc822\n\n\(mail)\n--b\(depth)--\n"
    }
    let upload = Original(name: "m.eml", mediaType: "", bytes: Array(mail.utf8))
    let drafts = try Intake().drafts(of: upload, options: IntakeOptions())
    #expect(drafts.count == Limits.standard.mailDepth)
    #expect(drafts.first?.details.title == "m7")
  }

  @Test func `a folder gives every file in order and a reason for the rest`() throws {
    let scratch = try Scratch()
    for name in ["b/2.txt", "b/1.txt", "a.txt", ".DS_Store", ".hidden", "empty.txt"] {
      _ = try scratch.file(name, name == "empty.txt" ? "" : "نص \(name)")
    }
    let root = scratch.path
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: root + "/broken", withDestinationPath: root + "/none")
    try manager.createSymbolicLink(atPath: root + "/inside", withDestinationPath: root + "/a.txt")
    try manager.createSymbolicLink(atPath: root + "/loop", withDestinationPath: root)
    try manager.createSymbolicLink(atPath: root + "/outside", withDestinationPath: "/etc/passwd")
    let pipe = Process()
    pipe.executableURL = URL(filePath: "/usr/bin/mkfifo")
    pipe.arguments = [root + "/pipe"]
    try pipe.run()
    pipe.waitUntilExit()
    let found = Intake().files(below: [root, root + "/gone"])
    let told = found.map { "\($0.path.dropFirst(root.count)) \($0.refusal.map { "\($0)" } ?? "-")" }
    #expect(
      told == [
        "/.hidden -", "/a.txt -", "/b/1.txt -", "/b/2.txt -", "/broken absent", "/empty.txt -",
        "/inside -", "/loop notAFile", "/outside notAFile", "/pipe notAFile", "/gone absent",
      ])
    try manager.removeItem(atPath: root + "/a.txt")
    var ends: [String] = []
    Intake().readings(of: found, options: IntakeOptions()) { file, result in
      switch result {
      case .success(let drafts): ends.append("\(drafts.count)")
      case .failure(let refusal): ends.append("\(refusal)")
      }
      return true
    }
    #expect(
      ends == [
        "1", "absent", "1", "1", "absent", "empty", "absent", "notAFile", "notAFile", "notAFile",
        "absent",
      ])
  }

  @Test func `many files come back in their order and reading stops when told`() throws {
    let scratch = try Scratch()
    for number in 0..<40 { _ = try scratch.file("\(100 + number).txt", "نص رقم \(number)") }
    let files = Intake().files(below: [scratch.path])
    var texts: [String] = []
    Intake().readings(of: files, options: IntakeOptions()) { _, result in
      texts.append((try? result.get().first?.passages.first?.text) ?? "")
      return texts.count < 30
    }
    #expect(texts == (0..<30).map { "نص رقم \($0)" })
  }

  /// The beginnings that lead bytes into each of the readers.
  private static let beginnings: [[UInt8]] = [
    [], Array("<html><body><p>".utf8), Array("From: a\nSubject: b\nContent-Type: ".utf8),
    Array("---\ntitle: ".utf8), [0xFF, 0xFE], Array("%PDF-1.4\n".utf8), Array("مادة 1\n".utf8),
  ]

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `random bytes end in a draft or a refusal`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // PDF starts child processes: a few seeds are enough.
    for (place, start) in Self.beginnings.enumerated() where place != 5 || seed % 50 == 0 {
      let isText = Bool.random(using: &random)
      let count = Int.random(in: 0...600, using: &random)
      let noise = (0..<count).map { _ -> UInt8 in
        isText
          ? Array("<>&;=?\"'-#:|. \nabاب\u{202B}--multipart/mixed boundary=x".utf8)
            .randomElement(using: &random) ?? 0x20 : .random(in: 0...255, using: &random)
      }
      check(start + noise)
    }
    var whole = try docx("<w:p><w:r><w:t>نص</w:t></w:r></w:p>")
    for _ in 0..<4 {
      whole[Int.random(in: 0..<whole.count, using: &random)] = .random(in: 0...255, using: &random)
    }
    check(whole)
    let noise = (0..<300).map { _ in "<>/ w:ptrc\"=&x".randomElement(using: &random) ?? "x" }
    check(try docx(String(noise)))
  }

  private func check(_ bytes: [UInt8]) {
    let upload = Original(name: "x", mediaType: "", bytes: bytes)
    do {
      let drafts = try Intake().drafts(of: upload, options: IntakeOptions())
      for draft in drafts {
        #expect(draft.details.title.isEmpty == false)
        #expect(draft.passages.isEmpty != draft.quality.isSearchable)
        #expect(draft.passages.allSatisfy { $0.text.utf8.contains(0) == false })
      }
    } catch {
      // Any refusal is an answer; what is tested is that there is one.
      #expect("\(error)".isEmpty == false)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `random records end in drafts or refusals, each with its line`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let scratch = try Scratch()
    let start =
      ["{\"text\":\"نص\"}\n", "id,title,text\n1,أ,ب\n", "id;text\n"].randomElement(using: &random)
      ?? ""
    let signs = Array("{}[]\":,;\\u0041d83d\n\r\t ابtx1")
    let noise = String((0..<400).map { _ in signs.randomElement(using: &random) ?? " " })
    var last = 0
    for reading in try records(in: scratch.file("a", start + noise)) {
      #expect(reading.number > last)
      last = reading.number
    }
  }
}
