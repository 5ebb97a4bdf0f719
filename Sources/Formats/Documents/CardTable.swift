package import Records
package import Search

extension DocumentCard {
  /// The names of the columns that a card fills, those of its JSON.
  package static let columns = [
    "document", "title", "kind", "date", "issuer", "author", "source", "case", "tags", "language",
    "visibility", "quality", "file", "external", "remark", "added", "added_by", "removed",
  ]

  /// What the catalogue says of the document, a cell each.
  package var cells: [String] {
    [
      "\(id)", details.title, details.kind.rawValue, details.date?.description ?? "",
      details.issuer, details.author, details.source, details.caseName,
      details.tags.joined(separator: "; "), details.language.rawValue, details.visibility.name,
      quality.rawValue, file ?? "", external ?? "", details.remark, "\(addedAt)", addedBy,
      removedAt?.description ?? "",
    ]
  }
}

extension Page<DocumentCard> {
  /// The list for a spreadsheet.
  package var table: CSV {
    var table = CSV(head: DocumentCard.columns)
    for card in items { table.append(card.cells) }
    return table
  }
}

extension SearchAnswer {
  /// The results for a spreadsheet: a row for each document, with its best passage.
  package var table: CSV {
    var table = CSV(head: ["rank"] + DocumentCard.columns + ["passages", "label", "excerpt"])
    for hit in hits {
      let best = hit.passages.first
      table.append(
        ["\(hit.rank)"] + hit.card.cells + [
          "\(hit.passageCount)", best?.label ?? "", best?.excerpt.words ?? "",
        ])
    }
    return table
  }
}

extension Excerpt {
  /// The excerpt's words alone, on one line, with an ellipsis where the text goes on.
  package var words: String {
    let words = spans.map { span in
      switch span {
      case .plain(let text), .found(let text): text
      }
    }
    let line = words.joined().split(whereSeparator: \.isNewline).joined(separator: " ")
    return (isCutBefore ? "…" : "") + line + (isCutAfter ? "…" : "")
  }
}
