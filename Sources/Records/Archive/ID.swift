import ArabicText

/// The number of a record of one kind (رقم القيد في السجل); it is never used again for another record.
///
/// The kind is part of the type, so that a case's number cannot be taken for a person's.
package struct ID<Record>: Hashable, Comparable, Sendable {
  /// The number as the archive's file keeps it.
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  /// Reads `12`, `#12` and `١٢`; `nil` for anything else, and below 1.
  package init?(_ typed: some StringProtocol) {
    let digits = typed.hasPrefix("#") ? String(typed.dropFirst()) : String(typed)
    guard let number = Int64(digits.westernDigits), number > 0 else { return nil }
    self.number = number
  }

  package static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}

extension ID: CustomStringConvertible {
  package var description: String { "\(number)" }
}

extension ID: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int64) { self.number = number }
}

package typealias DocumentID = ID<Document>
package typealias PersonID = ID<Person>
package typealias ConsentID = ID<Consent>
package typealias CaseID = ID<CaseFile>
package typealias PartyID = ID<Party>
package typealias EventID = ID<CaseEvent>
package typealias NotificationID = ID<Notification>
