import ArabicText

/// What a person says of a case (بيانات القضية); everything but its events and papers.
package struct CaseDetails: Equatable, Sendable {
  /// What people call the case, never empty.
  package var title: String
  package var subject = ""
  package var track: Track?
  package var degree: Degree?
  /// Where the procedure stands now.
  package var procedure: Procedure?
  package var prosecution = ""
  package var court = ""
  package var circuit = ""
  package var governorate = ""
  /// When the case began, as far as it is known.
  package var opened: CivilDate?
  /// The case this one is the appeal or cassation of.
  package var appealOf: CaseID?
  /// The case from which the accused were rotated into this one (تدوير).
  package var rotatedFrom: CaseID?
  package var remark = ""
  package var tags: [String] = []
  package var visibility: Visibility = .secretariat
  package var numbers: [CaseNumber] = []
  package var charges: [Charge] = []

  package init(title: String) { self.title = title }
}

/// A person's part in a case, as it is typed.
package struct PartyDetails: Equatable, Sendable {
  /// Who it is.
  package enum Who: Equatable, Sendable {
    case person(PersonID)
    /// A member by the number of the card.
    case member(String)
    /// Looked up: entered where nobody is called so, and asked about where it is not sure who is meant.
    case name(String)
    /// Entered, whoever is called so already.
    case new(String)

    /// Reads who is meant: `12` or `#12`, «عضو 1042» or `member 1042`, «محمد أحمد #12», «جديد: محمد
    /// أحمد» or `new: …` for somebody who is not yet here, else a name.
    package init(typed: String) {
      self = Self.read(typed)
    }

    private static func read(_ typed: String) -> Self {
      if let id = PersonID(typed.plainDigits) { return .person(id) }
      let sides = typed.split(separator: ":", maxSplits: 1)
      if sides.count == 2, ["جديد", "جديده", "new"].contains(sides[0].nameLetters) {
        return .new(sides[1].split(whereSeparator: \.isWhitespace).joined(separator: " "))
      }
      let words = typed.plainDigits.split(whereSeparator: \.isWhitespace)
      if let last = words.last, last.hasPrefix("#"), let id = PersonID(last) { return .person(id) }
      let isMember = ["عضو", "العضو", "member", "عضويه"].contains(words.first?.nameLetters)
      if isMember, words.count <= 3, let last = words.last, last.contains(where: \.isNumber) {
        return .member(String(last))
      }
      return .name(typed)
    }
  }

  package var who: Who
  package var role: PartyRole
  package var liberty: Liberty?
  /// The party a lawyer speaks for, by their person's number.
  package var represents: PersonID?
  package var attorney = PowerOfAttorney()
  package var remark = ""

  package init(_ who: Who, as role: PartyRole) {
    (self.who, self.role) = (who, role)
  }
}

/// A person's part in a case (طرف).
package struct Party: Equatable, Sendable {
  package let id: PartyID
  package let person: PersonID
  package let name: String
  /// The member's number; `nil` for somebody who is no member.
  package let memberNumber: String?
  package let role: PartyRole
  package let liberty: Liberty?
  package let represents: PersonID?
  package let attorney: PowerOfAttorney
  package let remark: String

  package init(
    id: PartyID, person: PersonID, name: String, memberNumber: String?, role: PartyRole,
    liberty: Liberty?, represents: PersonID?, attorney: PowerOfAttorney, remark: String
  ) {
    (self.id, self.person, self.name) = (id, person, name)
    (self.memberNumber, self.role, self.liberty) = (memberNumber, role, liberty)
    (self.represents, self.attorney, self.remark) = (represents, attorney, remark)
  }
}

/// A case as it is entered: with its first parties and events, written in one transaction.
package struct CaseDraft: Equatable, Sendable {
  package var details: CaseDetails
  package var parties: [PartyDetails]
  /// Events; their `caseID` is set by the store, and `personName` names one of the parties.
  package var events: [EventDetails]

  package init(details: CaseDetails, parties: [PartyDetails] = [], events: [EventDetails] = []) {
    (self.details, self.parties, self.events) = (details, parties, events)
  }
}

extension CaseDetails {
  /// What people call a case that nobody named: by its first number, else by its accused, else by its
  /// subject; empty where there is none of them.
  package func defaultTitle(accused: String? = nil) -> String {
    if let number = numbers.first { return "القضية \(number)" }
    if let accused, accused.isSaid { return "قضية \(accused)" }
    return subject
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
      case .member(let number): events[index].personName = "member \(number)"
      case .name(let name), .new(let name): events[index].personName = name
      }
    }
  }
}

/// A case of a list, with what the list shows (بطاقة القضية).
package struct CaseCard: Equatable, Sendable {
  package let id: CaseID
  package let title: String
  /// The numbers as papers write them, the oldest first.
  package let numbers: [String]
  package let court: String
  package let track: Track?
  package let procedure: Procedure?
  package let governorate: String
  package let visibility: Visibility
  /// The accused whom the visitor may see.
  package let accused: [String]
  /// How many of them are held now.
  package let heldCount: Int
  /// The next date that is fixed: a hearing, a renewal or the last day of an order; `nil` where there is
  /// none.
  package let next: CivilDate?
  package let eventCount: Int

  package init(
    id: CaseID, title: String, numbers: [String], court: String, track: Track?,
    procedure: Procedure?, governorate: String, visibility: Visibility, accused: [String],
    heldCount: Int, next: CivilDate?, eventCount: Int
  ) {
    (self.id, self.title, self.numbers) = (id, title, numbers)
    (self.court, self.track, self.procedure) = (court, track, procedure)
    (self.governorate, self.visibility, self.accused) = (governorate, visibility, accused)
    (self.heldCount, self.next, self.eventCount) = (heldCount, next, eventCount)
  }
}
