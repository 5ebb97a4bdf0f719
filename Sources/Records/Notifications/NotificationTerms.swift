extension NotificationKind {
  /// The kind's name in Arabic, as the party and the Committee say it.
  package var arabic: String {
    switch self {
    case .founding: "تأسيس حزب"
    case .changeOfPresident: "تغيير رئيس الحزب"
    case .bylawsAmendment: "تعديل اللائحة أو النظام الأساسي"
    case .dissolution: "حل اختياري"
    case .merger: "اندماج"
    case .internalElectionResult: "نتيجة انتخابات داخلية"
    case .governingBodyChange: "تشكيل هيئة أو أمانة"
    case .vacancyOrActing: "خلو منصب أو قيام بأعمال"
    case .headquartersAddress: "تغيير المقر"
    case .bankAccount: "حساب بنكي"
    case .delegation: "إنابة أو توكيل"
    case .mediaLicence: "صحيفة أو موقع"
    case .assemblyInvitation: "دعوة مؤتمر عام"
    case .correction: "استدراك"
    case .requestCopyOrCertificate: "طلب صورة رسمية أو شهادة"
    }
  }
}

extension NotificationState {
  /// The state's name in Arabic, in the Committee's own words where it has any.
  package var arabic: String {
    switch self {
    case .draft: "مسودة"
    case .decisionRecorded: "قيد القرار"
    case .assembled: "استيفاء المستندات"
    case .signed: "موقّع"
    case .dispatched: "مُرسل"
    case .received: "وصل العلم"
    case .returned: "مرتد"
    case .receiptRefused: "امتناع عن الاستلام"
    case .documentsRequested: "طلب استيفاء"
    case .supplemented: "تم الاستيفاء"
    case .underReview: "قيد النظر"
    case .deemedAccepted: "مقبول بفوات الميعاد"
    case .acceptedPublished: "مقبول ومنشور"
    case .annotated: "تم التأشير"
    case .acknowledgedOnly: "أُخذ علماً"
    case .shelved: "حُفظ"
    case .notRecognised: "عدم الاعتداد"
    case .disputePending: "نزاع قائم"
    case .objected: "اعتراض"
    case .noReply: "بلا رد"
    case .grievanceFiled: "تظلم"
    case .challenged: "مطعون عليه"
    case .referred: "محال"
    case .judgment: "حكم"
    case .executed: "منفذ"
    case .closed: "مغلق"
    case .withdrawn: "مسحوب"
    case .superseded: "مستبدل"
    }
  }
}

extension Notification {
  /// The sheet by which a search finds the notification (صحيفة الإخطار).
  ///
  /// It says what the record says; the remark, which is the secretariat's own, and the titles of
  /// papers, which may be narrower, stay out of it.
  package var sheet: Sheet {
    let said = NotificationField.allCases.filter { $0 != .remark && $0 != .subject }
      .map { particulars[$0] }
    let details = NotificationDetail.allCases.filter { $0 != .channel }
    let numbers = standing.flatMap { event in details.compactMap { event.details[$0] } }
    let suits = standing.compactMap { event -> String? in
      guard let number = event.details[.caseNumber] else { return nil }
      let year = event.details[.judicialYear].map { " لسنة \($0) ق" } ?? ""
      return "الطعن رقم \(number)\(year) \(event.details[.court] ?? "")"
    }
    var parts: [(label: String, text: String)] = [
      ("", Self.lines(["إخطار \(particulars.kind.arabic)", particulars.subject] + said)),
      ("الأرقام", Self.lines(suits + numbers)),
    ]
    for event in path {
      let words = event.evidence.compactMap { proof -> String? in
        if case .words(let words) = proof.holding { words } else { nil }
      }
      parts.append(
        (
          "\(event.state?.arabic ?? "") \(event.occurred)",
          Self.lines([event.state?.arabic ?? "", event.reason] + words)
        ))
    }
    parts.append(("ملاحظات", Self.lines(standing.filter { $0.act == .noted }.map(\.reason))))
    var card = Details(title: particulars.subject)
    card.date = date(.decision) ?? path.first?.occurred
    card.author = particulars[.authorBody].isEmpty ? particulars[.filer] : particulars[.authorBody]
    card.source = particulars[.outgoingNumber]
    card.tags = ["إخطار", particulars.kind.arabic, state.arabic]
    card.visibility = particulars.visibility
    return Sheet(of: .notification(id), details: card, parts: parts)
  }

  private static func lines(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { $0.isEmpty == false && seen.insert($0).inserted }.joined(separator: "\n")
  }
}
