package import Records

extension PersonMatch {
  /// The score to two places, which is as much as it says.
  package var rounded: Double { Double(Int(score * 100)) / 100 }

  /// Who may be meant, for other programs.
  package var json: [JSON.Member] {
    card.json + [("score", .decimal(rounded)), ("spelling", .text(spelling))]
  }
}

extension Conflict {
  /// The part in the case, for other programs.
  package var json: [JSON.Member] {
    [
      ("asked", .text(asked)), ("person", .id(match.card.id)), ("name", .text(match.card.name)),
      ("score", .decimal(match.rounded)), ("case", .id(caseID)), ("title", .text(caseTitle)),
      ("role", .text(role.rawValue)), ("represents", .text(represents)),
    ]
  }
}
