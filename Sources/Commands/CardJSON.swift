import Records

extension DocumentCard {
  /// What the catalogue says of the document, for other programs.
  var json: [JSON.Member] {
    [
      .init("id", .integer(id)),
      .init("title", .string(details.title)),
      .init("kind", .string(details.kind.rawValue)),
      .init("date", .optional(details.date?.description)),
      .init("source", .string(details.source)),
      .init("author", .string(details.author)),
      .init("tags", .array(details.tags.map { .string($0) })),
      .init("language", .string(details.language.rawValue)),
      .init("case", .string(details.caseName)),
      .init("remark", .string(details.remark)),
      .init("visibility", .string(details.visibility.name)),
      .init("quality", .string(quality.rawValue)),
      .init("external", .optional(external)),
      .init("file", .optional(file)),
      .init("media_type", .optional(mediaType)),
      .init("bytes", .count(fileBytes)),
      .init("passage_count", .count(passageCount)),
      .init("added_at", .string(addedAt)),
      .init("added_by", .string(addedBy)),
      .init("removed_at", .optional(removedAt)),
    ]
  }
}
