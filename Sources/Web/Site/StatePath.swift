import HTML
import Words

/// The states that a thing goes through (مسار), where it has been and what is still to come.
///
/// Beside each other where there is room, below each other on a phone.
struct StatePath {
  /// One of the states.
  struct Step {
    enum Progress: String {
      case was
      case now
      case ahead
    }

    let label: String
    /// When it was reached, in words, or `nil` for one that is still to come.
    var date: String?
    let progress: Progress
  }

  let tongue: Tongue
  let steps: [Step]

  var node: Node {
    ol(.class("path")) {
      for step in steps {
        li(.class(step.progress.rawValue), .aria("label", spoken(step))) {
          span { step.label }
          if let date = step.date { count(date) }
        }
      }
    }
  }

  private func spoken(_ step: Step) -> String {
    switch step.progress {
    case .was: tongue.say("تم: ", "Done: ") + step.label
    case .now: tongue.say("الآن: ", "Now: ") + step.label
    case .ahead: tongue.say("لم يأت بعد: ", "Still to come: ") + step.label
    }
  }
}
