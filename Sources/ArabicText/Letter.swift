/// What one sign of a text means to the index: a letter, nothing, or the end of a word.
///
/// A value below 0x20 is not a letter but one of the constants here; anything else is the UTF-16
/// unit of the letter that the sign is folded to.
package struct Letter: Hashable, Sendable {
  package let unit: UInt16

  package init(_ unit: UInt16) { self.unit = unit }

  /// A sign between words.
  package static let separator = Letter(0)
  /// A sign inside a word that is not written in the index: a vowel mark, a tatweel.
  package static let silent = Letter(1)
  /// A hamza that combines with the letter before it, as decomposed text writes it.
  package static let hamzaMark = Letter(2)

  package static let hamza = Letter(0x621)
  package static let alef = Letter(0x627)
  package static let beh = Letter(0x628)
  package static let teh = Letter(0x62A)
  package static let jeem = Letter(0x62C)
  package static let seen = Letter(0x633)
  package static let ain = Letter(0x639)
  package static let feh = Letter(0x641)
  package static let kaf = Letter(0x643)
  package static let lam = Letter(0x644)
  package static let meem = Letter(0x645)
  package static let noon = Letter(0x646)
  package static let heh = Letter(0x647)
  package static let waw = Letter(0x648)
  package static let yeh = Letter(0x64A)

  /// Whether this is a letter of the Arabic script.
  package var isArabic: Bool { unit >= 0x620 && unit < 0x780 }

  /// Whether this is a digit, which the folds have made western.
  package var isDigit: Bool { unit >= 0x30 && unit <= 0x39 }

  /// Whether this stands in the index at all.
  package var isWritten: Bool { unit >= 0x20 }
}
