package import Records

extension Noun {
  package static let `case` = Noun(
    none: "لا قضايا", one: "قضية واحدة", two: "قضيتان", twoObject: "قضيتين", few: "قضايا",
    many: "قضية", hundred: "قضية", english: "case", englishPlural: "cases")
  package static let person = Noun(
    none: "لا أشخاص", one: "شخص واحد", two: "شخصان", twoObject: "شخصين", few: "أشخاص",
    many: "شخصًا", hundred: "شخص", english: "person", englishPlural: "people")
  package static let event = Noun(
    none: "لا وقائع", one: "واقعة واحدة", two: "واقعتان", twoObject: "واقعتين", few: "وقائع",
    many: "واقعة", hundred: "واقعة", english: "event", englishPlural: "events")
  package static let act = Noun(
    none: "لا أفعال", one: "فعل واحد", two: "فعلان", twoObject: "فعلين", few: "أفعال",
    many: "فعلًا", hundred: "فعل", english: "act", englishPlural: "acts")
}

extension Tongue {
  /// A number of days that may be a range: «29 يومًا», «من 20 إلى 31 يومًا».
  package func days(_ days: ClosedRange<Int>) -> String {
    guard days.lowerBound < days.upperBound else { return count(days.upperBound, .day) }
    let least = days.lowerBound == 1 ? "يوم" : number(days.lowerBound)
    return say(
      "من \(least) إلى \(count(days.upperBound, .day))",
      "\(number(days.lowerBound)) to \(count(days.upperBound, .day))")
  }

  /// A document by its number.
  package func document(_ id: DocumentID) -> String {
    "\(say(.document)) \(id)"
  }

  /// How long something took: «3 أيام», «اليوم نفسه».
  package func daysTaken(_ days: Int) -> String {
    days == 0 ? say("في اليوم نفسه", "same day") : count(days, .day)
  }

  /// How long the Committee took to answer.
  package func answered(after days: Int) -> String {
    guard days > 0 else { return say("الرد في اليوم نفسه", "answered the same day") }
    return say(
      "الرد بعد \(count(days, .day, as: .object))", "answered after \(count(days, .day))")
  }

  /// How far a day is from the present one: «غدًا», «بعد 3 أيام», «متأخر يومين».
  package func nearness(_ days: Int) -> String {
    switch days {
    case 0: say("اليوم", "today")
    case 1: say("غدًا", "tomorrow")
    case 2...: say("بعد \(count(days, .day, as: .object))", "in \(count(days, .day))")
    default: say("متأخر \(count(-days, .day, as: .object))", "\(count(-days, .day)) overdue")
    }
  }
}

extension Tongue {
  /// For how many days something has lasted: «منذ 5 أيام».
  package func since(days: Int) -> String {
    days < 1
      ? say("منذ اليوم", "since today")
      : say("منذ \(count(days, .day, as: .object))", "for \(count(days, .day))")
  }
}

extension Tongue {
  /// How long ago an hour of today has passed: «فات ميعاده منذ 3 ساعات».
  package func lateness(minutes: Int) -> String {
    let hours = minutes / 60
    guard hours > 0 else { return say("فات ميعاده منذ أقل من ساعة", "under an hour overdue") }
    return say(
      "فات ميعاده منذ \(count(hours, .hour, as: .object))", "\(count(hours, .hour)) overdue")
  }
}

extension CaseOrder: Worded {
  /// The order, as a choice.
  package var words: Wording {
    switch self {
    case .newest: Wording("الأحدث قيدًا", "Newest entered")
    case .next: Wording("أقرب موعد", "Nearest date")
    case .title: .name
    }
  }
}

extension Liberty {
  /// `late` for somebody who is held, `soon` for one who may be, `done` for one who is free.
  package var tone: String {
    switch self {
    case .arrested, .incommunicado, .disappeared, .remanded, .convicted: "late"
    case .summoned, .measure, .bail, .absentia, .abroad: "soon"
    case .free, .released, .served, .pardoned: "done"
    case .deceased: ""
    }
  }
}

extension EventType {
  /// `late` for what takes somebody's liberty or a right, `done` for what gives it back, `soon` for
  /// what is fixed before a court.
  package var tone: String {
    switch self {
    case .arrest, .remand, .renewal, .disappearance, .travelBan, .assetFreeze, .listing, .search,
      .releaseOrder, .death, .violation:
      "late"
    case .release, .pardon, .shelving: "done"
    case .hearing, .measure: "soon"
    case .summons, .interrogation, .judgment, .referral, .visit, .transfer, .challenge, .order,
      .notice, .other:
      ""
    }
  }
}

extension RecordChange {
  /// What was changed: a field under its label, or what became of the record.
  package func label(in tongue: Tongue) -> String {
    if let field = CaseField(rawValue: field) { return field.label(in: tongue) }
    if let field = PersonField(rawValue: field) { return field.label(in: tongue) }
    return switch field {
    case "party": tongue.say(.parties)
    case "attorney": tongue.say(.powerOfAttorney)
    case "document": tongue.say(.documents)
    case "is_minor": PersonField.minor.label(in: tongue)
    case "consent": CaseReports(tongue: tongue).consent
    case "touched": NotificationReports(tongue: tongue).touched
    case "removed": tongue.say(.trash)
    case "merged": tongue.say("ضم قيدين", "Merged records")
    case "exported": tongue.say("نسخة خارج السجل", "Copy outside the archive")
    default: DecisionField(rawValue: field)?.label(in: tongue) ?? field
    }
  }

  /// `before` or `after` as it is read: a term in words, a record by its number.
  package func said(_ value: String, in tongue: Tongue) -> String {
    let term: String? =
      switch field {
      case "track": Track(rawValue: value)?.label(in: tongue)
      case "degree": Degree(rawValue: value)?.label(in: tongue)
      case "procedure": Procedure(rawValue: value)?.label(in: tongue)
      case "sex": PersonDetails.Sex(rawValue: value)?.label(in: tongue)
      case "visibility": Visibility(name: value)?.label(in: tongue)
      default: nil
      }
    if let term { return term }
    let parts = value.split(separator: " ")
    switch (field, parts.count) {
    case ("is_minor", 1): return tongue.say(value == "1" ? .yes : .no)
    case ("party", 2):
      let role = PartyRole(rawValue: String(parts[0]))?.label(in: tongue) ?? String(parts[0])
      return "\(role) #\(parts[1])"
    case ("party", 1), ("document", 1), ("appeal_of", 1), ("rotated_from", 1), ("consent", 1):
      return "#\(value)"
    case ("consent", 2): return "\(CaseReports(tongue: tongue).withdrawn) \(parts[1])"
    default: return value
    }
  }
}
