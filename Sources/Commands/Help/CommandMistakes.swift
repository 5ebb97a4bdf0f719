import Search
import Words

/// What the command line says when it does not understand.
struct CommandMistakes: Sendable {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }
}

extension CommandMistakes {
  func unknownCommand(_ typed: String, closest: String?) -> String {
    tongue.say("لا أمر باسم «\(typed)».", "There is no command “\(typed)”.") + didYouMean(closest)
  }

  func unknownOption(_ typed: String, closest: String?) -> String {
    tongue.say("لا خيار باسم \(typed) هنا.", "There is no option \(typed) here.")
      + didYouMean(closest.map { "--\($0)" })
  }

  func missingValue(_ option: String) -> String {
    tongue.say("الخيار \u{200E}--\(option) ينقصه قيمة.", "The option --\(option) needs a value.")
  }

  func unwantedValue(_ option: String) -> String {
    tongue.say("الخيار \u{200E}--\(option) لا يأخذ قيمة.", "The option --\(option) takes no value.")
  }

  func repeated(_ option: String) -> String {
    tongue.say("كُتب الخيار \u{200E}--\(option) مرتين.", "The option --\(option) was given twice.")
  }

  func missingOperand(_ placeholder: String) -> String {
    tongue.say("ينقص \(placeholder).", "\(placeholder) is missing.")
  }

  func unwantedOperand(_ typed: String) -> String {
    tongue.say("لا موضع هنا لما كُتب: «\(typed)».", "There is no place here for “\(typed)”.")
  }

  func badNumber(_ option: String, typed: String, range: ClosedRange<Int>) -> String {
    tongue.say(
      "الخيار \u{200E}--\(option) عدد صحيح من \(range.lowerBound) إلى \(range.upperBound)، "
        + "لا «\(typed)».",
      "The option --\(option) is a whole number from \(range.lowerBound) to \(range.upperBound), "
        + "not “\(typed)”.")
  }

  func badChoice(_ option: String, typed: String, choices: [String]) -> String {
    tongue.say(
      "الخيار \u{200E}--\(option) واحد من: \(choices.joined(separator: "، "))؛ لا «\(typed)».",
      "The option --\(option) is one of \(choices.joined(separator: ", ")); not “\(typed)”.")
  }

  func badOperand(_ placeholder: String, typed: String, choices: [String]) -> String {
    tongue.say(
      "\(placeholder) واحد من: \(choices.joined(separator: "، "))؛ لا «\(typed)».",
      "\(placeholder) is one of \(choices.joined(separator: ", ")); not “\(typed)”.")
  }

  func badDate(_ option: String?, typed: String) -> String {
    guard let option else {
      return tongue.say(
        "«\(typed)» ليس تاريخًا مثل 2026-03-01 أو 1/3/2026.",
        "“\(typed)” is not a date such as 2026-03-01 or 1/3/2026.")
    }
    return tongue.say(
      "الخيار \u{200E}--\(option) تاريخ مثل 2026-03-01 أو 1/3/2026 أو 2026، لا «\(typed)».",
      "The option --\(option) is a date such as 2026-03-01, 1/3/2026 or 2026, not “\(typed)”.")
  }

  func badTime(_ option: String, typed: String) -> String {
    tongue.say(
      "الخيار \u{200E}--\(option) ساعة مثل 09:30، لا «\(typed)».",
      "The option --\(option) is a time such as 09:30, not “\(typed)”.")
  }

  func badDocument(_ typed: String) -> String {
    tongue.say(
      "رقم المستند عدد مثل 12، لا «\(typed)».",
      "The number of a document is a number such as 12, not “\(typed)”.")
  }

  func badField(_ option: String, _ message: Message) -> String {
    "\u{200E}--\(option): \(message.happened) \(message.next)"
  }

  func badRecord(_ typed: String) -> String {
    tongue.say("الرقم عدد مثل 12، لا «\(typed)».", "The number is one such as 12, not “\(typed)”.")
  }

  func conflict(_ one: String, _ other: String) -> String {
    tongue.say(
      "الخياران \u{200E}--\(one) و\u{200E}--\(other) لا يجتمعان.",
      "The options --\(one) and --\(other) exclude each other.")
  }

  func vainSearch(_ flaw: Flaw) -> String {
    flaw.sentence(in: tongue) + tongue.say(" لم يُحفظ.", " It was not saved.")
  }

  var nothingToChange: String {
    tongue.say("لم يُذكر ما يُعدَّل.", "It was not said what to change.")
  }

  /// What went wrong, with the program's name before it, as a line of a log needs it.
  func line(_ message: String) -> String { tongue.say("سجل: ", "sijill: ") + message }

  /// Where more can be read: the last line after every mistake.
  func seeHelp(_ command: String?) -> String {
    let line = command.map { "sijill help \($0)" } ?? "sijill help"
    return tongue.say("راجع: \(line)", "See: \(line)")
  }

  private func didYouMean(_ closest: String?) -> String {
    guard let closest else { return "" }
    return tongue.say(" أتقصد \(closest)؟", " Did you mean \(closest)?")
  }
}
