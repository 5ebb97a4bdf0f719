import Deadlines
package import Records
import Store

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

  /// Begins a notification on `day`, linked with others where `links` says so.
  ///
  /// Where the party is not said, the newest notification's is taken: nobody types its name twice.
  /// Throws `.invalid(.title)` without a subject,
  /// `.refused` where a link cannot be. `known` are dates that are known from the beginning, such as
  /// the decision's, with the words of the entry that keeps them.
  package func addNotification(
    _ particulars: NotificationParticulars,
    links: [(relation: NotificationRelation, to: NotificationID)] = [],
    saying known: (words: String, dates: [NotificationDate: CivilDate])? = nil, on day: CivilDate,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try visitor.checkFiling(particulars.visibility)
    guard particulars.subject.contains(where: { $0.isWhitespace == false }) else {
      throw .invalid(.title, typed: particulars.subject)
    }
    let complete = try completed(particulars, for: visitor)
    return try store.addNotification(complete, on: day, by: visitor) {
      notification, room throws(ArchiveError) in
      if let known {
        try refusing { () throws(NotificationRefusal) in
          try notification.note(
            known.words, dates: known.dates, on: day, at: room.moment, by: visitor.name)
        }
      }
      for link in links {
        let other = try room.notification(link.to)
        try refusing { () throws(NotificationRefusal) in
          try notification.link(
            link.relation, to: link.to, whose: other.outcome, on: day, at: room.moment,
            by: visitor.name)
        }
      }
    }
  }

  /// What every notification of the party says alike.
  private static let lasting: [NotificationField] = [.party]

  private func completed(
    _ particulars: NotificationParticulars, for visitor: Visitor
  ) throws(ArchiveError) -> NotificationParticulars {
    var particulars = particulars
    guard Self.lasting.contains(where: { particulars[$0].isEmpty }) else { return particulars }
    let newest = try store.notifications(NotificationListing(limit: 1), for: visitor)
      .items.first
    guard let newest else { return particulars }
    for field in Self.lasting where particulars[field].isEmpty {
      particulars[field] = newest.particulars[field]
    }
    return particulars
  }
}

// MARK: - Changing

extension Desk {
  /// Brings a notification into the state that `step` names.
  ///
  /// Throws `.refused` with what is missing, `.missing`
  /// for a paper that the visitor does not see; nothing changes then.
  package func advance(
    _ id: NotificationID, by step: NotificationStep, on day: CivilDate, as visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    let changed = try store.changeNotification(id, by: visitor) {
      notification, room throws(ArchiveError) in
      try room.check(step.papers.values)
      if let successor = step.successor { _ = try room.notification(successor) }
      var seals: [DocumentID: (title: String, digest: String)] = [:]
      if step.state == .dispatched {
        let coming = step.papers.values.compactMap(\.document)
        for document in notification.documents + coming {
          guard let seal = try room.seal(document) else {
            throw .missing(.original, name: "\(document)")
          }
          seals[document] = seal
        }
      }
      let known = seals
      try refusing { () throws(NotificationRefusal) in
        try notification.advance(
          step, on: day, at: room.moment, by: visitor.name, seal: { known[$0] })
      }
    }
    // A referral gives the case its second number.
    if step.state == .challenged || step.state == .referred {
      try addNumbers(of: changed, by: visitor)
    }
    return changed
  }

  /// Puts papers with a notification, all of them or none.
  package func attach(
    _ papers: [(role: PaperRole, holding: PaperHolding)], to id: NotificationID, on day: CivilDate,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    let papers = papers.map { NotificationEntry.Evidence($0.role, $0.holding) }
    return try store.changeNotification(id, by: visitor) {
      notification, room throws(ArchiveError) in
      try room.check(papers.map(\.holding))
      try refusing { () throws(NotificationRefusal) in
        for paper in papers {
          try notification.attach(
            paper.holding, as: paper.role, on: day, at: room.moment, by: visitor.name)
        }
      }
    }
  }

