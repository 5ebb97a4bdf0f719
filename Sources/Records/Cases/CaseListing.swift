/// Which cases of the list are asked for (قائمة القضايا).
package struct CaseListing: Equatable, Sendable {
  /// What was typed: a number, a name or words of the title; empty for all.
  package var typed = ""
  package var procedure: Procedure?
  package var liberty: Liberty?
  package var track: Track?
  package var governorate = ""
  package var tag = ""
  package var charge = ""
  /// A person with any part in the case.
  package var person: PersonID?
  /// Only cases in which somebody is held now.
  package var isHeld = false
  package var order = CaseOrder.newest
  package var limit = 50
  package var offset = 0

  package init() {}
}

/// The order of a list of cases.
package enum CaseOrder: String, CaseIterable, Sendable {
  /// Entered last first.
  case newest
  /// By the next fixed date, the nearest first; cases without one last.
  case next
  /// By title, in the order of its letters.
  case title
}

/// A part of the list of cases, and what could narrow it.
package struct CaseList: Equatable, Sendable {
  package let items: [CaseCard]
  /// How many cases the whole list has.
  package let total: Int
  /// How many of them each value would leave, most first.
  package let facets: CaseFacets

  package init(items: [CaseCard], total: Int, facets: CaseFacets) {
    (self.items, self.total, self.facets) = (items, total, facets)
  }
}

/// Counts of cases by what they say, most first.
///
/// The unit is the case.
package struct CaseFacets: Equatable, Sendable {
  package typealias Count = (value: String, count: Int)

  /// Raw values of `Procedure`.
  package var procedures: [Count] = []
  /// Raw values of `Track`.
  package var tracks: [Count] = []
  package var governorates: [Count] = []
  package var charges: [Count] = []
  package var tags: [Count] = []

  package init() {}

  package static func == (left: Self, right: Self) -> Bool {
    func same(_ a: [Count], _ b: [Count]) -> Bool { a.elementsEqual(b, by: ==) }
    return same(left.procedures, right.procedures) && same(left.tracks, right.tracks)
      && same(left.governorates, right.governorates) && same(left.charges, right.charges)
      && same(left.tags, right.tags)
  }
}

/// Figures for charts (إحصاءات); each says what it counts, and persons and acts are never mixed.
package struct CaseFigures: Equatable, Sendable {
  /// Cases by procedure, track, governorate and charge.
  package var cases = CaseFacets()
  /// Persons by liberty: of each person the state in the case entered last.
  package var liberties: [CaseFacets.Count] = []
  /// Persons by days in custody over all their cases: the bound of each step in days, and how many
  /// persons; the last bound is `nil`.
  package var custody: [(daysMax: Int?, open: Int, ended: Int)] = []
  /// Acts by their HURIDOCS code.
  package var acts: [CaseFacets.Count] = []

  package init() {}

  /// The steps of the chart of custody, in days: 4, 15, 45, 150, a year, two years.
  package static let custodySteps = [4, 15, 45, 150, 365, 730]

  package static func == (left: Self, right: Self) -> Bool {
    left.cases == right.cases && left.liberties.elementsEqual(right.liberties, by: ==)
      && left.custody.elementsEqual(right.custody, by: ==)
      && left.acts.elementsEqual(right.acts, by: ==)
  }
}

/// Which people of the list are asked for.
package struct PersonListing: Equatable, Sendable {
  /// A name or a member's number; empty for all.
  package var typed = ""
  /// Only members of the party.
  package var isMembers = false
  package var governorate = ""
  package var limit = 50
  package var offset = 0

  package init() {}
}

/// Which events of the list are asked for.
package struct EventListing: Equatable, Sendable {
  package var caseID: CaseID?
  package var person: PersonID?
  package var types: [EventType] = []
  package var act: ViolationAct?
  /// From this day on, and up to that one, both among them.
  package var from: CivilDate?
  package var to: CivilDate?
  package var limit = 100
  package var offset = 0

  package init() {}
}

/// A fixed date of a case (موعد على الأجندة): a hearing or a renewal that is dated, or that one was put
/// off to.
package struct Appointment: Equatable, Sendable {
  package let date: CivilDate
  /// The hour, `09:30`; empty when it is not known.
  package let hour: String
  /// The event that fixes it.
  package let event: CaseEvent
  /// Whether the event was put off to this date, rather than being dated so itself.
  package let isAdjourned: Bool

  package init(date: CivilDate, hour: String, event: CaseEvent, isAdjourned: Bool) {
    (self.date, self.hour, self.event, self.isAdjourned) = (date, hour, event, isAdjourned)
  }
}
