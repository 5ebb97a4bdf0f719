import ArabicText

/// The fields of a person, in the order of a table.
package enum PersonField: String, RecordField {
  case name, member, number, spellings, sex, birth, governorate, occupation, unit, joined, left,
    phone
  case email, address
  case nationalID = "national_id"
  case medical, minor, visibility, remark

  package var words: Wording {
    switch self {
    case .name: .name
    case .member: Wording("عضو في الحزب", "Party member")
    case .number: Wording("رقم العضوية", "Member number")
    case .spellings: Wording("صور أخرى للاسم", "Other spellings")
    case .sex: Wording("النوع", "Sex")
    case .birth: Wording("تاريخ الميلاد", "Date of birth")
    case .governorate: .governorate
    case .occupation: Wording("المهنة", "Occupation")
    case .unit: Wording("الأمانة أو الوحدة", "Party unit")
    case .joined: Wording("تاريخ الانضمام", "Joined")
    case .left: Wording("تاريخ انتهاء العضوية", "Left")
    case .phone: Wording("الهاتف", "Phone")
    case .email: Wording("البريد الإلكتروني", "E-mail")
    case .address: Wording("العنوان", "Address")
    case .nationalID: Wording("الرقم القومي", "National ID")
    case .medical: Wording("الحالة الصحية", "Medical")
    case .minor: Wording("طفل", "Minor")
    case .visibility: .whoSeesIt
    case .remark: .remark
    }
  }

  package var input: FieldInput {
    switch self {
    case .name, .number, .governorate, .occupation, .unit, .phone, .email, .address, .nationalID:
      .line
    case .member, .minor: .truth
    case .spellings: .lines
    case .sex: .term(PersonDetails.Sex.self)
    case .birth, .joined, .left: .date
    case .medical, .remark: .text
    case .visibility: .circle
    }
  }

  package var example: Wording {
    self == .name ? Wording("الاسم بأجزائه الأربعة", "The name in its four parts") : .empty
  }

  /// The fields that only the narrowest circle sees.
  package static let confidential: [Self] = [.medical, .minor]

  /// The field that a refusal of the archive is about; `nil` where it is about none of a person.
  package static func blamed(for error: ArchiveError, of person: PersonDetails) -> Self? {
    if case .duplicate = error { return .number }
    if case .impossible(.birthAgainstID) = error { return .nationalID }
    if case .impossible(.identityTaken) = error { return .nationalID }
    if case .impossible = error { return person.membership?.left == nil ? .birth : .left }
    guard case .invalid(let wrong, _) = error else { return nil }
    let fields: [ArchiveError.Field: Self] = [.name: .name, .visibility: .visibility]
    return fields[wrong]
  }

  package func put(_ typed: String, into target: inout PersonDetails) throws(ArchiveError) {
    switch self {
    case .name: target.name = typed.plainLetters
    case .member:
      let isMember = try TypedValue.truth(typed)
      target.membership = isMember ? target.membership ?? Membership() : nil
    case .spellings: target.spellings = TypedValue.list(typed).map(\.plainLetters)
    case .sex: target.sex = try TypedValue.term(typed)
    case .birth: target.birth = try TypedValue.date(typed)
    case .governorate: target.governorate = typed
    case .occupation: target.occupation = typed
    case .phone:
      let phone = TypedNumber.kept(typed)
      // What stood there before stays, whatever it is.
      guard phone.isEmpty || phone == target.phone || TypedNumber.isTelephone(phone) else {
        throw .invalid(.telephone, typed: typed)
      }
      target.phone = phone
    case .email: target.email = typed
    case .address: target.address = typed
    case .nationalID:
      let known = NationalID(typed)?.digits
      guard known != nil || typed.isEmpty || typed == target.nationalID else {
        throw .invalid(.nationalID, typed: typed)
      }
      target.nationalID = known ?? typed
    case .medical: target.medical = typed
    case .minor: target.isMinor = try TypedValue.truth(typed)
    case .visibility: target.visibility = try TypedValue.visibility(typed)
    case .remark: target.remark = typed
    case .number: Self.join(&target, typed) { $0.number = TypedNumber.kept(typed) }
    case .unit: Self.join(&target, typed) { $0.unit = typed }
    case .joined:
      let date = try TypedValue.date(typed)
      Self.join(&target, typed) { $0.joined = date }
    case .left:
      let date = try TypedValue.date(typed)
      Self.join(&target, typed) { $0.left = date }
    }
  }

  /// Changes the membership: whoever has one of its fields is a member.
  private static func join(
    _ target: inout PersonDetails, _ typed: String, _ change: (inout Membership) -> Void
  ) {
    guard typed.isEmpty == false || target.membership != nil else { return }
    var membership = target.membership ?? Membership()
    change(&membership)
    target.membership = membership
  }

  package func text(of target: PersonDetails) -> String {
    switch self {
    case .name: target.name
    case .member: target.membership == nil ? "" : "yes"
    case .number: target.membership?.number ?? ""
    case .spellings: target.spellings.joined(separator: "؛ ")
    case .sex: target.sex?.rawValue ?? ""
    case .birth: target.birth?.description ?? ""
    case .governorate: target.governorate
    case .occupation: target.occupation
    case .unit: target.membership?.unit ?? ""
    case .joined: target.membership?.joined?.description ?? ""
    case .left: target.membership?.left?.description ?? ""
    case .phone: target.phone
    case .email: target.email
    case .address: target.address
    case .nationalID: target.nationalID
    case .medical: target.medical
    case .minor: target.isMinor ? "yes" : ""
    case .visibility: target.visibility.name
    case .remark: target.remark
    }
  }
}
