package import Records

extension CaseList {
  /// The list for a spreadsheet.
  package var table: CSV {
    var table = CSV(head: [
      "case", "title", "numbers", "track", "procedure", "court", "governorate", "accused", "held",
      "next", "events", "visibility",
    ])
    for card in items {
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