  /// Puts the record right; what it said before stays in the log.
  package func edit(
    notification id: NotificationID, to particulars: NotificationParticulars, on day: CivilDate,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try visitor.checkFiling(particulars.visibility)
    guard particulars.subject.contains(where: { $0.isWhitespace == false }) else {
      throw .invalid(.title, typed: particulars.subject)
    }
    return try store.changeNotification(id, by: visitor) {
      notification, room throws(ArchiveError) in
      try refusing { () throws(NotificationRefusal) in
        try notification.edit(to: particulars, on: day, at: room.moment, by: visitor.name)
      }
    }
  }

  /// Keeps something that changes nothing, with its papers.
  package func note(
    _ words: String, papers: [PaperRole: PaperHolding] = [:], with id: NotificationID,
    on day: CivilDate,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.changeNotification(id, by: visitor) {
      notification, room throws(ArchiveError) in
      try room.check(papers.values)
      try refusing { () throws(NotificationRefusal) in
        try notification.note(words, papers: papers, on: day, at: room.moment, by: visitor.name)
      }
    }
  }

  /// Takes an entry of the log back, with the reason; it stays where it is.
  package func retract(
    _ ordinal: Int, of id: NotificationID, because reason: String, on day: CivilDate,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.changeNotification(id, by: visitor) {
      notification, room throws(ArchiveError) in
      try refusing { () throws(NotificationRefusal) in
        try notification.retract(
          ordinal, because: reason, on: day, at: room.moment, by: visitor.name)
      }
    }
  }

  /// Links a notification with another, and says so in its log.
  package func link(
    _ id: NotificationID, _ relation: NotificationRelation, to other: NotificationID,
    on day: CivilDate,
    by visitor: Visitor
  ) throws(ArchiveError) -> Notification {
    try store.changeNotification(id, by: visitor) {
      notification, room throws(ArchiveError) in
      let target = try room.notification(other)
      try refusing { () throws(NotificationRefusal) in
        try notification.link(
          relation, to: other, whose: target.outcome, on: day, at: room.moment, by: visitor.name)
      }
    }
  }
}

/// Says a refusal in the archive's terms.
private func refusing(
  _ body: () throws(NotificationRefusal) -> Void
) throws(ArchiveError) {
  do throws(NotificationRefusal) { try body() } catch { throw .refused(error) }
}

extension NotificationRoom {
  /// Throws `.missing` unless the visitor may see every document among the holdings.
  fileprivate func check(
    _ holdings: some Sequence<PaperHolding>
  ) throws(ArchiveError) {
    for document in holdings.compactMap(\.document) { try check(document) }
  }
}

extension PaperHolding {
  /// The document, or `nil` where words stand in its place.
  package var document: DocumentID? {
    if case .document(let document) = self { document } else { nil }
  }
}

// MARK: - The board

extension Desk {
  /// The board of a day: every open notification that the visitor may see, the pressing ones first.
  package func board(
    on day: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> NotificationBoard {
    let listing = NotificationListing(isOpenOnly: true, limit: Self.boardMax)
    var days: [NotificationID: [(rule: String, day: CivilDate)]] = [:]
    for deadline in try store.deadlines(
      DeadlineListing(limit: DeadlineListing.limitMax), for: visitor)
    {
      guard case .notification(let id) = deadline.details.subject, let due = deadline.due,
        case .rule(let reckoned) = deadline.origin
      else { continue }
      days[id, default: []].append((reckoned.rule, due.date))
    }
    return NotificationBoard(
      of: try store.notifications(listing, for: visitor).items, deadlines: days, on: day)
  }

  /// How the years went, the newest first.
  package func notificationYears(
    on day: CivilDate, for visitor: Visitor
  ) throws(ArchiveError) -> [NotificationYear] {
    let all = try store.notifications(NotificationListing(limit: Self.boardMax), for: visitor)
    return NotificationYear.years(of: all.items, on: day)
  }

  /// A party has some hundred notifications in a lifetime; a page shows no more than this.
  private static let boardMax = 5_000
}
