package import Deadlines
package import Records
import SQLite

/// A due date on its way into its table.
struct DeadlineRow {
  let details: DeadlineDetails
  let origin: Deadline.Origin
  /// The event's day; for a set date the day itself.
  let fact: Fact
  let due: Moment?
  let arguable: CivilDate?
  let isEarliest: Bool
  let needsLawyer: Bool
  let fileBy: CivilDate?
  let steps: [Step]
  /// The event that starts it.
  private(set) var event: EventID?
  /// The part in a case whose power of attorney ends on it.
  private(set) var party: PartyID?
  var awaits: Awaited?
  var isAbout = false

  /// The row of `draft`, computed where it names a rule; throws `.missing(.rule)`.
  init(_ draft: DeadlineDraft, by reckoning: Reckoning) throws(ArchiveError) {
    switch draft.source {
    case .set(let moment): self.init(moment, draft.details)
    case .order(let kind, let date, let days):
      guard let last = date.adding(days: days - 1) else {
        throw .invalid(.date, typed: date.description)
      }
      self.init(
        Moment(last), draft.details, arguable: last.adding(days: 1),
        steps: Step.order(kind, of: date, days: days, until: last))
    case .rule(let name, let fact, let law):
      guard
        let found = reckoning.book.compute(name, from: fact, on: reckoning.table, law: law)
      else { throw .missing(.rule, name: name) }
      self.init(found, draft.details)
    }
    (event, party) = (draft.event, draft.party)
    (awaits, isAbout) = (due == nil ? nil : draft.awaits, draft.isAbout)
  }

  /// The row of a day that somebody set.
  private init(
    _ moment: Moment, _ details: DeadlineDetails, arguable: CivilDate? = nil, steps: [Step]? = nil
  ) {
    var details = details
    if details.title.isEmpty { details.title = moment.date.description }
    self.details = details
    origin = .set
    fact = Fact(date: moment.date, time: moment.time)
    due = moment
    self.arguable = arguable
    isEarliest = false
    needsLawyer = false
    fileBy = nil
    self.steps = steps ?? [Step(.result, date: moment.date, time: moment.time)]
  }

  /// The row of a computation.
  init(_ found: Computation, _ details: DeadlineDetails) {
    var details = details
    if details.title.isEmpty {
      let label = found.term?.label.arabic ?? ""
      details.title = found.rule.title.arabic + (label.isEmpty ? "" : " (\(label))")
    }
    self.details = details
    origin = .rule(
      Deadline.Reckoned(
        rule: found.rule.id, term: found.term?.key ?? "", ruleVersion: found.rule.version,
        tableVersion: found.tableVersion, fact: found.fact))
    fact = found.fact
    due = found.due
    arguable = found.arguable?.date
    isEarliest = found.isEarliest
    needsLawyer = found.needsLawyer
    fileBy = found.fileBy
    steps = found.steps
  }
}

extension Change {
  /// The rules and holidays as the change sees them.
  func reckoning() throws(ArchiveError) -> Reckoning {
    Reckoning(
      book: try translated(rules.book(on: connection, settled: rulesStamp)),
      table: try translated(connection.holidayTable()))
  }

  /// Keeps due dates, each computed where it names a rule.
  ///
  /// Throws `.missing(.rule)` for a rule that there is not, `.missing` for a subject that is not there
  /// for the visitor, `.invalid(.visibility)` where they would lose sight of one.
  package func keep(_ drafts: [DeadlineDraft]) throws(ArchiveError) -> [DeadlineID] {
    guard drafts.isEmpty == false else { return [] }
    let reckoning = try reckoning()
    var ids: [DeadlineID] = []
    for draft in drafts {
      try check(circle: draft.details.visibility)
      try require(subject: draft.details.subject)
      let id = try insert(DeadlineRow(draft, by: reckoning))
      try note(.added, on: id)
      ids.append(id)
    }
    return ids
  }

  /// Throws `.missing` where the subject is not there for the visitor.
  func require(subject: DeadlineSubject) throws(ArchiveError) {
    switch subject {
    case .none: break
    case .case(let id): try require(.case(id))
    case .notification(let id): try require(.notification(id))
    }
  }

  private func insert(_ row: DeadlineRow) throws(ArchiveError) -> DeadlineID {
    try insert(
      """
      INSERT INTO deadline (title, member_case, notification, rule, term, rule_version,
        table_version, trigger_date, trigger_time, place, due, due_time, arguable, is_earliest,
        needs_lawyer, steps, person, remark, visibility, state, is_changed, added_at, added_by, event,
        decided, awaits, is_about, file_by, party)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
        ?19, 'open', 0, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)
      """,
      with: [.text(row.details.title)] + row.details.subject.values + row.reckoned + [
        .date(row.fact.date), .text(orNull: row.fact.time?.description),
        .text(row.fact.place?.kept ?? ""), .date(row.due?.date),
        .text(orNull: row.due?.time?.description), .date(row.arguable),
        .integer(row.isEarliest ? 1 : 0), .integer(row.needsLawyer ? 1 : 0),
        .text(Step.json(row.steps)), .text(row.details.person), .text(row.details.remark),
        .integer(row.details.visibility.rawValue), .time(time), .text(visitor.name),
        .id(orNull: row.event), .date(row.fact.decided), .term(row.awaits),
        .integer(row.isAbout ? 1 : 0), .date(row.fileBy), .id(orNull: row.party),
      ])
  }

