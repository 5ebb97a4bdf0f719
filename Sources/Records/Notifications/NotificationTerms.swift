extension NotificationKind: LegalTerm {
  /// The kind's name, in Arabic as the party and the Committee say it.
  package var words: Wording {
    switch self {
    case .founding: Wording("تأسيس حزب", "Founding")
    case .changeOfPresident: Wording("تغيير رئيس الحزب", "Change of president")
    case .bylawsAmendment: Wording("تعديل اللائحة أو النظام الأساسي", "Amendment of the bylaws")
    case .dissolution: Wording("حل اختياري", "Voluntary dissolution")
    case .merger: Wording("اندماج", "Merger")
    case .internalElectionResult: Wording("نتيجة انتخابات داخلية", "Internal election result")
    case .governingBodyChange: Wording("تشكيل هيئة أو أمانة", "Composition of a governing body")
    case .vacancyOrActing: Wording("خلو منصب أو قيام بأعمال", "Vacancy or acting office")
    case .headquartersAddress: Wording("تغيير المقر", "Headquarters address")
    case .bankAccount: Wording("حساب بنكي", "Bank account")
    case .delegation: Wording("إنابة أو توكيل", "Delegation or power of attorney")
    case .mediaLicence: Wording("صحيفة أو موقع", "Newspaper or website")
    case .assemblyInvitation: Wording("دعوة مؤتمر عام", "Invitation to the congress")
    case .correction: Wording("استدراك", "Correction")
    case .requestCopyOrCertificate:
      Wording("طلب صورة رسمية أو شهادة", "Request for a copy or certificate")
    }
  }
}

extension NotificationState: Worded {
  /// The state's name, in Arabic in the Committee's own words where it has any.
  package var words: Wording {
    switch self {
    case .draft: Wording("مسودة", "Draft")
    case .decisionRecorded: Wording("قيد القرار", "Decision recorded")
    case .assembled: Wording("استيفاء المستندات", "Papers assembled")
    case .signed: Wording("التوقيع", "Signed")
    case .dispatched: Wording("الإرسال", "Dispatched")
    case .received: Wording("وصول علم الوصول", "Received")
    case .returned: Wording("ارتداد الخطاب", "Returned undelivered")
    case .receiptRefused: Wording("امتناع عن الاستلام", "Receipt refused")
    case .documentsRequested: Wording("طلب استيفاء", "Documents requested")
    case .supplemented: Wording("تم الاستيفاء", "Supplemented")
    case .underReview: Wording("قيد النظر", "Under review")
    case .deemedAccepted: Wording("مقبول بفوات الميعاد", "Deemed accepted")
    case .acceptedPublished: Wording("مقبول ومنشور", "Accepted and published")
    case .annotated: Wording("تم التأشير", "Annotated")
    case .acknowledgedOnly: Wording("أُخذ علمًا", "Acknowledged only")
    case .shelved: Wording("حُفظ", "Shelved")
    case .notRecognised: Wording("عدم الاعتداد", "Not recognised")
    case .disputePending: Wording("نزاع قائم", "Dispute pending")
    case .objected: Wording("اعتراض", "Objected to")
    case .noReply: Wording("بلا رد", "No reply")
    case .accepted: Wording("قبول لم يُنشر", "Accepted, not yet published")
    case .vacancy: Wording("اعتبار المنصب خاليًا", "Office deemed vacant")
    case .copyHandedOver: Wording("سُلّمت الصورة أو الشهادة", "Copy handed over")
    case .grievanceFiled: Wording("تظلم", "Grievance filed")
    case .challenged: Wording("مطعون عليه", "Challenged")
    case .referred: .referred
    case .judgment: .judgment
    case .executed: Wording("منفذ", "Executed")
    case .closed: Wording("مغلق", "Closed")
    case .withdrawn: Wording("سحب الإخطار", "Withdrawn")
    case .superseded: Wording("مستبدل", "Superseded")
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
    let details = NotificationDetail.allCases.filter { $0 != .channel && $0 != .part }
    let numbers = standing.flatMap { event in details.compactMap { event.details[$0] } }
    let suits = standing.compactMap { event -> String? in
      guard let number = event.details[.caseNumber] else { return nil }
      let year = event.details[.judicialYear].map { " لسنة \($0) ق" } ?? ""
      return "الطعن رقم \(number)\(year) \(event.details[.court] ?? "")"
    }
    var parts: [(label: String, text: String)] = [
      ("", Self.lines(["إخطار \(particulars.kind.words.arabic)", particulars.subject] + said)),
      ("الأرقام", Self.lines(suits + numbers)),
    ]
    for event in path {
      let words = event.evidence.compactMap { proof -> String? in
        if case .words(let words) = proof.holding { words } else { nil }
      }
      parts.append(
        (
          "\(event.state?.words.arabic ?? "") \(event.occurred)",
          Self.lines([event.state?.words.arabic ?? "", event.reason] + words)
        ))
    }
    parts.append(("ملاحظات", Self.lines(standing.filter { $0.act == .noted }.map(\.reason))))
    var card = Details(title: particulars.subject)
    card.date = date(.decision) ?? path.first?.occurred
    card.author = particulars[.authorBody].isEmpty ? particulars[.filer] : particulars[.authorBody]
    card.source = particulars[.outgoingNumber]
    card.tags = ["إخطار", particulars.kind.words.arabic, state.words.arabic]
    card.visibility = particulars.visibility
    return Sheet(of: .notification(id), details: card, parts: parts)
  }

  private static func lines(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { $0.isEmpty == false && seen.insert($0).inserted }.joined(separator: "\n")
  }
}

extension Statutory: LegalTerm {
  /// The normalised citation of the duty; what the party wrote is kept beside it.
  package var words: Wording {
    switch self {
    case .article7:
      Wording("المادة 7 من القانون رقم 40 لسنة 1977", "Article 7 of Law 40 of 1977")
    case .article16:
      Wording("المادة 16 من القانون رقم 40 لسنة 1977", "Article 16 of Law 40 of 1977")
    case .none:
      Wording("بلا نص ملزم (إخطار احترازي)", "No mandatory provision (notified as a precaution)")
    }
  }
}
