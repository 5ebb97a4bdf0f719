import Deadlines
package import Records
import Store
import Words

extension Desk {
  /// Begins a notification, linked with others where `links` says so.
  ///
  /// Where the party is not said, the newest notification's is taken: nobody types its name twice.
  /// Throws `.invalid(.title)` without a subject, `.refused` where a link cannot be. `known` are dates
  /// that are known from the beginning, such as the decision's, with the words of the entry that keeps
  /// them.
  package func addNotification(
    _ particulars: NotificationParticulars,
    links: [(relation: NotificationRelation, to: NotificationID)] = [],
    saying known: (words: String, dates: [NotificationDate: CivilDate])? = nil,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.change("beginning a notification", by: visitor) { change throws(ArchiveError) in
      let outcomes = try change.outcomes(of: links.map(\.to))
      return try change.begin(particulars) { notification, scribe throws(NotificationRefusal) in
        if let known {
          try notification.note(known.words, dates: known.dates, by: scribe)
        }
        for link in links {
          try notification.link(
            link.relation, to: link.to, whose: outcomes[link.to], by: scribe)
        }
      }
    }
  }

  /// Brings a notification into the state that `step` names, as one change: with the files that come
  /// with it, with what else it says of the record, and with the court's numbers for its case.
  ///
  /// `saying` is given what the record says in the moment of the change. `together` are others that the
  /// same step is taken of: one judgment on several notifications is entered once, and all of them move
  /// or none. Throws `.refused` with what is missing, `.missing` for a paper that the visitor does not
  /// see; nothing changes then, and nothing is filed.
  package func advance(
    _ id: NotificationID, taking step: NotificationStep,
    saying correct: Edit<NotificationParticulars>? = nil,
    filing files: [(role: PaperRole, file: Original)] = [],
    together others: [NotificationID] = [], by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    let read = try papers(files, with: id, for: visitor)
    return try store.change("taking a step", by: visitor) { change throws(ArchiveError) in
      var step = step
      for paper in try change.file(read, with: id) { step.papers[paper.role] = paper.holding }
      try change.check(step.papers.evidence)
      if let successor = step.successor { try change.require(.notification(successor)) }
      let particulars = try correct.map { correct throws(ArchiveError) in
        try change.particulars(of: id, correct)
      }
      let advanced = try change.take(step, of: id, saying: particulars)
      for other in Set(others).subtracting([id]).sorted() {
        _ = try change.take(step, of: other)
      }
      return advanced
    }
  }

  /// Puts papers with a notification and files those that are handed in, all of them or none.
  package func attach(
    _ papers: [NotificationEntry.Evidence],
    filing files: [(role: PaperRole, file: Original)] = [], to id: NotificationID,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    let read = try self.papers(files, with: id, for: visitor)
    return try store.change("attaching papers", by: visitor) { change throws(ArchiveError) in
      let all = papers + (try change.file(read, with: id))
      try change.check(all)
      return try change.rewrite(id) { notification, scribe throws(NotificationRefusal) in
        for paper in all {
          try notification.attach(paper.holding, as: paper.role, by: scribe)
        }
      }
    }
  }

  /// Puts the record right and links it with others; what it said before stays in the log.
  ///
  /// `correct` is given what the record says in the moment of the change.
  package func edit(
    notification id: NotificationID,
    links: [(relation: NotificationRelation, to: NotificationID)] = [],
    by visitor: Visitor, _ correct: Edit<NotificationParticulars>
  ) throws(ArchiveError) -> Notification {
    try store.change("changing a notification", by: visitor) { change throws(ArchiveError) in
      let particulars = try change.particulars(of: id, correct)
      let outcomes = try change.outcomes(of: links.map(\.to))
      return try change.rewrite(id) { notification, scribe throws(NotificationRefusal) in
        try notification.edit(to: particulars, by: scribe)
        for link in links {
          try notification.link(
            link.relation, to: link.to, whose: outcomes[link.to], by: scribe)
        }
      }
    }
  }

  /// Links a notification with another, and says so in its log.
  package func link(
    _ id: NotificationID, _ relation: NotificationRelation, to other: NotificationID,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.change("linking notifications", by: visitor) { change throws(ArchiveError) in
      let outcome = try change.notification(other).outcome
      return try change.rewrite(id) { notification, scribe throws(NotificationRefusal) in
        try notification.link(relation, to: other, whose: outcome, by: scribe)
      }
    }
  }

