@testable import ArabicText

extension Analyzer {
  /// The words of `text`, letters folded.
  func forms(in text: String) -> [String] { tokens(in: text, .form) }

  /// The stems that stand beside the words of `text`, without their mark.
  func stems(in text: String) -> [String] {
    tokens(in: text, .stem).map { String($0.dropFirst()) }
  }

  private func tokens(in text: String, _ wanted: Role) -> [String] {
    var found: [String] = []
    forEachToken(in: text.utf8Span.span) { token, _, role in
      if role == wanted {
        found.append(String(decoding: (0..<token.count).map { token[$0] }, as: UTF8.self))
      }
      return true
    }
    return found
  }
}
