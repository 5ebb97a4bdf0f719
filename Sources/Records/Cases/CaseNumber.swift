/// One of the numbers a case carries (رقم القيد): «1054 لسنة 2021 حصر أمن دولة عليا».
package struct CaseNumber: Hashable, Sendable {
  /// How a year is counted.
  package enum YearKind: String, LegalTerm {
    case gregorian, judicial

    package var words: Wording {
      self == .gregorian ? Wording("ميلادية", "Gregorian") : Wording("قضائية", "Judicial")
    }
  }

  package var number: Int
  /// The year; `nil` where the paper names none, which is worth a warning.
  package var year: Int?
  package var yearKind: YearKind
  /// The register (السجل), such as «جنايات»; empty when it is not named.
  package var register: String
  /// The prosecution, court or police station that keeps the register.
  package var body: String
  /// When the case was entered under this number.
  package var since: CivilDate?
  /// The number as it was typed.
  package var raw: String

  package init(
    number: Int, year: Int?, yearKind: YearKind = .gregorian, register: String = "",
    body: String = "", since: CivilDate? = nil, raw: String = ""
  ) {
    (self.number, self.year, self.yearKind, self.register) = (number, year, yearKind, register)
    (self.body, self.since, self.raw) = (body, since, raw)
  }
}

extension CaseNumber: CustomStringConvertible {
  /// The number as papers write it: «1054 لسنة 2021 حصر أمن دولة عليا», «123 لسنة 56 ق».
  package var description: String {
    var words = ["\(number)"]
    if let year { words += ["لسنة", "\(year)"] }
    if yearKind == .judicial { words.append("ق") }
    if register.isEmpty == false { words.append(register) }
    // A register that one body keeps names it already.
    if body.isEmpty == false, body != Register.named(register)?.body { words.append(body) }
    return words.joined(separator: " ")
  }

  /// Whether both are one number, as far as both say.
  ///
  /// The number and the year must agree; a register or a body that only one of them names does not
  /// part them, and «طعن» beside a judicial year is any court's word for a suit.
  package func isSame(as other: CaseNumber) -> Bool {
    guard number == other.number, year == other.year, yearKind == other.yearKind else {
      return false
    }
    let registers = (register.nameLetters, other.register.nameLetters)
    let challenge = "طعون".nameLetters
    let isChallenge =
      yearKind == .judicial && (registers.0 == challenge || registers.1 == challenge)
    guard
      registers.0.isEmpty || registers.1.isEmpty || registers.0 == registers.1 || isChallenge
    else { return false }
    let bodies = (body.nameLetters, other.body.nameLetters)
    return bodies.0.isEmpty || bodies.1.isEmpty || bodies.0 == bodies.1
      || bodies.0.hasPrefix(bodies.1) || bodies.1.hasPrefix(bodies.0)
  }
}

extension CaseNumber {
  /// Whether the number is written as one of a judicial year: by «ق», where its register does not count
  /// otherwise, or by a court that counts no other.
  var isMarkedJudicial: Bool {
    switch Register.named(register)?.name {
    case "إدارية عليا", "قضاء إداري", "دستورية": true
    case nil, "طعون": raw.nameLetters.split(separator: " ").contains("ق")
    default: false
    }
  }
}
