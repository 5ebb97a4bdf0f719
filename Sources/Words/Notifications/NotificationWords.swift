package import Records

extension NotificationKind {
  /// What people call this kind: «تعديل اللائحة».
  package func label(in tongue: Tongue) -> String { tongue.say(arabic, english) }

  private var english: String {
    switch self {
    case .founding: "Founding"
    case .changeOfPresident: "Change of president"
    case .bylawsAmendment: "Amendment of the bylaws"
    case .dissolution: "Voluntary dissolution"
    case .merger: "Merger"
    case .internalElectionResult: "Internal election result"
    case .governingBodyChange: "Composition of a governing body"
    case .vacancyOrActing: "Vacancy or acting office"
    case .headquartersAddress: "Headquarters address"
    case .bankAccount: "Bank account"
    case .delegation: "Delegation or power of attorney"
    case .mediaLicence: "Newspaper or website"
    case .assemblyInvitation: "Invitation to the congress"
    case .correction: "Correction"
    case .requestCopyOrCertificate: "Request for a copy or certificate"
    }
  }
}

extension Statutory {
  /// The normalised citation of the duty; what the party wrote is kept beside it.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .article7:
      tongue.say("المادة 7 من القانون رقم 40 لسنة 1977", "Article 7 of Law 40 of 1977")
    case .article16:
      tongue.say("المادة 16 من القانون رقم 40 لسنة 1977", "Article 16 of Law 40 of 1977")
    case .none: tongue.say("بلا نص ملزم (إخطار احترازي)", "No article (told out of prudence)")
    }
  }

  /// What must be known of the duty before anybody relies on it; `nil` where nothing hangs on it.
  package func caveat(in tongue: Tongue) -> String? {
    switch self {
    case .article16:
      tongue.say(
        "يحتاج مراجعة: لم يُطّلع على نص المادة 16. الأيام العشرة، ومن أي تاريخ تُحسب، وهل العبرة "
          + "بالإرسال أم بالوصول، وأثر التأخر، كلها غير محققة. والسكوت لا يُرتَّب عليه أثر.",
        "Needs review: the text of Article 16 was not seen. The ten days, what they run from, "
          + "whether sending or arrival counts, and the effect of lateness are not verified. "
          + "Silence has no effect.")
    case .article7:
      tongue.say(
        "يحتاج مراجعة: ميعاد نشر أسماء المؤسسين، ومواعيد الاعتراض أمام المحكمة، من الذاكرة.",
        "Needs review: the publication of the founders' names and the court's time limits are "
          + "from memory.")
    case .none: nil
    }
  }
}

extension NotificationState {
  /// What people call this state: «وصل العلم».
  package func label(in tongue: Tongue) -> String { tongue.say(arabic, english) }

  private var english: String {
    switch self {
    case .draft: "Draft"
    case .decisionRecorded: "Decision recorded"
    case .assembled: "Papers assembled"
    case .signed: "Signed"
    case .dispatched: "Dispatched"
    case .received: "Received"
    case .returned: "Returned undelivered"
    case .receiptRefused: "Receipt refused"
    case .documentsRequested: "Documents requested"
    case .supplemented: "Supplemented"
    case .underReview: "Under review"
    case .deemedAccepted: "Deemed accepted"
    case .acceptedPublished: "Accepted and published"
    case .annotated: "Annotated"
    case .acknowledgedOnly: "Acknowledged only"
    case .shelved: "Shelved"
    case .notRecognised: "Not recognised"
    case .disputePending: "Dispute pending"
    case .objected: "Objected to"
    case .noReply: "No reply"
    case .grievanceFiled: "Grievance filed"
    case .challenged: "Challenged"
    case .referred: "Referred"
    case .judgment: "Judgment"
    case .executed: "Executed"
    case .closed: "Closed"
    case .withdrawn: "Withdrawn"
    case .superseded: "Superseded"
    }
  }

