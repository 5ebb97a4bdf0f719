import HTML
import Records
import Words

/// A name that was typed and may be somebody's who is known (اسم يُسأل عن صاحبه).
struct AskedName {
  /// The place of the name among those that were typed.
  let place: Int
  let name: String
  let people: [PersonMatch]
}

/// «Did you mean this person?», for each name that is near somebody's.
struct NameQuestions {
  let tongue: Tongue
  let asked: [AskedName]

  var node: Node {
    guard asked.isEmpty == false else { return .empty }
    return fieldset(.class("alert soon asked"), .id("who")) {
      legend { tongue.say("هل تقصد أحد هؤلاء؟", "Did you mean one of these?") }
      for asked in asked {
        p { bdi { asked.name } }
        input(.type("hidden"), .name("who-name-\(asked.place)"), .value(asked.name))
        for (number, match) in asked.people.enumerated() {
          label(.class("pick")) {
            number == 0
              ? input(
                .type("radio"), .name("who-\(asked.place)"), .value("\(match.card.id)"), .checked)
              : input(.type("radio"), .name("who-\(asked.place)"), .value("\(match.card.id)"))
            span {
              bdi { match.card.name }
              " "
              small { match.card.line(in: tongue) }
            }
          }
        }
        label(.class("pick")) {
          input(.type("radio"), .name("who-\(asked.place)"), .value("new"))
          span { tongue.say("لا، شخص جديد", "No, somebody new") }
        }
      }
    }
  }
}

extension PersonCard {
  /// What tells people of like names apart, on one line.
  func line(in tongue: Tongue) -> String {
    [
      membership(in: tongue), governorate.isEmpty ? nil : governorate,
      tongue.count(caseCount, .case),
    ].compactMap(\.self).joined(separator: " · ")
  }
}