  /// Keeps something that changes no state, with its papers; of today, or of an earlier day.
  ///
  /// What it says that became known after its step starts what runs from it, and gives the case its
  /// number.
  package func note(
    _ words: String, dates: [NotificationDate: CivilDate] = [:],
    details: [NotificationDetail: String] = [:], papers: [PaperRole: PaperHolding] = [:],
    filing files: [(role: PaperRole, file: Original)] = [], with id: NotificationID,
    on day: CivilDate? = nil, by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    let read = try self.papers(files, with: id, for: visitor)
    return try store.change("noting something", by: visitor) { change throws(ArchiveError) in
      var papers = papers
      for paper in try change.file(read, with: id) { papers[paper.role] = paper.holding }
      let all = papers
      try change.check(all.evidence)
      let noted = try change.rewrite(id) { notification, scribe throws(NotificationRefusal) in
        try notification.note(
          words, dates: dates, details: details, papers: all, on: day, by: scribe)
      }
      if details[.caseNumber] != nil { try change.renewSuit(of: noted) }
      return noted
    }
  }

  /// Takes an entry of the log back, with the reason; it stays where it is.
  package func retract(
    _ ordinal: Int, of id: NotificationID, because reason: String,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.change("retracting an entry", by: visitor) { change throws(ArchiveError) in
      try change.rewrite(id) { notification, scribe throws(NotificationRefusal) in
        try notification.retract(ordinal, because: reason, by: scribe)
      }
    }
  }
}

extension Change {
  /// What a record is to say, corrected over what it says now.
  fileprivate func particulars(
    of id: NotificationID, _ correct: Edit<NotificationParticulars>
  ) throws(ArchiveError) -> NotificationParticulars {
    var particulars = try notification(id).particulars
    try correct(&particulars)
    try check(particulars)
    return particulars
  }

  /// Takes a step whose papers are filed and checked.
  fileprivate func take(
    _ step: NotificationStep, of id: NotificationID,
    saying particulars: NotificationParticulars? = nil
  ) throws(ArchiveError) -> Notification {
    let seals = try seals(for: step, of: id)
    let advanced = try rewrite(id) { notification, scribe throws(NotificationRefusal) in
      if let particulars {
        try notification.edit(to: particulars, by: scribe)
      }
      try notification.advance(
        step, by: scribe, seal: { document in seals[document] },
        letter: { sent in
          NotificationLetter.parts(of: Dossier(notification: sent, cards: [:], others: [:]))
        })
    }
    // A referral gives the case its second number.
    if step.state == .challenged || step.state == .referred { try renewSuit(of: advanced) }
    return advanced
  }

  /// Gives the case in which a notification is litigated the numbers that its log tells, and the court
  /// that it was referred to.
  fileprivate func renewSuit(of notification: Notification) throws(ArchiveError) {
    guard let caseID = try litigatedCase(of: notification.id) else { return }
    let court = notification.state == .referred ? notification.detail(.court) ?? "" : ""
    try add(notification.suitNumbers, referredTo: court, to: caseID)
  }
}

// MARK: - Reading

extension Desk {
  /// A notification with its whole log; `.missing` where there is none to be seen.
  package func notification(
    _ id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.notification(id, for: visitor)
  }

  /// A part of the list of notifications, the newest first.
  package func notifications(
    _ listing: NotificationListing, for visitor: Visitor
  ) throws(ArchiveError) -> Page<Notification> {
    try store.notifications(listing, for: visitor)
  }

  /// A notification with the cards of its papers and the notifications it is linked with.
  package func dossier(
    of id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> Dossier {
    try store.dossier(of: id, for: visitor)
  }

  /// The board of a day: every open notification that the visitor may see, the pressing ones first.
  package func board(
    on day: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> NotificationBoard {
    let listing = NotificationListing(isOpenOnly: true, limit: PageLimit.whole)
    var days: [NotificationID: [(reason: NotificationBoard.Due.Reason, day: CivilDate)]] = [:]
    var endings: [NotificationBoard.Ending] = []
    for deadline in try store.deadlines(
      DeadlineListing(), for: visitor)
    {
      guard case .notification(let id) = deadline.details.subject, let due = deadline.due?.date
      else { continue }
      switch deadline.origin {
      case .rule(let reckoned): days[id, default: []].append((.rule(reckoned.rule), due))
      case .set:
        let title = deadline.details.title
        if NotificationDay(title: title) == .reminder {
          days[id, default: []].append((.reminder, due))
        }
        if let ending = NotificationBoard.Ending(id, called: title, due, on: day) {
          endings.append(ending)
        }
      }
    }
    return NotificationBoard(
      of: try store.notifications(listing, for: visitor).items, deadlines: days, endings: endings,
      on: day)
  }

  /// How the years went, the newest first.
  package func notificationYears(
    on day: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> [NotificationYear] {
    let all = try store.notifications(NotificationListing(limit: PageLimit.whole), for: visitor)
    return NotificationYear.years(of: all.items, on: day)
  }
}
