package import Records

extension Notification {
  /// The notification for other programs: record, state, flags, checklist, sent files, log.
  package func json(on today: CivilDate) -> JSON {
    .object(
      summary(on: today) + [
        (
          "texts",
          .object(
            NotificationField.allCases.filter { particulars[$0].isEmpty == false }
              .map { ($0.rawValue, .text(particulars[$0])) })
        ),
        ("effective", .optional(particulars.effective?.description)),
        ("visibility", .text(particulars.visibility.name)),
        ("dates", .object(said(NotificationDate.allCases) { self.date($0)?.description })),
        ("details", .object(said(NotificationDetail.allCases) { self.detail($0) })),
        ("article16", articleSixteen(on: today)?.json ?? .null),
        ("open", .list(openStates(on: today).map(\.json))),
        ("checklist", .list(checklist.map(\.json))),
        ("sent", .list(sent.map(\.json))),
        ("links", .list(links.sorted { $0.order < $1.order }.map(\.json))),
        ("case", .id(caseID)),
        ("log", .list(events.map(\.json))),
      ])
  }

  /// The line of a list for other programs.
  package func summary(on today: CivilDate) -> [JSON.Member] {
    [
      ("notification", .id(id)),
      ("subject", .text(particulars.subject)),
      ("kind", .text(particulars.kind.rawValue)),
      ("statutory", .text(particulars.statutory.rawValue)),
      ("state", .text(state.rawValue)),
      ("stage", .text(state.number)),
      ("outcome", .optional(outcome?.rawValue)),
      ("is_open", .truth(state.isOpen)),
      ("from_outside", .truth(isFromOutside)),
      ("next_actor", .optional(nextActor(on: today)?.rawValue)),
      ("late", .truth(isLate(on: today))),
      ("contested", .truth(isContested)),
      ("capacity_contested", .truth(particulars.isCapacityContested)),
      ("under_judicial_review", .truth(isUnderJudicialReview)),
      ("awaits_acknowledgment", .truth(awaitsAcknowledgment)),
    ]
  }

  private func said<Name: RawRepresentable>(
    _ names: [Name], _ value: (Name) -> String?
  ) -> [JSON.Member] where Name.RawValue == String {
    names.compactMap { name in value(name).map { (name.rawValue, .text($0)) } }
  }
}

extension OpenState {
  /// A state that is open and what it still needs, for other programs.
  package var json: JSON {
    .object([
      ("state", .text(state.rawValue)), ("stage", .text(state.number)),
      ("needs", .list(missing.map(\.json))),
    ])
  }
}

extension NotificationNeed {
  /// What is missing, by its sort and its names.
  package var json: JSON {
    let (sort, names): (String, [String]) =
      switch self {
      case .paper(let role): ("paper", [role.rawValue])
      case .anyPaper(let roles): ("paper", roles.map(\.rawValue))
      case .paperOrDetail(let role, let detail):
        ("paper_or_detail", [role.rawValue, detail.rawValue])
      case .date(let date): ("date", [date.rawValue])
      case .anyDate(let dates): ("date", dates.map(\.rawValue))
      case .detail(let detail): ("detail", [detail.rawValue])
      case .field(let field): ("text", [field.rawValue])
      case .reason: ("reason", [])
      case .successor: ("successor", [])
      case .wholeDate(let date): ("whole_date", [date.rawValue])
      case .notBefore(let day): ("not_before", [day.description])
      case .shortage(let tally):
        ("shortage", ["\(tally.missing.signatures)", "\(tally.missing.governorates)"])
      }
    return .object([("need", .text(sort)), ("any_of", .list(names.map { .text($0) }))])
  }
}

extension ArticleSixteenPeriod {
  /// Both readings, marked as what they are.
  fileprivate var json: JSON {
    .object([
      ("due", .text(due.description)), ("needs_review", .truth(true)),
      ("by_sending", bySending.json), ("by_arrival", byArrival.json),
    ])
  }
}

extension ArticleSixteenPeriod.Standing {
  fileprivate var json: JSON {
    switch self {
    case .pending(let left):
      .object([("standing", .text("pending")), ("days_left", .number(left))])
    case .kept(let day):
      .object([("standing", .text("kept")), ("day", .text(day.description))])
    case .late(let day, let days):
      .object([
        ("standing", .text("late")), ("day", .text(day.description)), ("days", .number(days)),
      ])
    }
  }
}

extension ChecklistItem {
  fileprivate var json: JSON {
    .object([
      ("role", .text(role.rawValue)), ("progress", .text(progress.rawValue)),
      ("holding", holding?.json ?? .null),
    ])
  }
}

extension PaperHolding {
  fileprivate var json: JSON {
    switch self {
    case .document(let document): .object([("document", .id(document))])
    case .words(let words): .object([("words", .text(words))])
    }
  }
}

extension SentFile {
  fileprivate var json: JSON {
    .object([
      ("ordinal", .number(ordinal)), ("role", .text(role.rawValue)),
      ("document", .id(document)), ("title", .text(title)), ("sha256", .text(digest)),
    ])
  }
}

extension NotificationLink {
  /// The order of a list of links.
  fileprivate var order: (NotificationID, NotificationID, String) {
    (source, target, relation.rawValue)
  }

  fileprivate var json: JSON {
    .object([
      ("source", .id(source)), ("relation", .text(relation.rawValue)),
      ("target", .id(target)),
    ])
  }
}

extension NotificationEntry {
  /// An entry of the log for other programs.
  package var json: JSON {
    .object([
      ("entry", .number(ordinal)), ("act", .text(act.sort)), ("name", .optional(act.name)),
      ("occurred", .text(occurred.description)), ("recorded_at", .text("\(recordedAt)")),
      ("recorded_by", .text(recordedBy)),
      JSON.objects("evidence", evidence) {
        [("role", .text($0.role.rawValue)), ("holding", $0.holding.json)]
      },
      ("dates", .named(dates) { .text($0.description) }),
      ("details", .named(details) { .text($0) }),
      ("reason", .text(reason)),
    ])
  }
}

extension NotificationEntry.Act {
  /// The sort of act, in one word.
  fileprivate var sort: String {
    switch self {
    case .entered: "entered"
    case .attached: "attached"
    case .edited: "edited"
    case .linked: "linked"
    case .litigated: "litigated"
    case .noted: "noted"
    case .retracted: "retracted"
    }
  }

  /// What the act is about, in one word.
  fileprivate var name: String? {
    switch self {
    case .entered(let state): state.rawValue
    case .attached(let role, _): role.rawValue
    case .edited(let field, _, _): field
    case .linked(let relation, let target): "\(relation.rawValue) \(target)"
    case .litigated(let caseID): "\(caseID)"
    case .noted: nil
    case .retracted(let ordinal): "\(ordinal)"
    }
  }
}
