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
    return say(
      "من \(number(days.lowerBound)) إلى \(count(days.upperBound, .day))",
      "\(number(days.lowerBound)) to \(count(days.upperBound, .day))")
  }

  /// How far a day is from the present one: «غدًا», «بعد 3 أيام», «مضى يومان».
  package func nearness(_ days: Int) -> String {
    switch days {
    case 0: say("اليوم", "today")
    case 1: say("غدًا", "tomorrow")
    case 2...: say("بعد \(count(days, .day, as: .object))", "in \(count(days, .day))")
    default: say("مضى \(count(-days, .day))", "\(count(-days, .day)) ago")
    }
  }
}

extension CaseOrder {
  /// The order, as a choice.
  package func label(in tongue: Tongue) -> String {
    switch self {
    case .newest: tongue.say("الأحدث قيدًا", "Newest entered")
    case .next: tongue.say("أقرب موعد", "Nearest date")
    case .title: tongue.say("الاسم", "Name")
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
    }
  }
}

extension EventType {
  /// `late` for what takes somebody's liberty or a right, `done` for what gives it back, `soon` for
  /// what is fixed before a court.
  package var tone: String {
    switch self {
    case .arrest, .remand, .renewal, .disappearance, .travelBan, .assetFreeze, .listing, .search,
      .violation:
      "late"
    case .release, .pardon, .shelving: "done"
    case .hearing, .measure: "soon"
    default: ""
    }
  }
}

extension RecordChange {
  /// What was changed, in words; the field's own name where there are none.
  package func label(in tongue: Tongue) -> String {
    switch field {
    case "title": tongue.say("الاسم", "Name")
    case "name": tongue.say("الاسم", "Name")
    case "subject": tongue.say("الموضوع", "Subject")
    case "track": tongue.say("المسار", "Track")
    case "degree": tongue.say("الدرجة", "Degree")
    case "procedure": tongue.say("حالة الإجراء", "Procedure")
    case "prosecution": tongue.say("النيابة", "Prosecution")
    case "court": tongue.say("المحكمة", "Court")
    case "circuit": tongue.say("الدائرة", "Circuit")
    case "governorate": tongue.say("المحافظة", "Governorate")
    case "opened": tongue.say("بدأت في", "Opened")
    case "numbers": tongue.say("الأرقام", "Numbers")
    case "charges": tongue.say("الاتهامات", "Charges")
    case "tags": tongue.say("الوسوم", "Tags")
    case "party": tongue.say("الأطراف", "Parties")
    case "document": tongue.say("الأوراق", "Papers")
    case "remark": tongue.say("ملاحظة", "Remark")
    case "visibility": tongue.say("من يراه", "Who sees it")
    case "removed": tongue.say("السلة", "Trash")
    case "liberty": tongue.say("حالة الحرية", "Liberty")
    case "spellings": tongue.say("صور أخرى للاسم", "Other spellings")
    case "phone": tongue.say("الهاتف", "Phone")
    case "email": tongue.say("البريد", "E-mail")
    case "address": tongue.say("العنوان", "Address")
    case "unit": tongue.say("الوحدة", "Unit")
    case "joined": tongue.say("تاريخ العضوية", "Joined")
    default: field
    }
  }
}
