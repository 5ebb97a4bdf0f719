/// The parts of a sequence while it is read, cut where «/س» or «/ف» stands.
///
/// What stands on both sides of such a sign becomes one clause: the last part before it and the first
/// after it. Where one of the two is no part of the text, such as a word of the title, the sign is
/// passed over and the two stand together as any words do.
struct UnitParts {
  private var ended: [(parts: [Clause], unit: TextUnit)] = []

  /// Whether a sign can stand after `parts`: one at the beginning is a word.
  func mayEnd(_ parts: [Clause]) -> Bool { parts.isEmpty == false || ended.isEmpty == false }

  /// Takes the parts before a sign; of signs that follow each other the first counts.
  mutating func end(_ parts: [Clause], by unit: TextUnit) {
    if parts.isEmpty == false { ended.append((parts, unit)) }
  }

  /// Everything that was taken and the parts after the last sign, as parts of one clause.
  func joined(with last: [Clause]) -> [Clause] {
    var whole: [Clause] = []
    var unit: TextUnit?
    for (parts, next) in ended + [(last, .sentence)] {
      let parts = CompoundTerms.spelled(NumberTerms.joined(parts))
      if let unit, let before = whole.last, let first = parts.first,
        let clause = Self.united(before, first, in: unit)
      {
        whole[whole.count - 1] = clause
        whole += parts.dropFirst()
      } else {
        whole += parts
      }
      unit = next
    }
    return whole
  }

  /// Both parts within one unit; `nil` where one of them is no condition on the text.
  private static func united(_ left: Clause, _ right: Clause, in unit: TextUnit) -> Clause? {
    guard left.isExclusion == false, left.isOfText, right.isOfText else { return nil }
    if case .within(unit, let parts) = left { return .within(unit, parts + [right]) }
    return .within(unit, [left, right])
  }
}

extension Clause {
  /// Whether some part of this asks for words in one sentence or one paragraph.
  package var hasUnits: Bool {
    switch self {
    case .term: false
    case .all(let parts), .any(let parts): parts.contains(where: \.hasUnits)
    case .not(let clause): clause.hasUnits
    case .within: true
    }
  }

  fileprivate var isExclusion: Bool { if case .not = self { true } else { false } }

  /// Whether all of this is looked for in the text, not in the title.
  fileprivate var isOfText: Bool {
    switch self {
    case .term(let term): term.place == .anywhere
    case .all(let parts), .any(let parts), .within(_, let parts): parts.allSatisfy(\.isOfText)
    case .not(let clause): clause.isOfText
    }
  }
}
