package import Deadlines
import Records
import Words

extension Deadline {
  /// The due date for other programs, as it stands at `now`; days in ISO 8601.
  package func json(at now: Moment) -> [JSON.Member] {
    var members: [JSON.Member] = [
      ("deadline", .id(id)),
      ("title", .text(details.title)),
      ("due", .optional(due?.date.description)),
      ("due_time", .optional(due?.time?.description)),
      ("overdue", .truth(isOverdue(at: now))),
      ("provisional", .truth(awaits != nil)), ("awaits", .optional(awaits?.rawValue)),
      ("about", .truth(isAbout)),
      ("file_by", .optional(fileBy?.description)),
      ("not_before", .truth(isEarliest)),
      ("arguable", .optional(arguable?.description)),
      ("needs_lawyer", .truth(needsLawyer)),
      ("state", .text(state.rawValue)),
      ("moved", .truth(isChanged)),
      ("acknowledged", acknowledged.map { .number($0.rawValue) } ?? .null),
    ]
    if case .rule(let reckoned) = origin {
      members += [
        ("rule", .text(reckoned.name)), ("rule_version", .number(reckoned.ruleVersion)),
        ("holiday_table", .number(reckoned.tableVersion)),
        ("event", .text(reckoned.fact.date.description)),
        ("event_time", .optional(reckoned.fact.time?.description)),
        ("decided", .optional(reckoned.fact.decided?.description)),
      ]
    }
    return members + details.subject.json + [
      ("person", .text(details.person)), ("remark", .text(details.remark)),
      ("visibility", .text(details.visibility.name)), ("added", .text("\(addedAt)")),
      ("added_by", .text(addedBy)),
    ]
  }
}

extension DeadlineSubject {
  /// The case or the notification, whichever it is.
  package var json: [JSON.Member] {
    switch self {
    case .none: []
    case .case(let id): [("case", .id(id))]
    case .notification(let id): [("notification", .id(id))]
    }
  }
}

extension DeadlineRecord {
  /// The due date with its steps and its history.
  package func json(at now: Moment) -> [JSON.Member] {
    deadline.json(at: now) + [
      ("steps", .list(deadline.steps.map(\.json))),
      ("history", .list(events.map(\.json))),
    ]
  }
}

extension DeadlineEvent {
  fileprivate var json: JSON {
    .object([
      ("what", .text(kind.rawValue)), ("at", .text("\(at)")), ("by", .text(by)),
      ("before", .text(before)), ("after", .text(after)),
      ("rule_version", ruleVersion.map { .number($0) } ?? .null),
      ("holiday_table", tableVersion.map { .number($0) } ?? .null),
      ("level", level.map { .number($0.rawValue) } ?? .null),
      ("document", .id(document)), ("remark", .text(remark)),
      ("steps", .list(steps.map(\.json))),
    ])
  }
}

extension AgendaEntry {
  /// The entry for other programs, named in full, as it stands at `now`.
  package func json(at now: Moment) -> [JSON.Member] {
    [
      ("kind", .text(kind.rawValue)), ("id", .number(Int(id))), ("put_off", .truth(isNext)),
      ("date", .text(date.description)), ("time", .optional(time?.description)),
      ("title", .text(title)), ("rule", .text(plainTitle)), ("not_before", .truth(isEarliest)),
      ("overdue", .truth(isOverdue(at: now))), ("provisional", .truth(isProvisional)),
      ("person", .text(person)), ("lacks_result", .truth(lacksResult)),
    ] + subject.json
  }
}

extension TaskFile {
  /// The task with its answers, for other programs.
  package var json: [JSON.Member] {
    let details = task.details
    return [
      ("task", .id(task.id)), ("title", .text(details.title)),
      ("body", .text(details.body)), ("from", .text(details.askedBy.rawValue)),
      ("asker", .text(details.askedByPerson)),
      ("to", .text(details.askedOf.rawValue)),
      ("person", .text(details.askedOfPerson)),
      ("asked_on", .optional(details.askedOn?.description)),
      ("due", .optional(details.due?.description)), ("meeting", .text(details.meeting)),
      ("document", .id(details.document)),
      ("state", .text(task.state.rawValue)),
    ] + details.subject.json + [
      JSON.objects("events", events) { event in
        [
          ("what", .text(event.kind.rawValue)), ("at", .text("\(event.at)")),
          ("by", .text(event.by)), ("person", .text(event.person)),
          ("document", .id(event.document)),
          ("remark", .text(event.remark)),
        ]
      }
    ]
  }
}

extension RuleVersion {
  /// The rule with what its file says of it, for other programs.
  package var json: [JSON.Member] {
    rule.json + [
      ("added", .text("\(addedAt)")), ("added_by", .text(addedBy)), ("reason", .text(remark)),
    ]
  }
}

extension Rule {
  /// What identifies a rule and how far it can be trusted; `sijill rule export` writes all of it.
  package var json: [JSON.Member] {
    [
      ("rule", .text(id)), ("version", .number(version)), ("category", .text(category)),
      ("title_ar", .text(title.arabic)), ("title_en", .text(title.english)),
      JSON.objects("lengths", terms) { term in
        [
          ("name", .text(name(of: term))), ("value", .number(term.length.value)),
          ("unit", .text(term.length.unit.rawValue)),
        ]
      },
      ("calendar", .list(codes.map { .text($0.rawValue) })),
      ("law", .text(basis.law.arabic)), ("article", .text(basis.article)),
      ("source", .text(source.title)), ("confidence", .text(confidence.rawValue)),
      ("law_system", .text(law.rawValue)),
      ("effective_from", .optional(effectiveFrom?.description)),
      ("effective_to", .optional(effectiveTo?.description)),
      ("needs_review", .truth(needsReview)), ("reviewed_by", .optional(review?.by)),
      ("reviewed_on", .optional(review?.on.description)),
    ]
  }
}

extension Holiday {
  /// The holiday for other programs.
  package var json: [JSON.Member] {
    [
      ("date", .text(date.description)), ("name_ar", .text(name.arabic)),
      ("name_en", .text(name.english)), ("source", .text(source)),
      ("entered_on", .optional(enteredOn?.description)), ("entered_by", .text(enteredBy)),
    ]
  }
}

extension Feed {
  /// The feed without its token, for other programs.
  package var json: [JSON.Member] {
    [
      ("feed", .id(id)), ("label", .text(label)), ("names", .truth(hasNames)),
      ("visibility", .text(visibility.name)), ("days", .number(days)),
      ("added", .text("\(addedAt)")),
      ("added_by", .text(addedBy)), ("revoked", .optional(revokedAt?.description)),
    ]
  }
}

extension DeadlineBoard {
  /// The board for other programs, part by part.
  package var json: [JSON.Member] {
    func list(_ deadlines: [Deadline]) -> JSON {
      .list(deadlines.map { .object($0.json(at: now)) })
    }
    return [
      ("day", .text(today.description)),
      JSON.objects("release_orders", unreleased) { $0.json(at: now) },
      ("overdue", list(overdue)), ("today", list(dueToday)), ("within_7", list(within7)),
      ("within_30", list(within30)), ("undated", list(undated)),
      JSON.objects("waiting", waiting) { warning in
        [
          ("deadline", .id(warning.deadline.id)),
          ("level", .number(warning.level.rawValue)),
        ]
      },
    ]
  }
}
