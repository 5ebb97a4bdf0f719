package import Records

/// What pages and commands say of a notification beside its own words.
package struct NotificationReports: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }
}

extension NotificationReports {
  package var notification: String { tongue.say("إخطار", "Notification") }
  package var kind: String { tongue.say("النوع", "Kind") }
  package var basis: String { tongue.say("الأساس", "Basis") }
  package var state: String { tongue.say("الحالة", "State") }
  package var effective: String {
    tongue.say("تاريخ النفاذ وفق اللائحة", "Effective by the bylaws")
  }
  package var openStates: String { tongue.say("المتاح الآن", "Open now") }
  package var checklist: String { tongue.say("قائمة المستندات", "Papers") }
  package var sentFiles: String { tongue.say("ما أُرسل", "What was sent") }
  package var log: String { tongue.say("سجل الوقائع", "Log") }
  package var links: String { tongue.say("الصلات", "Links") }
  package var needs: String { tongue.say("ينقص", "Needs") }
  package var nothingMissing: String { tongue.say("لا ينقص شيء", "Nothing is missing") }
  package var nextActor: String { tongue.say("الخطوة على", "Next to act") }
  package var recorded: String { tongue.say("قُيّد", "Recorded") }
  package var noPaper: String {
    tongue.say("لا ورقة لهذه الخطوة بطبيعتها", "This step has no paper by its nature")
  }
  package var noDocument: String { tongue.say("بلا مستند", "No document") }
  package var litigation: String { tongue.say("القضية", "Case") }
  package var nothingOpen: String {
    tongue.say("لا إخطار مفتوح.", "No notification is open.")
  }
  package var changedSinceLastWeek: String {
    tongue.say("ما تغيّر منذ أسبوع", "Changed since a week ago")
  }
  package var noChange: String { tongue.say("لم يتغير شيء", "Nothing changed") }

  /// That nobody's claim is weighed: said wherever competing notifications stand together.
  package var neutrality: String {
    tongue.say(
      "الإخطارات المتعارضة محفوظة كما وردت، ولا يُستفاد من حفظها ولا من ترتيبها ترجيح.",
      "Competing notifications are kept as they came; neither keeping nor order favours one.")
  }

  /// The flags of a notification, in words, in their fixed order.
  package func flags(of notification: Notification, on today: CivilDate) -> [String] {
    var flags: [String] = []
    if notification.isLate(on: today) {
      flags.append(tongue.say("بعد الأيام العشرة (يحتاج مراجعة)", "After ten days (needs review)"))
    }
    if notification.isContested {
      flags.append(tongue.say("له إخطار يتعارض معه", "Contested by another"))
    }
    if notification.particulars.isCapacityContested {
      flags.append(tongue.say("الصفة محل نزاع", "Capacity disputed"))
    }
    if notification.isUnderJudicialReview {
      flags.append(tongue.say("أمام القضاء", "Before the court"))
    }
    if notification.awaitsAcknowledgment {
      flags.append(tongue.say("ننتظر علم الوصول", "Waiting for the acknowledgment"))
    }
    return flags
  }

  /// Article 16's ten days in sentences: the steps of the count, both readings, the caveat.
  package func articleSixteen(
    of period: ArticleSixteenPeriod, from decision: CivilDate
  ) -> [String] {
    let caveat = Statutory.article16.caveat(in: tongue)
    return [
      tongue.say(
        "صدر القرار يوم \(tongue.weekday(of: decision)) \(decision.words(in: tongue)). "
          + "عشرة أيام، لا يُحسب منها يوم القرار، آخرها يوم \(tongue.weekday(of: period.due)) "
          + "\(period.due.words(in: tongue)).",
        "The decision is of \(tongue.weekday(of: decision)), \(decision.words(in: tongue)). Ten "
          + "days, the day of the decision not counted, end on \(tongue.weekday(of: period.due)), "
          + "\(period.due.words(in: tongue))."),
      tongue.say("إن كانت العبرة بالإرسال: ", "If sending counts: ")
        + standing(period.bySending) + ".",
      tongue.say("وإن كانت العبرة بالوصول: ", "If arrival counts: ")
        + standing(period.byArrival) + ".",
    ] + (caveat.map { [$0] } ?? [])
  }

