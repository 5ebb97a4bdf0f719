/// What is known of a person (شخص), member of the party or not.
package struct PersonDetails: Equatable, Sendable {
  /// The full name as papers write it, never empty.
  package var name: String
  /// Other spellings and names the person is known by.
  package var spellings: [String] = []
  package var sex: Sex?
  package var birth: CivilDate?
  package var governorate = ""
  package var occupation = ""
  /// Contact and identity: for the secretariat only, empty for others.
  package var phone = ""
  package var email = ""
  package var address = ""
  package var nationalID = ""
  /// Medical facts: for the restricted circle only, empty for others.
  package var medical = ""
  /// Whether the person is a child; told to the restricted circle only.
  package var isMinor = false
  package var remark = ""
  package var visibility: Visibility = .secretariat
  /// The membership, or `nil` for somebody who is no member.
  package var membership: Membership?

  package init(name: String) { self.name = name }

  /// A man or a woman, as papers say it.
  package enum Sex: String, LegalTerm {
    case male, female

    package var words: Wording {
      self == .male ? Wording("ذكر", "Male") : Wording("أنثى", "Female")
    }
  }
}

/// A person's membership of the party (العضوية).
package struct Membership: Equatable, Sendable {
  /// The number of the card; empty when it is not known.
  package var number = ""
  /// The party's secretariat or branch.
  package var unit = ""
  package var joined: CivilDate?
  package var left: CivilDate?

  package init() {}
}

/// What a person agreed to (موافقة مستنيرة), and when it was taken back.
package struct Consent: Equatable, Sendable {
  package let id: ConsentID
  package let scope: ConsentScope
  package let given: CivilDate?
  package let withdrawn: CivilDate?
  package let remark: String

  package init(
    id: ConsentID, scope: ConsentScope, given: CivilDate?, withdrawn: CivilDate?, remark: String
  ) {
    (self.id, self.scope, self.given) = (id, scope, given)
    (self.withdrawn, self.remark) = (withdrawn, remark)
  }

  /// Whether it holds now.
  package var holds: Bool { withdrawn == nil }
}

/// A person of the archive.
package struct Person: Equatable, Sendable {
  /// The public number, never given to another.
  package let id: PersonID
  package var details: PersonDetails
  package let addedAt: Timestamp
  package let addedBy: String

  package init(id: PersonID, details: PersonDetails, addedAt: Timestamp, addedBy: String) {
    (self.id, self.details, self.addedAt, self.addedBy) = (id, details, addedAt, addedBy)
  }
}

/// A person of a list, with what the list shows.
package struct PersonCard: Equatable, Sendable {
  package let id: PersonID
  package let name: String
  /// The member's number; `nil` for somebody who is no member.
  package let memberNumber: String?
  package let governorate: String
  /// How many cases the visitor may see the person in.
  package let caseCount: Int
  package let visibility: Visibility

  package init(
    id: PersonID, name: String, memberNumber: String?, governorate: String, caseCount: Int,
    visibility: Visibility
  ) {
    (self.id, self.name, self.memberNumber) = (id, name, memberNumber)
    (self.governorate, self.caseCount, self.visibility) = (governorate, caseCount, visibility)
  }
}

/// Somebody whose name is near one that was typed, for «did you mean this person?».
package struct PersonMatch: Equatable, Sendable {
  package let card: PersonCard
  /// The spelling that is nearest.
  package let spelling: String
  /// From 0 to 1; see `PersonName.score`.
  package let score: Double

  package init(card: PersonCard, spelling: String, score: Double) {
    (self.card, self.spelling, self.score) = (card, spelling, score)
  }
}

/// One part that a person plays in one case, found by a conflict check (فحص التعارض).
package struct Conflict: Equatable, Sendable {
  /// The name that was asked about.
  package let asked: String
  package let match: PersonMatch
  package let caseID: CaseID
  package let caseTitle: String
  package let role: PartyRole
  /// Whom a lawyer speaks for there; empty otherwise.
  package let represents: String

  package init(
    asked: String, match: PersonMatch, caseID: CaseID, caseTitle: String, role: PartyRole,
    represents: String
  ) {
    (self.asked, self.match, self.caseID) = (asked, match, caseID)
    (self.caseTitle, self.role, self.represents) = (caseTitle, role, represents)
  }
}
