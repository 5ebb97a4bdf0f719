import Records
import Search
import Words

/// Why what was typed was not understood.
enum UsageError: Error, Equatable {
  case unknownCommand(String, closest: String?)
  case unknownOption(String, closest: String?)
  case missingValue(option: String)
  case unwantedValue(option: String)
  case repeated(option: String)
  case missingOperand(String)
  case unwantedOperand(String)
  case badNumber(option: String, typed: String, range: ClosedRange<Int>)
  case badChoice(option: String, typed: String, choices: [String])
  case badOperand(String, typed: String, choices: [String])
  /// `option` is `nil` for a date that is an operand.
  case badDate(option: String?, typed: String)
  case badTime(option: String, typed: String)
  case badDocument(String)
  /// A field of a record took nothing of what was typed.
  case badField(option: String, ArchiveError.Field, typed: String)
  /// What should be the number of a record is none.
  case badRecord(String)
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
    let words = CommandMistakes(tongue: tongue)
    return switch self {
    case .unknownCommand(let typed, let closest): words.unknownCommand(typed, closest: closest)
    case .unknownOption(let typed, let closest): words.unknownOption(typed, closest: closest)
    case .missingValue(let option): words.missingValue(option)
    case .unwantedValue(let option): words.unwantedValue(option)
    case .repeated(let option): words.repeated(option)
    case .missingOperand(let placeholder): words.missingOperand(placeholder)
    case .unwantedOperand(let typed): words.unwantedOperand(typed)
    case .badNumber(let option, let typed, let range):
      words.badNumber(option, typed: typed, range: range)
    case .badChoice(let option, let typed, let choices):
      words.badChoice(option, typed: typed, choices: choices)
    case .badOperand(let placeholder, let typed, let choices):
      words.badOperand(placeholder, typed: typed, choices: choices)
    case .badDate(let option, let typed): words.badDate(option, typed: typed)
    case .badTime(let option, let typed): words.badTime(option, typed: typed)
    case .badDocument(let typed): words.badDocument(typed)
    case .badField(let option, let field, let typed):
      words.badField(option, ArchiveError.invalid(field, typed: typed).message(in: tongue))
    case .badRecord(let typed): words.badRecord(typed)
    case .conflict(let one, let other): words.conflict(one, other)
    case .vainSearch(let flaw): words.vainSearch(flaw)
    case .nothingToChange: words.nothingToChange
    }
  }
}