  private func standing(_ standing: ArticleSixteenPeriod.Standing) -> String {
    switch standing {
    case .pending(let left): daysLeft(left)
    case .kept(let day):
      tongue.say("تم في \(day.words(in: tongue))", "done on \(day.words(in: tongue))")
    case .late(let day, let days):
      tongue.say(
        "تم في \(day.words(in: tongue))، بعدها بـ\(tongue.count(days, .day, as: .object))",
        "done on \(day.words(in: tongue)), \(tongue.count(days, .day)) after")
    }
  }

  /// How far a day is: «باقٍ 3 أيام», «اليوم», «فات منذ يومين».
  package func daysLeft(_ days: Int) -> String {
    switch days {
    case 0: tongue.say("اليوم آخرها", "due today")
    case 1...:
      tongue.say("باقٍ \(tongue.count(days, .day))", "\(tongue.count(days, .day)) left")
    default:
      tongue.say(
        "فات منذ \(tongue.count(-days, .day, as: .object))",
        "\(tongue.count(-days, .day)) past due")
    }
  }

  /// Why a day presses.
  package func reason(_ reason: NotificationBoard.Due.Reason) -> String {
    switch reason {
    case .articleSixteen:
      tongue.say("عشرة أيام المادة 16 (يحتاج مراجعة)", "Article 16's ten days (needs review)")
    case .committeeDay: tongue.say("ميعاد حددته اللجنة", "A day set by the Committee")
    case .rule(let rule): rule
    }
  }

  /// The name of a station of the board.
  package func station(_ name: NotificationBoard.Station.Name) -> String {
    switch name {
    case .decision: tongue.say("القرار", "Decision")
    case .papers: tongue.say("استيفاء الأوراق", "Papers")
    case .signature: tongue.say("التوقيع", "Signature")
    case .dispatch: tongue.say("الإرسال", "Dispatch")
    case .acknowledgment: tongue.say("علم الوصول", "Acknowledgment")
    case .review: tongue.say("قيد النظر", "Review")
    case .answer: tongue.say("رد اللجنة", "Answer")
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
        "صُحّح: \(name)، من «\(old)» إلى «\(new)»", "Put right: \(name), from “\(old)” to “\(new)”")
    case .linked(let relation, let target): return "\(relation.label(in: tongue)) \(target)"
    case .litigated(let caseID):
      return tongue.say("قضية السجل \(caseID)", "Case \(caseID) of the archive")
    case .noted: return tongue.say("ملاحظة", "Note")
    case .retracted(let ordinal):
      return tongue.say("سُحب القيد \(ordinal)", "Entry \(ordinal) taken back")
    }
  }

  private func fixed(_ field: String) -> String {
    switch field {
    case "kind": kind
    case "statutory": basis
    case "effective": effective
    case "capacity_contested": tongue.say("النزاع في الصفة", "Dispute of capacity")
    case "visibility": tongue.say("الاطلاع", "Visibility")
    default: field
    }
  }

  /// How a year went: «2026: أُرسل 3، في الميعاد 2، بعده 1».
  package func year(_ year: NotificationYear) -> String {
    var parts = [
      tongue.say("أُرسل \(year.sent)", "\(year.sent) sent"),
      tongue.say("في الأيام العشرة \(year.onTime)", "\(year.onTime) within the ten days"),
      tongue.say("بعدها \(year.late)", "\(year.late) after them"),
    ]
    if let median = year.medianAnswerDays {
      parts.append(
        tongue.say(
          "وسيط الرد \(tongue.count(median, .day))", "median answer \(tongue.count(median, .day))"))
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
