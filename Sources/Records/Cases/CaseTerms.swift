/// What a person's liberty is in a case (حالة الحرية), one of the two axes of status.
package enum Liberty: String, LegalTerm {
  case free, summoned, arrested, incommunicado, disappeared, remanded, measure, bail, released
  case convicted, absentia, served, pardoned, abroad

  package var terms: (arabic: String, english: String) {
    switch self {
    case .free: ("مطلق السراح", "Free")
    case .summoned: ("مستدعى", "Summoned")
    case .arrested: ("مقبوض عليه", "Arrested")
    case .incommunicado: ("محتجز دون إعلان", "Held incommunicado")
    case .disappeared: ("مختفٍ قسريًا", "Forcibly disappeared")
    case .remanded: ("محبوس احتياطيًا", "Remanded")
    case .measure: ("تدبير احترازي", "Precautionary measure")
    case .bail: ("كفالة", "On bail")
    case .released: ("إخلاء سبيل على ذمة القضية", "Released pending the case")
    case .convicted: ("محكوم عليه محبوس", "Convicted and held")
    case .absentia: ("هارب أو محكوم عليه غيابيًا", "Fugitive or tried in absentia")
    case .served: ("أُفرج عنه بعد قضاء العقوبة", "Released after the sentence")
    case .pardoned: ("عفو", "Pardoned")
    case .abroad: ("خارج البلاد", "Abroad")
    }
  }

  /// Whether somebody in this state is held.
  package var isHeld: Bool {
    switch self {
    case .arrested, .incommunicado, .disappeared, .remanded, .convicted: true
    default: false
    }
  }
}

/// Where a case stands in its procedure (حالة الإجراء), the other axis of status.
package enum Procedure: String, LegalTerm {
  case complaint, investigation, shelved, noGround = "no-ground", referred
  case firstInstance = "first-instance"
  case opposition, appeal, cassation, final, reopened

  package var terms: (arabic: String, english: String) {
    switch self {
    case .complaint: ("بلاغ أو شكوى", "Complaint")
    case .investigation: ("تحقيق", "Investigation")
    case .shelved: ("حفظ", "Shelved")
    case .noGround: ("أمر بألا وجه لإقامة الدعوى", "No ground to proceed")
    case .referred: ("محال", "Referred")
    case .firstInstance: ("أول درجة", "First instance")
    case .opposition: ("معارضة", "Opposition")
    case .appeal: ("استئناف", "Appeal")
    case .cassation: ("نقض", "Cassation")
    case .final: ("بات", "Final")
    case .reopened: ("إعادة نظر", "Reopened")
    }
  }

  /// Whether nothing more is expected.
  package var isEnded: Bool { self == .shelved || self == .noGround || self == .final }
}

/// The line of courts that a case goes along (المسار).
package enum Track: String, LegalTerm {
  case misdemeanour, felony, stateSecurity = "state-security", terrorism
  case emergency, military, economic, juvenile, administrative, constitutional, civil
  case terrorList = "terror-list"

  package var terms: (arabic: String, english: String) {
    switch self {
    case .misdemeanour: ("جنح", "Misdemeanour")
    case .felony: ("جنايات", "Felony")
    case .stateSecurity: ("نيابة أمن الدولة العليا", "Supreme State Security")
    case .terrorism: ("دوائر إرهاب", "Terrorism circuits")
    case .emergency: ("أمن دولة طوارئ", "Emergency state security")
    case .military: ("قضاء عسكري", "Military")
    case .economic: ("محاكم اقتصادية", "Economic")
    case .juvenile: ("محكمة الطفل", "Juvenile")
    case .administrative: ("قضاء إداري", "Administrative")
    case .constitutional: ("المحكمة الدستورية العليا", "Constitutional")
    case .civil: ("مدني", "Civil")
    case .terrorList: ("قوائم الإرهاب", "Terror lists")
    }
  }
}

/// The degree of a court (درجة التقاضي).
package enum Degree: String, LegalTerm {
  case investigation, first, appeal, cassation, sole

  package var terms: (arabic: String, english: String) {
    switch self {
    case .investigation: ("تحقيق", "Investigation")
    case .first: ("أول درجة", "First degree")
    case .appeal: ("استئناف", "Appeal")
    case .cassation: ("نقض", "Cassation")
    case .sole: ("درجة وحيدة", "Sole degree")
    }
  }
}

/// A person's part in a case (الصفة).
package enum PartyRole: String, LegalTerm {
  case accused, victim, complainant, witness, lawyer, plaintiff, defendant, civilClaimant =
    "civil-claimant"
  case judge, prosecutor, other

  package var terms: (arabic: String, english: String) {
    switch self {
    case .accused: ("متهم", "Accused")
    case .victim: ("مجني عليه", "Victim")
    case .complainant: ("شاكٍ", "Complainant")
    case .witness: ("شاهد", "Witness")
    case .lawyer: ("محامي الدفاع", "Defence counsel")
    case .plaintiff: ("مدعٍ أو طاعن", "Plaintiff or appellant")
    case .defendant: ("مدعى عليه أو مطعون ضده", "Defendant or respondent")
    case .civilClaimant: ("مدعٍ بالحق المدني", "Civil claimant")
    case .judge: ("قاضٍ", "Judge")
    case .prosecutor: ("عضو نيابة", "Prosecutor")
    case .other: ("ذو شأن آخر", "Other")
    }
  }

  /// Which side the role is on: 1 whom the case is brought against, 2 who brings it, 0 neither.
  package var side: Int {
    switch self {
    case .accused, .defendant: 1
    case .victim, .complainant, .plaintiff, .civilClaimant: 2
    case .witness, .lawyer, .judge, .prosecutor, .other: 0
    }
  }
}

/// How a power of attorney is meant (نوع التوكيل).
package enum AttorneyKind: String, LegalTerm {
  case general, special

  package var terms: (arabic: String, english: String) {
    switch self {
    case .general: ("توكيل عام", "General power of attorney")
    case .special: ("توكيل خاص", "Special power of attorney")
    }
  }
}

/// What a person agreed to (نطاق الموافقة المستنيرة).
package enum ConsentScope: String, LegalTerm {
  case secretariat, lawyers, publication
  case unitedNations = "un"

  package var terms: (arabic: String, english: String) {
    switch self {
    case .secretariat: ("الأمانة القانونية", "Legal secretariat")
    case .lawyers: ("المحامون", "Lawyers")
    case .publication: ("النشر", "Publication")
    case .unitedNations: ("آليات الأمم المتحدة", "United Nations mechanisms")
    }
  }
}
