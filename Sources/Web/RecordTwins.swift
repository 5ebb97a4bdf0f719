import Records

extension CasePage {
  /// A part of the list for a program.
  func json(page: Int) -> JSON {
    .object([
      ("page", .number(page)),
      ("total", .number(total)),
      ("cases", .list(cards.map(\.twin))),
    ])
  }

  /// The list for a spreadsheet.
  var table: CSV {
    var table = CSV(head: [
      "case", "title", "numbers", "track", "procedure", "court", "governorate", "accused", "held",
      "next", "events", "visibility",
    ])
    for card in cards {
      table.append([
        "\(card.id)", card.title, card.numbers.joined(separator: "; "),
        card.track?.rawValue ?? "", card.procedure?.rawValue ?? "", card.court, card.governorate,
        card.accused.joined(separator: "; "), "\(card.heldCount)", card.next?.description ?? "",
        "\(card.eventCount)", card.visibility.name,
      ])
    }
    return table
  }
}

extension CaseCard {
  fileprivate var twin: JSON {
    .object([
      ("case", .number(Int(id))),
      ("title", .text(title)),
      ("numbers", .list(numbers.map { .text($0) })),
      ("track", .optional(track?.rawValue)),
      ("procedure", .optional(procedure?.rawValue)),
      ("court", .text(court)),
      ("governorate", .text(governorate)),
      ("accused", .list(accused.map { .text($0) })),
      ("held", .number(heldCount)),
      ("next", .optional(next?.description)),
      ("events", .number(eventCount)),
      ("visibility", .text(visibility.name)),
      ("address", .text(Route.cases(.show(id)).address)),
    ])
  }
}

extension PersonPage {
  /// A part of the list for a program.
  func json(page: Int) -> JSON {
    .object([
      ("page", .number(page)),
      ("total", .number(total)),
      ("people", .list(cards.map(\.twin))),
    ])
  }

  /// The list for a spreadsheet.
  var table: CSV {
    var table = CSV(head: ["person", "name", "member", "governorate", "cases", "visibility"])
    for card in cards {
      table.append([
        "\(card.id)", card.name, card.memberNumber ?? "", card.governorate, "\(card.caseCount)",
        card.visibility.name,
      ])
    }
    return table
  }
}

extension PersonCard {
  fileprivate var twin: JSON {
    .object([
      ("person", .number(Int(id))),
      ("name", .text(name)),
      ("member", .optional(memberNumber)),
      ("governorate", .text(governorate)),
      ("cases", .number(caseCount)),
      ("visibility", .text(visibility.name)),
      ("address", .text(Route.cases(.person(id)).address)),
    ])
  }
}

extension CaseFile {
  /// The case for a program: what its page says, with the same rights.
  var twin: JSON {
    .object([
      ("case", .number(Int(id))),
      ("title", .text(details.title)),
      ("subject", .text(details.subject)),
      ("numbers", .list(details.numbers.map { .text("\($0)") })),
      ("track", .optional(details.track?.rawValue)),
      ("degree", .optional(details.degree?.rawValue)),
      ("procedure", .optional(details.procedure?.rawValue)),
      ("prosecution", .text(details.prosecution)),
      ("court", .text(details.court)),
      ("circuit", .text(details.circuit)),
      ("governorate", .text(details.governorate)),
      ("opened", .optional(details.opened?.description)),
      ("tags", .list(details.tags.map { .text($0) })),
      ("charges", .list(details.charges.map(\.twin))),
      ("parties", .list(parties.map(\.twin))),
      ("events", .list(events.map(\.twin))),
      ("documents", .list(documents.map { .number(Int($0.id)) })),
      ("matter", .list(matter.map { .number(Int($0.id)) })),
      ("remark", .text(details.remark)),
      ("visibility", .text(details.visibility.name)),
      ("added", .text(addedAt)),
      ("added_by", .text(addedBy)),
      ("changed", .text(changedAt)),
    ])
  }
}

extension Charge {
  fileprivate var twin: JSON {
    .object([
      ("name", .text(name)), ("law", .text(law)), ("article", .text(article)),
      ("person", person.map { .number(Int($0)) } ?? .null),
    ])
  }
}

extension Party {
  fileprivate var twin: JSON {
    .object([
      ("person", .number(Int(person))), ("name", .text(name)), ("role", .text(role.rawValue)),
      ("liberty", .optional(liberty?.rawValue)),
      ("represents", represents.map { .number(Int($0)) } ?? .null),
      ("attorney", .text(attorney.words)), ("remark", .text(remark)),
    ])
  }
}

extension CaseEvent {
  fileprivate var twin: JSON {
    .object([
      ("event", .number(Int(id))), ("type", .text(details.type.rawValue)),
      ("case", details.memberCase.map { .number(Int($0)) } ?? .null),
      ("person", details.person.map { .number(Int($0)) } ?? .null),
      ("date", .optional(details.date?.description)), ("hour", .text(details.hour)),
      ("until", .optional(details.until?.description)),
      ("estimate", .truth(details.isEstimate)), ("place", .text(details.place)),
      ("description", .text(details.description)), ("decision", .text(details.decision)),
      ("verdict", .optional(details.verdict?.rawValue)),
      ("next", .optional(details.nextDate?.description)),
      ("act", .optional(details.act?.rawValue)),
      ("perpetrator", .text(details.perpetrator)), ("source", .text(details.statedBy)),
      ("reliability", .optional(details.reliability?.rawValue)),
      ("certainty", .optional(details.certainty?.rawValue)),
      ("document", details.document.map { .number(Int($0)) } ?? .null),
    ])
  }
}

extension PersonFile {
  /// The person for a program: what their page says, with the same rights.
  var twin: JSON {
    let details = person.details
    return .object([
      ("person", .number(Int(person.id))),
      ("name", .text(details.name)),
      ("spellings", .list(details.spellings.map { .text($0) })),
      ("member", .optional(details.membership?.number)),
      ("governorate", .text(details.governorate)),
      ("phone", .text(details.phone)),
      ("email", .text(details.email)),
      (
        "cases",
        .list(
          cases.map { entry in
            .object([
              ("case", .number(Int(entry.card.id))), ("role", .text(entry.role.rawValue)),
              ("liberty", .optional(entry.liberty?.rawValue)),
            ])
          })
      ),
      ("events", .list(events.map(\.twin))),
      (
        "consents",
        .list(
          consents.filter(\.holds).map { .text($0.scope.rawValue) })
      ),
      ("visibility", .text(details.visibility.name)),
    ])
  }
}
