package import Deadlines
import Records

extension AgendaEntry.Kind {
  /// What the entry is: «ميعاد».
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .deadline: tongue.say("ميعاد", "Deadline")
    case .hearing: tongue.say("جلسة", "Hearing")
    case .renewal: tongue.say("تجديد حبس", "Renewal of remand")
    case .task: tongue.say("تكليف", "Task")
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
  /// The entry's title for a calendar: without `hasNames` it names no person and no case.
  package func title(in tongue: Tongue, hasNames: Bool) -> String {
    var what = kind.label(in: tongue)
    if isEarliest { what += tongue.say(" (لا يجوز قبله)", " (not before)") }
    let name = hasNames ? title : plainTitle
    var parts = [name.isEmpty ? what : "\(what): \(name)", subject.label(in: tongue)]
    if hasNames, person.isEmpty == false { parts.append(person) }
    if let time { parts.append("\(time)") }
    return parts.filter { $0.isEmpty == false }.joined(separator: " · ")
  }

  /// The same name for the same thing in every calendar that the archive gives.
  package var uid: String {
    "\(kind.rawValue)-\(id)\(isNext ? "-next" : "")@sijill.invalid"
  }
}

extension CalendarFile {
  /// The calendar of some entries in this language; `stamp` is the present moment in ISO 8601.
  package init(_ entries: [AgendaEntry], in tongue: Tongue, hasNames: Bool, stamp: String) {
    self.init(
      name: tongue.say("أجندة سجل", "Sijill agenda"),
      events: entries.map { entry in
        Event(uid: entry.uid, date: entry.date, title: entry.title(in: tongue, hasNames: hasNames))
      }, stamp: stamp)
  }
}

extension Deadline.State {
  /// What became of a due date.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .open: tongue.say("قائم", "open")
    case .done: tongue.say("تم", "done")
    case .dropped: tongue.say("سقط", "dropped")
    }
  }
}

extension WarningLevel {
  /// How near the date is, in working days.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .overdue: tongue.say("فات", "overdue")
    case .today: tongue.say("اليوم", "today")
    case .one: tongue.say("يوم عمل واحد", "one working day")
    case .three: tongue.say("ثلاثة أيام عمل", "three working days")
    case .seven: tongue.say("سبعة أيام عمل", "seven working days")
    }
  }
}

extension DeadlineEvent.Kind {
  /// What became of a due date, in its history.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .added: tongue.say("قُيّد", "added")
    case .edited: tongue.say("عُدّل", "edited")
    case .recomputed: tongue.say("أُعيد حسابه", "recomputed")
    case .acknowledged: tongue.say("عُلم به", "acknowledged")
    case .done: tongue.say("تم", "done")
    case .dropped: tongue.say("سقط", "dropped")
    case .reopened: tongue.say("أُعيد فتحه", "reopened")
    }
  }
}

extension DeadlineEvent {
  /// What was written down with it: a person's own words, or why it fell by itself.
  package func remark(in tongue: Tongue) -> String {
    guard kind == .dropped, let reason = DropReason(kept: remark) else { return remark }
    return switch reason {
    case .corrected(let event, let next):
      tongue.say(
        "صُححت الواقعة \(event): حلت محلها الواقعة \(next)",
        "event \(event) was corrected: event \(next) took its place")
    case .removed(let event):
      tongue.say(
        "أُخرجت الواقعة \(event): قُيدت بالخطأ", "event \(event) was taken out: entered by mistake")
    case .anotherTrack:
      tongue.say(
        "تغير مسار القضية أو درجتها", "the case's track or degree became another")
    }
  }
}

extension Secretariat {
  /// The secretariat's name.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .legal: tongue.say("الأمانة القانونية", "Legal secretariat")
    case .organisation: tongue.say("أمانة التنظيم", "Organisation")
    case .media: tongue.say("أمانة الإعلام", "Media")
    case .membership: tongue.say("أمانة العضوية", "Membership")
    case .treasury: tongue.say("أمانة الصندوق", "Treasury")
    case .abroad: tongue.say("أمانة المصريين بالخارج", "Egyptians abroad")
    case .presidency: tongue.say("رئاسة الحزب", "Presidency")
    case .other: tongue.say("جهة أخرى", "Another body")
    }
  }
}

extension Task.State {
  /// How far a task has come.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .open: tongue.say("ينتظر الرد", "waiting for an answer")
    case .answered: tongue.say("وصل الرد", "answered")
    case .closed: tongue.say("مغلق", "closed")
    }
  }
}

extension TaskEntry.Kind {
  /// What was done about a task.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .answered: tongue.say("رد", "answer")
    case .closed: tongue.say("إغلاق", "closed")
    case .reopened: tongue.say("إعادة فتح", "reopened")
    }
  }
}
