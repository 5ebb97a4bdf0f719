import Deadlines
import Desk
import Formats
import Records

/// `sijill rule list`: every rule, a line each.
struct RuleListCommand: PlainCommand {
  static let usage = Usage(
    "rule list", "اسرد القواعد كلها.", "List every rule.", options: [.json],
    examples: [Example("sijill rule list", "كل القواعد.", "Every rule.")])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let (book, _) = try session.reckoning()
    for rule in book.rules {
      session.print(rule.json, or: session.line(rule))
    }
    return .done
  }
}

/// `sijill rule show`: a rule with its basis and its history.
struct RuleShowCommand: Command {
  static let usage = Usage(
    "rule show", "اعرض قاعدة بسندها وسجلها.", "Show a rule with its basis and its history.",
    operands: [.rule], options: [.json],
    examples: [
      Example("sijill rule show PPL-16-10", "ميعاد الإخطار.", "The notification's period.")
    ])

  private let rule: RuleName

  init(_ arguments: Arguments) throws(UsageError) { rule = RuleName(arguments) }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.show(try session.desk().versions(ofRule: rule.code))
  }
}

/// `sijill rule export`: writes the rules as a file that can be read and imported.
struct RuleExportCommand: Command {
  static let usage = Usage(
    "rule export", "اكتب القواعد في ملف يُقرأ ويُستورد.",
    "Write the rules to a file that can be read and imported.",
    operands: [Operand("FILE", .atMostOne, .path)], options: [.force],
    examples: [
      Example("sijill rule export rules.json", "نسخة تُقرأ وتُراجع.", "A copy to read and review.")
    ])

  private let path: String

  init(_ arguments: Arguments) throws(UsageError) { path = arguments.value("FILE") ?? "-" }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let (book, _) = try session.reckoning()
    try session.write((Rulebook.file(of: book.rules) + "\n").utf8, to: path)
    return .done
  }
}

/// A rule as it was typed: its code, and after a slash one of its periods.
struct RuleName {
  let code: String
  /// The period; empty for the rule's only or first one.
  let term: String

  init(_ arguments: Arguments) {
    let parts = arguments.text("RULE").split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    code = parts.first.map(String.init) ?? ""
    term = parts.count > 1 ? String(parts[1]) : ""
  }
}

extension Operand {
  /// The code of a rule, and after a slash one of its periods.
  static let rule = Operand("RULE")
}
