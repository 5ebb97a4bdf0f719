import ArabicText
import Records

/// What was typed after a command's name, sorted by the command's usage; nothing is opened yet.
///
/// Understood are `--name value`, `--name=value`, `--` before words that begin with a dash, and
/// options and operands in any order.
struct Arguments: Equatable, Sendable {
  /// The words without a name, in order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Sorts `words` by `usage`; throws at the first that does not fit.
  init(_ words: some Sequence<String>, for usage: Usage) throws(UsageError) {
    var words = words.makeIterator()
    while let word = words.next() {
      if word == "--" {
        while let rest = words.next() { operands.append(rest) }
      } else if word == "-h" {
        values["help"] = [""]
      } else if word.hasPrefix("--") {
        try take(option: word.dropFirst(2), next: { words.next() }, for: usage)
      } else if word.hasPrefix("-"), word != "-", usage.takesDashes == false {
        throw .unknownOption(word, closest: nil)
      } else {
        operands.append(word)
      }
    }
    guard has("help") == false else { return }
    try checkOperands(for: usage)
  }

  private mutating func take(
    option typed: Substring, next: () -> String?, for usage: Usage
  ) throws(UsageError) {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = usage.option(name) else {
      let known = (usage.options + Usage.common).map(\.name)
      throw .unknownOption("--\(name)", closest: Suggestion.closest(to: name, among: known))
    }
    let given = parts.count > 1 ? String(parts[1]) : nil
    guard option.placeholder != nil else {
      guard given == nil else { throw .unwantedValue(option: name) }
      values[name] = [""]
      return
    }
    guard let value = given ?? next() else { throw .missingValue(option: name) }
    guard option.isRepeatable || values[name] == nil else { throw .repeated(option: name) }
    values[name, default: []].append(value)
  }

  private func checkOperands(for usage: Usage) throws(UsageError) {
    let required = usage.operands.count(where: \.isRequired)
    guard operands.count >= required else {
      throw .missingOperand(usage.operands[operands.count].placeholder)
    }
    guard usage.operands.contains(where: \.repeats) || operands.count <= usage.operands.count else {
      throw .unwantedOperand(operands[usage.operands.count])
    }
  }
}

// MARK: - Reading values

extension Arguments {
  /// Whether the option was typed.
  func has(_ option: String) -> Bool { values[option] != nil }

  /// The value of an option, or `nil` when it was not typed.
  func value(_ option: String) -> String? { values[option]?.last }

  /// Every value of a repeatable option, in order.
  func all(_ option: String) -> [String] { values[option] ?? [] }

  /// A whole number in any family of digits, within `range`.
  func integer(_ option: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let typed = value(option) else { return nil }
    guard let number = Int(typed.westernDigits), range.contains(number) else {
      throw .badNumber(option: option, typed: typed, range: range)
    }
    return number
  }

  /// A date that exists; an empty value reads as no date.
  func date(_ option: String) throws(UsageError) -> CivilDate?? {
    guard let typed = value(option) else { return nil }
    guard typed.isEmpty == false else { return .some(nil) }
    do {
      return try CivilDate(typed)
    } catch {
      throw .badDate(option: option, typed: typed)
    }
  }

  /// A time of the day, or `nil` when it was not typed.
  func time(_ option: String) throws(UsageError) -> ClockTime? {
    guard let typed = value(option) else { return nil }
    do {
      return try ClockTime(typed)
    } catch {
      throw .badTime(option: option, typed: typed)
    }
  }

  /// One of the words that an enumeration has.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ option: String, of type: Choice.Type = Choice.self
  ) throws(UsageError) -> Choice? where Choice.RawValue == String {
    guard let typed = value(option) else { return nil }
    return try Self.choice(typed, for: option)
  }

  /// Some of the words that an enumeration has, with commas between them.
  func choices<Choice: RawRepresentable & CaseIterable>(
    _ option: String, of type: Choice.Type = Choice.self
  ) throws(UsageError) -> [Choice] where Choice.RawValue == String {
    var found: [Choice] = []
    for typed in all(option).flatMap(\.separatedByCommas) {
      found.append(try Self.choice(typed, for: option))
    }
    return found
  }

  /// The circle of people that an option names.
  func visibility(_ option: String) throws(UsageError) -> Visibility? {
    guard let typed = value(option) else { return nil }
    guard let visibility = Visibility(name: typed) else {
      throw .badChoice(option: option, typed: typed, choices: Visibility.allCases.map(\.name))
    }
    return visibility
  }

  /// The public numbers of documents, from every operand.
  func documents() throws(UsageError) -> [DocumentID] {
    var numbers: [DocumentID] = []
    for typed in operands { numbers.append(try Self.document(typed)) }
    return numbers
  }

  /// Reads `12`, `#12` and `١٢` alike.
  private static func document(_ typed: String) throws(UsageError) -> DocumentID {
    guard let number = DocumentID(typed) else { throw .badDocument(typed) }
    return number
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ typed: String, for option: String
  ) throws(UsageError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: typed) else {
      throw .badChoice(option: option, typed: typed, choices: Choice.allCases.map(\.rawValue))
    }
    return choice
  }
}

extension String {
  /// The parts between commas of either script, without the space around them and without empty
  /// ones.
  var separatedByCommas: [String] {
    split { $0 == "," || $0 == "،" }
      .map {
        String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      }
      .filter { $0.isEmpty == false }
  }
}
