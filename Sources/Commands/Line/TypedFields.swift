import Desk
import Records
import Words

extension RecordField {
  /// The name of the field's option: its own, with dashes.
  var option: String { rawValue.replacing("_", with: "-") }

  /// The options by which a command takes these fields.
  static func options(_ fields: [Self] = Array(allCases)) -> [Option] {
    fields.map { field in
      let (arabic, english) = (field.words.arabic, field.words.english)
      let some = field.known.joined(separator: ", ")
      return Option(
        field.option, field.placeholder, field.completion,
        some.isEmpty ? "\(arabic)." : "\(arabic): \(some).",
        some.isEmpty ? "\(english)." : "\(english): \(some).")
    }
  }

  /// The values of a list so short that help names them all.
  private var known: [String] {
    switch input {
    case .truth: ["yes", "no"]
    case .circle: Visibility.allCases.map(\.name)
    case .choice(let choices, _): choices.count > 3 ? [] : choices.map(\.value)
    case .line, .text, .lines, .tags, .date, .hour, .record: []
    }
  }

  /// What help writes for the value.
  private var placeholder: String {
    switch input {
    case .line, .text, .lines, .tags: "TEXT"
    case .date: "DATE"
    case .hour: "HOUR"
    case .record: "ID"
    case .circle: "CIRCLE"
    case .truth, .choice: "VALUE"
    }
  }

  private var completion: Completion {
    switch input {
    // A code of digits is found in a list, and not by its beginning.
    case .choice(let choices, _) where choices.allSatisfy { $0.value.first?.isLetter == true }:
      .words(choices.map(\.value))
    case .circle: .words(Visibility.allCases.map(\.name))
    case .line, .text, .lines, .tags, .date, .hour, .truth, .record, .choice: .nothing
    }
  }
}

extension Wording {
  /// What an edit leaves alone, for the help of the commands that edit.
  static let onlyNamed = Wording(
    "يُعدَّل ما يُذكر وحده؛ والقيمة الفارغة تمحو.",
    "Only what is named changes; an empty value clears.")
}

/// Fields as they were typed, checked before anything is opened.
struct TypedFields<Field: RecordField> {
  private var values: [(field: Field, typed: String)] = []
  /// A record of these fields alone, and what they were tried on.
  private(set) var trial: Field.Target

  /// Whether nothing was typed.
  var isEmpty: Bool { values.isEmpty }

  /// The fields among `arguments`; `fresh` is what they are tried on.
  init(
    _ arguments: Arguments, of fields: [Field] = Array(Field.allCases), trying fresh: Field.Target
  ) throws(UsageError) {
    trial = fresh
    for field in fields {
      guard let typed = arguments.value(field.option) else { continue }
      do throws(ArchiveError) {
        try field.put(typed, on: Desk.today(), into: &trial)
      } catch {
        // What a field does not take is told before anything is opened; the rest by the archive.
        if case .invalid(let wrong, let said) = error {
          throw .badField(field.option, wrong, typed: said)
        }
      }
      values.append((field, typed))
    }
  }

  /// The fields of an edit, which must have one at least.
  init(
    changing arguments: Arguments, of fields: [Field] = Array(Field.allCases),
    trying fresh: Field.Target
  ) throws(UsageError) {
    try self.init(arguments, of: fields, trying: fresh)
    if isEmpty { throw .nothingToChange }
  }

  /// Puts what was typed in its place.
  func put(into target: inout Field.Target) throws(ArchiveError) {
    for (field, typed) in values { try field.put(typed, on: Desk.today(), into: &target) }
  }
}
