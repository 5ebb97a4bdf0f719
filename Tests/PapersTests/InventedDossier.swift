import Records

/// A change of president as the samples invent it, with its papers.
enum InventedDossier {
  static let moment = Timestamp(stored: "2026-04-20T09:00:00Z") ?? Timestamp(nearest: 0)

  static func day(_ typed: String) -> CivilDate {
    guard let date = try? CivilDate(typed) else { preconditionFailure("\(typed) is no date") }
    return date
  }

  /// A notification that was sent and waits for its acknowledgment; `state` stops it earlier.
  static func dossier(until last: NotificationState = .dispatched) -> Dossier {
    var particulars = NotificationParticulars(
      kind: .changeOfPresident, subject: "انتخاب رئيس الحزب في المؤتمر العام الثالث",
      effective: day("2026-03-23"))
    let texts: [NotificationField: String] = [
      .party: "حزب الميثاق (حزب متخيَّل)", .authorBody: "مفوضية الانتخابات",
      .decidingBody: "المؤتمر العام الثالث", .filer: "نوال عبد الودود سراج المرجاني",
      .capacity: "رئيسة الحزب المنتخبة", .capacityBasis: "المادة 33 من لائحة 2022 <نسخة المؤتمر>",
      .signatory: "نوال عبد الودود سراج المرجاني", .deliveryAgent: "عزيز لويس منصور",
      .outgoingNumber: "7 لسنة 2026", .address: "شارع النساجين، تل الريحان",
      .decision: "انتخب المؤتمر رئيسة الحزب بأغلبية 239 صوتًا من 402.\nومدتها ثلاث سنوات.",
      .remark: "سر لا يخرج في الكتاب",
    ]
    for (field, text) in texts { particulars[field] = text }
    var notification = Notification(
      id: 3, particulars: particulars, begunBy: Scribe(on: day("2026-03-23"), at: moment, "أمين"))
    for step in steps {
      do throws(NotificationRefusal) {
        try notification.advance(
          step, by: Scribe(on: day("2026-04-20"), at: moment, "أمين"),
          seal: { ("مستند \($0)", String(repeating: "\($0.number % 10)", count: 64)) })
      } catch {
        preconditionFailure("\(step.state): \(error)")
      }
      if step.state == last { break }
    }
    let documents = Set(
      notification.papers.compactMap { paper -> DocumentID? in
        if case .document(let document) = paper.holding { document } else { nil }
      })
    let cards = documents.map { ($0, card($0)) }
    return Dossier(
      notification: notification, cards: Dictionary(uniqueKeysWithValues: cards), others: [:])
  }

  private static func card(_ id: DocumentID) -> DocumentCard {
    DocumentCard(
      id: id, details: Details(title: "مستند \(id)"), quality: .clean, external: nil,
      file: "ورقة \(id).pdf", mediaType: "application/pdf", fileBytes: 3, passageCount: 1,
      addedAt: Timestamp(nearest: 0), addedBy: "أمين", removedAt: nil)
  }

  private static let steps: [NotificationStep] = [
    NotificationStep(
      .decisionRecorded, dates: [.decision: day("2026-03-22"), .announcement: day("2026-03-23")],
      papers: [
        .minutes: .document(11), .attendanceRoll: .document(12), .quorumNote: .words("411 من 530"),
        .voteCount: .words("239 من 402"), .invitation: .document(13),
      ]),
    NotificationStep(
      .assembled, dates: [.occurred: day("2026-03-25")],
      papers: [
        .electionMinutes: .document(11), .candidateList: .document(14),
        .voterRoll: .document(15), .resultDeclaration: .document(16),
        .termDates: .words("من 23 مارس 2026 إلى 22 مارس 2029"),
        .bylawsArticle: .words("المادة 33"), .identityCopy: .document(17),
      ]),
    NotificationStep(
      .signed, dates: [.signed: day("2026-03-26")], papers: [.signedLetter: .document(18)]),
    NotificationStep(
      .dispatched, dates: [.dispatch: day("2026-03-30")],
      details: [.channel: "registered_letter", .tracking: "RR 123 EG"],
      papers: [.postReceipt: .document(19)]),
    NotificationStep(
      .received, dates: [.received: day("2026-04-05")], details: [.entryNumber: "412"],
      papers: [.acknowledgment: .document(20)]),
    NotificationStep(.underReview, dates: [.occurred: day("2026-04-06")]),
    NotificationStep(
      .annotated, dates: [.annotated: day("2026-04-15")], papers: [.entryCopy: .document(21)]),
  ]
}
