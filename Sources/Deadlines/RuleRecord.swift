import Foundation
import Records

/// A rule as its file writes it (samples/rules); the keys are those of the research it comes from.
struct RuleRecord: Codable {
  struct Trigger: Codable {
    var eventType: String
    var labelAr: String
    var labelEn: String
    var needsTime: Bool
    var excludeTriggerDay: Bool
  }
  struct Length: Codable {
    var key: String
    var labelAr: String?
    var labelEn: String?
    var triggerAr: String?
    var triggerEn: String?
    var noteAr: String?
    var noteEn: String?
    var needsLawyer: Bool?
    var value: Int
    var unit: String
    var holdsFor: String
    var calendar: [String]?
    var confidence: String?
    var counterpart: String?
  }
  struct Basis: Codable {
    var lawAr: String
    var lawEn: String
    var article: String
    var paragraph: String
    var quoteAr: String
  }
  struct Source: Codable {
    var title: String
    var url: String
    var seenOn: String?
  }

  var id: String
  var category: String
  var titleAr: String
  var titleEn: String
  var trigger: Trigger
  var lengths: [Length]
  var counterpart: String?
  var calendar: [String]
  var holidayExtension: String
  var distancePeriod: String
  var weeklyRest: String
  var consequenceAr: String
  var consequenceEn: String
  var legalBasis: Basis
  var source: Source
  var confidence: String
  var mark: String?
  var lawSystem: String
  var effectiveFrom: String?
  var effectiveTo: String?
  var applicabilityNoteAr: String
  var applicabilityNoteEn: String
  var needsReview: Bool
  var reviewedBy: String?
  var reviewedOn: String?
  var version: Int
  var warningsAr: [String]
  var warningsEn: [String]
  var mode: String
}

// MARK: - From a file

extension RuleRecord {
  /// The rule that the record writes; throws what is wrong with it.
  func rule() throws(RulebookError) -> Rule {
    try check()
    var terms: [Rule.Term] = []
    for length in lengths { terms.append(try term(length)) }
    guard Set(terms.map(\.key)).count == terms.count else { throw wrong("lengths.key") }
    return Rule(
      id: id, version: version, category: category, title: Wording(titleAr, titleEn),
      trigger: Rule.Trigger(
        event: trigger.eventType, label: Wording(trigger.labelAr, trigger.labelEn),
        needsTime: trigger.needsTime, excludesDay: trigger.excludeTriggerDay),
      terms: terms, counterpart: counterpart, codes: try codes(calendar),
      holidayEffect: try choice(holidayExtension, "holiday_extension"),
      distanceEffect: try choice(distancePeriod, "distance_period"),
      rest: try choice(weeklyRest, "weekly_rest"),
      consequence: Wording(consequenceAr, consequenceEn),
      basis: Rule.LegalBasis(
        law: Wording(legalBasis.lawAr, legalBasis.lawEn), article: legalBasis.article,
        paragraph: legalBasis.paragraph, quote: legalBasis.quoteAr),
      source: Rule.RuleSource(
        title: source.title, url: source.url, seenOn: try date(source.seenOn, "source.seen_on")),
      confidence: try choice(confidence, "confidence"), mark: mark ?? "",
      law: try choice(lawSystem, "law_system"),
      effectiveFrom: try date(effectiveFrom, "effective_from"),
      effectiveTo: try date(effectiveTo, "effective_to"),
      note: Wording(applicabilityNoteAr, applicabilityNoteEn),
      warnings: zip(warningsAr, warningsEn).map { Wording($0, $1) },
      mode: try choice(mode, "mode"), review: try review())
  }

