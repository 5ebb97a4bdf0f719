/// What happened (نوع الواقعة).
package enum EventType: String, LegalTerm {
  case arrest, summons, interrogation, remand, renewal, hearing, judgment, release, referral
  case shelving, measure, travelBan = "travel-ban", assetFreeze = "asset-freeze"
  case listing, search, disappearance, visit, transfer, challenge, order, pardon
  case violation, other

  package var terms: (arabic: String, english: String) {
    switch self {
    case .arrest: ("قبض", "Arrest")
    case .summons: ("استدعاء", "Summons")
    case .interrogation: ("استجواب", "Interrogation")
    case .remand: ("حبس احتياطي", "Remand")
    case .renewal: ("تجديد الحبس", "Renewal of remand")
    case .hearing: ("جلسة", "Hearing")
    case .judgment: ("حكم", "Judgment")
    case .release: ("إخلاء سبيل", "Release")
    case .referral: ("إحالة", "Referral")
    case .shelving: ("حفظ أو أمر بألا وجه", "Shelving or no ground")
    case .measure: ("تدبير احترازي", "Precautionary measure")
    case .travelBan: ("منع من السفر", "Travel ban")
    case .assetFreeze: ("تحفظ على الأموال", "Asset freeze")
    case .listing: ("إدراج على قوائم الإرهاب", "Terror listing")
    case .search: ("تفتيش", "Search")
    case .disappearance: ("اختفاء قسري", "Enforced disappearance")
    case .visit: ("زيارة", "Visit")
    case .transfer: ("نقل", "Transfer")
    case .challenge: ("طعن أو تظلم", "Challenge or grievance")
    case .order: ("قرار", "Decision")
    case .pardon: ("عفو", "Pardon")
    case .violation: ("انتهاك", "Violation")
    case .other: ("واقعة أخرى", "Other event")
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
    default: nil
    }
  }

  /// What the event says of custody: `true` where it begins or goes on, `false` where it ends.
  package var custody: Bool? {
    switch self {
    case .arrest, .remand, .renewal, .disappearance: true
    case .release, .pardon, .measure: false
    default: nil
    }
  }
}

/// What a judgment decided (منطوق الحكم).
package enum Verdict: String, LegalTerm {
  case acquittal, conviction, absentia, inadmissible, upheld, amended, quashed, extinguished

  package var terms: (arabic: String, english: String) {
    switch self {
    case .acquittal: ("براءة", "Acquittal")
    case .conviction: ("إدانة", "Conviction")
    case .absentia: ("حكم غيابي", "Judgment in absentia")
    case .inadmissible: ("عدم قبول", "Inadmissible")
    case .upheld: ("تأييد الحكم", "Upheld")
    case .amended: ("تعديل الحكم", "Amended")
    case .quashed: ("نقض الحكم أو إلغاؤه", "Quashed")
    case .extinguished: ("انقضاء الدعوى", "Action extinguished")
    }
  }
}

/// How far a source may be relied on (درجة الموثوقية): HURIDOCS list 42.
package enum Reliability: String, LegalTerm {
  case highlyReliable = "highly-reliable"
  case reliable, unreliable
  case highlyUnreliable = "highly-unreliable"
  case unknown

  package var terms: (arabic: String, english: String) {
    switch self {
    case .highlyReliable: ("موثوق به جدًّا", "Highly reliable")
    case .reliable: ("موثوق به", "Reliable")
    case .unreliable: ("غير موثوق به", "Unreliable")
    case .highlyUnreliable: ("غير موثوق به إطلاقًا", "Highly unreliable")
    case .unknown: ("غير معلوم", "Unknown")
    }
  }
}

/// How far a violation is established (حالة ثبوت الانتهاك): HURIDOCS list 41.
package enum ViolationStatus: String, LegalTerm {
  case confirmed, likely, possible, unlikely, unknown

  package var terms: (arabic: String, english: String) {
    switch self {
    case .confirmed: ("ثابت", "Confirmed")
    case .likely: ("مرجَّح", "Likely")
    case .possible: ("محتمل", "Possible")
    case .unlikely: ("مستبعد", "Unlikely")
    case .unknown: ("غير معلوم", "Unknown")
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

  package var terms: (arabic: String, english: String) {
    switch self {
    case .arrest: ("قبض", "Arrest")
    case .detention: ("احتجاز", "Detention")
    case .releaseDeniedUnlawful:
      ("رفض الإفراج رغم عدم مشروعية القبض", "Denial of release after an unlawful arrest")
    case .releaseDeniedPending:
      ("رفض الإفراج أثناء انتظار المحاكمة", "Denial of release pending trial")
    case .releaseDeniedBail: ("رفض الإفراج بكفالة", "Denial of release on bail")
    case .disappearance: ("اختفاء قسري", "Disappearance")
    case .houseArrest: ("تحديد الإقامة", "House arrest")
    case .roundUp: ("قبض جماعي", "Mass round-up")
    case .search: ("تفتيش أو مداهمة دون سند", "Illegal search or raid")
    case .travel: ("تقييد السفر", "Restriction on travel")
    case .officeClosed: ("إغلاق مقر", "Closing of an office")
    case .groupBanned: ("حظر جماعة", "Banning of a group")
    case .surveillance: ("مراقبة", "Surveillance")
    case .assembly: ("تقييد الاجتماع", "Limits on assembly")
    case .voteDenied: ("الحرمان من التصويت", "Denial of the vote")
    case .candidacyDenied: ("الحرمان من الترشح", "Denial of candidacy")
    case .representationDenied: ("الحرمان من التمثيل", "Denial of representation")
    case .electoralFraud: ("تزوير انتخابي", "Electoral fraud")
    case .electoralIntimidation: ("ترهيب انتخابي", "Electoral intimidation")
    case .torture: ("تعذيب", "Torture")
    case .threats: ("تهديد", "Threats")
    }
  }

  /// Reads the twelve digits, the short form of six, or a term.
  package init?(code typed: String) {
    let digits = typed.filter(\.isNumber)
    let long = digits + String(repeating: "0", count: max(0, 12 - digits.count))
    guard digits.count >= 6, let act = Self(rawValue: String(long.prefix(12))) else {
      self.init(term: typed)
      return
    }
    self = act
  }
}
