package import Records

extension Page<PersonCard> {
  /// The list for a spreadsheet.
  package var table: CSV {
    var table = CSV(head: [
      "person", "name", "member", "number", "governorate", "cases", "visibility",
    ])
    for card in items {
      table.append([
        "\(card.id)", card.name, card.memberNumber == nil ? "" : "yes", card.memberNumber ?? "",
        card.governorate, "\(card.caseCount)", card.visibility.name,
      ])
    }
    return table
  }
}
