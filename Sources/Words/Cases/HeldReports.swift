package import Records

/// What the sheet of the held says, in commands, pages and tables.
package struct HeldReports: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }

  package static let sheet = Wording("كشف المحبوسين", "Persons held")

  /// The columns of the sheet, after the name.
  package enum Column: CaseIterable, Sendable {
    case since, days, place, `case`, charge, lawyer, validUntil, next, remarks
  }

  package func label(_ column: Column) -> String {
    switch column {
    case .since: tongue.say("محبوس منذ", "Held since")
    case .days: tongue.say("أيام الحبس", "Days held")
    case .place: tongue.say("مكان الاحتجاز", "Held at")
    case .case: tongue.say(.case)
    case .charge: tongue.say(.charge)
    case .lawyer: tongue.say("المحامي", "Counsel")
    case .validUntil: tongue.say("آخر يوم لأمر الحبس", "Order runs to")
    case .next: tongue.say("الجلسة التالية", "Next session")
    case .remarks: tongue.say("تنبيهات", "Alerts")
    }
  }

  /// What must be looked at, the gravest first: a limit that passed, what is doubtful, what is missing.
  package func alerts(of held: HeldPerson, today: CivilDate) -> [String] {
    held.holdings.flatMap { alerts(of: $0, today: today) } + gaps(of: held)
  }

  /// The same of one case that holds somebody.
  package func alerts(of holding: HeldPerson.Holding, today: CivilDate) -> [String] {
    let passed =
      holding.capPassed.map { [tongue.remandExceeded(days: $0.days(to: today) ?? 0)] } ?? []
    let convicted = holding.convicted.map { day in
      let on = day.words(in: tongue)
      return tongue.say(
        "محكوم عليه في \(on): ما بعده عقوبة لا حبس احتياطي.",
        "Convicted on \(on): what follows is penalty, not remand.")
    }
    return passed + [convicted].compactMap { $0 } + holding.doubts.map { $0.sentence(in: tongue) }
  }

  package func gaps(of held: HeldPerson) -> [String] { held.gaps.map { $0.label(in: tongue) } }

  /// Where somebody was kept before, with the days: «قسم تل الريحان (3 مارس 2026)».
  package func places(before held: HeldPerson) -> String {
    tongue.series(
      held.places.dropLast().reversed().map { place in
        place.name + (place.since.map { " (\($0.words(in: tongue)))" } ?? "")
      })
  }
}
