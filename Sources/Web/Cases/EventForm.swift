import HTML
import HTTP
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

  /// The people who were ticked.
  var people: [PersonID] { fields.values(of: "person").compactMap { PersonID($0) } }

  /// The people of a case, a box each, and one for all the accused.
  func people(
    of known: [(id: PersonID, name: String)], everyone: String = "", hint: String
  ) -> Node {
    fieldset(.class("field wide picks")) {
      legend { EventField.person.label(in: tongue) }
      if everyone.isEmpty == false { check("everyone", everyone) }
      for person in known {
        let isChosen = people.contains(person.id)
        label(.class("pick")) {
          isChosen
            ? input(.type("checkbox"), .name("person"), .value("\(person.id)"), .checked)
            : input(.type("checkbox"), .name("person"), .value("\(person.id)"))
          span { bdi { person.name } }
        }
      }
      if hint.isEmpty == false { small(.class("hint")) { hint } }
      said("person")
    }
  }

  /// The event that was typed, over what stood before; what is wrong is said beside its field.
  mutating func event(over old: EventDetails) -> EventDetails {
    if self["type"].isEmpty { flaw("type", tongue.say("اختر ما حدث.", "Choose what happened.")) }
    var event = old
    read(Self.ofEvent, into: &event)
    return event
  }
}
