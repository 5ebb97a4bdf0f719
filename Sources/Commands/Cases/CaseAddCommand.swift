import Words
import Desk
import Records

/// `sijill case add`: enters a case.
struct CaseAddCommand: Command {
  static let usage = Usage(
    "case add", "قيّد قضية، برقمها أو عنوانها.", "Enter a case, by its number or its title.",
    notes: [CaseField.lists], operands: [Operand("NUMBER|TITLE")],
    options: CaseField.options() + [
      Option(
        flag: "other-case", "قضية أخرى وإن كان رقمها مقيدًا من قبل.",
        "Another case, though its number is entered already."), .json,
    ],
    examples: [
      Example(
        "sijill case add '1054 لسنة 2021 حصر أمن دولة عليا' --accused 'رغدة الصاوي' --arrest 3/5/2021",
        "قضية بثلاثة حقول.", "A case from three fields.")
    ])

  private let typed: String
  private let fields: TypedFields<CaseField>
  private let isOther: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    typed = arguments.text("NUMBER|TITLE")
    isOther = arguments.has("other-case")
    fields = try TypedFields(arguments, trying: CaseDraft(details: CaseDetails(title: "")))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    var draft = CaseDraft(details: CaseDetails(title: ""))
    draft.details.numbers = CaseNumberReader.numbers(in: typed)
    if draft.details.numbers.isEmpty { draft.details.title = typed }
    try fields.put(into: &draft)
    let taken = isOther ? [] : try taken(by: draft.details.numbers, in: session)
    guard taken.isEmpty else {
      session.tell(taken)
      session.messages.line(
        session.ink.line(
          session.tongue.say(
            "لم يُقيد شيء: إن كانت قضية أخرى فأضف \u{200E}--other-case، وإلا فصحّح المقيدة.",
            "Nothing was entered: for another case add --other-case, else correct the one there is."
          )))
      return .notUnderstood
    }
    for party in draft.parties {
      if case .name(let name) = party.who { try session.tellNear(name) }
    }
    let filed = try session.desk().add(case: draft, by: session.visitor)
    session.tell(filed.concerns)
    return try session.changed(filed.id, session.caseReports.entered(.case, filed.id))
  }
}

extension CaseAddCommand {
  /// The cases that carry one of the numbers already.
  private func taken(
    by numbers: [CaseNumber], in session: Session
  ) throws(ArchiveError) -> [CaseConcern] {
    var taken: [CaseConcern] = []
    for number in numbers {
      let cards = try session.desk().cases(carrying: [number], for: session.visitor)
      taken += cards.map { .numberTaken("\(number)", by: $0.id) }
    }
    return taken
  }
}

/// `sijill case edit`: corrects what is said of a case.
struct CaseEditCommand: Command {
  static let usage = Usage(
    "case edit", "صحّح بيانات قضية.", "Correct what is said of a case.",
    notes: [CaseField.lists, .onlyNamed], operands: [.caseName],
    options: CaseField.options(CaseField.edited) + [.json],
    examples: [
      Example(
        "sijill case edit 3 --procedure referred --court 'جنايات تل الريحان'", "أُحيلت إلى المحكمة.",
        "It was referred to court.")
    ])

  private let typed: String
  private let fields: TypedFields<CaseField>

  init(_ arguments: Arguments) throws(UsageError) {
    typed = arguments.text("CASE")
    fields = try TypedFields(
      changing: arguments, of: CaseField.edited,
      trying: CaseDraft(details: CaseDetails(title: "")))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let id = try session.caseID(typed)
    session.tell(
      try session.desk().edit(case: id, by: session.visitor) { details throws(ArchiveError) in
        var draft = CaseDraft(details: details)
        try fields.put(into: &draft)
        details = draft.details
      })
    return try session.changed(id)
  }
}

extension CaseField {
  /// How lists are typed, for the help of the commands that take them.
  static let lists = Wording(
    "قوائم الأسماء والأرقام والاتهامات تفصلها «؛»، والاتهام: «الاسم / القانون / المادة»، والشخص اسمه "
      + "أو «#12» أو «عضو 1042» أو «جديد: الاسم».",
    "Names, numbers and charges have semicolons between them; a charge is «name / law / article», a "
      + "person the name, #12, «member 1042» or «new: NAME».")
}
