extension Notification {
  /// The states that are open from here, each with what it still needs.
  ///
  /// `today` is the day on which this is asked: a date that is typed with a step counts as missing
  /// here, except where the log has it already.
  package func openStates(on today: CivilDate) -> [OpenState] {
    successors.map { next in
      let step = NotificationStep(next)
      return OpenState(state: next, missing: missing(for: step, on: today))
    }
  }

  /// Brings the notification into the state that `step` names and adds the entry to the log.
  ///
  /// `seal` says what a document is known by: title and SHA-256 in hexadecimal; `letter` is the text of
  /// the letter, which is kept when it first leaves.
  /// Throws why not, and nothing has changed then.
  package mutating func advance(
    _ step: NotificationStep, by scribe: Scribe,
    seal: (DocumentID) -> (title: String, digest: String)?,
    letter: (Notification) -> [LetterPart] = { _ in [] }
  ) throws(NotificationRefusal) {
    let open = successors
    guard open.contains(step.state) else {
      let path = state.path(to: step.state, for: particulars)
      throw .notOpen(from: state, to: step.state, path: path, open: open)
    }
    // What has not happened cannot be recorded.
    try checkPassed(step.dates, on: scribe.day)
    let missing = missing(for: step, on: scribe.day)
    guard missing.isEmpty else { throw .incomplete(step.state, missing) }
    let known = isFromOutside ? step.dates[.knowledge] : nil
    guard let occurred = step.dates[step.state.legalDate] ?? known else {
      throw .incomplete(step.state, [.date(step.state.legalDate)])
    }
    try checkOrder(of: step.dates)
    let wasFrozen = isFrozen
    if wasFrozen, step.papers.keys.contains(where: \.isEnclosed) { throw .frozen }
    append(
      .entered(step.state), occurred: occurred, by: scribe, evidence: evidence(of: step),
      dates: step.dates, details: step.details, reason: step.reason)
    if step.state == .dispatched, wasFrozen == false, isFromOutside == false {
      sent = sealed(seal)
      self.letter = letter(self)
    }
    if let successor = step.successor, step.state == .superseded {
      links.insert(NotificationLink(source: successor, relation: .supersedes, target: id))
    }
  }

  /// Adds an entry to the log; it is dated on the day of its writing unless `occurred` says another.
  mutating func append(
    _ act: NotificationEntry.Act, occurred: CivilDate? = nil, by scribe: Scribe,
    evidence: [NotificationEntry.Evidence] = [], dates: [NotificationDate: CivilDate] = [:],
    details: [NotificationDetail: String] = [:], reason: String = ""
  ) {
    events.append(
      NotificationEntry(
        ordinal: (events.last?.ordinal ?? 0) + 1, act: act, occurred: occurred ?? scribe.day,
        recordedAt: scribe.moment, recordedBy: scribe.name, evidence: evidence, dates: dates,
        details: details,
        reason: reason))
  }
}

// MARK: - What is missing

extension Notification {
  /// What `step` lacks, counting what the notification has already.
  private func missing(for step: NotificationStep, on today: CivilDate) -> [NotificationNeed] {
    // What a step asks for anew is not answered by an earlier step: a second dispatch has its own
    // receipt and number.
    let channel = step.details[.channel].flatMap { NotificationChannel(rawValue: $0) }
    var missing = needs(to: step.state, by: channel).filter { need in
      meets(need, with: step) == false
    }
    if step.state == .deemedAccepted, isFromOutside == false {
      missing += missingForSilence(step, on: today)
    }
    return missing
  }

  private func meets(_ need: NotificationNeed, with step: NotificationStep) -> Bool {
    switch need {
    case .paper(let role): hasPaper(role, with: step)
    case .anyPaper(let roles): roles.contains { hasPaper($0, with: step) }
    case .paperOrDetail(let role, let detail):
      hasPaper(role, with: step) || says(detail, in: step)
    case .date(let date): step.dates[date] != nil
    case .anyDate(let dates): dates.contains { step.dates[$0] != nil }
    case .detail(.channel):
      step.details[.channel].map { NotificationChannel(rawValue: $0) != nil } ?? false
    case .detail(let detail): says(detail, in: step)
    case .field(let field): particulars[field].isEmpty == false
    case .reason, .shortage: step.reason.isSaid
    case .successor: step.successor != nil && step.successor != id
    case .wholeDate, .notBefore: true
    }
  }

  private func says(_ detail: NotificationDetail, in step: NotificationStep) -> Bool {
    step.details[detail]?.contains { $0.isWhitespace == false } ?? false
  }

  private func hasPaper(_ role: PaperRole, with step: NotificationStep) -> Bool {
    if let holding = step.papers[role] { return holding.isSaid }
    // A paper of the way or of an answer proves one step; what was enclosed stays enclosed. A paper
    // attached beforehand waits for its step.
    let lastStep = path.last?.ordinal ?? 0
    return standing.contains { event in
      guard case .attached(role, let holding) = event.act, holding.isSaid else { return false }
      return role.isEnclosed || event.ordinal > lastStep
    } || (role.isEnclosed && holding(role)?.isSaid == true)
  }

