import Deadlines
import Desk
import Foundation
import Records
import Formats
import Words

/// `sijill rule`: the rules by which due dates are computed.
struct RuleCommand: Command {
  static let usage = Usage(
    name: "rule",
    summary: Phrase("قواعد المواعيد: سردها وتصحيحها ومراجعتها.", "The rules of legal periods."),
    notes: [
      Phrase(
        "ACTION: list، أو show ID، أو edit ID، أو confirm ID، أو import FILE، أو export [FILE]. "
          + "كل تعديل إصدار جديد يُعاد به حساب المواعيد القائمة، ويبقى القديم.",
        "ACTION is: list, show ID, edit ID, confirm ID, import FILE or export [FILE]. Every edit is "
          + "a new version that open due dates are computed anew with; the old one stays."),
      Phrase(
        "القاعدة المعدَّلة «يحتاج مراجعة» حتى يؤكدها محامٍ بـ confirm.",
        "An edited rule needs review until a lawyer confirms it with confirm."),
    ],
    operands: [
      Operand("ACTION", completion: .words(Action.allCases.map(\.rawValue))),
      Operand("ARGUMENT", .any),
    ],
    options: [
      Option("reason", "TEXT", Phrase("سبب التعديل، ولا بد منه.", "Why it is changed; needed.")),
      Option(
        "length", "LENGTH",
        Phrase("المدة: 40d أو 3m أو 1y أو 24h.", "The period: 40d, 3m, 1y, 24h.")),
      Option("article", "TEXT", Phrase("المادة.", "The article.")),
      Option("quote", "TEXT", Phrase("نص المادة.", "The article's words.")),
      Option("source", "TEXT", Phrase("من أين قُرئت.", "Where it was read.")),
      Option(
        "confidence", "MARK", completion: .words(Rule.Confidence.allCases.map(\.rawValue)),
        Phrase("درجة الثبوت: H أو M أو L.", "How certain it is: H, M or L.")),
      Option(
        "calendar", "CODES", Phrase("رموز الحساب، مثل E,D.", "How it is counted, such as E,D.")),
      Option(
        "holiday", "EFFECT", completion: .words(Rule.Effect.allCases.map(\.rawValue)),
        Phrase(
          "أثر العطلة: none أو proven أو analogy أو memory.",
          "What a holiday does: none, proven, analogy or memory.")),
      Option(
        "distance", "EFFECT", completion: .words(Rule.Effect.allCases.map(\.rawValue)),
        Phrase("أثر المسافة، بالقيم نفسها.", "What a distance does, in the same words.")),
      Option("from", "DATE", Phrase("نافذة من.", "In force from.")),
      Option("to", "DATE", Phrase("نافذة حتى.", "In force up to.")),
      Option("lawyer", "NAME", Phrase("من راجعها (confirm).", "Who reviewed it (confirm).")),
      Option("on", "DATE", Phrase("يوم المراجعة (اليوم).", "The day of the review (today).")),
      Option("force", Phrase("اكتب فوق FILE إن وُجد.", "Write over FILE where it exists.")),
      Usage.json,
    ],
    examples: [
      Example("sijill rule list", Phrase("كل القواعد.", "Every rule.")),
      Example(
        "sijill rule confirm CASS-CRIM-60 --lawyer NAME --reason TEXT",
        Phrase("بعد قراءة النص في الجريدة الرسمية.", "After reading the Gazette.")),
      Example(
        "sijill rule export rules.json", Phrase("نسخة تُقرأ وتُراجع.", "A copy to read and review.")),
    ])

  enum Action: String, CaseIterable {
    case list, show, edit, confirm, `import`, export
  }

