package import Records

/// A version of a rule as it was kept (إصدار قاعدة).
package struct RuleVersion: Equatable, Sendable {
  package let rule: Rule
  /// In ISO 8601 with seconds and `Z`.
  package let addedAt: Timestamp
  /// Empty for those that came with the program.
  package let addedBy: String
  /// Why it was changed.
  package let remark: String

  package init(rule: Rule, addedAt: Timestamp, addedBy: String, remark: String) {
    (self.rule, self.addedAt, self.addedBy, self.remark) = (rule, addedAt, addedBy, remark)
  }
}

/// What became of a change of rules.
package struct RuleReceipt: Equatable, Sendable {
  /// The new versions.
  package let changed: [Rule]
  /// The due dates that moved or rest on a new version, by their numbers.
  package let moved: [DeadlineID]

  package init(changed: [Rule], moved: [DeadlineID]) {
    (self.changed, self.moved) = (changed, moved)
  }
}

/// What became of a change of the table of holidays.
package struct HolidayReceipt: Equatable, Sendable {
  /// The table as it is now.
  package let table: HolidayTable
  /// The days that were added or taken back.
  package let days: [CivilDate]
  /// The due dates that moved, by their numbers.
  package let moved: [DeadlineID]

  package init(table: HolidayTable, days: [CivilDate], moved: [DeadlineID]) {
    (self.table, self.days, self.moved) = (table, days, moved)
  }
}

// MARK: - Changing a rule

extension Rule {
  /// The same rule under another version's number.
  package func renumbered(_ version: Int) -> Rule { changed { $0.version = version } }

  /// The rule, confirmed by a lawyer against the Gazette.
  package func confirmed(by review: Review) -> Rule {
    changed {
      $0.needsReview = false
      $0.reviewedBy = review.by
      $0.reviewedOn = review.on.description
    }
  }

  /// The rule with fields of its record replaced by what was typed, such as `article` or `value`.
  ///
  /// A changed rule needs review again. Throws where the result is no rule.
  package func edited(_ change: RuleChange) throws(RulebookError) -> Rule {
    var record = RuleRecord(self)
    record.needsReview = true
    record.reviewedBy = nil
    record.reviewedOn = nil
    if let article = change.article { record.legalBasis.article = article }
    if let quote = change.quote { record.legalBasis.quoteAr = quote }
    if let source = change.source { record.source.title = source }
    if let confidence = change.confidence { record.confidence = confidence.rawValue }
    if let codes = change.codes { record.calendar = codes.map(\.rawValue) }
    if let effect = change.holidayEffect { record.holidayExtension = effect.rawValue }
    if let effect = change.distanceEffect { record.distancePeriod = effect.rawValue }
    if let from = change.effectiveFrom { record.effectiveFrom = from?.description }
    if let to = change.effectiveTo { record.effectiveTo = to?.description }
    if let length = change.length {
      let place = record.lengths.firstIndex { $0.key == change.term } ?? 0
      guard record.lengths.indices.contains(place) else { throw .field(rule: id, "lengths") }
      record.lengths[place].value = length.value
      record.lengths[place].unit = length.unit.rawValue
    }
    return try record.rule()
  }

  private func changed(_ change: (inout RuleRecord) -> Void) -> Rule {
    var record = RuleRecord(self)
    change(&record)
    // It cannot fail: a rule's own record reads back, and the changes above keep it whole.
    return (try? record.rule()) ?? self
  }
}

/// What a person corrects in a rule; what is `nil` stays.
package struct RuleChange: Equatable, Sendable {
  /// Which period `length` is for; empty for the first.
  package var term = ""
  package var length: Length?
  package var article: String?
  package var quote: String?
  package var source: String?
  package var confidence: Rule.Confidence?
  package var codes: [CalendarCode]?
  package var holidayEffect: Rule.Effect?
  package var distanceEffect: Rule.Effect?
  package var effectiveFrom: CivilDate??
  package var effectiveTo: CivilDate??

  package init() {}
}
