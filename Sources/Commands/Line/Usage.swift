/// How a command is used, as data: parsing, help, completions, the manual and the README's reference
/// all come from here.
struct Usage: Sendable {
  /// The verb that is typed after `sijill`.
  let name: String
  /// What the command does, in one sentence.
  let summary: Phrase
  /// What a person should know beyond that, a paragraph each.
  let notes: [Phrase]
  /// What is typed without a name, in order; only the last may repeat.
  let operands: [Operand]
  /// What is typed by name, in the order help lists it.
  let options: [Option]
  /// Whole lines that can be typed as they stand.
  let examples: [Example]
  /// Whether a word such as `-word` is an operand: in a search it excludes the word.
  let takesDashes: Bool
  /// Whether help and the manual explain the search language here.
  let explainsSearch: Bool
  /// Whether help and completions leave the command out: it serves developers.
  let isHidden: Bool

  init(
    name: String, summary: Phrase, notes: [Phrase] = [], operands: [Operand] = [],
    options: [Option] = [], examples: [Example] = [], takesDashes: Bool = false,
    explainsSearch: Bool = false, isHidden: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.notes = notes
    self.operands = operands
    self.options = options
    self.examples = examples
    self.takesDashes = takesDashes
    self.explainsSearch = explainsSearch
    self.isHidden = isHidden
  }
}

/// What a value may be, so that a shell can complete it.
enum Completion: Equatable, Sendable {
  /// Nothing that could be known before it is typed.
  case nothing
  /// A file or a folder.
  case path
  /// One of these words.
  case words([String])
  /// The name of a command.
  case command
}

/// A word that a command takes without a name.
struct Operand: Sendable {
  /// How often an operand is typed.
  enum Count: Sendable {
    case one, atMostOne, atLeastOne, any
  }

  /// How help writes it, such as `PATH`.
  let placeholder: String
  let count: Count
  let completion: Completion

  init(
    _ placeholder: String, _ count: Count = .one, completion: Completion = .nothing
  ) {
    self.placeholder = placeholder
    self.count = count
    self.completion = completion
  }
}

/// Something that is said by name, such as `--limit 20`.
struct Option: Sendable {
  /// The name without its dashes.
  let name: String
  /// How help writes the value, or `nil` for an option that is only there or not.
  let placeholder: String?
  let completion: Completion
  /// Whether the option may be typed several times, each adding a value.
  let isRepeatable: Bool
  let summary: Phrase

  /// An option that is only there or not.
  init(_ name: String, _ summary: Phrase) {
    self.name = name
    self.placeholder = nil
    self.completion = .nothing
    self.isRepeatable = false
    self.summary = summary
  }

  /// An option with a value.
  init(
    _ name: String, _ placeholder: String, completion: Completion = .nothing,
    isRepeatable: Bool = false, _ summary: Phrase
  ) {
    self.name = name
    self.placeholder = placeholder
    self.completion = completion
    self.isRepeatable = isRepeatable
    self.summary = summary
  }
}

/// A line that can be typed, and what it is for.
struct Example: Sendable {
  let line: String
  let purpose: Phrase

  init(_ line: String, _ purpose: Phrase) {
    self.line = line
    self.purpose = purpose
  }
}

extension Usage {
  /// What every command understands, before its own name or after it.
  static let common: [Option] = [
    Option(
      "archive", "PATH", completion: .path,
      Phrase(
        "ملف السجل؛ وإلا فالمتغير SIJILL_ARCHIVE، وإلا archive.sijill في المجلد الحالي.",
        "The archive's file; else SIJILL_ARCHIVE, else archive.sijill in this folder.")),
    Option(
      "lang", "LANG", completion: .words(["ar", "en"]),
      Phrase("لغة الرسائل: ar أو en.", "The language of messages: ar or en.")),
    Option(
      "color", "WHEN", completion: .words(ColorChoice.allCases.map(\.rawValue)),
      Phrase(
        "الألوان: auto (على الطرفية وحدها) أو always أو never.",
        "Colours: auto (on a terminal only), always or never.")),
    Option("help", Phrase("اعرض هذه المساعدة.", "Show this help.")),
  ]

  /// The option of the commands that can speak to other programs.
  static let json = Option(
    "json", Phrase("اكتب JSON، كائنًا في كل سطر.", "Write JSON, one object a line."))

  /// The option of the commands that can write a table for spreadsheets.
  static let csv = Option(
    "csv",
    Phrase(
      "اكتب جدول CSV؛ ولا خلية منه تصير معادلة.",
      "Write a table as CSV; no cell of it becomes a formula."))

  /// The option by which a spreadsheet knows that a table is UTF-8.
  static let byteOrderMark = Option(
    "bom",
    Phrase(
      "مع --csv: ابدأ بعلامة UTF-8 ليقرأ برنامج الجداول العربية.",
      "With --csv: begin with UTF-8's mark, so that a spreadsheet reads Arabic."))

  /// Whether a table is wanted, which excludes JSON.
  static func isTable(_ arguments: Arguments) throws(UsageError) -> Bool {
    guard arguments.has("csv") else { return false }
    guard arguments.has("json") == false else { throw .conflict("csv", "json") }
    return true
  }

  /// The option called `name`, the command's own or a common one.
  func option(_ name: String) -> Option? {
    (options + Self.common).first { $0.name == name }
  }

  /// The line that shows what can be typed, such as `sijill add [OPTIONS] PATH…`.
  var synopsis: String {
    (["sijill", name] + (options.isEmpty ? [] : ["[OPTIONS]"]) + operands.map(\.synopsis))
      .joined(separator: " ")
  }
}

extension Operand {
  /// The operand as the synopsis writes it: `FILE`, `[FILE]`, `FILE…` or `[FILE…]`.
  var synopsis: String {
    switch count {
    case .one: placeholder
    case .atMostOne: "[\(placeholder)]"
    case .atLeastOne: "\(placeholder)…"
    case .any: "[\(placeholder)…]"
    }
  }

  /// Whether the command cannot do without it.
  var isRequired: Bool { count == .one || count == .atLeastOne }

  /// Whether several may be typed.
  var repeats: Bool { count == .atLeastOne || count == .any }
}

extension Option {
  /// The option as help writes it, such as `--limit N`.
  var synopsis: String { "--\(name)" + (placeholder.map { " \($0)" } ?? "") }
}
