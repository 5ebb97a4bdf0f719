import HTTP
import Records
import Sealing
import Words

/// What a form was filled with: a mark of each field's text, by the field's name.
///
/// A mark is short however long the text is, and says whether a field was changed.
struct Filling {
  private var marks: Fields

  /// What a form carries.
  init(_ text: String?) { marks = Fields(query: text ?? "") }

  /// What a form holds of these fields.
  init<Field: RecordField>(of form: Form, _ fields: [Field]) {
    marks = Fields()
    for field in fields { marks.append(field.rawValue, Self.mark(of: field, in: form)) }
  }

  /// What the form carries.
  var text: String { marks.query }

  subscript(name: String) -> String? {
    get { marks[name] }
    set { marks.set(name, newValue ?? "") }
  }

  /// The mark of a field as a form has it; a browser's own line ends are none of a person's changes.
  static func mark<Field: RecordField>(of field: Field, in form: Form) -> String {
    let text = field.input == .truth ? "\(form.isTicked(field.rawValue))" : form[field.rawValue]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return String(Digest(of: Array(lines.joined(separator: "\n").utf8)).hex.prefix(16))
  }
}

extension RecordField {
  /// What the field holds as a person reads it: the words of a closed list for its codes.
  func shown(_ text: String, in tongue: Tongue) -> String {
    switch input {
    case .choice(let choices, _):
      choices.first { $0.value == text }.map { tongue.say($0.words) } ?? text
    case .circle: Visibility(name: text)?.label(in: tongue) ?? text
    case .truth: text.isEmpty ? "" : tongue.say(.yes)
    case .line, .text, .lines, .tags, .date, .hour, .record: text
    }
  }
}
