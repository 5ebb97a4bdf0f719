import ArabicText
import Desk
import Records
import Words

extension RecordField {
  /// The options by which a command takes these fields.
  static func options(_ fields: [Self]) -> [Option] {
    fields.map { field in
      Option(
        field.rawValue, "VALUE", completion: field.completion,
        Phrase("\(field.terms.arabic).", "\(field.terms.english)."))
    }
  }

  private var completion: Completion {
    switch rawValue {
    case "visibility": .words(Visibility.allCases.map(\.name))
    case "track": .words(Track.allCases.map(\.rawValue))
    case "degree": .words(Degree.allCases.map(\.rawValue))
    case "procedure": .words(Procedure.allCases.map(\.rawValue))
    case "verdict": .words(Verdict.allCases.map(\.rawValue))
    case "reliability": .words(Reliability.allCases.map(\.rawValue))
    case "certainty": .words(ViolationStatus.allCases.map(\.rawValue))
    case "sex": .words(PersonDetails.Sex.allCases.map(\.rawValue))
    default: .nothing
    }
  }
}

/// Fields as they were typed, checked before anything is opened.
struct TypedFields<Field: RecordField> {
  private(set) var values: [(field: Field, typed: String)] = []

  /// The fields among `arguments`; `fresh` is what they are tried on.
  init(_ arguments: Arguments, of fields: [Field], trying fresh: Field.Target) throws(UsageError) {
    var trial = fresh
    for field in fields {
      guard let typed = arguments.value(field.rawValue) else { continue }
      do throws(ArchiveError) {
        try field.put(typed, into: &trial)
      } catch {
        guard case .invalid(let wrong, let said) = error else { continue }
        throw .badField(option: field.rawValue, wrong, typed: said)
      }
      values.append((field, typed))
    }
  }

  var isEmpty: Bool { values.isEmpty }

  /// Puts what was typed in its place.
  func put(into target: inout Field.Target) throws(ArchiveError) {
    for (field, typed) in values { try field.put(typed, into: &target) }
  }
}

/// The words after the name of a command that has several actions.
struct Action {
  /// The first word.
  let name: String
  private var rest: ArraySlice<String>

  /// Reads the first word; throws where it is none of `names`.
  init(_ arguments: Arguments, among names: [String]) throws(UsageError) {
    var operands = arguments.operands[...]
    guard let first = operands.popFirst() else { throw .missingOperand("ACTION") }
    guard names.contains(first) else {
      throw .badOperand("ACTION", typed: first, choices: names)
    }
    name = first
    rest = operands
  }

  /// The next word.
  mutating func word(_ placeholder: String) throws(UsageError) -> String {
    guard let word = rest.popFirst() else { throw .missingOperand(placeholder) }
    return word
  }

  /// The next word as the number of a record.
  mutating func number<Record>(_ placeholder: String = "ID") throws(UsageError) -> ID<Record> {
    let typed = try word(placeholder)
    guard let number = ID<Record>(typed) else { throw .badDocument(typed) }
    return number
  }

  /// Every word that is left.
  mutating func words() -> [String] {
    defer { rest = [] }
    return Array(rest)
  }

  /// Throws where a word is left that nobody asked for.
  func end() throws(UsageError) {
    if let first = rest.first { throw .unwantedOperand(first) }
  }
}

extension Session {
  /// The case that was typed: its number here, or one of the numbers it carries.
  func caseID(_ typed: String, at desk: Desk) throws(ArchiveError) -> CaseID {
    if let id = CaseID(typed) { return id }
    guard let found = try desk.cases(numbered: typed, for: visitor).first else {
      throw .missing(.case, name: typed)
    }
    return found
  }

  /// Tells what is worth a second look.
  func tell(_ concerns: [CaseConcern]) {
    let words = CaseReports(tongue: tongue)
    for concern in concerns { messages.line(ink.line(words.concern(concern))) }
  }
}
