package import Records

/// One step on the way from an event to a date (خطوة), as a value; its words stand in `Words`.
package struct Step: Hashable, Sendable {
  /// What the step does.
  package enum Kind: String, CaseIterable, Sendable {
    /// What happened and when (الواقعة).
    case event
    /// The rule that counts (القاعدة).
    case rule
    /// Which procedure law counts, and why.
    case law
    /// How long the period is (المدة).
    case length
    /// Whether the first day counts (استبعاد يوم البدء).
    case start
    /// The last day, counted (آخر يوم).
    case lastDay = "last_day"
    /// Whether the last day is a holiday (عطلة؟).
    case holiday
    /// Whether a distance period is added (مسافة؟).
    case distance
    /// The date (النتيجة).
    case result
    /// A later or another date that can be argued, never relied on.
    case reading
    /// Where the law says it (السند).
    case basis
    /// What a person must know before relying on it (التحفظ).
    case caveat
  }

  /// Which of the sentences of its kind a step says.
  package enum Note: String, CaseIterable, Sendable {
    case plain
    // law
    case byDate = "by_date"
    case alone, byHand = "by_hand"
    case byJudgment = "by_judgment"
    case switched
    // start
    case excluded, counted, hours, clear
    // last day
    case endOfMonth = "end_of_month"
    // holiday
    case working, friday, saturday, declared, neverExtends = "never_extends"
    // distance
    case none, unknown, kilometres, border, abroad
    // result
    case earliest, undetermined
    // reading
    case dayExcluded = "day_excluded", holidayArguable = "holiday_arguable"
    case distanceArguable = "distance_arguable", otherLaw = "other_law"
    case atMost = "at_most", elapsed, byClock = "by_clock"
    // caveat
    case needsReview = "needs_review", confidenceMiddle = "confidence_middle"
    case confidenceLow = "confidence_low", warning, applicability, consequence
    case holidaysUnknown = "holidays_unknown", holidaysFew = "holidays_few"
    case analogy, distanceMemory = "distance_memory", hourUnknown = "hour_unknown", clock
    case beforeEffect = "before_effect", afterEffect = "after_effect"
    case acrossLaws = "across_laws", absentia, officeShut = "office_shut"
    case judgmentUnknown = "judgment_unknown"
    // why nothing was computed
    case dayUnknown = "day_unknown", noPeriod = "no_period", setByAuthority = "set_by_authority"
    case notInForce = "not_in_force", advancedReview = "advanced_review"
    case outOfRange = "out_of_range"
  }

  package let kind: Kind
  package let note: Note
  /// The day that the step speaks of or arrives at.
  package let date: CivilDate?
  package let time: ClockTime?
  /// A length, a number of days, kilometres or a year, by the step's kind.
  package let number: Int?
  package let unit: LengthUnit?
  /// A name such as a rule's, an article's or a Gazette's.
  package let name: String?
  /// A text of the rulebook or of the table of holidays.
  package let wording: Wording?

  package init(
    _ kind: Kind, _ note: Note = .plain, date: CivilDate? = nil, time: ClockTime? = nil,
    number: Int? = nil, unit: LengthUnit? = nil, name: String? = nil, wording: Wording? = nil
  ) {
    (self.kind, self.note, self.date, self.time) = (kind, note, date, time)
    (self.number, self.unit, self.name, self.wording) = (number, unit, name, wording)
  }
}

extension Step {
  /// The way to the last day of an order: its own day counts, since it limits an authority, and the
  /// other reading is told.
  package static func order(
    _ kind: Wording, of date: CivilDate, days: Int, until last: CivilDate
  ) -> [Step] {
    [
      Step(.event, date: date, wording: kind), Step(.length, number: days, unit: .days),
      Step(.start, .counted, date: date), Step(.lastDay, date: last),
      Step(.holiday, .neverExtends), Step(.result, date: last),
      Step(.reading, .dayExcluded, date: last.adding(days: 1)),
    ]
  }
}

// MARK: - As it is kept

extension Step {
  /// A step as the archive keeps it: readable by any program for decades.
  private struct Record: Codable {
    var step: String
    var note: String?
    var date: String?
    var time: String?
    var number: Int?
    var unit: String?
    var name: String?
    var ar: String?
    var en: String?
  }

  /// The steps as JSON, an array of small objects.
  package static func json(_ steps: [Step]) -> String {
    let records = steps.map { step in
      Record(
        step: step.kind.rawValue, note: step.note == .plain ? nil : step.note.rawValue,
        date: step.date?.description, time: step.time?.description, number: step.number,
        unit: step.unit?.rawValue, name: step.name, ar: step.wording?.arabic,
        en: step.wording?.english)
    }
    return written(records)
  }

  /// A step that cannot be read, such as one of a newer program: the word that is not known here.
  package struct Unread: Error, Equatable {
    package let word: String
  }

  /// The steps that `json` wrote; none where nothing was written.
  package static func kept(_ text: String) throws(Unread) -> [Step] {
    guard text.isEmpty == false else { return [] }
    guard let records: [Record] = try? decoded(Array(text.utf8)) else { throw Unread(word: text) }
    var steps: [Step] = []
    for record in records { steps.append(try Step(record)) }
    return steps
  }

  private init(_ record: Record) throws(Unread) {
    func read<Value>(_ word: String?, _ value: (String) -> Value?) throws(Unread) -> Value? {
      guard let word else { return nil }
      guard let value = value(word) else { throw Unread(word: word) }
      return value
    }
    guard let kind = Kind(rawValue: record.step) else { throw Unread(word: record.step) }
    self.init(
      kind, try read(record.note) { Note(rawValue: $0) } ?? .plain,
      date: try read(record.date) { try? CivilDate($0) },
      time: try read(record.time) { try? ClockTime($0) }, number: record.number,
      unit: try read(record.unit) { LengthUnit(rawValue: $0) }, name: record.name,
      wording: record.ar.map { Wording($0, record.en ?? $0) })
  }
}
