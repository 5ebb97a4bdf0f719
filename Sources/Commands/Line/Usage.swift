import Records
import Words

/// How a command is used, as data: parsing, help, completions, the manual and the command reference
/// all come from here.
struct Usage: Sendable {
  /// What is typed after `sijill`: one word, or a group's name and an action.
  let name: String
  /// What the command does, in one sentence.
  let summary: Wording
  /// What a person should know beyond that, a paragraph each.
  let notes: [Wording]
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
    _ name: String, _ arabic: String, _ english: String, notes: [Wording] = [],
    operands: [Operand] = [], options: [Option] = [], examples: [Example] = [],
    takesDashes: Bool = false, explainsSearch: Bool = false, isHidden: Bool = false
  ) {
    self.name = name
    self.summary = Wording(arabic, english)
    (self.notes, self.operands, self.options, self.examples) = (notes, operands, options, examples)
    (self.takesDashes, self.explainsSearch, self.isHidden) = (takesDashes, explainsSearch, isHidden)
  }
}

/// A line that can be typed, and what it is for.
struct Example: Sendable {
  let line: String
  let purpose: Wording

  init(_ line: String, _ arabic: String, _ english: String) {
    self.line = line
    self.purpose = Wording(arabic, english)
  }
}

extension Usage {
  /// What every command understands, before its own name or after it.
  static let common: [Option] = [
    Option(
      "archive", "PATH", .path,
      "ملف السجل؛ وإلا فالمتغير SIJILL_ARCHIVE، وإلا archive.sijill في المجلد الحالي.",
      "The archive's file; else SIJILL_ARCHIVE, else archive.sijill in this folder."),
    Option(
      "lang", "LANG", .words(["ar", "en"]), "لغة الرسائل: ar أو en.",
      "The language of messages: ar or en."),
    Option(
      "color", "WHEN", .words(of: ColorChoice.self),
      "الألوان: auto (على الطرفية وحدها) أو always أو never.",
      "Colours: auto (on a terminal only), always or never."),
    Option(flag: "help", "اعرض هذه المساعدة.", "Show this help."),
  ]

  /// The group's action; `nil` for a command of one word.
  var action: String? { name.split(separator: " ").dropFirst().first.map(String.init) }

  /// The action with its operands, as the list of a group shows it.
  var brief: String {
    ([action ?? "sijill \(name)"] + operands.map(\.synopsis)).joined(separator: " ")
  }

  /// The option called `name`, the command's own or a common one.
  func option(_ name: String) -> Option? {
    (options + Self.common).first { $0.name == name }
  }

  /// The line that shows what can be typed, such as `sijill add [OPTIONS] PATH…`.
  var synopsis: String {
    let needed = options.filter(\.isNeeded).map(\.synopsis)
    let hasOthers = needed.count < options.count
    return
      (["sijill", name] + (hasOthers ? ["[OPTIONS]"] : []) + needed + operands.map(\.synopsis))
      .joined(separator: " ")
  }
}
