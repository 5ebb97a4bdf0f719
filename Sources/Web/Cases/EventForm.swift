import Records
import Words

/// What a person types of an event: what, when and whom first, the rest where they unfold it.
extension Form {
  /// The fields of an event that a page asks for; its case stands in the address.
  private static let ofEvent = EventField.allCases.filter { $0 != .case }

  /// The form filled with what is known of an event.
  init(_ details: EventDetails, in tongue: Tongue) {
    self.init(Self.ofEvent, of: details, in: tongue)
  }

  /// The event that was typed, over what stood before; what is wrong is said beside its field.
  mutating func event(over old: EventDetails) -> EventDetails {
    if self["type"].isEmpty { flaw("type", tongue.say("اختر ما حدث.", "Choose what happened.")) }
    var event = old
    read(Self.ofEvent, into: &event)
    return event
  }
}
