import ArabicText
import Desk
import Foundation
import Records
import Search
import Web
import Words

/// `sijill debug`: shows how the program goes about its work, for whoever works on it.
struct DebugCommand: Command {
  static let usage = Usage(
    "debug", "اعرض كيف يعمل البرنامج من داخله.", "Show how the program works inside.",
    operands: [Operand("SUBJECT", .one, .words(of: Subject.self)), Operand("TEXT", .atLeastOne)],
    examples: [
      Example(
        "sijill debug tokens والمحكمة", "ما يُخزَّن في الفهرس لكل كلمة.",
        "What the index stores for each word."),
      Example(
        "sijill debug match حبس kind:ruling", "ما يُسأل عنه الفهرس.", "What the index is asked."),
      Example(
        "sijill debug plan تجديد الحبس", "جمل SQL التي يسألها البحث، وخطة كل منها.",
        "The SQL of a search, with its plans."),
      Example(
        "sijill debug pages PAGES تجديد الحبس", "صفحة من كل نوع، باللغتين، في مجلد جديد.",
        "A page of every kind, in both languages, into a new folder."),
    ], takesDashes: true, isHidden: true)

  /// What can be looked at.
  enum Subject: String, CaseIterable {
    case tokens, match, plan, pages
  }

  let subject: Subject
  private let words: [String]
  private var text: String { words.joined(separator: " ") }

  init(_ arguments: Arguments) throws(UsageError) {
    subject = try arguments.choice("SUBJECT")
    words = arguments.all("TEXT")
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    switch subject {
    case .tokens: printTokens(to: session.output)
    case .match: printMatch(in: session)
    case .plan: try printPlan(in: session)
    case .pages: try writePages(in: session)
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

  /// The statements of a search, each on a line with its steps below.
  private func printPlan(in session: Session) throws(ArchiveError) {
    let request = SearchRequest(query: SearchQuery(typed: text))
    for (statement, steps) in try session.desk().plan(of: request, for: session.visitor) {
      session.output.line(statement.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      for step in steps { session.output.line("    " + step) }
    }
  }

  /// Writes the pages of the archive into a folder that is not there yet, and names them.
  private func writePages(in session: Session) throws(ArchiveError) {
    let site = site(for: try session.desk(), visitor: session.visitor)
    let searched = words.dropFirst().joined(separator: " ")
    var files: [String: [UInt8]] = [:]
    for tongue in Tongue.allCases {
      let book = PageBook(of: site, in: tongue.rawValue, searching: searched)
      files.merge(book.files.map { ($0.name, $0.bytes) }) { first, _ in first }
    }
    let folder = URL(filePath: words.first ?? "", directoryHint: .isDirectory)
    let entries = files.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: $0.value) }
    try Session.write(entries, into: folder)
    for entry in entries { session.output.line(folder.appending(path: entry.name).relativePath) }
  }
}
