package import Deadlines
package import Records

extension AgendaEntry.Kind: Worded {
  /// What the entry is: «ميعاد».
  package var words: Wording {
    switch self {
    case .deadline: Wording("ميعاد", "Deadline")
    case .hearing: EventType.hearing.words
    case .renewal: Wording("تجديد حبس", "Renewal of remand")
    case .task: Wording("تكليف", "Task")
    case .releaseOrder: .releaseNotEntered
    }
  }
}

extension DeadlineSubject {
  /// What a date belongs to, by its number and without a name; empty for nothing.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .none: ""
    case .case(let id): tongue.say("القضية \(id)", "case \(id)")
    case .notification(let id): tongue.say("الإخطار \(id)", "notification \(id)")
    }
  }
}

extension AgendaEntry {
  /// The entry in a line: what it is, of what, whose and when.
  package func title(in tongue: Tongue) -> String {
    line(title, [subject.label(in: tongue), person, time?.description ?? ""], in: tongue)
  }

  fileprivate func line(_ name: String, _ rest: [String], in tongue: Tongue) -> String {
    var what = kind.label(in: tongue)
    if lacksResult { what += " (\(tongue.say(.withoutResult)))" }
    if isEarliest { what += tongue.say(" (لا يجوز قبله)", " (not before)") }
    if isProvisional { what += " (\(tongue.say(.provisional)))" }
    return ([name.isEmpty ? what : "\(what): \(name)"] + rest).filter { $0.isEmpty == false }
      .joined(separator: " · ")
  }
}

extension CalendarEntry {
  /// The entry's title in a calendar: without `hasNames` it names no person, but what is due and the
  /// number that the court knows the case by.
  package func title(in tongue: Tongue, hasNames: Bool) -> String {
    guard hasNames else {
      return entry.line(place.words(in: tongue), [subject(in: tongue)], in: tongue)
    }
    let isNamed = place.number.isEmpty == false && entry.title.contains(place.number)
    let subject = isNamed ? "" : subject(in: tongue)
    let person = entry.title.contains(entry.person) ? "" : entry.person
    return entry.line(entry.title, [subject, person], in: tongue)
  }

  private func subject(in tongue: Tongue) -> String {
    if place.number.isEmpty == false {
      return tongue.say("القضية \(place.number)", "case \(place.number)")
    }
    if let kind = place.kind?.label(in: tongue) {
      return tongue.say("إخطار: \(kind)", "notification: \(kind)")
    }
    return entry.subject.label(in: tongue)
  }
}

extension CalendarEntry.Place {
  /// What is due, without a name; empty where the entry's kind says it all.
  fileprivate func words(in tongue: Tongue) -> String {
    if let rule { return tongue.say(rule) }
    guard let measure = measure?.label(in: tongue) else { return "" }
    return tongue.say("آخر يوم، \(measure)", "last day, \(measure)")
  }
}

extension CalendarFile {
  /// The calendar in this language; `name` is the agenda's own where none is given.
  package init(
    _ calendar: SharedCalendar, named name: String? = nil, in tongue: Tongue, hasNames: Bool
  ) {
    let events = calendar.entries.map { told in
      var event = Event(
        uid: "\(told.key)@\(calendar.archive).sijill.invalid", date: told.entry.date,
        title: told.title(in: tongue, hasNames: hasNames))
      event.time = told.entry.time
      event.place = told.place.court
      (event.sequence, event.changedAt) = (told.changes, told.changedAt)
      event.isCancelled = told.isGone
      event.isAttended = told.entry.kind == .hearing || told.entry.kind == .renewal
      return event
    }
    self.init(
      name: name ?? tongue.say("أجندة سجل", "Sijill agenda"), events: events,
      stamp: calendar.readAt)
  }
}

extension Deadline.State: Worded {
  /// What became of a due date.
  package var words: Wording {
    switch self {
    case .open: Wording("قائم", "pending")
    case .done: Wording("تم", "done")
    case .dropped: Wording("لم يعد قائمًا", "no longer applies")
    }
  }
}

extension WarningLevel: Worded {
  /// How near the date is, in working days.
  package var words: Wording {
    switch self {
    case .overdue: Wording("متأخر", "overdue")
    case .today: Wording("في يومه", "on the day")
    case .one: Wording("قبل يوم عمل", "one working day before")
    case .three: Wording("قبل ثلاثة أيام عمل", "three working days before")
    case .seven: Wording("قبل سبعة أيام عمل", "seven working days before")
    }
  }
}