  /// Adds to what became of a due date.
  func note(
    _ kind: DeadlineEvent.Kind, on id: DeadlineID, level: WarningLevel? = nil,
    document: DocumentID? = nil, remark: String = ""
  ) throws(ArchiveError) {
    try run(
      """
      INSERT INTO deadline_event (deadline, kind, at, by, level, document, remark)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .id(id), .term(kind), .time(time), .text(visitor.name),
      level.map { .integer($0.rawValue) } ?? .null, .id(orNull: document), .text(remark))
  }
}

extension DeadlineRow {
  /// The columns from `rule` to `table_version`.
  fileprivate var reckoned: [Value] {
    switch origin {
    case .set: [.text(""), .text(""), .null, .null]
    case .rule(let reckoned):
      [
        .text(reckoned.rule), .text(reckoned.term), .integer(reckoned.ruleVersion),
        .integer(reckoned.tableVersion),
      ]
    }
  }
}

// MARK: - Computing anew

/// Which open due dates are computed anew.
enum Recomputed {
  /// Those that rest on any rule: the holidays changed.
  case all
  /// Those that rest on this rule.
  case rule(String)
}

extension Change {
  /// Computes open due dates anew and keeps what each was; gives the numbers of those that changed.
  ///
  /// One whose date, reading and rule stay the same keeps its old versions: they say truly what it
  /// was computed with.
  func recompute(
    _ which: Recomputed, by reckoning: Reckoning
  ) throws(ArchiveError) -> [DeadlineID] {
    let code =
      switch which {
      case .all: ""
      case .rule(let code): code
      }
    let open = try rows(
      Query(
        """
        SELECT \(Deadline.columns) FROM deadline
        WHERE deadline.state = 'open' AND deadline.rule <> '' AND (?1 = '' OR deadline.rule = ?1)
        ORDER BY deadline.id
        """, read: Deadline.read), .text(code))
    var changed: [DeadlineID] = []
    for deadline in open {
      guard case .rule(let reckoned) = deadline.origin,
        let found = reckoning.recount(reckoned, isByHand: deadline.isByHand)
      else { continue }
      let isSame =
        found.due == deadline.due && found.arguable?.date == deadline.arguable
        && found.isEarliest == deadline.isEarliest && found.fileBy == deadline.fileBy
        && found.rule.version == reckoned.ruleVersion
      guard isSame == false else { continue }
      var row = DeadlineRow(found, deadline.details)
      (row.awaits, row.isAbout) = (deadline.awaits, deadline.isAbout)
      try replace(deadline, reckoned, by: row)
      changed.append(deadline.id)
    }
    return changed
  }

  /// Puts another count in the place of the one that a due date had, and keeps that in its history.
  func replace(
    _ deadline: Deadline, _ reckoned: Deadline.Reckoned, by row: DeadlineRow
  ) throws(ArchiveError) {
    guard case .rule(let now) = row.origin else { return }
    try run(
      """
      INSERT INTO deadline_event (deadline, kind, at, by, due_before, due_after, rule_version,
        table_version, steps, remark)
      VALUES (?1, 'recomputed', ?2, ?3, ?4, ?5, ?6, ?7, ?8, '')
      """, .id(deadline.id), .time(time), .text(visitor.name), .text(deadline.due?.kept ?? ""),
      .text(row.due?.kept ?? ""), .integer(reckoned.ruleVersion), .integer(reckoned.tableVersion),
      .text(Step.json(deadline.steps)))
    // It is flagged, and warned of again, only where the day itself moved.
    let hasMoved = row.due != deadline.due || row.arguable != deadline.arguable
    try run(
      """
      UPDATE deadline SET rule_version = ?2, table_version = ?3, due = ?4, due_time = ?5,
        arguable = ?6, is_earliest = ?7, needs_lawyer = ?8, steps = ?9,
        is_changed = max (is_changed, ?10),
        acknowledged = CASE WHEN ?10 = 1 THEN NULL ELSE acknowledged END,
        trigger_date = ?11, trigger_time = ?12, decided = ?13, awaits = ?14, is_about = ?15,
        file_by = ?16
      WHERE id = ?1
      """, .id(deadline.id), .integer(now.ruleVersion), .integer(now.tableVersion),
      .date(row.due?.date), .text(orNull: row.due?.time?.description),
      .date(row.arguable), .integer(row.isEarliest ? 1 : 0),
      .integer(row.needsLawyer ? 1 : 0), .text(Step.json(row.steps)),
      .integer(hasMoved ? 1 : 0), .date(row.fact.date),
      .text(orNull: row.fact.time?.description), .date(row.fact.decided),
      .term(row.awaits), .integer(row.isAbout ? 1 : 0),
      .date(row.fileBy))
  }
}

extension Reckoning {
  /// Counts what was counted, anew: a rule of the law that a person chose stays of that law.
  fileprivate func recount(_ old: Deadline.Reckoned, isByHand: Bool) -> Computation? {
    guard let law = book.rule(old.rule)?.law else { return nil }
    let plain = isByHand ? nil : book.compute(old.name, from: old.fact, on: table)
    if let plain, plain.rule.id == old.rule { return plain }
    return book.compute(old.name, from: old.fact, on: table, law: law)
  }
}

extension Deadline {
  /// Whether a person said which law counts.
  fileprivate var isByHand: Bool { steps.contains { $0.kind == .law && $0.note == .byHand } }
}

extension Moment {
  /// The day and hour in a column: `2026-11-10` or `2026-11-10 09:30`.
  fileprivate var kept: String {
    [date.description, time?.description].compactMap { $0 }.joined(separator: " ")
  }
}
