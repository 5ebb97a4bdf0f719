import Records
import Words

/// The form of a case beside its fields.
enum CaseForm {
  /// The box that says: another case, though it has the same number.
  static let otherCase = "other-case"
}

/// What a person types of a case: three fields first, the rest where they unfold it.
extension Form {
  /// The form filled with what is known of a case.
  init(_ details: CaseDetails, in tongue: Tongue) {
    self.init(CaseField.edited, of: CaseDraft(details: details), in: tongue)
  }

  /// The case that was typed, over what stood before; what is wrong is said beside its field.
  mutating func caseDraft(over old: CaseDetails = CaseDetails(title: "")) -> CaseDraft {
    var draft = CaseDraft(details: old)
    read(CaseField.edited, into: &draft)
    if touches(["numbers", "accused", "title"]) == false {
      flaw(
        "numbers",
        tongue.say(
          "اكتب رقم القضية أو اسم المتهم على الأقل.",
          "Write at least the case's number or the accused."
        ))
    }
    // The one field of the short form that names whoever has the case: a court or a prosecution.
    let body = self["body"]
    if ["محكمة", "دائرة", "court"].contains(where: { body.lowercased().contains($0) }) {
      draft.details.court = body
    } else if body.isEmpty == false {
      draft.details.prosecution = body
    }
    return draft
  }

  /// The accused who are named, a line each.
  var accused: [String] { TypedValue.list(self["accused"]) }

  /// The lawyer who was named with the accused.
  mutating func lawyer() -> [PartyDetails] {
    let attorney = attorney()
    guard self["lawyer"].isEmpty == false else {
      if attorney != PowerOfAttorney() {
        flaw("lawyer", tongue.say("اكتب اسم صاحب التوكيل.", "Say whose power of attorney it is."))
      }
      return []
    }
    var lawyer = PartyDetails(PartyDetails.Who(typed: self["lawyer"]), as: .lawyer)
    lawyer.attorney = attorney
    return [lawyer]
  }

  /// The power of attorney that was typed.
  mutating func attorney() -> PowerOfAttorney {
    do throws(ArchiveError) {
      return try PowerOfAttorney(typed: self["attorney"], today: today)
    } catch {
      _ = take(error, at: "attorney")
      return PowerOfAttorney()
    }
  }
}
