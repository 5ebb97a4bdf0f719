import Deadlines
import Desk
import Records

/// `sijill rule edit`: makes a new version of a rule.
struct RuleEditCommand: Command {
  static let usage = Usage(
    "rule edit", "عدّل قاعدة بإصدار جديد.", "Make a new version of a rule.", operands: [.rule],
    options: [
      Option.reason.needed,
      Option("length", "LENGTH", "المدة: 40d أو 3m أو 1y أو 24h.", "The period: 40d, 3m, 1y, 24h."),
      Option("article", "TEXT", "المادة.", "The article."),
      Option("quote", "TEXT", "نص المادة.", "The article's words."),
      Option("source", "TEXT", "من أين قُرئت.", "Where it was read."),
      Option(
        "confidence", "MARK", .words(of: Rule.Confidence.self), "درجة الثبوت: H أو M أو L.",
        "How certain it is: H, M or L."),
      Option(
        "calendar", "CODES", .words(of: CalendarCode.self), "رموز الحساب، مثل E,D.",
        "How it is counted, such as E,D."),
      Option(
        "holiday", "EFFECT", .words(of: Rule.Effect.self),
        "أثر العطلة: none أو proven أو analogy أو memory.",
        "What a holiday does: none, proven, analogy or memory."),
      Option(
        "distance", "EFFECT", .words(of: Rule.Effect.self), "أثر المسافة، بالقيم نفسها.",
        "What a distance does, in the same words."),
      Option("from", "DATE", "نافذة من.", "In force from."),
      Option("to", "DATE", "نافذة حتى.", "In force up to."), .json,
    ],
    examples: [
      Example(
        "sijill rule edit N-LIM/misdemeanour --length 3y --reason TEXT", "مدة بعينها.",
        "One period of the rule.")
    ])

  private let rule: RuleName
  private let change: RuleChange
  private let reason: String

  init(_ arguments: Arguments) throws(UsageError) {
    rule = RuleName(arguments)
    reason = arguments.text("reason")
    var change = RuleChange()
    change.term = rule.term
    let none = change
    change.length = try Self.length(arguments)
    change.article = arguments.value("article")
    change.quote = arguments.value("quote")
    change.source = arguments.value("source")
    change.confidence = try arguments.choice(option: "confidence")
    if let typed = arguments.value("calendar") {
      var codes: [CalendarCode] = []
      for code in typed.separatedByCommas {
        codes.append(try Arguments.choice(code, for: "calendar"))
      }
      change.codes = codes
    }
    change.holidayEffect = try arguments.choice(option: "holiday")
    change.distanceEffect = try arguments.choice(option: "distance")
    change.effectiveFrom = try arguments.dateOrNone(option: "from")
    change.effectiveTo = try arguments.dateOrNone(option: "to")
    if change == none { throw .nothingToChange }
    self.change = change
  }

  /// Reads `40d`, `3m`, `1y` and `24h`.
  private static func length(_ arguments: Arguments) throws(UsageError) -> Length? {
    guard let typed = arguments.value("length") else { return nil }
    let units: [Character: LengthUnit] = ["h": .hours, "d": .days, "m": .months, "y": .years]
    guard let unit = typed.last.flatMap({ units[$0] }), let value = Int(typed.dropLast()),
      let length = Length(value, unit)
    else { throw .badChoice("length", typed: typed, choices: ["24h", "40d", "3m", "1y"]) }
    return length
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let receipt = try session.desk().change(
      rule: rule.code, change, reason: reason, by: session.visitor)
    return session.show(receipt)
  }
}

/// `sijill rule confirm`: notes that a lawyer has read the law itself.
struct RuleConfirmCommand: Command {
  static let usage = Usage(
    "rule confirm", "أثبت أن محاميًا راجع القاعدة على نصها.",
    "Note that a lawyer has reviewed the rule against the law's text.", operands: [.rule],
    options: [
      Option("lawyer", "NAME", "من راجعها.", "Who reviewed it.").needed, Option.reason.needed,
      Option("on", "DATE", "يوم المراجعة (اليوم).", "The day of the review (today)."), .json,
    ],
    examples: [
      Example(
        "sijill rule confirm CASS-CRIM-60 --lawyer NAME --reason TEXT",
        "بعد قراءة النص في الجريدة الرسمية.", "After reading the Gazette.")
    ])

  private let rule: RuleName
  private let lawyer: String
  private let reason: String
  private let day: CivilDate?

  init(_ arguments: Arguments) throws(UsageError) {
    rule = RuleName(arguments)
    lawyer = arguments.text("lawyer")
    reason = arguments.text("reason")
    day = try arguments.date(option: "on")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let receipt = try session.desk().confirm(
      rule: rule.code, as: lawyer, on: day ?? session.today, reason: reason, by: session.visitor)
    return session.show(receipt)
  }
}

/// `sijill rule import`: takes in rules from a file; what differs is a new version.
struct RuleImportCommand: Command {
  static let usage = Usage(
    "rule import", "أدخل قواعد ملف؛ وما اختلف إصدار جديد.",
    "Take in the rules of a file; what differs is a new version.", operands: [.file],
    options: [Option.reason.needed, .json])

  private let path: String
  private let reason: String

  init(_ arguments: Arguments) throws(UsageError) {
    path = arguments.text("FILE")
    reason = arguments.text("reason")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let bytes = try session.bytes(ofFileAt: path, bytesMax: Rulebook.fileBytesMax)
    let receipt = try session.desk().importRules(bytes, reason: reason, by: session.visitor)
    return session.show(receipt)
  }
}
