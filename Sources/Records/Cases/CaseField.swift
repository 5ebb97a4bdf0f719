/// The fields of a case, in the order of a table; the last are its first parties and events.
package enum CaseField: String, RecordField {
  case title, numbers, subject, track, degree, procedure, prosecution, court, circuit, governorate
  case opened
  case appealOf = "appeal_of"
  case rotatedFrom = "rotated_from"
  case charges, tags, visibility, remark
  case accused, lawyers, complainants, victims, witnesses, arrest, hearing

  package var words: Wording {
    switch self {
    case .title: Wording("عنوان القضية", "Title")
    case .numbers: Wording("أرقام القيد", "Numbers")
    case .subject: Wording("الموضوع", "Subject")
    case .track: Wording("المسار", "Track")
    case .degree: Wording("الدرجة", "Degree")
    case .procedure: Wording("حالة الإجراء", "Procedural status")
    case .prosecution: Wording("النيابة", "Prosecution")
    case .court: Wording("المحكمة", "Court")
    case .circuit: Wording("الدائرة", "Circuit")
    case .governorate: .governorate
    case .opened: Wording("تاريخ البدء", "Opened")
    case .appealOf: Wording("طعن على القضية", "Appeal from")
    case .rotatedFrom: Wording("تدوير من القضية", "Rotated from")
    case .charges: Wording("الاتهامات", "Charges")
    case .tags: .tags
    case .visibility: .whoSeesIt
    case .remark: .remark
    case .accused: Wording("المتهمون", "Accused")
    case .lawyers: .lawyers
    case .complainants: Wording("الشاكون", "Complainants")
    case .victims: Wording("المجني عليهم", "Victims")
    case .witnesses: Wording("الشهود", "Witnesses")
    case .arrest: Wording("تاريخ القبض", "Arrest")
    case .hearing: .nextHearing
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
    case .title, .numbers, .subject, .track, .degree, .procedure, .prosecution, .court, .circuit,
      .governorate, .opened, .appealOf, .rotatedFrom, .charges, .tags, .visibility, .remark,
      .arrest,
      .hearing:
      nil
    }
  }

  package var input: FieldInput {
    switch self {
    case .title, .subject, .prosecution, .court, .circuit, .governorate: .line
    case .numbers, .charges, .accused, .lawyers, .complainants, .victims, .witnesses: .lines
    case .track: .term(Track.self)
    case .degree: .term(Degree.self)
    case .procedure: .term(Procedure.self)
    case .opened, .arrest, .hearing: .date
    case .appealOf, .rotatedFrom: .record
    case .tags: .tags
    case .visibility: .circle
    case .remark: .text
    }
  }

  package var example: Wording {
    switch self {
    case .numbers:
      let numbers = "1054 لسنة 2026 حصر أمن دولة عليا\n88 لسنة 2026 إداري"
      return Wording(numbers, numbers)
    case .charges:
      return Wording("التهمة / القانون / المادة", "Charge / law / article")
    case .accused: return Wording("الاسم كما في الأوراق", "The name as papers write it")
    case .title, .subject, .track, .degree, .procedure, .prosecution, .court, .circuit,
      .governorate, .opened, .appealOf, .rotatedFrom, .tags, .visibility, .remark, .lawyers,
      .complainants, .victims, .witnesses, .arrest, .hearing:
      return .empty
    }
  }

  /// The field that a refusal of the archive is about; `nil` where it is about none of a case.
  package static func blamed(for error: ArchiveError, of draft: CaseDraft) -> Self? {
    if case .impossible(.ownAppeal) = error { return .appealOf }
    if case .namesakes(let name, _) = error { return Self.naming(name, in: draft) }
    if case .impossible(.ownCounsel) = error { return .lawyers }
    if case .impossible = error { return .numbers }
    if case .missing(.case, let name) = error {
      return Self.rotatedFrom.text(of: draft) == name ? .rotatedFrom : .appealOf
    }
    guard case .invalid(let wrong, _) = error else { return nil }
    let fields: [ArchiveError.Field: Self] = [
      .title: .title, .name: .accused, .visibility: .visibility,
    ]
    return fields[wrong]
  }

  /// The field in which a name stands.
  private static func naming(_ name: String, in draft: CaseDraft) -> Self? {
    let role = draft.parties.first { $0.who == .name(name) }?.role
    return allCases.first { $0.role == role && role != nil }
  }

  package func put(_ typed: String, into target: inout CaseDraft) throws(ArchiveError) {
    switch self {
    case .title: target.details.title = typed
    case .numbers:
      target.details.numbers = try Self.numbers(typed, over: target.details.numbers)
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
    case .charges:
      target.details.charges = Charge.list(typed: typed, over: target.details.charges)
    case .tags: target.details.tags = TypedValue.tags(typed)
    case .visibility: target.details.visibility = try TypedValue.visibility(typed)
    case .remark: target.details.remark = typed
    case .accused, .lawyers, .complainants, .victims, .witnesses:
      let role = role ?? .other
      target.parties.removeAll { $0.role == role }
      target.parties += TypedValue.list(typed).map { name in
        PartyDetails(PartyDetails.Who(typed: name), as: role)
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
        case .member(let number): "member \(number)"
        case .name(let name), .new(let name): name
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
  ///
  /// One that is typed as it stood keeps what cannot be typed: since when it holds.
  private static func numbers(
    _ typed: String, over old: [CaseNumber]
  ) throws(ArchiveError) -> [CaseNumber] {
    var numbers: [CaseNumber] = []
    for part in TypedValue.list(typed) {
      let found = CaseNumberReader.numbers(in: part)
      guard found.isEmpty == false else { throw .invalid(.caseNumber, typed: part) }
      for number in found where numbers.contains(where: { $0.isSame(as: number) }) == false {
        numbers.append(old.first { $0.description == number.description } ?? number)
      }
    }
    return numbers
  }
}
