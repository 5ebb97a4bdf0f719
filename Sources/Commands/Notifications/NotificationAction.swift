import ArabicText
import Records

/// A file on disk that shall be filed and put with a notification.
struct PaperFile: Equatable {
  let role: PaperRole
  let path: String
}

/// What `sijill notification` was told to do, read before anything is opened.
enum NotificationAction {
  /// The first word.
  enum Name: String, CaseIterable {
    case add, list, show, advance, attach, edit, note, retract, letter, delivery, dossier, board
    case signatures, litigate
  }

  case add(
    NotificationFields, NotificationKind, subject: String,
    links: [(relation: NotificationRelation, to: NotificationID)])
  case list(NotificationListing)
  case show(NotificationID)
  case openStates(NotificationID)
  case advance(NotificationID, NotificationStep, files: [PaperFile])
  case attach(NotificationID, [(role: PaperRole, holding: PaperHolding)], files: [PaperFile])
  case edit(
    NotificationID, NotificationFields,
    links: [(relation: NotificationRelation, to: NotificationID)])
  case note(NotificationID, String, [PaperRole: PaperHolding], files: [PaperFile])
  case retract(NotificationID, Int, String)
  /// Without a case a new one is opened for the challenge.
  case litigate(NotificationID, caseID: CaseID?)
  case board(CivilDate?, showsYears: Bool, output: String?, overwrites: Bool)
  case print(NotificationPrinting)
  /// Without a path only the count is asked for.
  case signatures(NotificationID, path: String?)

  init(_ arguments: Arguments) throws(UsageError) {
    var operands = arguments.operands[...]
    guard let typed = operands.popFirst() else { throw .missingOperand("ACTION") }
    guard let name = Name(rawValue: typed) else {
      throw .badOperand("ACTION", typed: typed, choices: Name.allCases.map(\.rawValue))
    }
    switch name {
    case .add: self = try Self.add(arguments, &operands)
    case .list: self = .list(try Self.listing(arguments))
    case .show: self = .show(try Self.number(&operands))
    case .advance: self = try Self.advance(arguments, &operands)
    case .attach: self = try Self.attach(arguments, &operands)
    case .edit:
      let fields = try NotificationFields(arguments)
      let links = try NotificationOptions.links(arguments)
      self = .edit(try Self.number(&operands), fields, links: links)
      guard fields.isEmpty == false || links.isEmpty == false else { throw .nothingToChange }
    case .note:
      let id: NotificationID = try Self.number(&operands)
      let words = try Self.rest(&operands, "WORDS")
      self = .note(
        id, words, try NotificationOptions.papers(arguments),
        files: try NotificationOptions.files(arguments))
    case .retract:
      let id: NotificationID = try Self.number(&operands)
      let entry: NotificationID = try Self.number(&operands, "ENTRY")
      guard let reason = arguments.value("reason") else { throw .missingValue(option: "reason") }
      self = .retract(id, Int(entry.number), reason)
    case .letter, .delivery, .dossier:
      let id: NotificationID = try Self.number(&operands)
      self = .print(try NotificationPrinting(name, of: id, arguments))
    case .board:
      self = .board(
        try arguments.date("on") ?? nil, showsYears: arguments.has("years"),
        output: arguments.value("output"), overwrites: arguments.has("force"))
    case .litigate:
      let id: NotificationID = try Self.number(&operands)
      let caseID: CaseID? = operands.isEmpty ? nil : try Self.number(&operands, "CASE")
      self = .litigate(id, caseID: caseID)
    case .signatures:
      self = .signatures(try Self.number(&operands), path: operands.popFirst())
    }
    if let rest = operands.first { throw .unwantedOperand(rest) }
  }
}

// MARK: - Reading one action

extension NotificationAction {
  private static func add(
    _ arguments: Arguments, _ operands: inout ArraySlice<String>
  ) throws(UsageError) -> Self {
    let typed = try word(&operands, "KIND")
    guard let kind = NotificationKind(rawValue: typed) else {
      throw .badOperand(
        "KIND", typed: typed, choices: NotificationKind.allCases.map(\.rawValue))
    }
    let subject = try rest(&operands, "SUBJECT")
    return .add(
      try NotificationFields(arguments), kind, subject: subject,
      links: try NotificationOptions.links(arguments))
  }

  private static func listing(_ arguments: Arguments) throws(UsageError) -> NotificationListing {
    NotificationListing(
      isOpenOnly: arguments.has("open"),
      kinds: try arguments.choices("kind", of: NotificationKind.self),
      states: try arguments.choices("state", of: NotificationState.self),
      limit: try arguments.integer("limit", in: 1...SearchCommand.limitMax) ?? 50,
      offset: try arguments.integer("offset", in: 0...SearchCommand.offsetMax) ?? 0)
  }

  private static func advance(
    _ arguments: Arguments, _ operands: inout ArraySlice<String>
  ) throws(UsageError) -> Self {
    let id: NotificationID = try number(&operands)
    guard let typed = operands.popFirst() else { return .openStates(id) }
    // A state is typed by its name or by its number where that is one state's alone.
    let named = NotificationState(rawValue: typed)
    let numbered = NotificationState.allCases.filter { $0.number == typed && $0.isEnd == false }
    guard let state = named ?? numbered.first else {
      throw .badOperand(
        "STATE", typed: typed, choices: NotificationState.allCases.map(\.rawValue))
    }
    var step = NotificationStep(state)
    step.dates = try NotificationOptions.dates(arguments, for: state)
    step.details = try NotificationOptions.details(arguments)
    step.papers = try NotificationOptions.papers(arguments)
    step.reason = arguments.value("reason") ?? ""
    if let later = arguments.value("successor") { step.successor = try number(later) }
    return .advance(id, step, files: try NotificationOptions.files(arguments))
  }

  private static func attach(
    _ arguments: Arguments, _ operands: inout ArraySlice<String>
  ) throws(UsageError) -> Self {
    let id: NotificationID = try number(&operands)
    var papers: [(role: PaperRole, holding: PaperHolding)] = []
    while let typed = operands.popFirst() {
      let (role, value) = try NotificationOptions.pair(typed, "ROLE", of: PaperRole.self)
      papers.append((role, .document(try number(value))))
    }
    for (role, holding) in try NotificationOptions.papers(arguments).sorted(by: {
      $0.key.rawValue < $1.key.rawValue
    }) {
      papers.append((role, holding))
    }
    let files = try NotificationOptions.files(arguments)
    guard papers.isEmpty == false || files.isEmpty == false else {
      throw .missingOperand("ROLE=DOCUMENT")
    }
    return .attach(id, papers, files: files)
  }

  private static func word(
    _ operands: inout ArraySlice<String>, _ placeholder: String
  ) throws(UsageError) -> String {
    guard let word = operands.popFirst() else { throw .missingOperand(placeholder) }
    return word
  }

  /// Every word that is left, as one text.
  private static func rest(
    _ operands: inout ArraySlice<String>, _ placeholder: String
  ) throws(UsageError) -> String {
    guard operands.isEmpty == false else { throw .missingOperand(placeholder) }
    defer { operands = [] }
    return operands.joined(separator: " ")
  }

  private static func number<Record>(
    _ operands: inout ArraySlice<String>, _ placeholder: String = "ID"
  ) throws(UsageError) -> ID<Record> {
    try number(try word(&operands, placeholder))
  }

  /// Reads `12`, `#12` and `١٢` alike.
  static func number<Record>(_ typed: some StringProtocol) throws(UsageError) -> ID<Record> {
    guard let number = ID<Record>(typed) else {
      throw .badRecord(String(typed))
    }
    return number
  }
}