  /// Silence is acceptance from the day after thirty days (Law 40 of 1977, Article 8).
  private func missingForSilence(
    _ step: NotificationStep, on today: CivilDate
  ) -> [NotificationNeed] {
    guard let filed = date(.received), filed.day != nil,
      let first = filed.adding(days: FoundingPeriod.silenceDays + 1)
    else { return [.wholeDate(.received)] }
    guard let day = step.dates[.occurred] else {
      return today < first ? [.notBefore(first)] : []
    }
    guard day.day != nil else { return [.wholeDate(.occurred)] }
    return day < first ? [.notBefore(first)] : []
  }

  /// Pairs of dates of which the first never lies after the second.
  private static let orders: [(NotificationDate, NotificationDate)] = [
    (.decision, .announcement), (.decision, .dispatch), (.dispatch, .received),
    (.committeeDecision, .notice), (.committeeDecision, .publication),
    (.committeeDecision, .service), (.judgment, .judgmentNotice), (.termStart, .termEnd),
  ]

  /// Throws `.future` for a day that has not come; a day that somebody set lies ahead by nature.
  func checkPassed(
    _ dates: [NotificationDate: CivilDate], on today: CivilDate
  ) throws(NotificationRefusal) {
    for (date, day) in dates.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where date.mayLieAhead == false && day.isAfter(today) {
      throw .future(date, day)
    }
    // A warning is reckoned back from a day.
    for date in [NotificationDate.termEnd, .powerEnd] {
      if let day = dates[date], day.day == nil { throw .incomplete(state, [.wholeDate(date)]) }
    }
  }

  func checkOrder(
    of dates: [NotificationDate: CivilDate]
  ) throws(NotificationRefusal) {
    for (earlier, later) in Self.orders {
      guard dates[earlier] != nil || dates[later] != nil,
        let first = dates[earlier] ?? date(earlier), let second = dates[later] ?? date(later)
      else { continue }
      guard first.isAfter(second) == false else {
        throw .disordered(earlier: earlier, later: later)
      }
    }
  }
}

// MARK: - What is written

extension Notification {
  /// What proves the step: the papers that came with it and those that waited for it.
  private func evidence(of step: NotificationStep) -> [NotificationEntry.Evidence] {
    var found = step.papers.evidence
    let channel = step.details[.channel].flatMap { NotificationChannel(rawValue: $0) }
    let lastStep = path.last?.ordinal ?? 0
    for role in needs(to: step.state, by: channel).flatMap(\.roles)
    where step.papers[role] == nil {
      let waiting = standing.filter { role.isEnclosed || $0.ordinal > lastStep }
      for event in waiting {
        guard case .attached(role, let holding) = event.act else { continue }
        let evidence = NotificationEntry.Evidence(role, holding)
        if found.contains(evidence) == false { found.append(evidence) }
      }
    }
    // Where the law wants a proof and there is none, the reason says so.
    if found.isEmpty, step.reason.isEmpty == false {
      found = [NotificationEntry.Evidence(.proof, .words(step.reason))]
    }
    return found
  }

  /// The letter and its enclosures as they leave the party, the letter first.
  private func sealed(_ seal: (DocumentID) -> (title: String, digest: String)?) -> [SentFile] {
    var files: [SentFile] = []
    for paper in enclosures {
      guard case .document(let document) = paper.holding, let known = seal(document) else {
        continue
      }
      files.append(
        SentFile(
          ordinal: files.count + 1, role: paper.role, document: document, title: known.title,
          digest: known.digest))
    }
    return files
  }
}

extension PaperHolding {
  /// Whether anything is held or said at all.
  package var isSaid: Bool {
    switch self {
    case .document: true
    case .words(let words): words.contains { $0.isWhitespace == false }
    }
  }
}

extension NotificationState {
  /// The shortest way from this state to `goal` for a notification of `kind` that says nothing else.
  package func path(to goal: Self, for kind: NotificationKind) -> [Self] {
    path(to: goal, for: NotificationParticulars(kind: kind, subject: ""))
  }

  /// The shortest way from this state to `goal`, without this state; empty where none leads there.
  package func path(to goal: Self, for particulars: NotificationParticulars) -> [Self] {
    var ways: [[Self]] = [[self]]
    var seen: Set<Self> = [self]
    while ways.isEmpty == false {
      let way = ways.removeFirst()
      for next in (way.last ?? self).successors(for: particulars) where seen.insert(next).inserted {
        if next == goal { return Array(way.dropFirst()) + [next] }
        ways.append(way + [next])
      }
    }
    return []
  }
}
