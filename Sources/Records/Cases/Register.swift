/// A register in which cases are entered (السجل), and how its years are counted.
///
/// The list and its year rule are from practice and marked unverified in the notes: a typed «ق» decides
/// over the rule, and a register that is not here is kept as it was typed.
package struct Register: Sendable {
  /// The name as papers write it.
  package let name: String
  /// The body that keeps it where that is always the same one; empty otherwise.
  package let body: String
  package let yearKind: CaseNumber.YearKind

  private init(_ name: String, body: String = "", _ yearKind: CaseNumber.YearKind = .gregorian) {
    (self.name, self.body, self.yearKind) = (name, body, yearKind)
  }

  /// Every register that is known.
  package static let all: [Register] = [
    Register("حصر أمن دولة عليا", body: "نيابة أمن الدولة العليا"), Register("حصر تحقيق"),
    Register("إداري"), Register("جنح"), Register("جنح مستأنف"), Register("جنايات"),
    Register("جنايات مستأنف"), Register("جنايات عسكرية"), Register("جنح عسكرية"),
    Register("تظلمات"), Register("ج أ د ط"), Register("كلي"), Register("جنح أمن دولة طوارئ"),
    Register("جنايات أمن دولة طوارئ"), Register("جنايات أمن دولة"), Register("جنح اقتصادية"),
    Register("عرائض كيانات إرهابية"), Register("عرائض"), Register("كيانات إرهابية"),
    Register("طلبات إدراج"), Register("شرعي أسرة"), Register("مدني كلي"),
    Register("مدني مستأنف", .judicial), Register("مستأنف", .judicial), Register("طعون", .judicial),
    Register("قضاء إداري", .judicial), Register("إدارية عليا", .judicial),
    Register("دستورية", .judicial), Register("أحزاب"),
  ]

  /// Registers by the letters of their names and of the other ways they are written.
  static let known: [String: Register] = {
    var known: [String: Register] = [:]
    for register in all { known[register.name.nameLetters] = register }
    for (written, name) in [
      ("حصر أمن دولة", "حصر أمن دولة عليا"), ("حصر أمن الدولة", "حصر أمن دولة عليا"),
      ("حصر أمن الدولة العليا", "حصر أمن دولة عليا"),
      ("حصر تحقيق أمن دولة عليا", "حصر أمن دولة عليا"),
      ("كلى", "كلي"), ("جنحة", "جنح"), ("جناية", "جنايات"), ("إدارى", "إداري"),
      ("جنح مستأنفة", "جنح مستأنف"), ("عليا", "إدارية عليا"), ("دستورية عليا", "دستورية"),
      ("اقتصادية", "جنح اقتصادية"), ("محضر إداري", "إداري"),
    ] {
      known[written.nameLetters] = known[name.nameLetters]
    }
    return known
  }()

  /// The register called `name`, however it is spelled.
  package static func named(_ name: String) -> Register? { known[name.nameLetters] }
}
