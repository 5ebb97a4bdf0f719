package import Records

extension CommitteeDecision {
  /// What the decision is called: «قرار اللجنة رقم 87 لسنة 2024»; `apart` sets a number off that runs
  /// in its own direction.
  package func title(in tongue: Tongue, apart: (String) -> String = { $0 }) -> String {
    let day = details.decided.words(in: tongue)
    let number = apart(details.number)
    return details.number.isSaid
      ? tongue.say("قرار اللجنة رقم \(number)", "Decision \(number) of the Committee")
      : tongue.say("قرار اللجنة في \(day)", "Decision of the Committee of \(day)")
  }

  /// What is said of it, each with its name; empty where nobody said anything.
  package func facts(in tongue: Tongue) -> [(name: String, value: String)] {
    let values: [(DecisionField, String)] = [
      (.number, details.number), (.decided, details.decided.words(in: tongue)),
      (.notice, details.notice?.words(in: tongue) ?? ""),
      (.knowledge, details.knowledge?.words(in: tongue) ?? ""), (.says, details.says),
      (.source, details.source), (.visibility, details.visibility.label(in: tongue)),
    ]
    return values.map { ($0.0.label(in: tongue), $0.1) }
  }
}

extension CommitteeDecision.Touch {
  /// What the decision did with the notification.
  package func label(in tongue: Tongue) -> String {
    state?.label(in: tongue)
      ?? tongue.say("يمسه ولا يغير حالته", "touches it without changing its state")
  }
}
