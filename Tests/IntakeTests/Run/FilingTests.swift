import Bundles
import Intake
import Records
import Support
import Testing

struct FilingTests {
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

  /// The beginnings that lead bytes into each of the readers.
  private static let beginnings: [[UInt8]] = [
    [], Array("<html><body><p>".utf8), Array("From: a\nSubject: b\nContent-Type: ".utf8),
    Array("---\ntitle: ".utf8), [0xFF, 0xFE], Array("%PDF-1.4\n".utf8), Array("مادة 1\n".utf8),
  ]

  @Test(arguments: Effort.seeds(500))
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

}
