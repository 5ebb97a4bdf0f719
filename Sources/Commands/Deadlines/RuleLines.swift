import Deadlines
import Formats
import Records
import Words

/// Rules as a person reads them in a terminal.
extension Session {
  private var words: DeadlineReports { deadlineReports }

  /// A rule in a line: code, periods, certainty, title.
  func line(_ rule: Rule) -> String {
    let lengths = rule.terms.map { $0.length.unit.count($0.length.value, in: tongue) }
      .joined(separator: tongue.say(.comma))
    return row([
      rule.id, lengths.isEmpty ? "–" : lengths, rule.codes.map(\.rawValue).joined(separator: ","),
      rule.confidence.rawValue, tongue.say(rule.title),
    ])
  }

  /// The latest version in full, then the history.
  func show(_ versions: [RuleVersion]) -> ExitStatus {
    guard isJSON == false else {
      for version in versions { print(version.json) }
      return .done
    }
    guard let rule = versions.first?.rule else { return .nothingFound }
    say(ink.bold(line(rule)))
    print(facts: facts(of: rule))
    print(
      facts: rule.terms.map { term in
        let length = term.length.unit.count(term.length.value, in: tongue)
        return (rule.name(of: term), "\(length) \(tongue.say(term.label))")
      })
    for version in versions {
      print(
        history: [
          "\(version.rule.version)", tongue.day(of: version.addedAt), version.addedBy,
          version.remark,
        ])
    }
    return .done
  }

  /// What became of a change.
  func show(_ receipt: RuleReceipt) -> ExitStatus {
    print(
      [
        ("changed", .list(receipt.changed.map { .object($0.json) })),
        ("moved", .list(receipt.moved.map { .id($0) })),
      ], or: words.rulesChanged(receipt.changed.count, moved: receipt.moved.count))
  }

  private func facts(of rule: Rule) -> [(String, String)] {
    let place = [rule.basis.article, rule.basis.paragraph].filter { $0.isEmpty == false }
    return [
      (tongue.say(.event), tongue.say(rule.trigger.label)),
      (
        tongue.say(.basis),
        "\(tongue.say(rule.basis.law)) \(place.joined(separator: " / ")) \(rule.basis.quote)"
      ),
      (tongue.say(.source), "\(rule.source.title) \(rule.source.url)"),
      (tongue.say(.certainty), "\(rule.confidence.rawValue): \(rule.confidence.label(in: tongue))"),
      (tongue.say(.law), rule.law.label(in: tongue)),
      (
        words.effective,
        "\(rule.effectiveFrom?.description ?? "…") – \(rule.effectiveTo?.description ?? "…")"
      ),
      (words.review, rule.review.map { words.reviewed($0) } ?? words.needsReview),
      (tongue.say(.remark), tongue.say(rule.note)),
    ] + rule.warnings.map { (words.warning, tongue.say($0)) }
  }
}
