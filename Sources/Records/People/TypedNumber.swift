import ArabicText

/// The numbers of people as they are kept and compared (أرقام الأشخاص): telephone, member's number.
package enum TypedNumber {
  /// A number as it is kept: western digits, no hidden sign, single spaces within and none around.
  package static func kept(_ typed: String) -> String {
    typed.plainDigits.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What two spellings of one member's number share.
  package static func memberKey(_ typed: String) -> String {
    typed.plainDigits.nameLetters.filter { $0 != " " }
  }

  /// The telephone numbers of a field, each as its digits, those of Egypt without the country's code.
  package static func telephones(_ typed: String) -> [String] {
    parts(of: typed).map { part in
      var digits = part.filter(\.isNumber)
      for code in ["0020", "20"] where digits.hasPrefix(code) && digits.count >= code.count + 9 {
        if part.contains("+") || code == "0020" {
          digits = "0" + digits.dropFirst(code.count).drop { $0 == "0" }
        }
      }
      return digits
    }.filter { $0.count >= digitsMin }
  }

  /// Fewer digits are no telephone number, not even that of a service.
  private static let digitsMin = 3
  /// More digits no telephone number has (ITU E.164).
  private static let digitsMax = 15

  private static func parts(of typed: String) -> [String] {
    typed.plainDigits.split { "،,؛;/|\n".contains($0) }.map(String.init)
  }

  /// Whether a spreadsheet made the number of what was typed into it: `2.90102E+13`.
  package static func isDamaged(_ typed: String) -> Bool {
    typed.plainDigits.contains(#/^\s*\d(?:[.,٫]\d+)?[Ee][+]?\d+\s*$/#)
  }

  /// Whether what was typed can be the telephone numbers of somebody.
  ///
  /// An Egyptian mobile number that lost its first zero in a spreadsheet cannot.
  package static func isTelephone(_ typed: String) -> Bool {
    guard isDamaged(typed) == false else { return false }
    let numbers = parts(of: typed).map { $0.filter(\.isNumber) }
    guard numbers.contains(where: { $0.count >= digitsMin }) else { return false }
    return numbers.allSatisfy { digits in
      digits.count <= digitsMax && digits.contains(#/^1[0125]\d{8}$/#) == false
    }
  }
}