extension DeadlineEvent.Kind: Worded {
  /// What became of a due date, in its history.
  package var words: Wording {
    switch self {
    case .added: Wording("قُيّد", "added")
    case .edited: Wording("عُدّل", "edited")
    case .recomputed: Wording("أُعيد حسابه", "recomputed")
    case .acknowledged: Wording("اطُّلع عليه", "seen")
    case .done: Wording("تم", "done")
    case .dropped: Wording("لم يعد قائمًا", "no longer applies")
    case .reopened: Wording("أُعيد فتحه", "reopened")
    }
  }
}

extension DeadlineEvent {
  /// What was written down with it: a person's own words, or why it ended or opened by itself.
  package func remark(in tongue: Tongue) -> String {
    DeadlineReason(kept: remark)?.sentence(in: tongue) ?? remark
  }
}

extension DeadlineReason {
  /// Why a due date ended or opened again by itself.
  package func sentence(in tongue: Tongue) -> String {
    switch self {
    case .corrected(let event, let next):
      tongue.say(
        "صُححت الواقعة \(event): حلت محلها الواقعة \(next)",
        "event \(event) was corrected and replaced by event \(next)")
    case .removed(let event):
      tongue.say(
        "سُحبت الواقعة \(event): قُيدت بالخطأ", "event \(event) was withdrawn: entered by mistake")
    case .anotherTrack:
      tongue.say(
        "تغير مسار القضية أو درجتها", "the track or degree of the case changed")
    case .unfounded:
      tongue.say(
        "زال ما بُني عليه: لم يكن المتهم محبوسًا وقت الإحالة، أو لم يبق ما يُطعن فيه",
        "what it rests on is gone: nobody was held at the referral, or nothing is left to challenge"
      )
    case .powerGone:
      tongue.say(
        "لم يعد المحامي طرفًا، أو صار له توكيل آخر",
        "the lawyer is no party any more, or has another power of attorney")
    case .ended(let event, let told): Self.event(event, told, in: tongue)
    case .late(let event, let told):
      Self.late(in: tongue) + Self.event(event, told, in: tongue)
    case .lateStep(let state, let day):
      Self.late(in: tongue) + "\(state.label(in: tongue)) \(day.words(in: tongue))"
        + (state == .objected
          ? tongue.say(
            "؛ اعتُبر الحزب مقبولًا في اليوم التالي لآخر الثلاثين",
            "; the party counted as accepted on the day after the thirtieth") : "")
    case .lateDate(let date, let day):
      Self.late(in: tongue) + "\(date.label(in: tongue)) \(day.words(in: tongue))"
    case .earlySilence(let day, let other):
      tongue.say(
        "قُيّد القبول بفوات الميعاد من \(day.words(in: tongue))، وبقراءة أخرى للجنة أن تعترض حتى "
          + "\(other.words(in: tongue)): يُعرض على محامٍ",
        "acceptance by silence was entered from \(day.words(in: tongue)); by another reading the "
          + "Committee may object until \(other.words(in: tongue)): a lawyer must look at it")
    case .reopened(let event):
      tongue.say(
        "لم تعد الواقعة \(event) تنهيه: صُححت أو سُحبت",
        "event \(event) does not end it any more: it was corrected or withdrawn")
    }
  }

  private static func late(in tongue: Tongue) -> String {
    tongue.say("بعد الميعاد، يُعرض على محامٍ: ", "after the day, a lawyer must look at it: ")
  }

  /// «إخلاء سبيل 29 نوفمبر 2026 (الواقعة 7)».
  private static func event(_ id: EventID, _ told: Told?, in tongue: Tongue) -> String {
    guard let told else { return tongue.say("الواقعة \(id)", "event \(id)") }
    let what = "\(told.type.label(in: tongue)) \(told.date.words(in: tongue))"
    return tongue.say("\(what) (الواقعة \(id))", "\(what) (event \(id))")
  }
}

extension Task.State: Worded {
  /// How far a task has come.
  package var words: Wording {
    switch self {
    case .open: Wording("ينتظر الرد", "waiting for an answer")
    case .answered: Wording("وصل الرد", "answered")
    case .closed: Wording("مغلق", "closed")
    }
  }
}

extension TaskEntry.Kind: Worded {
  /// What was done about a task.
  package var words: Wording {
    switch self {
    case .answered: Wording("رد", "answer")
    case .closed: Wording("إغلاق", "closed")
    case .reopened: Wording("إعادة فتح", "reopened")
    }
  }
}