  /// Who has to act next, as the record tells it; `nil` where nobody has.
  package func nextActor(in tongue: Tongue) -> String? {
    switch self {
    case .draft, .decisionRecorded, .assembled, .returned, .receiptRefused, .documentsRequested,
      .shelved, .notRecognised, .disputePending, .noReply, .judgment:
      tongue.say("الأمانة القانونية", "The legal secretariat")
    case .signed, .dispatched: tongue.say("مندوب التسليم", "Whoever carries the letter")
    case .received, .supplemented, .underReview:
      tongue.say("لجنة شؤون الأحزاب", "The Committee")
    case .grievanceFiled: tongue.say("لجنة شؤون الأحزاب", "The Committee")
    case .objected: tongue.say("لجنة شؤون الأحزاب ثم المحكمة", "The Committee, then the court")
    case .challenged, .referred: tongue.say("المحكمة", "The court")
    case .deemedAccepted, .acceptedPublished, .annotated, .acknowledgedOnly, .executed, .closed,
      .withdrawn, .superseded:
      nil
    }
  }

  /// What the state does not mean, where a reader might think it does.
  package func caveat(in tongue: Tongue) -> String? {
    switch self {
    case .noReply:
      tongue.say(
        "لا يُرتَّب على السكوت أثر. قد يكون الامتناع قرارًا سلبيًا يُطعن عليه ما دام قائمًا: يحتاج مراجعة.",
        "Silence has no effect. It may be a negative decision that can be challenged while it "
          + "lasts: needs review.")
    case .receiptRefused:
      tongue.say(
        "قد يكون الامتناع عن الاستلام قرارًا سلبيًا: يحتاج مراجعة.",
        "The refusal may itself be a negative decision: needs review.")
    case .annotated:
      tongue.say(
        "تاريخ التأشير غير تاريخ النفاذ وفق اللائحة، ولا يُستفاد منه ترجيح.",
        "The day of annotation is not the day of effect under the bylaws, and favours nobody.")
    case .deemedAccepted:
      tongue.say(
        "للسكوت أثر في إخطار التأسيس وحده.", "Silence has an effect for a founding alone.")
    case .underReview:
      tongue.say(
        "لا ميعاد في القانون لانتهاء النظر؛ التذكير كل ثلاثين يومًا من اختيار البرنامج.",
        "The law sets no end to this; a reminder every thirty days is the program's choice.")
    case .draft, .decisionRecorded, .assembled, .signed, .dispatched, .received, .returned,
      .documentsRequested, .supplemented, .acceptedPublished, .acknowledgedOnly, .shelved,
      .notRecognised, .disputePending, .objected, .grievanceFiled, .challenged, .referred,
      .judgment, .executed, .closed, .withdrawn, .superseded:
      nil
    }
  }
}

extension NotificationChannel {
  /// The way, as the letter names it.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .registeredLetter:
      tongue.say("كتاب موصى عليه بعلم الوصول", "Registered letter with acknowledgment")
    case .hand: tongue.say("تسليم باليد", "By hand")
    case .bailiff: tongue.say("إنذار على يد محضر", "Bailiff's notice")
    }
  }
}

extension NotificationRelation {
  /// The relation, from the side of the notification that has it.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .refiles: tongue.say("إعادة تقديم للإخطار", "Files anew")
    case .supersedes: tongue.say("يحل محل الإخطار", "Takes the place of")
    case .conflictsWith: tongue.say("يتعارض مع الإخطار", "Conflicts with")
    case .corrects: tongue.say("استدراك على الإخطار", "Corrects")
    }
  }

  /// The relation, from the side of the other notification.
  package func mirrorLabel(in tongue: Tongue) -> String {
    switch self {
    case .refiles: tongue.say("أُعيد تقديمه بالإخطار", "Filed anew by")
    case .supersedes: tongue.say("حل محله الإخطار", "Replaced by")
    case .conflictsWith: tongue.say("يتعارض مع الإخطار", "Conflicts with")
    case .corrects: tongue.say("استُدرك عليه بالإخطار", "Corrected by")
    }
  }
}
