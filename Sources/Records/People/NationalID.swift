import ArabicText

/// An Egyptian national number (الرقم القومي): fourteen digits, the day of birth among them.
package struct NationalID: Hashable, Sendable {
  /// The fourteen digits.
  package let digits: String
  /// The day of birth that the number says.
  package let birth: CivilDate

  /// Reads a number with whatever spaces, dashes, digits and hidden signs; `nil` where these are not
  /// the digits of one: the century, a day that exists, and the rest.
  package init?(_ typed: some StringProtocol) {
    let kept = typed.plainDigits.filter { $0.isWhitespace == false && "-./".contains($0) == false }
    let digits = kept.utf8.map { Int($0) - 48 }
    guard digits.count == 14, digits.allSatisfy({ (0...9).contains($0) }),
      digits[0] == 2 || digits[0] == 3
    else { return nil }
    let year = (digits[0] == 2 ? 1900 : 2000) + digits[1] * 10 + digits[2]
    guard
      let birth = CivilDate(
        year: year, month: digits[3] * 10 + digits[4], day: digits[5] * 10 + digits[6])
    else { return nil }
    (self.digits, self.birth) = (kept, birth)
  }

  /// Whether a day of birth, as far as it is known, is the number's own.
  package func agrees(with other: CivilDate) -> Bool { (other.first...other.last).contains(birth) }
}
