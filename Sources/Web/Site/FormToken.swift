import Sealing

/// The secret that every form of this site carries, and no page elsewhere can know.
///
/// A page elsewhere can make a browser send a form here, but cannot read our pages; what it sends
/// lacks the token and changes nothing. The token lives as long as the program runs.
package struct FormToken: Equatable, Sendable {
  /// The name of the field that carries it.
  static let field = "token"

  private let token: Token
  var text: String { token.text }

  private init(_ token: Token) { self.token = token }

  /// A token with this text, for tests.
  package init(_ text: String) { self.init(Token(text)) }

  /// A token that nobody can guess.
  package static func random() -> Self { Self(Token.random()) }

  /// Whether `sent` is this token.
  func matches(_ sent: String?) -> Bool { sent.map(token.matches) ?? false }
}
