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

extension NotificationKind {
  /// What is not settled of the basis of this kind; `nil` where nothing is.
  package func caveat(in tongue: Tongue) -> String? {
    guard self == .vacancyOrActing else { return nil }
    return tongue.say(
      "هل تشمل المادة 16 خلو المنصب والقيام بأعماله؟ يعرض على محامٍ؛ وإلى أن يقول تُحسب الأيام العشرة.",
      "Whether Article 16 covers a vacancy or an acting office is for a lawyer; until one says, the "
        + "ten days are counted.")
  }
}

extension NextActor: Worded {
  /// Who it is, as the party says it.
  package var words: Wording {
    switch self {
    case .secretariat: Wording("الأمانة القانونية", "The legal secretariat")
    case .deliveryAgent: .deliveryAgent
    case .committee: Wording("لجنة شؤون الأحزاب", "The Committee")
    case .committeeThenCourt:
      Wording("لجنة شؤون الأحزاب ثم المحكمة", "The Committee, then the court")
    case .court: Wording("المحكمة", "The court")
    case .filer: Wording("مقدم الإخطار", "Whoever filed it")
    }
  }
}

extension JudgmentPart: Worded {
  /// The part, as a court names it.
  package var words: Wording {
    switch self {
    case .urgent: Wording("الشق العاجل", "Urgent part")
    case .merits: Wording("الموضوع", "Merits")
    }
  }
}

extension Notification {
  /// What is said of a step that is no date, in words.
  package func saying(_ detail: NotificationDetail, in tongue: Tongue) -> String {
    self.detail(detail).map { detail.label(of: $0, in: tongue) } ?? ""
  }
}

extension NotificationDetail {
  /// A value of the detail in words, where it is one of a list.
  package func label(of value: String, in tongue: Tongue) -> String {
    let known =
      self == .channel
      ? NotificationChannel(rawValue: value)?.label(in: tongue)
      : self == .part ? JudgmentPart(rawValue: value)?.label(in: tongue) : nil
    return known ?? value
  }
}

extension NotificationState {
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
    case .vacancy:
      tongue.say(
        "هذا ما قررته اللجنة، ولا يُستفاد من قيده أن المنصب خلا.",
        "This is what the Committee decided; recording it does not say that the office is vacant.")
    case .judgment:
      tongue.say(
        "إن لم تكن المحكمة هي الأخيرة بدأ ميعاد الطعن من الحكم؛ ويُقيَّد الإعلان يوم يُعرف.",
        "Unless the court was the last, the period of appeal runs from the judgment; its notice is "
          + "recorded on the day it is known.")
    case .underReview:
      tongue.say(
        "لا ميعاد في القانون لانتهاء النظر؛ التذكير كل ثلاثين يومًا من اختيار البرنامج.",
        "The law sets no time limit for the review; a reminder every thirty days is the program's "
          + "choice."
      )
    case .draft, .decisionRecorded, .assembled, .signed, .dispatched, .received, .returned,
      .documentsRequested, .supplemented, .accepted, .acceptedPublished, .acknowledgedOnly,
      .copyHandedOver, .shelved, .notRecognised, .disputePending, .objected, .grievanceFiled,
      .challenged, .referred, .executed, .closed, .withdrawn, .superseded:
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
