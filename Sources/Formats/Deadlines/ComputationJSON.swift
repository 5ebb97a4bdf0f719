package import Deadlines
import Records
import Words

extension Computation {
  /// The date and every step to it, for other programs; days in ISO 8601.
  package var json: [JSON.Member] {
    [
      ("rule", .text(term.map { rule.name(of: $0) } ?? rule.id)),
      ("rule_version", .number(rule.version)),
      ("holiday_table", .number(tableVersion)),
      ("event", .text(fact.date.description)),
      ("event_time", .optional(fact.time?.description)),
      ("due", .optional(due?.date.description)),
      ("due_time", .optional(due?.time?.description)),
      ("weekday", .optional(due?.date.weekday.map { "\($0)" })),
      ("not_before", .truth(isEarliest)),
      ("arguable", .optional(arguable?.date.description)),
      ("confidence", .text((term?.confidence ?? rule.confidence).rawValue)),
      ("needs_review", .truth(rule.needsReview)),
      ("needs_lawyer", .truth(needsLawyer)),
      ("steps", .list(steps.map(\.json))),
    ]
  }
}

extension Step {
  /// The step for other programs, with its sentence in both languages.
  package var json: JSON {
    .object([
      ("step", .text(kind.rawValue)),
      ("note", .text(note.rawValue)),
      ("date", .optional(date?.description)),
      ("time", .optional(time?.description)),
      ("number", number.map { .number($0) } ?? .null),
      ("unit", .optional(unit?.rawValue)),
      ("ar", .text(sentence(in: .arabic))),
      ("en", .text(sentence(in: .english))),
    ])
  }
}