  /// Throws where a field without which the rule means nothing is empty or out of bounds.
  private func check() throws(RulebookError) {
    let isName = id.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x2D
    }
    guard isName, (1...Rulebook.idSignsMax).contains(id.utf8.count) else { throw wrong("id") }
    let required = [
      ("category", category), ("title_ar", titleAr), ("title_en", titleEn),
      ("trigger.event_type", trigger.eventType), ("trigger.label_ar", trigger.labelAr),
      ("trigger.label_en", trigger.labelEn), ("legal_basis.law_ar", legalBasis.lawAr),
      ("legal_basis.law_en", legalBasis.lawEn), ("legal_basis.article", legalBasis.article),
      ("source.title", source.title),
    ]
    for (name, value) in required where value.allSatisfy(\.isWhitespace) { throw wrong(name) }
    guard (1...Rulebook.versionMax).contains(version) else { throw wrong("version") }
    guard warningsAr.count == warningsEn.count else { throw wrong("warnings_en") }
    guard lengths.count <= Rulebook.termsMax else { throw wrong("lengths") }
  }

  private func term(_ length: Length) throws(RulebookError) -> Rule.Term {
    guard let unit = LengthUnit(rawValue: length.unit),
      let value = Deadlines.Length(length.value, unit)
    else { throw wrong("lengths.value") }
    var own: [CalendarCode]?
    if let typed = length.calendar { own = try codes(typed) }
    let ofRule = try codes(calendar)
    let counted = own ?? ofRule
    // Hours are counted from an hour and nothing else is.
    guard counted.contains(.hours) == (unit == .hours) || counted.contains(.set) else {
      throw wrong("lengths.unit")
    }
    return Rule.Term(
      key: length.key, label: Wording(length.labelAr ?? "", length.labelEn ?? ""),
      trigger: length.triggerAr.map { Wording($0, length.triggerEn ?? $0) },
      note: length.noteAr.map { Wording($0, length.noteEn ?? $0) },
      needsLawyer: length.needsLawyer ?? false, length: value,
      holder: try choice(length.holdsFor, "lengths.holds_for"), codes: own,
      confidence: try length.confidence.map { typed throws(RulebookError) in
        try choice(typed, "lengths.confidence")
      }, counterpart: length.counterpart)
  }

  private func codes(_ typed: [String]) throws(RulebookError) -> [CalendarCode] {
    var codes: [CalendarCode] = []
    for code in typed { codes.append(try choice(code, "calendar")) }
    return codes
  }

  private func review() throws(RulebookError) -> Rule.Review? {
    guard needsReview == false else { return nil }
    guard let by = reviewedBy, by.isEmpty == false, let on = try date(reviewedOn, "reviewed_on")
    else { throw wrong("reviewed_by") }
    return Rule.Review(by: by, on: on)
  }

  private func date(_ typed: String?, _ field: String) throws(RulebookError) -> CivilDate? {
    guard let typed else { return nil }
    do throws(ArchiveError) { return try CivilDate(typed) } catch { throw wrong(field) }
  }

  private func choice<Choice: RawRepresentable>(
    _ typed: String, _ field: String
  ) throws(RulebookError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: typed) else { throw wrong(field) }
    return choice
  }

  private func wrong(_ field: String) -> RulebookError { .field(rule: id, field) }
}

// MARK: - Into a file

extension RuleRecord {
  init(_ rule: Rule) {
    id = rule.id
    category = rule.category
    (titleAr, titleEn) = (rule.title.arabic, rule.title.english)
    trigger = Trigger(
      eventType: rule.trigger.event, labelAr: rule.trigger.label.arabic,
      labelEn: rule.trigger.label.english, needsTime: rule.trigger.needsTime,
      excludeTriggerDay: rule.trigger.excludesDay)
    lengths = rule.terms.map { term in
      Length(
        key: term.key, labelAr: term.label.isEmpty ? nil : term.label.arabic,
        labelEn: term.label.isEmpty ? nil : term.label.english,
        triggerAr: term.trigger?.arabic, triggerEn: term.trigger?.english,
        noteAr: term.note?.arabic, noteEn: term.note?.english,
        needsLawyer: term.needsLawyer ? true : nil, value: term.length.value,
        unit: term.length.unit.rawValue, holdsFor: term.holder.rawValue,
        calendar: term.codes?.map(\.rawValue), confidence: term.confidence?.rawValue,
        counterpart: term.counterpart)
    }
    counterpart = rule.counterpart
    calendar = rule.codes.map(\.rawValue)
    holidayExtension = rule.holidayEffect.rawValue
    distancePeriod = rule.distanceEffect.rawValue
    weeklyRest = rule.rest.rawValue
    (consequenceAr, consequenceEn) = (rule.consequence.arabic, rule.consequence.english)
    legalBasis = Basis(
      lawAr: rule.basis.law.arabic, lawEn: rule.basis.law.english, article: rule.basis.article,
      paragraph: rule.basis.paragraph, quoteAr: rule.basis.quote)
    source = Source(
      title: rule.source.title, url: rule.source.url, seenOn: rule.source.seenOn?.description)
    confidence = rule.confidence.rawValue
    mark = rule.mark.isEmpty ? nil : rule.mark
    lawSystem = rule.law.rawValue
    effectiveFrom = rule.effectiveFrom?.description
    effectiveTo = rule.effectiveTo?.description
    (applicabilityNoteAr, applicabilityNoteEn) = (rule.note.arabic, rule.note.english)
    needsReview = rule.needsReview
    reviewedBy = rule.review?.by
    reviewedOn = rule.review?.on.description
    version = rule.version
    warningsAr = rule.warnings.map(\.arabic)
    warningsEn = rule.warnings.map(\.english)
    mode = rule.mode.rawValue
  }
}
