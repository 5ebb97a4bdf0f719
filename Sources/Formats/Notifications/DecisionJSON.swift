package import Records

extension CommitteeDecision {
  /// A decision of the Committee for other programs, with the notifications that it touches.
  package var json: [JSON.Member] {
    [
      ("decision", .id(id)), ("number", .text(details.number)),
      ("decided", .text(details.decided.description)),
      ("notice", .optional(details.notice?.description)),
      ("knowledge", .optional(details.knowledge?.description)),
      ("says", .text(details.says)), ("source", .text(details.source)),
      ("document", .id(details.document)), ("visibility", .text(details.visibility.name)),
      JSON.objects("touched", touched) {
        [
          ("notification", .id($0.notification)), ("subject", .text($0.subject)),
          ("state", .optional($0.state?.rawValue)),
        ]
      },
      ("added_at", .text("\(addedAt)")), ("added_by", .text(addedBy)),
    ]
  }
}

extension CSV {
  /// Decisions of the Committee for a spreadsheet, a line each.
  package init(decisions: [CommitteeDecision]) {
    self.init(head: [
      "decision", "number", "decided", "notice", "knowledge", "says", "source", "touched",
    ])
    for decision in decisions {
      let details = decision.details
      append([
        "\(decision.id)", details.number, details.decided.description,
        details.notice?.description ?? "", details.knowledge?.description ?? "", details.says,
        details.source,
        decision.touched.map { touch in
          "\(touch.notification)" + (touch.state.map { "=\($0.rawValue)" } ?? "")
        }.joined(separator: "; "),
      ])
    }
  }
}
