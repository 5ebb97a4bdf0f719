/// The secret that every form of this site carries, and no page elsewhere can know.
///
/// A page elsewhere can make a browser send a form here, but cannot read our pages; what it sends
/// lacks the token and changes nothing. The token lives as long as the program runs.
package struct FormToken: Equatable, Sendable {
  /// The name of the field that carries it.
  static let field = "token"

  let text: String

  /// A token with this text, for tests.
  package init(_ text: String) { self.text = text }

  /// A token of 128 random bits from the system.
  package static func random() -> Self {
    var source = SystemRandomNumberGenerator()
    let number = (UInt64.random(in: 0...UInt64.max, using: &source))
    let other = (UInt64.random(in: 0...UInt64.max, using: &source))
    return Self(String(number, radix: 36) + String(other, radix: 36))
  }

  /// Whether `sent` is this token; takes as long for a near miss as for a far one.
  func matches(_ sent: String?) -> Bool {
    guard let sent, sent.utf8.count == text.utf8.count else { return false }
    return zip(sent.utf8, text.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
