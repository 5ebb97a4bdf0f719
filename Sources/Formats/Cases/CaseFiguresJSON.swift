package import Records

extension CaseFigures {
  /// One number: what is counted, by what, and how many there are.
  package struct Row {
    package let unit: String
    package let by: String
    package let value: String
    /// What the value is called, where it is of a closed list.
    package let term: (any LegalTerm)?
    package let count: Int

    /// The number, for other programs.
    package var json: [JSON.Member] {
      [
        ("unit", .text(unit)), ("by", .text(by)), ("value", .text(value)),
        ("count", .number(count)),
      ]
    }
  }

  /// Every number, a row each.
  package var rows: [Row] {
    func list(
      _ unit: String, _ by: String, _ counts: [CaseFacets.Count],
      _ term: (String) -> (any LegalTerm)? = { _ in nil }
    ) -> [Row] { counts.map { Row(unit: unit, by: by, value: $0, term: term($0), count: $1) } }
    let days = custody.filter { $0.open + $0.ended > 0 }.map { step in
      let value = step.daysMax.map { "<=\($0)" } ?? ">\(CaseFigures.custodySteps.last ?? 0)"
      return (value, step.open + step.ended)
    }
    return list("case", "procedure", cases.procedures) { Procedure(rawValue: $0) }
      + list("case", "track", cases.tracks) { Track(rawValue: $0) }
      + list("case", "governorate", cases.governorates) + list("case", "charge", cases.charges)
      + list("person", "liberty", liberties) { Liberty(rawValue: $0) }
      + list("person", "custody-days", days)
      + list("act", "type", acts) { ViolationAct(rawValue: $0) }
  }
}
