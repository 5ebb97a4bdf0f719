package import Deadlines
package import Records
import Words

extension RecordField {
  /// Each field of `target` by its name, for other programs.
  package static func members(of target: Target) -> [JSON.Member] {
    allCases.map { field in (field.rawValue, .text(field.text(of: target))) }
  }
}

extension CaseCard {
  /// What a list says of the case, for other programs.
  package var json: [JSON.Member] {
    [
      ("case", .id(id)),
      ("title", .text(title)),
      ("numbers", .list(numbers.map { .text($0) })),
      ("court", .text(court)),
      ("track", .optional(track?.rawValue)),
      ("procedure", .optional(procedure?.rawValue)),
      ("governorate", .text(governorate)),
      ("visibility", .text(visibility.name)),
      ("accused", .list(accused.map { .text($0) })),
      ("held", .number(heldCount)),
      ("next", .optional(next?.description)),
      ("events", .number(eventCount)),
    ]
  }
}

extension CaseEvent {
  /// The event, for other programs.
  package var json: [JSON.Member] {
    [("event", .id(id))] + EventField.members(of: details) + [
      ("person_name", .text(personName)),
      ("case_title", .text(caseTitle)),
      ("added", .text("\(addedAt)")),
      ("added_by", .text(addedBy)),
      ("replaced_by", .id(replacedBy)),
    ]
  }
}

extension PersonCard {
  /// What a list says of the person, for other programs.
  package var json: [JSON.Member] {
    [
      ("person", .id(id)),
      ("name", .text(name)),
      ("member", .truth(memberNumber != nil)),
      ("number", .optional(memberNumber)),
      ("governorate", .text(governorate)),
      ("cases", .number(caseCount)),
      ("visibility", .text(visibility.name)),
    ]
  }
}

extension PersonFile {
  /// Everything of the person's page, for other programs; custody up to `today`.
  package func json(today: CivilDate) -> [JSON.Member] {
    let custody = custody(today: today)
    return [("person", .id(person.id))] + PersonField.members(of: person.details) + [
      ("custody", custody.json),
      JSON.objects("consents", consents) { consent in
        [
          ("consent", .id(consent.id)), ("scope", .text(consent.scope.rawValue)),
          ("given", .optional(consent.given?.description)),
          ("withdrawn", .optional(consent.withdrawn?.description)),
          ("remark", .text(consent.remark)),
        ]
      },
      JSON.objects("cases", cases) { part in
        part.card.json + [
          ("role", .text(part.role.rawValue)), ("liberty", .optional(part.liberty?.rawValue)),
        ]
      },
      ("events", .list(events.map { .object($0.json) })),
      ("added", .text("\(person.addedAt)")),
      ("added_by", .text(person.addedBy)),
    ]
  }
}

extension Custody {
  /// The days in custody, for other programs.
  package var json: JSON {
    .object([
      ("days_min", .number(days.lowerBound)), ("days_max", .number(days.upperBound)),
      ("open", .truth(isOpen)), ("undated", .truth(hasUndated)),
      JSON.objects("spans", spans) { span in
        [
          ("from", .text(span.from.description)), ("to", .optional(span.to?.description)),
          ("days_min", .number(span.days.lowerBound)),
          ("days_max", .number(span.days.upperBound)),
        ]
      },
    ])
  }
}

extension CaseFile {
  /// Everything of the case's page, for other programs; custody up to `today`.
  package func json(today: CivilDate) -> [JSON.Member] {
    let draft = CaseDraft(details: details)
    let fields: [JSON.Member] = CaseField.edited.map { ($0.rawValue, .text($0.text(of: draft))) }
    return [("case", .id(id))] + fields + [
      ("parties", .list(parties.map { .object($0.json) })),
      JSON.objects("custody", custody(today: today)) { held in
        [("person", .id(held.party.person)), ("custody", held.custody.json)]
      },
      ("event_list", .list(events.map { .object($0.json) })),
      ("corrected", .list(corrected.map { .object($0.json) })),
      JSON.objects("statuses", statuses) { step in
        [
          ("person", .id(step.person)), ("status", .text(step.status)),
          ("since", .optional(step.since?.description)),
          ("recorded", .text("\(step.recordedAt)")),
        ]
      },
      ("documents", .list(documents.map { .id($0.id) })),
      JSON.objects("matter", matter) { link in
        [
          ("case", .id(link.id)), ("title", .text(link.title)),
          ("degree", .optional(link.degree?.rawValue)),
          ("appeal_of", .id(link.appealOf)), ("rotated_from", .id(link.rotatedFrom)),
        ]
      },
      JSON.objects("notifications", notifications) { notification in
        [
          ("notification", .id(notification.id)),
          ("subject", .text(notification.subject)),
          ("state", .text(notification.state.rawValue)),
        ]
      },
      ("added", .text("\(addedAt)")),
      ("added_by", .text(addedBy)),
      ("changed", .text("\(changedAt)")),
    ]
  }
}

extension CaseReview {
  /// Everything of the case's page with what it still asks for, for other programs.
  package var json: [JSON.Member] {
    file.json(today: today) + [
      JSON.objects("concerns", concerns) { concern in
        [
          ("ar", .text(concern.sentence(in: .arabic))),
          ("en", .text(concern.sentence(in: .english))),
        ]
      },
      ("gaps", .list(gaps.map { .text($0.rawValue) })),
      ("deadlines", .list(deadlines.map { .object($0.json(at: now)) })),
    ]
  }
}

extension Party {
  /// The part in the case, for other programs.
  package var json: [JSON.Member] {
    [
      ("party", .id(id)),
      ("person", .id(person)),
      ("name", .text(name)),
      ("number", .optional(memberNumber)),
      ("role", .text(role.rawValue)),
      ("liberty", .optional(liberty?.rawValue)),
      ("represents", .id(represents)),
      ("attorney_number", .text(attorney.number)),
      ("attorney_year", .number(orNull: attorney.year)),
      ("attorney_office", .text(attorney.office)),
      ("attorney_kind", .optional(attorney.kind?.rawValue)),
      ("attorney_until", .optional(attorney.until?.description)),
      ("remark", .text(remark)),
    ]
  }
}

extension JSON {
  /// The number of a record, or null.
  package static func id<Record>(_ id: ID<Record>?) -> JSON {
    guard let id else { return .null }
    return .number(Int(id.number))
  }

  /// A number, or null.
  package static func number(orNull number: Int?) -> JSON {
    guard let number else { return .null }
    return .number(number)
  }
}
