import HTML
import Records
import Support
import Testing
import Words

@testable import Web

/// Invented notifications for pages that need no archive: one that was sent, one that competes.
enum InventedNotification {
  static let today = day("2026-04-20")
  private static let moment = Timestamp(stored: "2026-04-18T09:00:00Z") ?? Timestamp(nearest: 0)

  static func day(_ typed: String) -> CivilDate {
    guard let date = try? CivilDate(typed) else { preconditionFailure("\(typed) is no date") }
    return date
  }

  /// A change of president that was decided on 22 March 2026; `last` stops its way.
  static func notification(
    _ id: NotificationID = 3, until last: NotificationState = .dispatched, isContested: Bool = false
  ) -> Notification {
    let particulars = NotificationParticulars(
      kind: .changeOfPresident, subject: "انتخاب رئيسة الحزب <المؤتمر الثالث>",
      effective: day("2026-03-23"), isCapacityContested: isContested,
      texts: [
        .party: "حزب الميثاق (حزب متخيَّل)", .authorBody: "مفوضية الانتخابات",
        .decidingBody: "المؤتمر العام الثالث", .filer: id == 3 ? "نوال المرجاني" : "حازم الشاطبي",
        .capacity: "رئيسة الحزب", .capacityBasis: "المادة 33 من لائحة 2022",
        .signatory: "نوال المرجاني", .outgoingNumber: "\(id) لسنة 2026",
      ])
    var notification = Notification(
      id: id, particulars: particulars, begunBy: Scribe(on: day("2026-03-23"), at: moment, "أمين"))
    for step in steps where notification.state != last {
      do throws(NotificationRefusal) {
        try notification.advance(
          step, by: Scribe(on: today, at: moment, "أمين"),
          seal: { ("ورقة \($0)", String(repeating: "\($0.number % 10)", count: 64)) })
      } catch {
        preconditionFailure("\(step.state): \(error)")
      }
    }
    guard isContested else { return notification }
    do throws(NotificationRefusal) {
      try notification.link(
        .conflictsWith, to: id == 3 ? 4 : 3, whose: nil, by: Scribe(on: today, at: moment, "أمين"))
    } catch {
      preconditionFailure("\(error)")
    }
    return notification
  }

  static func dossier(_ notification: Notification, others: [Notification] = []) -> Dossier {
    let cards = (11...13 as ClosedRange<Int64>).map { number in
      let id = DocumentID(number)
      return (id, Invented.card(id, "ورقة \(id)", .evidence))
    }
    return Dossier(
      notification: notification, cards: Dictionary(uniqueKeysWithValues: cards),
      others: Dictionary(uniqueKeysWithValues: others.map { ($0.id, $0) }))
  }

  private static let steps: [NotificationStep] = [
    NotificationStep(
      .decisionRecorded, dates: [.decision: day("2026-03-22"), .announcement: day("2026-03-23")],
      papers: [
        .minutes: .document(11), .attendanceRoll: .document(12), .quorumNote: .words("411 من 530"),
        .voteCount: .words("239 من 402"), .invitation: .words("نُشرت بموقع الحزب"),
      ]),
    NotificationStep(
      .assembled, dates: [.occurred: day("2026-03-25")],
      papers: [
        .electionMinutes: .document(11), .candidateList: .words("مرشحان"),
        .voterRoll: .words("كشف المؤتمر"), .resultDeclaration: .document(99),
        .termDates: .words("ثلاث سنوات"), .bylawsArticle: .words("المادة 33"),
        .identityCopy: .words("لا تُودع بالسجل"),
      ]),
    NotificationStep(
      .signed, dates: [.signed: day("2026-03-26")], papers: [.signedLetter: .document(13)]),
    NotificationStep(
      .dispatched, dates: [.dispatch: day("2026-03-30")],
      details: [.channel: "registered_letter", .tracking: "RR 123 EG"],
      papers: [.postReceipt: .words("إيصال مكتب بريد تل الريحان")]),
    NotificationStep(
      .received, dates: [.received: day("2026-04-05")], details: [.entryNumber: "412"]),
    NotificationStep(.underReview, dates: [.occurred: day("2026-04-06")]),
    NotificationStep(
      .annotated, dates: [.annotated: day("2026-04-15")],
      papers: [.entryCopy: .words("صورة رسمية")]),
  ]
}

/// Compares a page, an element a line, so that a difference can be read.
func expectGoldenPage(
  _ node: Node, _ name: String, _ tongue: Tongue, file: String = #filePath
) throws {
  let page = String(decoding: node.page, as: UTF8.self)
  let lines = page.split(separator: "><", omittingEmptySubsequences: false)
    .joined(separator: ">\n<")
  try expectGolden(lines + "\n", "\(name).\(tongue.rawValue).html", file: file)
}
