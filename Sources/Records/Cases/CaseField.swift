/// The fields of a case, in the order of a table; the last are its first parties and events.
package enum CaseField: String, RecordField {
  case title, numbers, subject, track, degree, procedure, prosecution, court, circuit, governorate
  case opened
  case appealOf = "appeal-of"
  case rotatedFrom = "rotated-from"
  case charges, tags, visibility, remark
  case accused, lawyers, complainants, victims, witnesses, arrest, hearing

  package var terms: (arabic: String, english: String) {
    switch self {
    case .title: ("عنوان القضية", "Title")
    case .numbers: ("أرقام القيد", "Numbers")
    case .subject: ("الموضوع", "Subject")
    case .track: ("المسار", "Track")
    case .degree: ("الدرجة", "Degree")
    case .procedure: ("حالة الإجراء", "Procedure")
    case .prosecution: ("النيابة", "Prosecution")
    case .court: ("المحكمة", "Court")
    case .circuit: ("الدائرة", "Circuit")
    case .governorate: ("المحافظة", "Governorate")
    case .opened: ("تاريخ البدء", "Opened")
    case .appealOf: ("طعن على القضية", "Appeal of")
    case .rotatedFrom: ("تدوير من القضية", "Rotated from")
    case .charges: ("الاتهامات", "Charges")
    case .tags: ("الوسوم", "Tags")
    case .visibility: ("درجة السرية", "Visibility")
    case .remark: ("ملاحظة", "Remark")
    case .accused: ("المتهمون", "Accused")
    case .lawyers: ("المحامون", "Lawyers")
    case .complainants: ("الشاكون", "Complainants")
    case .victims: ("المجني عليهم", "Victims")
    case .witnesses: ("الشهود", "Witnesses")
    case .arrest: ("تاريخ القبض", "Arrest")
    case .hearing: ("الجلسة القادمة", "Next hearing")
    }
  }

  /// The fields that an edit may change; parties and events have commands of their own.
  package static let edited = allCases.filter { $0.role == nil && $0 != .arrest && $0 != .hearing }

  /// The role of the people that the field lists; `nil` for other fields.
  package var role: PartyRole? {
    switch self {
    case .accused: .accused
    case .lawyers: .lawyer
    case .complainants: .complainant
    case .victims: .victim
    case .witnesses: .witness
    default: nil
    }
  }

  package func put(_ typed: String, into target: inout CaseDraft) throws(ArchiveError) {
    switch self {
    case .title: target.details.title = typed
    case .numbers: target.details.numbers = try Self.numbers(typed)
    case .subject: target.details.subject = typed
    case .track: target.details.track = try TypedValue.term(typed)
    case .degree: target.details.degree = try TypedValue.term(typed)
    case .procedure: target.details.procedure = try TypedValue.term(typed)
    case .prosecution: target.details.prosecution = typed
    case .court: target.details.court = typed
    case .circuit: target.details.circuit = typed
    case .governorate: target.details.governorate = typed
    case .opened: target.details.opened = try TypedValue.date(typed)
    case .appealOf: target.details.appealOf = try TypedValue.record(typed)
    case .rotatedFrom: target.details.rotatedFrom = try TypedValue.record(typed)
    case .charges: target.details.charges = TypedValue.list(typed).map(Charge.init(typed:))
    case .tags:
      target.details.tags = typed.split { "،,؛;|".contains($0) }
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .filter { $0.isEmpty == false }
    case .visibility: target.details.visibility = try TypedValue.visibility(typed)
    case .remark: target.details.remark = typed
    case .accused, .lawyers, .complainants, .victims, .witnesses:
      let role = role ?? .other
      target.parties.removeAll { $0.role == role }
      target.parties += TypedValue.list(typed).map { name in
        PartyDetails(PersonID(name).map { .person($0) } ?? .name(name), as: role)
      }
    case .arrest, .hearing:
      let type: EventType = self == .arrest ? .arrest : .hearing
      target.events.removeAll { $0.type == type }
      guard let date = try TypedValue.date(typed) else { return }
      target.events.append(EventDetails(type, on: date))
    }
  }

  package func text(of target: CaseDraft) -> String {
    let details = target.details
    return switch self {
    case .title: details.title
    case .numbers: details.numbers.map(\.description).joined(separator: "؛ ")
    case .subject: details.subject
    case .track: details.track?.rawValue ?? ""
    case .degree: details.degree?.rawValue ?? ""
    case .procedure: details.procedure?.rawValue ?? ""
    case .prosecution: details.prosecution
    case .court: details.court
    case .circuit: details.circuit
    case .governorate: details.governorate
    case .opened: details.opened?.description ?? ""
    case .appealOf: details.appealOf.map { "\($0)" } ?? ""
    case .rotatedFrom: details.rotatedFrom.map { "\($0)" } ?? ""
    case .charges: details.charges.map(\.typed).joined(separator: "؛ ")
    case .tags: details.tags.joined(separator: "، ")
    case .visibility: details.visibility.name
    case .remark: details.remark
    case .accused, .lawyers, .complainants, .victims, .witnesses:
      target.parties.filter { $0.role == role }.map { party in
        switch party.who {
        case .person(let id): "\(id)"
        case .name(let name): name
        }
      }.joined(separator: "؛ ")
    case .arrest: Self.date(of: .arrest, in: target)
    case .hearing: Self.date(of: .hearing, in: target)
    }
  }

  private static func date(of type: EventType, in draft: CaseDraft) -> String {
    draft.events.first { $0.type == type }?.date?.description ?? ""
  }

  /// The numbers that were typed; what has none is refused, so that it is not lost unseen.
  private static func numbers(_ typed: String) throws(ArchiveError) -> [CaseNumber] {
    var numbers: [CaseNumber] = []
    for part in TypedValue.list(typed) {
      let found = CaseNumberReader.numbers(in: part)
      guard found.isEmpty == false else { throw .invalid(.caseNumber, typed: part) }
      numbers += found
    }
    return numbers
  }
}

extension CaseDraft {
  /// Gives an arrest that names nobody to the accused, where there is one only.
  package mutating func assignEvents() {
    let accused = parties.filter { $0.role == .accused }
    guard accused.count == 1, let one = accused.first else { return }
    for index in events.indices
    where events[index].type == .arrest && events[index].person == nil
      && events[index].personName.isEmpty
    {
      switch one.who {
      case .person(let id): events[index].person = id
      case .name(let name): events[index].personName = name
      }
    }
  }
}

extension Charge {
  /// Reads «الاتهام / القانون / المادة».
  package init(typed: String) {
    let parts = typed.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    self.init(
      name: parts[0], law: parts.count > 1 ? parts[1] : "", article: parts.count > 2 ? parts[2] : ""
    )
  }

  /// The charge as it would be typed.
  package var typed: String {
    var parts = [name, law, article]
    while parts.last == "" { parts.removeLast() }
    return parts.joined(separator: " / ")
  }
}
