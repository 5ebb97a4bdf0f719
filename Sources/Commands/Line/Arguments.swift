import ArabicText
import Desk
import Records

/// What was typed after a command's name, sorted by the command's usage; nothing is opened yet.
///
/// Understood are `--name value`, `--name=value`, `--` before words that begin with a dash, and
/// options and operands in any order. Options are asked for by name, operands by placeholder.
struct Arguments: Equatable, Sendable {
  /// The words without a name, in order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Sorts `words` by `usage`; throws at the first that does not fit, or what is missing.
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
    try takeOperands(for: usage)
    for option in usage.options where option.isNeeded && text(option.name).isEmpty {
      throw .missing("--\(option.name)")
    }
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
    values[name, default: []].append(Self.plain(value, as: option.completion))
  }

  private mutating func takeOperands(for usage: Usage) throws(UsageError) {
    var rest = operands[...]
    for operand in usage.operands {
      guard let word = rest.popFirst() else {
        if operand.isRequired { throw .missing(operand.placeholder) }
        return
      }
      values[operand.placeholder] = [Self.plain(word, as: operand.completion)]
      if operand.repeats {
        values[operand.placeholder]?.append(
          contentsOf: rest.map { Self.plain($0, as: operand.completion) })
        return
      }
    }
    if let unwanted = rest.first { throw .unwantedOperand(unwanted) }
  }

  /// A text as it is kept; a path names the file that the system knows, whatever signs are in it.
  private static func plain(_ typed: String, as completion: Completion) -> String {
    completion == .path ? typed : typed.plainLines
  }
}

// MARK: - Reading values

extension Arguments {
  /// Whether the option or operand was typed.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The value of an option or operand, or `nil` when it was not typed.
  func value(_ name: String) -> String? { values[name]?.last }

  /// Every value of an option or operand that may repeat, in order.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// What was typed, several words as one text; empty where nothing was.
  func text(_ name: String) -> String { all(name).joined(separator: " ") }

  /// What was typed, read by `read`; `nil` where nothing was.
  private func read<Value>(
    _ name: String, _ read: (String) throws(UsageError) -> Value
  ) throws(UsageError) -> Value? {
    guard let typed = value(name) else { return nil }
    return try read(typed)
  }

  /// A whole number in any family of digits, within `range`.
  func integer(option name: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    try read(name) { typed throws(UsageError) in
      guard let number = Int(typed.westernDigits), range.contains(number) else {
        throw .badNumber(name, typed: typed, range: range)
      }
      return number
    }
  }

  /// A date that exists; an empty value is typed to take a date away.
  func dateOrNone(option name: String) throws(UsageError) -> CivilDate?? {
    try read(name) { typed throws(UsageError) in
      typed.isEmpty ? nil : try Self.date(typed, for: name)
    }
  }

  /// A date that exists.
  func date(option name: String) throws(UsageError) -> CivilDate? {
    try dateOrNone(option: name) ?? nil
  }

  /// A date that is known to the day.
  func day(option name: String) throws(UsageError) -> CivilDate? {
    let date = try date(option: name)
    if let date, date.day == nil { throw .badDate(name, typed: text(name)) }
    return date
  }

  /// A time of the day.
  func time(option name: String) throws(UsageError) -> ClockTime? {
    try read(name) { typed throws(UsageError) in
      do { return try ClockTime(typed) } catch { throw .badTime(name, typed: typed) }
    }
  }

  /// One of the words that an enumeration has.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    option name: String, of type: Choice.Type = Choice.self
  ) throws(UsageError) -> Choice? {
    try read(name) { typed throws(UsageError) in try Self.choice(typed, for: name) }
  }

  /// Some of the words that an enumeration has, with commas between them.
  func choices<Choice: RawRepresentable<String> & CaseIterable>(
    option name: String, of type: Choice.Type = Choice.self
  ) throws(UsageError) -> [Choice] {
    var found: [Choice] = []
    for typed in all(name).flatMap(\.separatedByCommas) {
      found.append(try Self.choice(typed, for: name))
    }
    return found
  }

  /// The circle of people that an option names.
  func visibility() throws(UsageError) -> Visibility? {
    try read("visibility") { typed throws(UsageError) in
      guard let visibility = Visibility(name: typed) else {
        throw .badChoice("visibility", typed: typed, choices: Visibility.allCases.map(\.name))
      }
      return visibility
    }
  }

  /// The number of a record.
  func id<Record>(option name: String) throws(UsageError) -> ID<Record>? {
    try read(name) { typed throws(UsageError) in try Self.id(typed) }
  }

  /// The numbers of records, each written as `12`, `#12` or `١٢`.
  func ids<Record>(_ name: String) throws(UsageError) -> [ID<Record>] {
    var found: [ID<Record>] = []
    for typed in all(name) { found.append(try Self.id(typed)) }
    return found
  }

  /// Which part of a list was asked for: at most `limit`, and the whole list as a table or for a
  /// program, unless it was said otherwise or the list is one of the nearest.
  func page(
    _ limit: Int, ofNearest: Bool = false
  ) throws(UsageError) -> (limit: Int, offset: Int) {
    let isForPrograms = ofNearest == false && (has("csv") || has("json"))
    return (
      try integer(option: "limit", in: 1...PageLimit.whole)
        ?? (isForPrograms ? PageLimit.whole : limit),
      try integer(option: "offset", in: 0...Self.offsetMax) ?? 0
    )
  }

  /// The furthest a list can be passed over.
  private static let offsetMax = 1_000_000
}

// MARK: - What a command cannot do without

extension Arguments {
  /// The number of a record.
  func id<Record>(_ name: String) throws(UsageError) -> ID<Record> {
    try needed(name, try id(option: name))
  }

  /// One of the words that an enumeration has.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String
  ) throws(UsageError) -> Choice {
    try needed(name, try choice(option: name))
  }

  /// A term of art, by its name or as either language writes it.
  func term<Term: LegalTerm>(_ name: String) throws(UsageError) -> Term {
    guard let term = Term(term: text(name)) else {
      throw .badChoice(name, typed: text(name), choices: Term.allCases.map(\.rawValue))
    }
    return term
  }

  /// A date that exists.
  func date(_ name: String) throws(UsageError) -> CivilDate {
    try needed(name, try date(option: name))
  }

  /// A date that is known to the day.
  func day(_ name: String) throws(UsageError) -> CivilDate {
    try needed(name, try day(option: name))
  }

  private func needed<Value>(_ name: String, _ value: Value?) throws(UsageError) -> Value {
    guard let value else { throw .missing(name) }
    return value
  }
}

// MARK: - Reading one word

extension Arguments {
  /// Reads the number of a record.
  static func id<Record>(_ typed: some StringProtocol) throws(UsageError) -> ID<Record> {
    guard let id = ID<Record>(typed) else { throw .badID(String(typed)) }
    return id
  }

  /// Reads a date, which may be told from today.
  static func date(_ typed: String, for name: String) throws(UsageError) -> CivilDate {
    do throws(ArchiveError) {
      return try CivilDate(typed, today: Desk.today())
    } catch {
      guard case .invalid(.weekday, _) = error else { throw .badDate(name, typed: typed) }
      throw .badField(name, .weekday, typed: typed)
    }
  }

  /// Reads a word that an enumeration has.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ typed: String, for name: String
  ) throws(UsageError) -> Choice {
    guard let choice = Choice(rawValue: typed) else {
      throw .badChoice(name, typed: typed, choices: Choice.allCases.map(\.rawValue))
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
