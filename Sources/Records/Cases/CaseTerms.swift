/// What a person's liberty is in a case (حالة الحرية), one of the two axes of status.
package enum Liberty: String, LegalTerm {
  case free, summoned, arrested, incommunicado, disappeared, remanded, measure, bail, released
  case convicted, absentia, served, pardoned, abroad, deceased

  package var words: Wording {
    switch self {
    case .free: Wording("مطلق السراح", "Free")
    case .summoned: Wording("مستدعى", "Summoned")
    case .arrested: Wording("مقبوض عليه", "Arrested")
    case .incommunicado: Wording("محتجز دون إعلان", "Held incommunicado")
    case .disappeared: Wording("مختفٍ قسريًا", "Forcibly disappeared")
    case .remanded: Wording("محبوس احتياطيًا", "Remanded")
    case .measure: .precautionaryMeasure
    case .bail: Wording("كفالة", "On bail")
    case .released: Wording("إخلاء سبيل على ذمة القضية", "Released pending the case")
    case .convicted: Wording("محكوم عليه محبوس", "Convicted and held")
    case .absentia: Wording("هارب أو محكوم عليه غيابيًا", "Fugitive or tried in absentia")
    case .served: Wording("أُفرج عنه بعد قضاء العقوبة", "Released after the sentence")
    case .pardoned: Wording("عفو", "Pardoned")
    case .abroad: Wording("خارج البلاد", "Abroad")
    case .deceased: Wording("متوفى", "Deceased")
    }
  }

  /// Whether somebody in this state is held.
  package var isHeld: Bool {
    switch self {
    case .arrested, .incommunicado, .disappeared, .remanded, .convicted: true
    case .free, .summoned, .measure, .bail, .released, .absentia, .served, .pardoned, .abroad,
      .deceased:
      false
    }
  }
}

/// Where a case stands in its procedure (حالة الإجراء), the other axis of status.
package enum Procedure: String, LegalTerm {
  case complaint, investigation, shelved, noGround = "no-ground", referred
  case firstInstance = "first-instance"
  case opposition, appeal, cassation, final, reopened

  package var words: Wording {
    switch self {
    case .complaint: Wording("بلاغ أو شكوى", "Complaint")
    case .investigation: Wording("تحقيق", "Investigation")
    case .shelved: Wording("حفظ", "Shelved")
    case .noGround: Wording("أمر بألا وجه لإقامة الدعوى", "No ground to proceed")
    case .referred: .referred
    case .firstInstance: Wording("أول درجة", "First instance")
    case .opposition: Wording("معارضة", "Opposition")
    case .appeal: Wording("استئناف", "Appeal")
    case .cassation: Wording("نقض", "Cassation")
    case .final: Wording("بات", "Final")
    case .reopened: Wording("إعادة نظر", "Reopened")
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

  package var words: Wording {
    switch self {
    case .misdemeanour: Wording("جنح", "Misdemeanour")
    case .felony: Wording("جنايات", "Felony")
    case .stateSecurity: Wording("نيابة أمن الدولة العليا", "Supreme State Security")
    case .terrorism: Wording("دوائر إرهاب", "Terrorism circuits")
    case .emergency: Wording("أمن دولة طوارئ", "Emergency state security")
    case .military: Wording("قضاء عسكري", "Military")
    case .economic: Wording("محاكم اقتصادية", "Economic")
    case .juvenile: Wording("محكمة الطفل", "Juvenile")
    case .administrative: Wording("قضاء إداري", "Administrative")
    case .constitutional: Wording("المحكمة الدستورية العليا", "Constitutional")
    case .civil: Wording("مدني", "Civil")
    case .terrorList: Wording("قوائم الإرهاب", "Terror lists")
    }
  }
}

/// The degree of a court (درجة التقاضي).
package enum Degree: String, LegalTerm {
  case investigation, first, appeal, cassation, sole

  package var words: Wording {
    switch self {
    case .investigation: Wording("تحقيق", "Investigation")
    case .first: Wording("أول درجة", "First degree")
    case .appeal: Wording("استئناف", "Appeal")
    case .cassation: Wording("نقض", "Cassation")
    case .sole: Wording("درجة وحيدة", "Sole degree")
    }
  }
}

/// A person's part in a case (الصفة).
package enum PartyRole: String, LegalTerm {
  case accused, victim, complainant, witness, lawyer, plaintiff, defendant, civilClaimant =
    "civil-claimant"
  case judge, prosecutor, other

  package var words: Wording {
    switch self {
    case .accused: Wording("متهم", "Accused")
    case .victim: Wording("مجني عليه", "Victim")
    case .complainant: Wording("شاكٍ", "Complainant")
    case .witness: Wording("شاهد", "Witness")
    case .lawyer: Wording("محامي الدفاع", "Defence counsel")
    case .plaintiff: Wording("مدعٍ أو طاعن", "Plaintiff or appellant")
    case .defendant: Wording("مدعى عليه أو مطعون ضده", "Defendant or respondent")
    case .civilClaimant: Wording("مدعٍ بالحق المدني", "Civil claimant")
    case .judge: Wording("قاضٍ", "Judge")
    case .prosecutor: Wording("عضو نيابة", "Prosecutor")
    case .other: Wording("ذو شأن آخر", "Other")
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

  package var words: Wording {
    switch self {
    case .general: Wording("توكيل عام", "General power of attorney")
    case .special: Wording("توكيل خاص", "Special power of attorney")
    }
  }
}

/// What a person agreed to (نطاق الموافقة المستنيرة).
package enum ConsentScope: String, LegalTerm {
  case secretariat, lawyers, publication
  case unitedNations = "un"

  package var words: Wording {
    switch self {
    case .secretariat: .legalSecretariat
    case .lawyers: .lawyers
    case .publication: Wording("النشر", "Publication")
    case .unitedNations: Wording("آليات الأمم المتحدة", "United Nations mechanisms")
    }
  }
}
