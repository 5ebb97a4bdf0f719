package import Records

/// A legal period and how it is counted (قاعدة ميعاد), as the rulebook keeps it.
///
/// A rule is data, not code: until a lawyer confirms it against the Gazette it needs review.
package struct Rule: Equatable, Sendable {
  /// What the rule is known by, such as `N-REMAND-4`.
  package let id: String
  /// From 1; an edit makes the next one and the old stays.
  package let version: Int
  package let category: String
  package let title: Wording
  package let trigger: Trigger
  /// The periods of the rule, the usual one first; empty where the law names none.
  package let terms: [Term]
  /// The rule of the other criminal procedure law, of a rule that names no period.
  package let counterpart: String?
  package let codes: [CalendarCode]
  /// Whether a holiday extends the period, and how far that is proven.
  package let holidayEffect: Effect
  /// Whether a distance period is added, and how far that is proven.
  package let distanceEffect: Effect
  /// Whose weekly rest counts.
  package let rest: RestKeeper
  package let consequence: Wording
  package let basis: LegalBasis
  package let source: RuleSource
  package let confidence: Confidence
  /// The mark of the research, such as `V` or `M`, where it had one; else empty.
  package let mark: String
  package let law: LawSystem
  /// From when the rule is in force, as far as it is known.
  package let effectiveFrom: CivilDate?
  /// The last day the rule is in force, or `nil` while it is.
  package let effectiveTo: CivilDate?
  package let note: Wording
  package let warnings: [Wording]
  package let mode: Mode
  /// The lawyer who confirmed the rule against the Gazette, and when; `nil` while it needs review.
  package let review: Review?
}

extension Rule {
  /// What starts the period (الواقعة).
  package struct Trigger: Equatable, Sendable {
    /// The kind of event, such as `arrest`.
    package let event: String
    package let label: Wording
    /// Whether the hour must be known.
    package let needsTime: Bool
    /// Whether the day of the event is left out of the count.
    package let excludesDay: Bool
  }

  /// One period of a rule: a rule of limitation has one each for felonies and misdemeanours.
  package struct Term: Equatable, Sendable {
    /// What it is called after the rule, as in `O-143-CAP/felony`; empty where it is the only one.
    package let key: String
    package let label: Wording
    /// What starts it where that is another thing than what starts the rule's first period.
    package let trigger: Wording?
    /// What must be known of this period alone.
    package let note: Wording?
    /// Whether it is not settled that this is the period at all.
    package let needsLawyer: Bool
    package let length: Length
    package let holder: Holder
    /// How this period is counted where it differs from its rule.
    package let codes: [CalendarCode]?
    /// How certain this period is where it differs from its rule.
    package let confidence: Confidence?
    /// The rule of the other criminal procedure law, such as `N-CAP-F` or `O-419B/ag`.
    package let counterpart: String?
  }

  /// Where the law says it (السند).
  package struct LegalBasis: Equatable, Sendable {
    package let law: Wording
    package let article: String
    package let paragraph: String
    /// The law's own words where they were seen.
    package let quote: String
  }

  /// Where the rule was read (المصدر).
  package struct RuleSource: Equatable, Sendable {
    package let title: String
    package let url: String
    package let seenOn: CivilDate?
  }

  /// Who confirmed a rule.
  package struct Review: Equatable, Sendable {
    package let by: String
    package let on: CivilDate

    package init(by: String, on: CivilDate) {
      (self.by, self.on) = (by, on)
    }
  }

  /// Whom the period binds or serves (لمن الميعاد).
  package enum Holder: String, CaseIterable, Sendable {
    case accused, victim, prosecution, authority, court, party, claimant
    case attorneyGeneral = "attorney_general"

    /// Whether the archive's own people file something by its last day.
    var files: Bool {
      switch self {
      case .accused, .victim, .party, .claimant: true
      case .prosecution, .authority, .court, .attorneyGeneral: false
      }
    }
  }

  /// How certain a rule is (درجة الثبوت).
  package enum Confidence: String, CaseIterable, Sendable {
    /// The text of the law or of a court was seen.
    case high = "H"
    /// A secondary source.
    case middle = "M"
    /// From memory.
    case low = "L"
  }

  /// Which criminal procedure law a rule belongs to.
  package enum LawSystem: String, CaseIterable, Sendable {
    /// Law 150 of 1950, until 30 September 2026.
    case old
    /// Law 174 of 2025, from 1 October 2026.
    case new
    /// Neither: the change does not touch the rule.
    case all
  }

  /// How far an effect on the last day is proven.
  package enum Effect: String, CaseIterable, Sendable {
    /// The period does not know it.
    case none
    /// A text or a court says so for this kind of period.
    case proven
    /// Only by analogy with another kind of period.
    case analogy
    /// Only from memory.
    case memory
  }

  /// Whose weekly rest counts for a last day.
  package enum RestKeeper: String, CaseIterable, Sendable {
    case courts, ministries
  }

  /// Whether the program may compute without a lawyer.
  package enum Mode: String, CaseIterable, Sendable {
    case auto
    case advancedReview = "advanced_review"
  }
}

extension Rule {
  /// Whether nobody has confirmed the rule yet.
  package var needsReview: Bool { review == nil }

  /// The period that `key` names; the first for an empty key.
  package func term(_ key: String) -> Term? {
    key.isEmpty ? terms.first : terms.first { $0.key == key }
  }

  /// How `term` is counted.
  package func codes(of term: Term) -> [CalendarCode] { term.codes ?? codes }

  /// What starts `term`, or the rule.
  package func trigger(of term: Term?) -> Wording { term?.trigger ?? trigger.label }

  /// Whether it was in force on a day, as far as that is known; a year says nothing against its days.
  package func isInForce(on day: CivilDate) -> Bool {
    (effectiveFrom.map { day.last >= $0.first } ?? true)
      && (effectiveTo.map { day.first <= $0.last } ?? true)
  }

  /// What a person types for a period of this rule.
  package func name(of term: Term) -> String { term.key.isEmpty ? id : "\(id)/\(term.key)" }

  /// Whether the rule caps the remand of a person: it may run from one procedure law into the next.
  package var capsRemand: Bool { category == "remand" && law != .all && codes.contains(.cap) }
}
