import Foundation
import Intake
import Records
import Testing

struct MailReaderTests {
  @Test func `an e-mail gives itself and what was attached to it`() throws {
    let attached = Data("# مرفق\nنص المرفق".utf8).base64EncodedString()
    let mail = """
      From: =?utf-8?B?\(Data("محام".utf8).base64EncodedString())?= <a@example.org>
      To: b@example.org
      Subject: =?windows-1256?Q?=E3=D0=DF=D1=C9?= =?windows-1256?Q?_=CF=DD=C7=DA?=
      Date: Mon, 14 Sep 2020 12:02:31 +0200
      Content-Type: multipart/mixed; boundary="x y"

      --x y
      Content-Type: multipart/alternative; boundary=z

      --z
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      =D9=86=D8=B5 a=
      b
      --z
      Content-Type: text/html

      <p>other</p>
      --z--
      --x y
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename*=utf-8''%D9%85.md
      Content-Transfer-Encoding: base64

      \(attached)
      --x y
      Content-Type: application/zip; name="bad.zip"
      Content-Transfer-Encoding: base64

      AAAA
      --x y--
      """
    let upload = Original(name: "m.eml", mediaType: "", bytes: Array(mail.utf8))
    let drafts = try Intake().drafts(of: upload, options: IntakeOptions())
    #expect(drafts.map(\.details.title) == ["مذكرة دفاع", "مرفق"])
    #expect(drafts[0].details.kind == .correspondence)
    #expect(drafts[0].details.author == "محام <a@example.org>")
    #expect(drafts[0].details.date == CivilDate(year: 2020, month: 9, day: 14))
    #expect(drafts[0].details.remark.contains("bad.zip"))
    #expect(drafts[0].passages.first?.text.hasSuffix("نص ab") == true)
    #expect(drafts[1].details.source == "مذكرة دفاع")
    #expect(drafts[1].original?.name == "م.md")
    #expect(drafts[1].passages.map(\.text) == ["مرفق\nنص المرفق"])
  }

  @Test(arguments: [
    ("filename*1*=%D8%A9.md; filename*0*=utf-8''%D9%85%D8%B0%D9%83%D8%B1", "مذكرة.md"),
    ("filename*0*=windows-1256''%E3%D0; filename*1*=%DF%D1%C9; filename*2=.md", "مذكرة.md"),
    ("filename*10=.md; filename*9=b; filename*0=a", "ab.md"),
    ("filename*=utf-8''a=41%20b.md", "a=41 b.md"),
    ("filename*=utf-8''100%.md", "100%.md"),
    ("filename*=nonesuch''%D9%85.md", "م.md"),
    ("filename=\"=?DOS-720?Q?=EA=A5=E8=EA=A1?=.md\"", "محكمة.md"),
  ])
  func `a name in pieces is joined in their order, and only its escapes are read`(
    parameter: String, name: String
  ) throws {
    let mail = """
      From: a@b
      Subject: x
      Content-Type: application/octet-stream
      Content-Disposition: attachment; \(parameter)

      نص المرفق
      """
    let upload = Original(name: "m.eml", mediaType: "", bytes: Array(mail.utf8))
    let drafts = try Intake().drafts(of: upload, options: IntakeOptions())
    #expect(drafts.last?.original?.name == name)
  }

  @Test(arguments: [
    ("base64", "2YbY\r\n tSA9\n2YU=", "نص =م"), ("base64", "2YbYtSA92YU", "نص =م"),
    ("base64", "2Y*bY!tQ=", "نص"), ("BASE64", "2YbYtQ", "نص"),
    ("quoted-printable", "a=3D=\nb =+4", "a=b =+4"), ("8bit", "نص", "نص"),
  ])
  func `a body is read out of its coding, stray signs and missing ends forgiven`(
    coding: String, body: String, text: String
  ) throws {
    let mail = "From: a@b\nSubject: x\nContent-Transfer-Encoding: \(coding)\n\n\(body)"
    let upload = Original(name: "m.eml", mediaType: "", bytes: Array(mail.utf8))
    let drafts = try Intake().drafts(of: upload, options: IntakeOptions())
    let read = try #require(drafts.first?.passages.first?.text)
    #expect(read.hasSuffix("\n" + text), "\(read.debugDescription)")
  }

  @Test(
    arguments: [
      ("ISO-8859-6", [0xE5, 0xCD, 0xE3, 0xE5, 0xC9]), ("dos-720", [0xEA, 0xA5, 0xE8, 0xEA, 0xA1]),
      ("windows-1256", [0xE3, 0xCD, 0xDF, 0xE3, 0xC9]),
      ("utf-16be", [0x06, 0x45, 0x06, 0x2D, 0x06, 0x43, 0x06, 0x45, 0x06, 0x29]),
    ] as [(String, [UInt8])])
  func `a body is read in the encoding that is declared`(
    charset: String, word: [UInt8]
  ) throws {
    let head = """
      From: a@b
      Subject: x
      Content-Type: text/plain; charset="\(charset)"
      Content-Transfer-Encoding: base64


      """
    let mail = head + Data(word).base64EncodedString()
    let upload = Original(name: "m.eml", mediaType: "", bytes: Array(mail.utf8))
    let drafts = try Intake().drafts(of: upload, options: IntakeOptions())
    #expect(drafts.first?.passages.first?.text.hasSuffix("محكمة") == true)
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
}
