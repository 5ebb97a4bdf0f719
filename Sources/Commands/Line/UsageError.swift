import Records
import Search
import Words

/// Why what was typed was not understood.
///
/// An option is called by its name, an operand by its placeholder.
enum UsageError: Error, Equatable {
  case unknownCommand(String, closest: String?)
  case unknownAction(String, of: String, choices: [String])
  case unknownOption(String, closest: String?)
  case missingValue(option: String)
  case unwantedValue(option: String)
  case repeated(option: String)
  /// An operand, or an option with its dashes, that the command cannot do without.
  case missing(String)
  case unwantedOperand(String)
  case badNumber(String, typed: String, range: ClosedRange<Int>)
  case badChoice(String, typed: String, choices: [String])
  case badDate(String, typed: String)
  case badTime(String, typed: String)
  /// What should be the number of a record is none.
  case badID(String)
  /// A field of a record took nothing of what was typed.
  case badField(String, ArchiveError.Field, typed: String)
  /// Two options that cannot both be meant.
  case conflict(String, String)
  /// A search that can never find anything is not kept.
  case vainSearch(Flaw)
  /// A command that changes something was not told what.
  case nothingToChange
}

extension UsageError {
  /// What is wrong, in one sentence.
  func message(in tongue: Tongue) -> String {
    func called(_ name: String) -> String { Self.called(name, in: tongue) }
    func list(_ words: [String]) -> String { words.joined(separator: tongue.say(.comma)) }
    switch self {
    case .unknownCommand(let typed, let closest):
      return tongue.say("لا أمر باسم «\(typed)».", "There is no command “\(typed)”.")
        + Self.didYouMean(closest, in: tongue)
    case .unknownAction(let typed, let group, let choices):
      return tongue.say(
        "ليس في sijill \(group) فعل باسم «\(typed)»؛ أفعاله: \(list(choices)).",
        "sijill \(group) has no action “\(typed)”; it has \(list(choices)).")
        + Self.didYouMean(Suggestion.closest(to: typed, among: choices), in: tongue)
    case .unknownOption(let typed, let closest):
      return tongue.say("لا خيار باسم \(typed) هنا.", "There is no option \(typed) here.")
        + Self.didYouMean(closest.map { "--\($0)" }, in: tongue)
    case .missingValue(let option):
      return tongue.say("\(called(option)) ينقصه قيمة.", "\(called(option)) needs a value.")
    case .unwantedValue(let option):
      return tongue.say("\(called(option)) لا يأخذ قيمة.", "\(called(option)) takes no value.")
    case .repeated(let option):
      return tongue.say(
        "كُتب \(called(option)) مرتين.", "\(called(option)) was given twice.")
    case .missing(let name):
      return tongue.say("ينقص \u{200E}\(name).", "\(name) is missing.")
    case .unwantedOperand(let typed):
      return tongue.say(
        "لا موضع هنا لما كُتب: «\(typed)».", "There is no place here for “\(typed)”.")
    case .badNumber(let name, let typed, let range):
      let (first, last) = (range.lowerBound, range.upperBound)
      return tongue.say(
        "\(called(name)) عدد صحيح من \(first) إلى \(last)، لا «\(typed)».",
        "\(called(name)) is a whole number from \(first) to \(last), not “\(typed)”.")
    case .badChoice(let name, let typed, let choices):
      return tongue.say(
        "\(called(name)) واحد من: \(list(choices))؛ لا «\(typed)».",
        "\(called(name)) is one of \(list(choices)); not “\(typed)”.")
        + Self.didYouMean(Suggestion.closest(to: typed, among: choices), in: tongue)
    case .badDate(let name, let typed):
      return tongue.say(
        "\(called(name)) تاريخ مثل 2026-03-01 أو 1/3/2026 أو 2026، لا «\(typed)».",
        "\(called(name)) is a date such as 2026-03-01, 1/3/2026 or 2026, not “\(typed)”.")
    case .badTime(let name, let typed):
      return tongue.say(
        "\(called(name)) ساعة مثل 09:30، لا «\(typed)».",
        "\(called(name)) is a time such as 09:30, not “\(typed)”.")
    case .badID(let typed):
      return tongue.say(
        "رقم القيد عدد مثل 12، لا «\(typed)».",
        "The number of a record is one such as 12, not “\(typed)”.")
    case .badField(let option, let field, let typed):
      let message = ArchiveError.invalid(field, typed: typed).message(in: tongue)
      let name = option.first?.isUppercase == true ? option : "\u{200E}--\(option)"
      return "\(name): \(message.happened) \(message.next)"
    case .conflict(let one, let other):
      return tongue.say(
        "الخياران \u{200E}--\(one) و\u{200E}--\(other) لا يجتمعان.",
        "The options --\(one) and --\(other) exclude each other.")
    case .vainSearch(let flaw):
      return flaw.sentence(in: tongue) + tongue.say(" لم يُحفظ.", " It was not saved.")
    case .nothingToChange:
      return tongue.say("لم يُذكر ما يُعدَّل.", "It was not said what to change.")
    }
  }

  /// An option or an operand by its name: placeholders are written in capitals.
  private static func called(_ name: String, in tongue: Tongue) -> String {
    name.first?.isUppercase == true
      ? name : tongue.say("الخيار \u{200E}--\(name)", "The option --\(name)")
  }

  private static func didYouMean(_ closest: String?, in tongue: Tongue) -> String {
    guard let closest else { return "" }
    return tongue.say(" أتقصد \(closest)؟", " Did you mean \(closest)?")
  }
}
