package import Records

/// What pages and commands say of a notification beside its own words.
package struct NotificationReports: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }
}

extension NotificationReports {
  package var effective: String { ParticularsField.effective.label(in: tongue) }
  package var openStates: String { tongue.say("الخطوات المتاحة", "Steps available") }
  package var checklist: String { tongue.say("قائمة المستندات", "Checklist of papers") }
  package var sentFiles: String { tongue.say("ما أُرسل", "Files sent") }
  package var log: String { tongue.say("سجل الوقائع", "Log") }
  package var needs: String { tongue.say("ينقص", "Missing") }
  package var nothingMissing: String { tongue.say("لا ينقص شيء", "Nothing is missing") }
  package var nextActor: String { tongue.say("الخطوة على", "Next to act") }
  package var recorded: String { tongue.say("قُيّد", "Recorded") }
  package var noPaper: String {
    tongue.say("لا ورقة لهذه الخطوة بطبيعتها", "By its nature this step has no paper")
  }
  /// That the day of a step is only the day on which it became known.
  package var dayOfKnowledge: String { tongue.say("يوم العلم به", "the day it became known") }
  /// That something was said or changed after the letter had left.
  package var addedLater: String {
    tongue.say(" (قيل بعد الإرسال، وليس في الكتاب)", " (said after dispatch; not in the letter)")
  }
  package var endings: String {
    tongue.say("مدد وتوكيلات تنتهي", "Terms and powers that end")
  }
  package var touched: String {
    tongue.say("الإخطارات التي يمسها", "Notifications that it touches")
  }
  package var decisions: String {
    tongue.say("قرارات اللجنة", "Decisions of the Committee")
  }
  package var nothingOpen: String { tongue.say("لا إخطار مفتوح.", "No open notifications.") }
  package var changedSinceLastWeek: String {
    tongue.say("ما تغيّر خلال أسبوع", "Changes in the past week")
  }
  package var noChange: String { tongue.say("لم يتغير شيء", "Nothing changed") }

  /// That nobody's claim is weighed: said wherever competing notifications stand together.
  package var neutrality: String {
    tongue.say(
      "الإخطارات المتعارضة محفوظة كما وردت، ولا يُستفاد من حفظها ولا من ترتيبها ترجيح.",
      "Competing notifications are kept as received; neither their keeping nor their order "
        + "favours any of them."
    )
  }

  /// The flags of a notification, in words, in their fixed order.
  package func flags(of notification: Notification, on today: CivilDate) -> [String] {
    var flags: [String] = []
    if notification.isFromOutside {
      flags.append(tongue.say("معلوم من خارج الأمانة", "Known from outside"))
    }
    if notification.isLate(on: today) {
      flags.append(tongue.say("بعد الأيام العشرة (يحتاج مراجعة)", "After ten days (needs review)"))
    }
    if notification.isContested {
      flags.append(tongue.say("له إخطار يتعارض معه", "Contested by another notification"))
    }
    if notification.particulars.isCapacityContested {
      flags.append(tongue.say("الصفة محل نزاع", "Capacity in dispute"))
    }
    if notification.isUnderJudicialReview {
      flags.append(tongue.say("أمام القضاء", "Before the court"))
    }
    if notification.awaitsAcknowledgment {
      flags.append(tongue.say(.awaitingAcknowledgment))
    }
    return flags
  }

  /// Article 16's ten days in sentences: the steps of the count, both readings, the caveat.
  package func articleSixteen(
    of period: ArticleSixteenPeriod, from decision: CivilDate, for kind: NotificationKind
  ) -> [String] {
    let caveats = [Statutory.article16.caveat(in: tongue), kind.caveat(in: tongue)]
    return [
      tongue.say(
        "صدر القرار يوم \(tongue.weekday(of: decision)) \(decision.words(in: tongue)). عشرة أيام، "
          + "لا يُحسب منها يوم القرار، آخرها يوم \(tongue.weekday(of: period.due)) "
          + "\(period.due.words(in: tongue)).",
        "The decision was issued on \(tongue.weekday(of: decision)), "
          + "\(decision.words(in: tongue)). Ten days, not counting the day of the decision, end "
          + "on \(tongue.weekday(of: period.due)), \(period.due.words(in: tongue))."
      ),
      tongue.say("إن كانت العبرة بالإرسال: ", "If dispatch is what counts: ")
        + standing(period.bySending) + ".",
      tongue.say("وإن كانت العبرة بالوصول: ", "If receipt is what counts: ")
        + standing(period.byArrival) + ".",
    ] + caveats.compactMap { $0 }
  }

