import Desk
import Foundation
import Records
import Support
import Testing

struct DeskFoundingTests {
  private let scratch: ScratchDesk
  private let id: NotificationID

  init() throws {
    scratch = try ScratchDesk(on: "2026-04-20")
    id = try scratch.desk.addNotification(
      NotificationParticulars(kind: .founding, subject: "تأسيس حزب الضفاف (متخيَّل)"), by: .lawyer
    ).id
  }

  private func read(_ text: String) throws -> SignatureReceipt {
    let path = scratch.folder.path("signatures.csv")
    try Data(text.utf8).write(to: URL(filePath: path))
    return try scratch.desk.addSignatures(from: path, to: id, by: .lawyer)
  }

  /// A national number that no other founder of these tests has.
  private func number(_ place: Int) -> String {
    let serial = String(place + 1_000_000)
    return "2850615" + serial
  }

  @Test func `a certification of tomorrow does not count`() throws {
    let head = "الاسم,الرقم القومي,المحافظة,مكتب التوثيق,رقم التصديق,تاريخ التصديق"
    let receipt = try read(
      "\(head)\nعمر بن سالم,\(number(1)),القاهرة,م,1,2026-04-20\n"
        + "منى بنت سالم,\(number(2)),القاهرة,م,2,2026-04-21")
    #expect(receipt.added == 1)
    let day = try CivilDate("2026-04-21")
    #expect(receipt.faults == [SignatureReceipt.Line(line: 3, fault: .ahead(day))])
  }

  @Test func `ten thousand lines are counted by governorate, doubles and bad lines told`() throws {
    let governorates = Governorate.allCases.prefix(12)
    var random = SplitMix64(seed: 5)
    let given = ["أحمد", "محمد", "مني", "هالة", "سعيد", "عبد الرحمن", "أبو بكر", "نور الدين"]
    var lines = ["الاسم,الرقم القومي,المحافظة,مكتب التوثيق,رقم التصديق,تاريخ التصديق"]
    for place in 0..<10_000 {
      let name = (0..<4).map { _ in given.randomElement(using: &random) ?? "سالم" }
        .joined(separator: " ")
      let governorate = governorates[place % 12]
      lines.append(
        "\(name) \(place),\(number(place)),\(governorate.name),مكتب \(place % 9),\(place),2026-01-05"
      )
    }
    lines.append("عمر بن سالم,\(number(3)),القاهرة,,,")  // the number of line 5
    lines.append("بلا محافظة,\(number(20_001)),وادي السدر,,,")
    lines.append(",\(number(20_002)),القاهرة,,,")
    lines.append("رقم ناقص,1234,القاهرة,,,")
    let receipt = try read(lines.joined(separator: "\n"))
    #expect(receipt.added == 10_000)
    #expect(receipt.tally.total == 10_000)
    #expect(receipt.tally.full.count == 12)
    #expect(receipt.tally.isComplete)
    #expect(
      receipt.faults == [
        SignatureReceipt.Line(line: 10_002, fault: .sameNumber(as: 4)),
        SignatureReceipt.Line(line: 10_003, fault: .unknownGovernorate("وادي السدر")),
        SignatureReceipt.Line(line: 10_004, fault: .noName),
        SignatureReceipt.Line(line: 10_005, fault: .badNumber("1234")),
      ])
    let again = try read(lines.joined(separator: "\n"))
    #expect(again.added == 0)
    #expect(again.tally == receipt.tally)
    let bytes = Array((lines[0] + "\nسالم,\(number(30_000)),أسوان,,,\n").utf8)
    let upload = Original(name: "كشف.csv", mediaType: "text/csv", bytes: bytes)
    let uploaded = try scratch.desk.addSignatures(upload, to: id, by: .lawyer)
    #expect(uploaded.tally.total == 10_001)
  }

  @Test func `a quotation mark that is never closed spoils its own line alone`() throws {
    let receipt = try read(
      """
      sep=;
      name;governorate;office
      سالم نوح;الجيزة;"مكتب الكرمة
      ثريا نوح;القاهرة;مكتب "الكرمة"
      """)
    #expect(receipt.faults == [SignatureReceipt.Line(line: 3, fault: .unclosedQuote)])
    #expect(receipt.added == 1)
  }

  @Test func `the same name in another spelling is told, and counts`() throws {
    let receipt = try read(
      """
      name;governorate;national number
      عبدالرحمن محمود ابو العلا;محافظة الجيزه;
      أ/ عبد الرحمن بن محمود أبو العلا;الجيزة;
      عبد الرحمن محمود أبوالعلا;جيزة;\(number(1))
      عبد الرحمن محمود أبوالعلا;جيزة;\(number(2))
      """)
    #expect(receipt.added == 4)
    #expect(receipt.tally.counts == [.giza: 4])
    #expect(receipt.faults.first == SignatureReceipt.Line(line: 3, fault: .sameName(as: 1)))
    #expect(receipt.faults.allSatisfy { $0.fault.counts })
  }

  @Test func `what Article 7 asks is all of it: number, governorates, three hundred in each`() {
    let ten = Governorate.allCases.prefix(10)
    func tally(_ count: Int, rest: Int = 0) -> FoundingTally {
      var counts = ten.reduce(into: [:]) { $0[$1] = count }
      counts[.newValley] = rest
      return FoundingTally(counts: counts)
    }
    #expect(tally(500).isComplete)
    #expect(tally(499).isComplete == false)
    #expect(tally(300, rest: 2_000).isComplete)
    #expect(tally(299, rest: 3_000).isComplete == false)
    #expect(tally(299, rest: 3_000).missing.governorates == 9)
  }

  @Test func `a file that is none, and a notification that is not open, add nothing`() throws {
    let said = refusal { _ = try read("a,b\n1,2\n") }
    let absent = refusal {
      _ = try scratch.desk.addSignatures(from: "nowhere.csv", to: id, by: .lawyer)
    }
    let hidden = refusal { _ = try scratch.desk.foundingTally(of: id, for: .leader) }
    let missing = refusal { throw ArchiveError.missing(.notification, name: "\(id)") }
    #expect(said?.contains("missing") == true)
    #expect(absent?.contains("nowhere.csv") == true)
    #expect(hidden == missing)
    #expect(try scratch.desk.foundingTally(of: id, for: .lawyer).total == 0)
  }
}
