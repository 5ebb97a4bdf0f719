import Records

/// Something that is said by name, such as `--limit 20`.
struct Option: Sendable {
  /// The name without its dashes.
  let name: String
  /// How help writes the value, or `nil` for an option that is only there or not.
  let placeholder: String?
  let completion: Completion
  let summary: Wording
  /// Whether the option may be typed several times, each adding a value.
  private(set) var isRepeatable = false
  /// Whether the command cannot do without it.
  private(set) var isNeeded = false

  /// An option that is only there or not.
  init(flag name: String, _ arabic: String, _ english: String) {
    self.name = name
    self.placeholder = nil
    self.completion = .nothing
    self.summary = Wording(arabic, english)
  }

  /// An option with a value.
  init(
    _ name: String, _ placeholder: String, _ completion: Completion, _ arabic: String,
    _ english: String
  ) {
    (self.name, self.placeholder, self.completion) = (name, placeholder, completion)
    self.summary = Wording(arabic, english)
  }

  /// An option with a value of which nothing is known before it is typed.
  init(_ name: String, _ placeholder: String, _ arabic: String, _ english: String) {
    self.init(name, placeholder, .nothing, arabic, english)
  }
}

extension Option {
  /// The option where it may be typed several times.
  var repeatable: Self { with { $0.isRepeatable = true } }

  /// The option where the command cannot do without it.
  var needed: Self { with { $0.isNeeded = true } }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var option = self
    change(&option)
    return option
  }

  /// The option as help writes it, such as `--limit N`.
  var synopsis: String { "--\(name)" + (placeholder.map { " \($0)" } ?? "") }
}

// MARK: - Options that several commands take

extension Option {
  static let json = Option(
    flag: "json", "اكتب JSON، كائنًا في كل سطر.", "Write JSON, one object a line.")

  /// The options of a list that a spreadsheet can read.
  static let table = [
    Option(
      flag: "csv", "اكتب جدول CSV؛ ولا خلية منه تصير معادلة.",
      "Write a table as CSV; no cell of it becomes a formula."),
    Option(
      flag: "bom", "مع --csv: ابدأ بعلامة UTF-8 ليقرأ برنامج الجداول العربية.",
      "With --csv: begin with UTF-8's mark, so that a spreadsheet reads Arabic."), json,
  ]

  /// Which part of a list is given; without `--limit` the first `limit`, and the whole list as a table
  /// or for a program.
  static func page(_ limit: Int, ofNearest: Bool = false) -> [Option] {
    [
      ofNearest
        ? Option("limit", "N", "أقصى عدد (\(limit)).", "At most N (\(limit)).")
        : Option(
          "limit", "N", "أقصى عدد (\(limit)؛ والكل في الجدول وJSON).",
          "At most N (\(limit); all in a table and JSON)."),
      Option("offset", "N", "تجاوز أول N.", "Pass over the first N."),
    ]
  }

  static let visibility = Option(
    "visibility", "CIRCLE", .words(Visibility.allCases.map(\.name)),
    "من يراه: open أو secretariat أو restricted.",
    "Who may see it: open, secretariat or restricted.")

  /// What a due date or a task belongs to.
  static let subject = [
    Option(
      "case", "CASE", "القضية: رقمها هنا أو رقم قيدها.",
      "The case: its number here or a court's number."),
    Option(
      "notification", "ID", "الإخطار، برقمه في السجل.", "The notification, by its number here."),
  ]

  /// Who does it, where that is not the person at this computer.
  static let by = Option("by", "NAME", "اسم من يفعل ذلك.", "The name of whoever does it.")

  static let reason = Option("reason", "TEXT", "السبب.", "The reason.")

  static let remark = Option("remark", "TEXT", "ملاحظة.", "A remark.")

  static let force = Option(
    flag: "force", "اكتب فوق FILE إن وُجد.", "Write over FILE where it exists.")

  /// Examine a table without entering it.
  static let check = Option(flag: "check", "افحص ولا تكتب.", "Check, and write nothing.")
}
