/// What a case's numbers tell of its law where nobody said it (استنتاج المسار والدرجة من رقم القيد).
extension CaseDetails {
  /// The track: as it was said, else as a register of its numbers tells; `nil` where neither does.
  package var knownTrack: Track? { track ?? numbers.lazy.compactMap(\.told).first?.track }

  /// The degree: as it was said, else as a register of its numbers tells; `nil` where neither does.
  ///
  /// What the Supreme Administrative Court judges first it judges alone, as it does the disputes of
  /// parties: no first degree that somebody said makes its judgment one to appeal.
  package var knownDegree: Degree? {
    let told = degree ?? numbers.lazy.compactMap { $0.told?.degree }.first
    let isSole = knownTrack == .administrative && court.isLastAdministrativeCourt
    return isSole && told != .appeal ? .sole : told
  }
}

extension String {
  /// Whether a court's name is that of the Supreme Administrative Court, from which nothing is
  /// appealed.
  var isLastAdministrativeCourt: Bool {
    let letters = nameLetters
    return ["الإدارية العليا", "اداريه عليا"].contains { letters.contains($0.nameLetters) }
  }
}

extension CaseNumber {
  /// The track and degree of the register; `nil` for one that is kept before any court, and for one
  /// that several courts keep.
  fileprivate var told: (track: Track, degree: Degree?)? {
    switch Register.named(register)?.name {
    case "جنح": (.misdemeanour, .first)
    case "جنح مستأنف": (.misdemeanour, .appeal)
    case "جنايات": (.felony, .first)
    case "جنايات مستأنف": (.felony, .appeal)
    case "جنح اقتصادية": (.economic, .first)
    case "جنح أمن دولة طوارئ", "جنايات أمن دولة طوارئ": (.emergency, .sole)
    case "حصر أمن دولة عليا": (.stateSecurity, nil)
    case "قضاء إداري": (.administrative, .first)
    case "إدارية عليا": (.administrative, .sole)
    case "دستورية": (.constitutional, .sole)
    case "مدني كلي": (.civil, .first)
    case "مدني مستأنف": (.civil, .appeal)
    case "كيانات إرهابية", "عرائض كيانات إرهابية", "طلبات إدراج": (.terrorList, nil)
    default: nil
    }
  }
}
