/// A value as SQLite stores it (https://sqlite.org/datatype3.html).
package enum Value: Equatable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

extension Value {
  package static func integer(_ number: Int) -> Value { .integer(Int64(number)) }

  /// The text, or null when there is none.
  package static func text(orNull text: String?) -> Value { text.map { .text($0) } ?? .null }

  /// The number, or null when there is none.
  package static func integer(orNull number: Int64?) -> Value {
    number.map { .integer($0) } ?? .null
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
  package init(integerLiteral number: Int64) { self = .integer(number) }
}
