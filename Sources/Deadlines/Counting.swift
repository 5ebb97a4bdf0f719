import Records

/// A computation on its way: each method takes one step and notes it.
struct Counting {
  let choice: Rulebook.Choice
  let fact: Fact
  let table: HolidayTable
  let book: Rulebook
  private(set) var due: Moment?
  private(set) var readings: [Moment] = []
  private(set) var isEarliest = false
  private(set) var needsLawyer = false
  private(set) var fileBy: CivilDate?
  private(set) var steps: [Step] = []

  private var rule: Rule { choice.rule }

  init(choice: Rulebook.Choice, fact: Fact, table: HolidayTable, book: Rulebook) {
    (self.choice, self.fact, self.table, self.book) = (choice, fact, table, book)
  }

  mutating func count() {
    open()
    if let term = choice.term, rule.mode == .auto, fact.date.day != nil,
      rule.codes(of: term).contains(.set) == false, isOutside == false
    {
      steps.append(
        Step(.length, number: term.length.value, unit: term.length.unit, wording: term.label))
      if term.length.unit == .hours { countHours(term) } else { countDays(term) }
    }
    if due == nil { explainNothing() } else { noteOffice() }
    close()
  }

  /// The event, the rule and the law.
  private mutating func open() {
    steps.append(
      Step(.event, date: fact.date, time: fact.time, wording: rule.trigger(of: choice.term)))
    let name = choice.term.map { rule.name(of: $0) } ?? rule.id
    steps.append(Step(.rule, number: rule.version, name: name, wording: rule.title))
    guard rule.law != .all else { return }
    let note: Step.Note =
      choice.isOverride
      ? .byHand : fact.decided != nil ? .byJudgment : choice.askedFor == nil ? .byDate : .switched
    let isAlone = note == .byDate && Rulebook.law(on: fact.dayOfLaw) != rule.law
    steps.append(
      Step(.law, isAlone ? .alone : note, date: Rulebook.newLawBegins, name: rule.law.rawValue))
  }

  /// Whether the rule was not in force on the day whose law counts, and nobody chose it all the same.
  private var isOutside: Bool {
    choice.isOverride == false && fact.date.day != nil && rule.isInForce(on: fact.dayOfLaw) == false
  }
}

// MARK: - Counting

extension Counting {
  /// Hours that truly pass; where summer time begins or ends among them, the earlier reading counts.
  private mutating func countHours(_ term: Rule.Term) {
    let hours = term.length.value
    steps.append(Step(.start, .hours))
    guard let time = fact.time else {
      // It ends within this day at the latest; the hour is not invented.
      due = fact.date.adding(days: (hours + 23) / 24).map { Moment($0) }
      noteResult()
      steps.append(Step(.caveat, .hourUnknown))
      return
    }
    let minutes = time.minutes + hours * 60
    guard let day = fact.date.adding(days: minutes / 1440),
      let hour = ClockTime(hour: minutes % 1440 / 60, minute: minutes % 60)
    else { return }
    let byClock = Moment(day, hour)
    let passed = CairoTime.after(hours: hours, from: fact.date, time).map {
      Moment($0.day, $0.hour)
    }
    let elapsed = passed ?? byClock
    let end = min(elapsed, byClock)
    due = end
    steps.append(Step(.lastDay, date: end.date, time: end.time))
    steps.append(Step(.holiday, .neverExtends))
    noteResult()
    guard elapsed != byClock else { return }
    let later = max(elapsed, byClock)
    readings.append(later)
    steps.append(
      Step(
        .reading, later == elapsed ? .elapsed : .byClock, date: later.date, time: later.time))
    steps.append(Step(.caveat, .clock))
  }

  private mutating func countDays(_ term: Rule.Term) {
    let codes = rule.codes(of: term)
    guard let last = lastDay(of: term.length) else { return }
    let isCounted =
      rule.trigger.excludesDay == false && codes.contains(.extending) == false
    if codes.contains(.clear) {
      countClear(last)
    } else if isCounted {
      countInside(last, term)
    } else {
      steps.append(Step(.start, .excluded, date: fact.date.adding(days: 1)))
      noteLast(last, term)
      extend(last)
    }
  }

  /// The last day when the day of the event is left out.
  private func lastDay(of length: Length) -> CivilDate? {
    switch length.unit {
    case .hours: nil
    case .days: fact.date.adding(days: length.value)
    case .months: fact.date.adding(months: length.value)
    case .years: fact.date.adding(months: length.value * 12)
    }
  }

  private mutating func noteLast(_ last: CivilDate, _ term: Rule.Term) {
    let isCut =
      (term.length.unit == .months || term.length.unit == .years) && last.day != fact.date.day
    steps.append(Step(.lastDay, isCut ? .endOfMonth : .plain, date: last))
  }

