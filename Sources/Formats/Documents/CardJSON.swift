package import Records

extension DocumentCard {
  /// What the catalogue says of the document, for other programs.
  package var json: [JSON.Member] {
    [
      ("document", .id(id)),
      ("title", .text(details.title)),
      ("kind", .text(details.kind.rawValue)),
      ("date", .optional(details.date?.description)),
      ("source", .text(details.source)),
      ("author", .text(details.author)),
      ("issuer", .text(details.issuer)),
      ("tags", .list(details.tags.map { .text($0) })),
      ("language", .text(details.language.rawValue)),
      ("case", .text(details.caseName)),
      ("remark", .text(details.remark)),
      ("visibility", .text(details.visibility.name)),
      ("quality", .text(quality.rawValue)),
      ("external", .optional(external)),
      ("file", .optional(file)),
      ("media_type", .optional(mediaType)),
      ("bytes", .number(fileBytes)),
      ("passage_count", .number(passageCount)),
      ("added", .text("\(addedAt)")),
      ("added_by", .text(addedBy)),
      ("removed", .optional(removedAt?.description)),
    ] + (subject.map { [("record", .number(Int($0.number)))] } ?? [])
  }
}
