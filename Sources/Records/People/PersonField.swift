/// The fields of a person, in the order of a table.
package enum PersonField: String, RecordField {
  case name, number, spellings, sex, birth, governorate, occupation, unit, joined, left, phone
  case email, address
  case nationalID = "national-id"
  case medical, minor, visibility, remark

  package var terms: (arabic: String, english: String) {
    switch self {
    case .name: ("الاسم", "Name")
    case .number: ("رقم العضوية", "Member number")
    case .spellings: ("رسوم أخرى للاسم", "Other spellings")
    case .sex: ("النوع", "Sex")
    case .birth: ("تاريخ الميلاد", "Date of birth")
    case .governorate: ("المحافظة", "Governorate")
    case .occupation: ("المهنة", "Occupation")
    case .unit: ("الأمانة أو الوحدة", "Party unit")
    case .joined: ("تاريخ الانضمام", "Joined")
    case .left: ("تاريخ انتهاء العضوية", "Left")
    case .phone: ("الهاتف", "Telephone")
    case .email: ("البريد الإلكتروني", "E-mail")
    case .address: ("العنوان", "Address")
    case .nationalID: ("الرقم القومي", "National ID")
    case .medical: ("الحالة الصحية", "Medical")
    case .minor: ("طفل", "Minor")
    case .visibility: ("درجة السرية", "Visibility")
    case .remark: ("ملاحظة", "Remark")
    }
  }

  /// Fields of a membership: whoever has one of them is a member.
  package var isOfMembership: Bool {
    switch self {
    case .number, .unit, .joined, .left: true
    default: false
    }
  }

  package func put(_ typed: String, into target: inout PersonDetails) throws(ArchiveError) {
    switch self {
    case .name: target.name = typed
    case .spellings: target.spellings = TypedValue.list(typed)
    case .sex: target.sex = try TypedValue.term(typed)
    case .birth: target.birth = try TypedValue.date(typed)
    case .governorate: target.governorate = typed
    case .occupation: target.occupation = typed
    case .phone: target.phone = typed
    case .email: target.email = typed
    case .address: target.address = typed
    case .nationalID: target.nationalID = typed
    case .medical: target.medical = typed
    case .minor: target.isMinor = try TypedValue.truth(typed)
    case .visibility: target.visibility = try TypedValue.visibility(typed)
    case .remark: target.remark = typed
    case .number, .unit, .joined, .left:
      guard typed.isEmpty == false || target.membership != nil else { return }
      var membership = target.membership ?? Membership()
      switch self {
      case .number: membership.number = typed
      case .unit: membership.unit = typed
      case .joined: membership.joined = try TypedValue.date(typed)
      default: membership.left = try TypedValue.date(typed)
      }
      target.membership = membership
    }
  }

  package func text(of target: PersonDetails) -> String {
    switch self {
    case .name: target.name
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