  /// A clear period: the act may be done on the day after its last one.
  private mutating func countClear(_ last: CivilDate) {
    steps.append(Step(.start, .clear, date: fact.date.adding(days: 1)))
    steps.append(Step(.lastDay, date: last))
    guard let first = last.adding(days: 1) else { return }
    isEarliest = true
    due = Moment(first)
    let days = distance()
    noteResult()
    if let days, days.arguable > 0, let later = first.adding(days: days.arguable) {
      note(reading: later, .distanceArguable)
    }
  }

  /// A cap: the day of the event counts, no holiday extends, and the other reading is shown.
  private mutating func countInside(_ last: CivilDate, _ term: Rule.Term) {
    guard let inside = last.adding(days: -1) else { return }
    steps.append(Step(.start, .counted, date: fact.date))
    steps.append(Step(.lastDay, date: inside))
    steps.append(Step(.holiday, .neverExtends))
    due = Moment(inside)
    let other = otherLaw(after: inside)
    if let other { due = Moment(min(inside, other.date)) }
    noteResult()
    if let other, let due {
      needsLawyer = true
      if inside > due.date {
        readings.append(Moment(inside))
        steps.append(
          Step(.reading, .otherLaw, date: inside, name: rule.name(of: term), wording: rule.title))
      } else {
        steps.append(
          Step(.reading, .otherLaw, date: other.date, name: other.name, wording: other.title))
      }
    }
    note(reading: last, .dayExcluded)
    if other != nil { steps.append(Step(.caveat, .acrossLaws, date: Rulebook.newLawBegins)) }
  }

  /// Adds distance and holidays: proven ones to the date, others to what can be argued.
  private mutating func extend(_ last: CivilDate) {
    let days = fact.place == nil ? nil : distance()
    let provenDays = rule.distanceEffect == .proven ? days?.proven ?? 0 : 0
    guard let proven = last.adding(days: provenDays),
      let claimed = last.adding(days: days?.arguable ?? 0)
    else { return }
    let isProven = rule.holidayEffect == .proven
    let hasHoliday = rule.holidayEffect != .none
    noteHoliday(proven, isExtended: isProven)
    if fact.place == nil { _ = distance() }
    guard let end = isProven ? table.workingDay(from: proven, for: rule.rest) : proven,
      let later = hasHoliday ? table.workingDay(from: claimed, for: rule.rest) : claimed
    else { return }
    due = Moment(end)
    noteResult()
    if later > end {
      note(reading: later, claimed > proven ? .distanceArguable : .holidayArguable)
    }
    noteTable(of: hasHoliday ? later : nil, end)
  }

  /// The days of distance, noted; `nil` where the period knows none.
  private mutating func distance() -> (proven: Int, arguable: Int)? {
    guard rule.distanceEffect != .none else { return nil }
    guard let place = fact.place else {
      steps.append(Step(.distance, .unknown))
      return nil
    }
    let isProven = rule.distanceEffect == .proven
    switch place {
    case .kilometres(let count):
      steps.append(
        Step(
          .distance, .kilometres, number: isProven ? place.daysProven : place.daysArguable,
          name: "\(count)"))
    case .border: steps.append(Step(.distance, .border, number: place.daysArguable))
    case .abroad: steps.append(Step(.distance, .abroad, number: place.daysArguable))
    }
    return (isProven ? place.daysProven : 0, place.daysArguable)
  }
}

// MARK: - Noting

extension Counting {
  private mutating func noteHoliday(_ last: CivilDate, isExtended: Bool) {
    guard rule.holidayEffect != .none else {
      steps.append(Step(.holiday, .neverExtends))
      return
    }
    let moved = isExtended ? table.workingDay(from: last, for: rule.rest) : nil
    switch table.pause(on: last, for: rule.rest) {
    case nil: steps.append(Step(.holiday, .working, date: last))
    case .friday: steps.append(Step(.holiday, .friday, date: moved))
    case .saturday: steps.append(Step(.holiday, .saturday, date: moved))
    case .holiday(let holiday):
      steps.append(
        Step(.holiday, .declared, date: moved, name: holiday.source, wording: holiday.name))
    }
  }

  /// The new law's rule and date, where a remand that began under the old law outlasts it.
  ///
  /// It ends nobody's remand before its own first day, though its period were over by then.
  private func otherLaw(
    after old: CivilDate
  ) -> (date: CivilDate, name: String, title: Wording)? {
    guard rule.capsRemand, rule.law == .old, let begins = Rulebook.newLawBegins,
      fact.date < begins, old >= begins, let name = choice.term?.counterpart,
      let (other, term) = book.find(name), let term, other.law == .new,
      let last = lastDay(of: term.length), let new = last.adding(days: -1)
    else { return nil }
    return (max(new, begins), other.name(of: term), other.title)
  }

