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
