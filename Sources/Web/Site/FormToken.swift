import Sealing

/// The secret that every form of this site carries, and no page elsewhere can know.
///
/// A page elsewhere can make a browser send a form here, but cannot read our pages; what it sends
/// lacks the token and changes nothing. The secret lives as long as the program runs. Beside it
/// stands a mark of the page, by which a form that arrives twice is known.
package struct FormToken: Equatable, Sendable {
  /// The name of the field that carries it.
  static let field = "token"
  /// What stands between the secret and the mark.
  private static let stroke: Character = "."

  private let secret: Token
  /// Whether the forms of each page have a mark of their own.
  private let isMarking: Bool
  private var mark = ""

  /// What the field says.
  var text: String { mark.isEmpty ? secret.text : "\(secret.text)\(Self.stroke)\(mark)" }

  /// A token with this text, for tests; without `isMarking` its forms act as often as they are sent.
  package init(_ text: String, isMarking: Bool = false) {
    (secret, self.isMarking) = (Token(text), isMarking)
  }

  /// A token that nobody can guess.
  package static func random() -> Self { Self(Token.random().text, isMarking: true) }

  /// The token of a page that is shown now.
  var fresh: Self {
    guard isMarking else { return self }
    var token = self
    token.mark = Token.random().text
    return token
  }

  /// Whether what was sent has this secret.
  func matches(_ sent: String?) -> Bool {
    guard let sent else { return false }
    return secret.matches(String(sent.prefix { $0 != Self.stroke }))
  }

  /// The mark in what was sent; `nil` where it has none.
  static func mark(in sent: String?) -> String? {
    let parts = sent?.split(separator: stroke) ?? []
    guard parts.count == 2, parts[1].utf8.count == Token.length else { return nil }
    return String(parts[1])
  }
}
