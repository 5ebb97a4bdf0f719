import Desk
import Formats
import Records
import Words

/// `sijill person add`: enters somebody.
struct PersonAddCommand<Scope: PersonScope>: Command {
  static var usage: Usage {
    Usage(
      "\(Scope.group) add", "قيّد شخصًا باسمه كاملًا.", "Enter somebody by the full name.",
      operands: [Operand("NAME")],
      options: PersonField.options() + [
        Option(
          flag: "other-person", "شخص آخر وإن كان اسمه مقيدًا من قبل.",
          "Somebody else, though the name is entered already."), .json,
      ],
      examples: [
        Example(
          "sijill \(Scope.group) add 'رغدة عطية هريدي الصاوي' --number 1042 --governorate الجيزة",
          "عضو برقم عضويته.", "A member with the number of the card.")
      ])
  }

  private let name: String
  private let fields: TypedFields<PersonField>
  private let isOther: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    name = arguments.text("NAME")
    isOther = arguments.has("other-person")
    fields = try TypedFields(arguments, trying: PersonDetails(name: ""))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    var details = PersonDetails(name: name)
    if Scope.isMembers { details.membership = Membership() }
    try fields.put(into: &details)
    let near = try session.desk().people(like: name, limit: 3, for: session.visitor)
    let namesakes = near.filter { PersonName($0.spelling).parts == PersonName(name).parts }
    guard isOther || namesakes.isEmpty else { return session.ask(name, namesakes) }
    let id = try session.desk().add(person: details, by: session.visitor)
    for match in near {
      session.messages.line(session.ink.line(session.caseReports.near(match)))
    }
    return try session.changed(id, session.caseReports.entered(.person, id))
  }
}

/// `sijill person edit`: corrects what is known of somebody.
struct PersonEditCommand<Scope: PersonScope>: Command {
  static var usage: Usage {
    Usage(
      "\(Scope.group) edit", "صحّح بيانات شخص.", "Correct what is known of somebody.",
      notes: [.onlyNamed], operands: [.id], options: PersonField.options() + [.json])
  }

  private let id: PersonID
  private let fields: TypedFields<PersonField>

  init(_ arguments: Arguments) throws(UsageError) {
    id = try arguments.id("ID")
    fields = try TypedFields(changing: arguments, trying: PersonDetails(name: ""))
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    try session.desk().edit(person: id, by: session.visitor, fields.put)
    return try session.changed(id, session.caseReports.changed(.person, id))
  }
}

extension Session {
  /// Asks whether one of those who bear the name is meant; nobody is entered.
  fileprivate func ask(_ name: String, _ namesakes: [PersonMatch]) -> ExitStatus {
    let error = ArchiveError.namesakes(name, namesakes.map(\.card))
    messages.line(ink.line(error.message(in: tongue).happened))
    messages.line(
      ink.line(
        tongue.say(
          "لم يُقيد شيء: إن كان شخصًا آخر فأضف \u{200E}--other-person، وإلا فصحّح المقيد.",
          "Nothing was entered: for somebody else add --other-person, else correct the record there "
            + "is.")))
    return .notUnderstood
  }

  /// Says what was done to a person; other programs have the person.
  func changed(_ id: PersonID, _ said: String) throws(ArchiveError) -> ExitStatus {
    guard isJSON else { return say(said) }
    return show(try desk().personFile(id, for: visitor), today: try desk().today)
  }

  /// Prints everything of somebody.
  func show(_ file: PersonFile, today: CivilDate) -> ExitStatus {
    guard isJSON == false else { return print(file.json(today: today)) }
    let details = file.person.details
    let parts = PersonName(details.name).fourParts
    title(details.name)
    print(
      facts: [
        (tongue.say(.number), "\(file.person.id)"),
        (
          caseReports.nameParts,
          [parts.given, parts.father, parts.grandfather, parts.family]
            .filter { $0.isEmpty == false }.joined(separator: " | ")
        ),
      ] + PersonField.allCases.dropFirst().map { ($0.label(in: tongue), $0.text(of: details)) })
    for consent in file.consents {
      say(
        "\(caseReports.consent) #\(consent.id): \(ink.isolated(consent.scope.label(in: tongue))) "
          + (consent.given?.description ?? "–")
          + (consent.withdrawn.map { "  \(caseReports.withdrawn) \($0)" } ?? ""))
    }
    let custody = file.custody(today: today)
    if custody.spans.isEmpty == false {
      say("\(caseReports.custody): \(caseReports.days(of: custody))")
    }
    part(
      tongue.say(.cases),
      file.cases.map { part in
        let liberty = ink.isolated(part.liberty?.label(in: tongue) ?? "")
        return "\(part.card.id)  \(ink.isolated(part.role.label(in: tongue)))  "
          + "\(ink.piece(part.card.title))  \(liberty)"
      })
    part(tongue.say(.timeline), file.events.map(line))
    return .done
  }
}