  private mutating func note(reading date: CivilDate, _ note: Step.Note) {
    guard let due, date > due.date else { return }
    readings.append(Moment(date))
    steps.append(Step(.reading, note, date: date))
  }

  private mutating func noteResult() {
    guard let due else { return }
    steps.append(Step(.result, isEarliest ? .earliest : .plain, date: due.date, time: due.time))
  }

  /// How much the table knows of the years in which a holiday could have moved the date.
  private mutating func noteTable(of later: CivilDate?, _ end: CivilDate) {
    guard let later else { return }
    for year in Set([end.year, later.year]).sorted() {
      let count = table.count(of: year)
      steps.append(
        Step(.caveat, count == 0 ? .holidaysUnknown : .holidaysFew, number: year, name: "\(count)"))
    }
  }

  private mutating func explainNothing() {
    let note: Step.Note =
      if rule.mode == .advancedReview {
        .advancedReview
      } else if isOutside {
        .notInForce
      } else if let term = choice.term {
        rule.codes(of: term).contains(.set)
          ? .setByAuthority : fact.date.day == nil ? .dayUnknown : .outOfRange
      } else {
        .noPeriod
      }
    if rule.mode == .advancedReview || note == .notInForce { needsLawyer = true }
    steps.append(Step(.result, .undetermined))
    if note == .setByAuthority, let term = choice.term, let most = lastDay(of: term.length) {
      steps.append(Step(.reading, .atMost, date: most))
    }
    steps.append(Step(.caveat, note, name: Rulebook.law(on: fact.dayOfLaw).rawValue))
  }

  /// Where the law says it, and everything that speaks against relying on it.
  private mutating func close() {
    let place = [rule.basis.article, rule.basis.paragraph].filter { $0.isEmpty == false }
    // The basis stands right after the result and its readings, before the caveats.
    let at = steps.firstIndex { $0.kind == .caveat } ?? steps.count
    steps.insert(
      Step(.basis, name: place.joined(separator: " / "), wording: rule.basis.law), at: at)
    noteEffect()
    let moved = readings.isEmpty == false && due != nil
    if rule.holidayEffect == .analogy, moved { steps.append(Step(.caveat, .analogy)) }
    if rule.distanceEffect == .memory, fact.place != nil {
      steps.append(Step(.caveat, .distanceMemory))
    }
    switch choice.term?.confidence ?? rule.confidence {
    case .high: break
    case .middle: steps.append(Step(.caveat, .confidenceMiddle, name: rule.source.title))
    case .low: steps.append(Step(.caveat, .confidenceLow, name: rule.source.title))
    }
    if choice.term?.needsLawyer == true { needsLawyer = true }
    if let note = choice.term?.note { steps.append(Step(.caveat, .warning, wording: note)) }
    for warning in rule.warnings { steps.append(Step(.caveat, .warning, wording: warning)) }
    if rule.note.isEmpty == false {
      steps.append(Step(.caveat, .applicability, wording: rule.note))
    }
    if rule.consequence.isEmpty == false {
      steps.append(Step(.caveat, .consequence, wording: rule.consequence))
    }
    if rule.needsReview { steps.append(Step(.caveat, .needsReview)) }
  }

  /// The last open day before a last day on which the office is shut: what must be filed is filed then.
  private mutating func noteOffice() {
    guard let due, due.time == nil, isEarliest == false,
      let holder = choice.term?.holder, holder.files,
      let open = table.lastOpenDay(before: due.date, for: rule.rest)
    else { return }
    fileBy = open
    steps.append(Step(.caveat, .officeShut, date: open))
  }

  /// Whether the rule is in force on the day whose law counts.
  private mutating func noteEffect() {
    // A start known only by its year says nothing against a day of that year.
    if let from = rule.effectiveFrom, fact.dayOfLaw < from {
      needsLawyer = true
      steps.append(Step(.caveat, .beforeEffect, date: from))
    }
    if rule.trigger.event == "absentia_judgment_notified", fact.decided == nil, rule.law == .new {
      needsLawyer = true
      steps.append(Step(.caveat, .judgmentUnknown))
    }
    let isAbsentia = rule.trigger.event.hasPrefix("absentia")
    if let to = rule.effectiveTo, (isAbsentia ? fact.date : fact.dayOfLaw) > to {
      needsLawyer = true
      steps.append(Step(.caveat, isAbsentia ? .absentia : .afterEffect, date: to))
    }
  }
}
