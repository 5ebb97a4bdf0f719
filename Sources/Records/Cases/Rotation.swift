/// The rotation of accused from one case into another (تدوير): the old one releases them on paper, the
/// new one holds them, and they are free on no day.
package struct Rotation: Equatable, Sendable {
  /// The case that holds them from then on.
  package enum Target: Equatable, Sendable {
    /// One that is opened with the rotation.
    case new(CaseDetails)
    case known(CaseID)
  }

  package var target: Target
  /// Who is rotated; empty for the only accused of the old case.
  package var people: [PersonID] = []
  /// When the new case began to hold them.
  package var date: CivilDate
  package var hour = ""
  /// When the old case ordered the release, if that was earlier: it was not carried out until then.
  package var ordered: CivilDate?
  /// What the new case holds them by: an arrest, or an order of remand.
  package var type = EventType.remand
  /// The last day of the new order.
  package var until: CivilDate?

  /// What can hold somebody in the new case.
  package static let types: [EventType] = [.remand, .arrest]

  package init(into target: Target, on date: CivilDate) {
    (self.target, self.date) = (target, date)
  }
}
