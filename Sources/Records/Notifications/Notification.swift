/// A notification of the party to the Political Parties Committee (إخطار), with its whole log.
///
/// The log decides: state, papers and dates are read from it, and every change adds to it. Nothing
/// here says whether a notification is right; competing ones stand side by side.
package struct Notification: Equatable, Sendable {
  /// The public number, never used again for another.
  package let id: NotificationID
  package internal(set) var particulars: NotificationParticulars
  /// The log, oldest first.
  package internal(set) var events: [NotificationEntry]
  /// The files as they were sent; empty before the first dispatch, never changed after it.
  package internal(set) var sent: [SentFile]
  /// The letter as it was sent; empty before the first dispatch, and of a letter that left before
  /// letters were kept.
  package internal(set) var letter: [LetterPart]
  /// The links in which this notification stands, at either end.
  package internal(set) var links: Set<NotificationLink>
  /// The case of the archive in which it is litigated, or `nil`.
  package internal(set) var caseID: CaseID?
  /// How far the founders' signatures have come; `nil` for what is no founding.
  package let signatures: FoundingTally?

  package init(
    id: NotificationID, particulars: NotificationParticulars, events: [NotificationEntry],
    sent: [SentFile] = [], letter: [LetterPart] = [], links: Set<NotificationLink> = [],
    caseID: CaseID? = nil,
    signatures: FoundingTally? = nil
  ) {
    (self.id, self.particulars, self.events) = (id, particulars, events)
    (self.sent, self.letter) = (sent, letter)
    (self.links, self.caseID) = (links, caseID)
    self.signatures = signatures
  }

  /// A new notification, begun on the day of its scribe.
  package init(id: NotificationID, particulars: NotificationParticulars, begunBy scribe: Scribe) {
    self = Notification(id: id, particulars: particulars, events: []).begun(by: scribe)
  }

  /// The same with its first entry.
  package func begun(by scribe: Scribe) -> Self {
    var notification = self
    notification.append(.entered(.draft), by: scribe)
    return notification
  }
}

// MARK: - What the log says

extension Notification {
  /// The ordinals of the entries that were taken back.
  private var retracted: Set<Int> {
    Set(
      events.compactMap { event in
        if case .retracted(let ordinal) = event.act { ordinal } else { nil }
      })
  }

  /// The entries that hold, oldest first.
  package var standing: [NotificationEntry] {
    let retracted = retracted
    return events.filter { retracted.contains($0.ordinal) == false }
  }

  /// The steps that hold: the path that was taken, oldest first.
  package var path: [NotificationEntry] { standing.filter { $0.state != nil } }

  package var state: NotificationState { path.last?.state ?? .draft }

  /// The outcome that was last entered, whatever came after it; `nil` before there is one.
  package var outcome: NotificationState? {
    path.last { $0.state?.isOutcome == true }?.state
  }

  /// A legal date as the log last says it.
  package func date(_ date: NotificationDate) -> CivilDate? {
    standing.last { $0.dates[date] != nil }?.dates[date]
  }

  /// The day on which a state was last entered, or `nil` when it never was.
  package func day(of state: NotificationState) -> CivilDate? {
    path.last { $0.state == state }?.occurred
  }

  /// Something that is no date, as the log last says it.
  package func detail(_ detail: NotificationDetail) -> String? {
    standing.last { $0.details[detail] != nil }?.details[detail]
  }

  package var channel: NotificationChannel? {
    detail(.channel).flatMap { NotificationChannel(rawValue: $0) }
  }

  /// Whether it has left the party at least once, so that what was sent is frozen.
  package var isFrozen: Bool {
    isFromOutside == false && path.contains { $0.state == .dispatched }
  }

  /// Whether the secretariat did not write it, as a rival's, and it is entered as far as it is known
  /// (إخطار من خارج الأمانة).
  package var isFromOutside: Bool { particulars[.knownFrom].isSaid }

  /// The states that may follow, in the order of their numbers; somebody else's notification can be
  /// found in any of them.
  package var successors: [NotificationState] {
    guard isFromOutside else { return state.successors(for: particulars) }
    guard state.isEnd == false else { return [] }
    return NotificationState.allCases.filter {
      $0.isSeenFromOutside && $0.isOpen(to: particulars.kind)
    }
  }

  /// Every paper with it, in the order in which they came.
  package var papers: [NotificationEntry.Evidence] {
    var seen: Set<NotificationEntry.Evidence> = []
    return standing.flatMap { event -> [NotificationEntry.Evidence] in
      if case .attached(let role, let holding) = event.act {
        return [NotificationEntry.Evidence(role, holding)]
      }
      return event.state == nil ? [] : event.evidence
    }.filter { seen.insert($0).inserted }
  }

  /// What stands for the paper of a role, a document before words; `nil` while nothing does.
  package func holding(_ role: PaperRole) -> PaperHolding? {
    let held = papers.filter { $0.role == role }.map(\.holding)
    return held.last { if case .document = $0 { true } else { false } } ?? held.last
  }
}

extension NotificationEntry {
  /// The state that this entry entered, or `nil` for an entry of another sort.
  package var state: NotificationState? {
    if case .entered(let state) = act { state } else { nil }
  }

  /// Whether its day is only the day on which the step became known: its own is not.
  package var isDatedByKnowledge: Bool {
    guard let state, state != .draft else { return false }
    return dates[state.legalDate] == nil && dates[.knowledge] == occurred
  }
}

// MARK: - Flags

extension Notification {
  /// Whether another notification claims the same thing.
  package var isContested: Bool { links.contains { $0.relation == .conflictsWith } }

  /// Whether a court has the matter now.
  package var isUnderJudicialReview: Bool { state.isUnderReviewByCourt || awaitsMerits }

  /// Whether only the urgent part is judged, and the merits are still before the court.
  package var awaitsMerits: Bool {
    state == .judgment && path.last?.details[.part] == JudgmentPart.urgent.rawValue
  }

  /// The notifications that compete with this one, by number; the order says nothing else.
  package var competitors: [NotificationID] {
    links.filter { $0.relation == .conflictsWith }
      .map { $0.source == id ? $0.target : $0.source }.sorted()
  }
}
