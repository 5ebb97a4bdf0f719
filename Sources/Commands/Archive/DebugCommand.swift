import ArabicText
import Records
import Search
import Words

/// `sijill debug`: shows what the program makes of words, for whoever works on it.
struct DebugCommand: Command {
  static let usage = Usage(
    name: "debug",
    summary: Phrase(
      "اعرض ما يصنعه البرنامج من الكلمات.", "Show what the program makes of words."),
    operands: [
      Operand("SUBJECT", completion: .words(Subject.allCases.map(\.rawValue))),
      Operand("TEXT", .atLeastOne),
    ],
    examples: [
      Example(
        "sijill debug tokens والمحكمة",
        Phrase("ما يُخزَّن في الفهرس لكل كلمة.", "What the index stores for each word.")),
      Example(
        "sijill debug match حبس kind:ruling",
        Phrase("ما يُسأل عنه الفهرس.", "What the index is asked.")),
    ],
    takesDashes: true, isHidden: true)

  /// What can be looked at.
  enum Subject: String, CaseIterable {
    case tokens, match
  }

  let subject: Subject
  let text: String

  init(_ arguments: Arguments) throws(UsageError) {
    let typed = arguments.operands.first ?? ""
    guard let subject = Subject(rawValue: typed) else {
      throw .badOperand("SUBJECT", typed: typed, choices: Subject.allCases.map(\.rawValue))
    }
    self.subject = subject
    text = arguments.operands.dropFirst().joined(separator: " ")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    switch subject {
    case .tokens: printTokens(to: session.output)
    case .match: printMatch(in: session)
    }
    return .done
  }

  /// A line for each token: the token, its role, its bytes in the text, the text there.
  private func printTokens(to output: Printer) {
    let utf8 = Array(text.utf8)
    Analyzer.archive.forEachToken(in: utf8.span) { token, source, role in
      let word = String(decoding: token.indices.map { token[$0] }, as: UTF8.self)
      let written = String(decoding: utf8[source], as: UTF8.self)
      output.line("\(word)\t\(role)\t\(source.lowerBound)..<\(source.upperBound)\t\(written)")
      return true
    }
  }

  /// The expression, then the filters, a line each.
  private func printMatch(in session: Session) {
    let query = SearchQuery(typed: text)
    let plan = query.clause.flatMap { QueryPlan($0, reading: .standard) }
    session.output.line(plan?.expression ?? "")
    for filter in query.filters { session.output.line(filter.label(in: session.tongue)) }
  }
}
