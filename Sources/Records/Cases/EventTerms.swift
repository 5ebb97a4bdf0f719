/// What happened (نوع الواقعة).
package enum EventType: String, LegalTerm {
  case arrest, summons, interrogation, remand, renewal, hearing, judgment, release, referral
  case shelving, measure, travelBan = "travel-ban", assetFreeze = "asset-freeze"
  case listing, search, disappearance, visit, transfer, challenge, order, pardon, notice
  /// A release that was ordered and not carried out: it leaves somebody held.
  case releaseOrder = "release-order"
  case death, violation, other

  package var words: Wording {
    switch self {
    case .arrest: Wording("قبض", "Arrest")
    case .summons: Wording("استدعاء", "Summons")
    case .interrogation: Wording("استجواب", "Interrogation")
    case .remand: Wording("حبس احتياطي", "Remand")
    case .renewal: Wording("تجديد الحبس", "Renewal of remand")
    case .hearing: Wording("جلسة", "Hearing")
    case .judgment: .judgment
    case .release: Wording("إخلاء سبيل", "Release")
    case .referral: Wording("إحالة", "Referral")
    case .shelving: Wording("حفظ أو أمر بألا وجه", "Shelving or no ground")
    case .measure: .precautionaryMeasure
    case .travelBan: Wording("منع من السفر", "Travel ban")
    case .assetFreeze: Wording("تحفظ على الأموال", "Asset freeze")
    case .listing: Wording("إدراج على قوائم الإرهاب", "Terror listing")
    case .search: Wording("تفتيش", "Search")
    case .disappearance: Wording("اختفاء قسري", "Enforced disappearance")
    case .visit: Wording("زيارة", "Visit")
    case .transfer: Wording("نقل", "Transfer")
    case .challenge: Wording("طعن أو تظلم", "Challenge or grievance")
    case .order: Wording("قرار", "Decision")
    case .pardon: Wording("عفو", "Pardon")
    case .releaseOrder: Wording("إخلاء سبيل لم يُنفذ", "Release ordered, not carried out")
    case .death: Wording("وفاة", "Death")
    case .notice: Wording("إعلان الحكم أو القرار", "Notice of a judgment or decision")
    case .violation: Wording("انتهاك", "Violation")
    case .other: Wording("واقعة أخرى", "Other event")
    }
  }

  /// What the event makes of the person's liberty; `nil` where it leaves it as it was.
  package var liberty: Liberty? {
    switch self {
    case .arrest: .arrested
    case .summons: .summoned
    case .remand, .renewal: .remanded
    case .release: .released
    case .measure: .measure
    case .disappearance: .disappeared
    case .pardon: .pardoned
    case .death: .deceased
    case .interrogation, .hearing, .judgment, .referral, .shelving, .travelBan, .assetFreeze,
      .listing, .search, .visit, .transfer, .challenge, .order, .releaseOrder, .notice,
      .violation, .other:
      nil
    }
  }

  /// What the event says of custody: `true` where it begins or goes on, `false` where it ends.
  package var custody: Bool? {
    switch self {
    case .arrest, .remand, .renewal, .disappearance: true
    case .release, .pardon, .measure, .death: false
    case .summons, .interrogation, .hearing, .judgment, .referral, .shelving, .travelBan,
      .assetFreeze, .listing, .search, .visit, .transfer, .challenge, .order, .releaseOrder,
      .notice, .violation, .other:
      nil
    }
  }
}

extension EventDetails {
  /// What it makes of its person's liberty; of a conviction, where they are held.
  package var liberty: Liberty? {
    type == .judgment && verdict == .conviction ? .convicted : type.liberty
  }

  /// Whether it ends somebody's custody in every case: a death, and a release of no case.
  package var endsEveryCustody: Bool {
    type.custody == false && (type == .death || caseID == nil)
  }
}

/// What a judgment decided (منطوق الحكم).
package enum Verdict: String, LegalTerm {
  case acquittal, conviction, absentia, inadmissible, upheld, amended, quashed, extinguished

  package var words: Wording {
    switch self {
    case .acquittal: Wording("براءة", "Acquittal")
    case .conviction: Wording("إدانة", "Conviction")
    case .absentia: Wording("حكم غيابي", "Judgment in absentia")
    case .inadmissible: Wording("عدم قبول", "Inadmissible")
    case .upheld: Wording("تأييد الحكم", "Upheld")
    case .amended: Wording("تعديل الحكم", "Amended")
    case .quashed: Wording("نقض الحكم أو إلغاؤه", "Quashed")
    case .extinguished: Wording("انقضاء الدعوى", "Action extinguished")
    }
  }
}

