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
  /// What the list says of the case, and where its page is.
  fileprivate var twin: JSON {
    .object(json + [("address", .text(Route.cases(.show(id)).address))])
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
  /// What the list says of the person, and where their page is.
  fileprivate var twin: JSON {
    .object(json + [("address", .text(Route.cases(.person(id)).address))])
  }
}