  private func standing(_ standing: ArticleSixteenPeriod.Standing) -> String {
    switch standing {
    case .pending(let left): daysLeft(left)
    case .kept(let day):
      tongue.say("تم في \(day.words(in: tongue))", "done on \(day.words(in: tongue))")
    case .late(let day, let days):
      tongue.say(
        "تم في \(day.words(in: tongue))، متأخرًا \(tongue.count(days, .day, as: .object))",
        "done on \(day.words(in: tongue)), \(tongue.count(days, .day)) late")
    }
  }

  /// How far a day is: «باقٍ 3 أيام», «اليوم», «متأخر يومين».
  package func daysLeft(_ days: Int) -> String {
    switch days {
    case 0: tongue.say("اليوم آخرها", "due today")
    case 1...:
      tongue.say("باقٍ \(tongue.count(days, .day))", "\(tongue.count(days, .day)) left")
    default:
      tongue.nearness(days)
    }
  }

  /// Why a day presses.
  package func reason(_ reason: NotificationBoard.Due.Reason) -> String {
    switch reason {
    case .articleSixteen:
      tongue.say("عشرة أيام المادة 16 (يحتاج مراجعة)", "The ten days of Article 16 (needs review)")
    case .committeeDay: tongue.say("ميعاد حددته اللجنة", "A day set by the Committee")
    case .reminder:
      tongue.say(
        "تذكير كل ثلاثين يومًا، من اختيار البرنامج",
        "A reminder every thirty days, the program's choice")
    case .rule(let rule): rule
    }
  }

  /// The name of a station of the board.
  package func station(_ name: NotificationBoard.Station.Name) -> String {
    switch name {
    case .decision: EventField.decision.label(in: tongue)
    case .papers: tongue.say("استيفاء الأوراق", "Papers")
    case .signature: tongue.say("التوقيع", "Signature")
    case .dispatch: tongue.say("الإرسال", "Dispatch")
    case .acknowledgment: tongue.say(.acknowledgment)
    case .review: NotificationState.underReview.label(in: tongue)
    case .answer: tongue.say("رد اللجنة", "Committee's answer")
    }
  }

  /// What an entry of the log says was done.
  package func act(_ act: NotificationEntry.Act) -> String {
    switch act {
    case .entered(let state): return state.label(in: tongue)
    case .attached(let role, .document(let document)):
      return tongue.say(
        "أُرفق: \(role.label(in: tongue)) (المستند \(document))",
        "Attached: \(role.label(in: tongue)) (document \(document))")
    case .attached(let role, .words(let words)):
      return "\(role.label(in: tongue)): \(words)"
    case .edited(let field, let old, let new):
      let name = NotificationField(rawValue: field)?.label(in: tongue) ?? fixed(field)
      return tongue.say(
        "صُحّح: \(name)، من «\(old)» إلى «\(new)»", "Corrected: \(name), from “\(old)” to “\(new)”")
    case .linked(let relation, let target): return "\(relation.label(in: tongue)) \(target)"
    case .litigated(let caseID):
      return tongue.say("قضية السجل \(caseID)", "Case \(caseID) of the archive")
    case .noted: return tongue.say(.remark)
    case .retracted(let ordinal):
      return tongue.say("سُحب القيد \(ordinal)", "Entry \(ordinal) retracted")
    }
  }

  private func fixed(_ field: String) -> String {
    switch field {
    case "kind": tongue.say(.kind)
    case "statutory": tongue.say(.basis)
    case "effective": effective
    case "capacity_contested": tongue.say("النزاع في الصفة", "Dispute over capacity")
    case "visibility": tongue.say(.whoSeesIt)
    default: field
    }
  }

  /// How a year went: «2026: أُرسل 3، في الميعاد 2، بعده 1».
  package func year(_ year: NotificationYear) -> String {
    var parts = [
      tongue.say("أُرسل \(year.sent)", "\(year.sent) sent"),
      tongue.say(
        "منها في الأيام العشرة \(year.onTime)", "\(year.onTime) of them sent within the ten days"),
      tongue.say("بعدها \(year.late)", "\(year.late) after that"),
    ]
    if let median = year.medianAnswerDays {
      parts.append(
        tongue.say(
          "متوسط مدة الرد \(tongue.daysTaken(median))",
          "median time to answer \(tongue.daysTaken(median))"))
    }
    return "\(year.year): " + tongue.series(parts)
  }
}

extension Tongue {
  /// The name of the day of the week, or nothing where the day is not known.
  package func weekday(of date: CivilDate) -> String {
    date.weekday?.label(in: self) ?? ""
  }
}

extension Noun {
  package static let notification = Noun(
    none: "لا إخطارات", one: "إخطار واحد", two: "إخطاران", twoObject: "إخطارين", few: "إخطارات",
    many: "إخطارًا", hundred: "إخطار", english: "notification", englishPlural: "notifications")
}