/// How far a source may be relied on (درجة الموثوقية): HURIDOCS list 42.
package enum Reliability: String, LegalTerm {
  case highlyReliable = "highly-reliable"
  case reliable, unreliable
  case highlyUnreliable = "highly-unreliable"
  case unknown

  package var words: Wording {
    switch self {
    case .highlyReliable: Wording("موثوق به جدًّا", "Highly reliable")
    case .reliable: Wording("موثوق به", "Reliable")
    case .unreliable: Wording("غير موثوق به", "Unreliable")
    case .highlyUnreliable: Wording("غير موثوق به إطلاقًا", "Highly unreliable")
    case .unknown: Wording("غير معلوم", "Unknown")
    }
  }
}

/// How far a violation is established (حالة ثبوت الانتهاك): HURIDOCS list 41.
package enum ViolationStatus: String, LegalTerm {
  case confirmed, likely, possible, unlikely, unknown

  package var words: Wording {
    switch self {
    case .confirmed: Wording("ثابت", "Confirmed")
    case .likely: Wording("مرجَّح", "Likely")
    case .possible: Wording("محتمل", "Possible")
    case .unlikely: Wording("مستبعد", "Unlikely")
    case .unknown: Wording("غير معلوم", "Unknown")
    }
  }
}

/// A type of act against a person (نوع الفعل): HURIDOCS list 4, the code in its twelve digits.
///
/// The codes are the list's; the Arabic is written by hand, because the published translation is
/// shifted against its codes.
package enum ViolationAct: String, LegalTerm {
  case arrest = "030101000000"
  case detention = "030102000000"
  case releaseDeniedUnlawful = "030102010000"
  case releaseDeniedPending = "030102020000"
  case releaseDeniedBail = "030102030000"
  case disappearance = "030103000000"
  case houseArrest = "030105000000"
  case roundUp = "030107000000"
  case search = "040101000000"
  case travel = "050106000000"
  case officeClosed = "120101000000"
  case groupBanned = "120103000000"
  case surveillance = "120104000000"
  case assembly = "120105000000"
  case voteDenied = "170101000000"
  case candidacyDenied = "170102000000"
  case representationDenied = "170103000000"
  case electoralFraud = "170104000000"
  case electoralIntimidation = "170105000000"
  case torture = "020111110000"
  case threats = "020103010000"

  package var words: Wording {
    switch self {
    case .arrest: Wording("قبض", "Arrest")
    case .detention: Wording("احتجاز", "Detention")
    case .releaseDeniedUnlawful:
      Wording("رفض الإفراج رغم عدم مشروعية القبض", "Denial of release after an unlawful arrest")
    case .releaseDeniedPending:
      Wording("رفض الإفراج أثناء انتظار المحاكمة", "Denial of release pending trial")
    case .releaseDeniedBail: Wording("رفض الإفراج بكفالة", "Denial of release on bail")
    case .disappearance: Wording("اختفاء قسري", "Disappearance")
    case .houseArrest: Wording("تحديد الإقامة", "House arrest")
    case .roundUp: Wording("قبض جماعي", "Mass round-up")
    case .search: Wording("تفتيش أو مداهمة دون سند", "Illegal search or raid")
    case .travel: Wording("تقييد السفر", "Restriction on travel")
    case .officeClosed: Wording("إغلاق مقر", "Closing of an office")
    case .groupBanned: Wording("حظر جماعة", "Banning of a group")
    case .surveillance: Wording("مراقبة", "Surveillance")
    case .assembly: Wording("تقييد الاجتماع", "Limits on assembly")
    case .voteDenied: Wording("الحرمان من التصويت", "Denial of the vote")
    case .candidacyDenied: Wording("الحرمان من الترشح", "Denial of candidacy")
    case .representationDenied: Wording("الحرمان من التمثيل", "Denial of representation")
    case .electoralFraud: Wording("تزوير انتخابي", "Electoral fraud")
    case .electoralIntimidation: Wording("ترهيب انتخابي", "Electoral intimidation")
    case .torture: Wording("تعذيب", "Torture")
    case .threats: Wording("تهديد", "Threats")
    }
  }

  /// The code without the pairs of noughts at its end: six digits at least, and no other act's.
  package var shortCode: String {
    var code = rawValue
    while code.count > 6, code.hasSuffix("00") { code.removeLast(2) }
    return code
  }

  /// Reads the twelve digits, fewer of them where no other act begins so, or a term.
  package init?(code typed: String) {
    let digits = typed.filter(\.isNumber)
    let long = digits + String(repeating: "0", count: max(0, 12 - digits.count))
    let begun = Self.allCases.filter { $0.rawValue.hasPrefix(digits) }
    let only = begun.count == 1 ? begun.first : nil
    guard digits.count >= 6, let act = Self(rawValue: String(long.prefix(12))) ?? only else {
      self.init(term: typed)
      return
    }
    self = act
  }
}
