package import Records

extension Statutory {
  /// What must be known of the duty before anybody relies on it; `nil` where nothing hangs on it.
  package func caveat(in tongue: Tongue) -> String? {
    switch self {
    case .article16:
      tongue.say(
        "يحتاج مراجعة: لم يُطّلع على نص المادة 16. الأيام العشرة، ومن أي تاريخ تُحسب، وهل العبرة "
          + "بالإرسال أم بالوصول، وأثر التأخر، كلها غير محققة. والسكوت لا يُرتَّب عليه أثر.",
        "Needs review: the text of Article 16 was not consulted. The ten days, the date from "
          + "which they run, whether dispatch or receipt counts, and the effect of delay are all "
          + "unverified. Silence has no effect."
      )
    case .article7:
      tongue.say(
        "يحتاج مراجعة: ميعاد نشر أسماء المؤسسين، ومواعيد الاعتراض أمام المحكمة، لم تُقابل بنص.",
        "Needs review: the time limit for publishing the founders' names and those for objecting "
          + "before the court were not compared with a text."
      )
    case .none: nil
    }
  }
}

extension NotificationState {
  /// Who has to act next, as the record tells it; `nil` where nobody has.
  package func nextActor(in tongue: Tongue) -> String? {
    switch self {
    case .draft, .decisionRecorded, .assembled, .returned, .receiptRefused, .documentsRequested,
      .shelved, .notRecognised, .disputePending, .noReply, .judgment:
      tongue.say("الأمانة القانونية", "The legal secretariat")
    case .signed, .dispatched: tongue.say(.deliveryAgent)
    case .received, .supplemented, .underReview, .grievanceFiled:
      tongue.say("لجنة شؤون الأحزاب", "The Committee")
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
        "لا يُرتَّب على السكوت أثر. قد يكون الامتناع قرارًا سلبيًا يُطعن عليه ما دام قائمًا: "
          + "يحتاج مراجعة.",
        "Silence has no effect. The abstention may be a negative decision, open to challenge as "
          + "long as it continues: needs review."
      )
    case .receiptRefused:
      tongue.say(
        "قد يكون الامتناع عن الاستلام قرارًا سلبيًا: يحتاج مراجعة.",
        "Refusing receipt may itself be a negative decision: needs review.")
    case .annotated:
      tongue.say(
        "تاريخ التأشير غير تاريخ النفاذ وفق اللائحة، ولا يُستفاد منه ترجيح.",
        "The date of annotation is not the effective date under the bylaws, and favours no one.")
    case .deemedAccepted:
      tongue.say(
        "للسكوت أثر في إخطار التأسيس وحده.",
        "Silence has an effect only for a founding notification.")
    case .underReview:
      tongue.say(
        "لا ميعاد في القانون لانتهاء النظر؛ التذكير كل ثلاثين يومًا من اختيار البرنامج.",
        "The law sets no time limit for the review; a reminder every thirty days is the program's "
          + "choice."
      )
    case .draft, .decisionRecorded, .assembled, .signed, .dispatched, .received, .returned,
      .documentsRequested, .supplemented, .acceptedPublished, .acknowledgedOnly, .shelved,
      .notRecognised, .disputePending, .objected, .grievanceFiled, .challenged, .referred,
      .judgment, .executed, .closed, .withdrawn, .superseded:
      nil
    }
  }
}

extension NotificationChannel: Worded {
  /// The way, as the letter names it.
  package var words: Wording {
    switch self {
    case .registeredLetter:
      Wording("كتاب موصى عليه بعلم الوصول", "Registered letter with acknowledgment of receipt")
    case .hand: Wording("تسليم باليد", "By hand")
    case .bailiff: Wording("إنذار على يد محضر", "Bailiff's notice")
    }
  }
}

extension NotificationRelation: Worded {
  /// The relation, from the side of the notification that has it.
  package var words: Wording {
    switch self {
    case .refiles: Wording("إعادة تقديم للإخطار", "Refiles notification")
    case .supersedes: Wording("يحل محل الإخطار", "Replaces notification")
    case .conflictsWith: Wording("يتعارض مع الإخطار", "Conflicts with notification")
    case .corrects: Wording("استدراك على الإخطار", "Corrects notification")
    }
  }

  /// The relation, from the side of the other notification.
  package func mirrorLabel(in tongue: Tongue) -> String {
    switch self {
    case .refiles: tongue.say("أُعيد تقديمه بالإخطار", "Refiled as notification")
    case .supersedes: tongue.say("حل محله الإخطار", "Replaced by notification")
    case .conflictsWith: tongue.say("يتعارض مع الإخطار", "Conflicts with notification")
    case .corrects: tongue.say("استُدرك عليه بالإخطار", "Corrected by notification")
    }
  }
}