  let action: Action
  /// The rule's code or the file's path; empty where the action needs none.
  let argument: String
  let change: RuleChange
  let reason: String
  let lawyer: String
  let reviewed: CivilDate?
  let overwrites: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    action = try arguments.action()
    try arguments.checkCount(atMost: action == .list ? 0 : 1)
    switch action {
    case .list: argument = ""
    case .export: argument = arguments.operands.count > 1 ? arguments.operands[1] : "-"
    case .show, .edit, .confirm: argument = try arguments.argument(1, "ID")
    case .import: argument = try arguments.argument(1, "FILE")
    }
    reason = arguments.value("reason") ?? ""
    lawyer = arguments.value("lawyer") ?? ""
    reviewed = try arguments.date("on") ?? nil
    overwrites = arguments.has("force")
    change = try Self.change(arguments)
    if action == .edit, change == RuleChange(term: change.term) { throw .nothingToChange }
    if [.edit, .confirm, .import].contains(action), reason.isEmpty {
      throw .missingValue(option: "reason")
    }
    if action == .confirm, lawyer.isEmpty { throw .missingValue(option: "lawyer") }
  }

  private static func change(_ arguments: Arguments) throws(UsageError) -> RuleChange {
    var change = RuleChange()
    let name = arguments.operands.count > 1 ? arguments.operands[1] : ""
    change.term = name.contains("/") ? String(name.drop { $0 != "/" }.dropFirst()) : ""
    if let typed = arguments.value("length") { change.length = try length(typed) }
    change.article = arguments.value("article")
    change.quote = arguments.value("quote")
    change.source = arguments.value("source")
    change.confidence = try arguments.choice("confidence")
    if let typed = arguments.value("calendar") {
      var codes: [CalendarCode] = []
      for code in typed.separatedByCommas {
        guard let code = CalendarCode(rawValue: code) else {
          throw .badChoice(
            option: "calendar", typed: typed, choices: CalendarCode.allCases.map(\.rawValue))
        }
        codes.append(code)
      }
      change.codes = codes
    }
    change.holidayEffect = try arguments.choice("holiday")
    change.distanceEffect = try arguments.choice("distance")
    change.effectiveFrom = try arguments.date("from")
    change.effectiveTo = try arguments.date("to")
    return change
  }

  /// Reads `40d`, `3m`, `1y` and `24h`.
  static func length(_ typed: String) throws(UsageError) -> Length {
    let units: [Character: LengthUnit] = ["h": .hours, "d": .days, "m": .months, "y": .years]
    guard let unit = typed.last.flatMap({ units[$0] }), let value = Int(typed.dropLast()),
      let length = Length(value, unit)
    else {
      throw .badChoice(option: "length", typed: typed, choices: ["24h", "40d", "3m", "1y"])
    }
    return length
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let code = String(argument.split(separator: "/").first ?? "")
    switch action {
    case .list:
      let (book, _) = try session.reckoning()
      for rule in book.rules { session.print(rule.json, RuleLines(session: session).line(rule)) }
    case .show:
      let versions = try session.desk().versions(ofRule: code)
      RuleLines(session: session).print(versions)
    case .export:
      let (book, _) = try session.reckoning()
      try session.write(
        Rulebook.file(of: book.rules) + "\n", to: argument, overwrites: overwrites)
    case .edit:
      let receipt = try session.desk()
        .change(rule: code, change, reason: reason, by: session.visitor)
      RuleLines(session: session).print(receipt)
    case .confirm:
      let receipt = try session.desk().confirm(
        rule: code, as: lawyer, on: reviewed ?? Desk.today(), reason: reason, by: session.visitor)
      RuleLines(session: session).print(receipt)
    case .import:
      let bytes = try session.bytes(ofFileAt: argument, bytesMax: Rulebook.fileBytesMax)
      let receipt = try session.desk().importRules(bytes, reason: reason, by: session.visitor)
      RuleLines(session: session).print(receipt)
    }
    return .done
  }
}

extension RuleChange {
  /// A change of nothing in one period.
  fileprivate init(term: String) {
    self.init()
    self.term = term
  }
}

/// Rules as a person reads them in a terminal.
struct RuleLines {
  let session: Session
  private var words: DeadlineReports { DeadlineReports(tongue: session.tongue) }

  init(session: Session) { self.session = session }

  /// A rule in a line: code, periods, certainty, title.
  func line(_ rule: Rule) -> String {
    let tongue = session.tongue
    let lengths = rule.terms.map { $0.length.unit.count($0.length.value, in: tongue) }
      .joined(separator: tongue.say("، ", ", "))
    let parts = [
      rule.id, lengths.isEmpty ? "–" : lengths, rule.codes.map(\.rawValue).joined(separator: ","),
      rule.confidence.rawValue, rule.title.said(in: tongue),
    ]
    guard session.ink.isTerminal else { return parts.joined(separator: "\t") }
    return ([parts[0]] + parts.dropFirst().map { session.ink.isolated($0) }).joined(separator: "  ")
  }

  /// The latest version in full, then the history.
  func print(_ versions: [RuleVersion]) {
    if session.isJSON {
      for version in versions { session.output.line(JSON.object(version.json).line) }
      return
    }
    guard let rule = versions.first?.rule else { return }
    let (ink, tongue) = (session.ink, session.tongue)
    session.output.line(ink.bold(line(rule)))
    for (name, value) in facts(of: rule) where value.isEmpty == false {
      session.output.line("\(ink.faint("\(name):")) \(ink.piece(value))")
    }
    for term in rule.terms {
      let length = term.length.unit.count(term.length.value, in: tongue)
      session.output.line(
        "\(ink.faint("\(rule.name(of: term)):")) "
          + ink.piece("\(length) \(term.label.said(in: tongue))"))
    }
    for version in versions {
      session.output.line(
        ink.faint(
          "\(words.history): \(version.rule.version) · \(tongue.day(of: version.addedAt)) · "
            + "\(version.addedBy) · \(version.remark)"))
    }
  }

  /// What became of a change.
  func print(_ receipt: RuleReceipt) {
    session.print(
      [
        ("changed", .list(receipt.changed.map { .object($0.json) })),
        ("moved", .list(receipt.moved.map { .id($0) })),
      ], words.rulesChanged(receipt.changed.count, moved: receipt.moved.count))
  }

  private func facts(of rule: Rule) -> [(String, String)] {
    let tongue = session.tongue
    let place = [rule.basis.article, rule.basis.paragraph].filter { $0.isEmpty == false }
    return [
      (words.trigger, rule.trigger.label.said(in: tongue)),
      (
        words.basis,
        "\(rule.basis.law.said(in: tongue)) \(place.joined(separator: " / ")) \(rule.basis.quote)"
      ),
      (words.source, "\(rule.source.title) \(rule.source.url)"),
      (words.confidence, "\(rule.confidence.rawValue): \(rule.confidence.label(in: tongue))"),
      (words.law, rule.law.label(in: tongue)),
      (
        words.effective,
        "\(rule.effectiveFrom?.description ?? "…") – \(rule.effectiveTo?.description ?? "…")"
      ),
      (words.review, rule.review.map { words.reviewed($0) } ?? words.needsReview),
      (words.remark, rule.note.said(in: tongue)),
    ] + rule.warnings.map { (words.warning, $0.said(in: tongue)) }
  }
}
