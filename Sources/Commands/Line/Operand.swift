import Records

/// What a value may be, so that a shell can complete it.
enum Completion: Equatable, Sendable {
  /// Nothing that could be known before it is typed.
  case nothing
  /// A file or a folder.
  case path
  /// One of these words.
  case words([String])
  /// The name of a command.
  case command

  /// One of the words of a closed list.
  static func words<Choice: RawRepresentable<String> & CaseIterable>(of type: Choice.Type) -> Self {
    .words(Choice.allCases.map(\.rawValue))
  }
}

/// A word that a command takes without a name.
struct Operand: Sendable {
  /// How often an operand is typed.
  enum Count: Sendable {
    case one, atMostOne, atLeastOne, any
  }

  /// How help writes it, such as `PATH`, and how the command asks for it.
  let placeholder: String
  let count: Count
  let completion: Completion

  init(_ placeholder: String, _ count: Count = .one, _ completion: Completion = .nothing) {
    (self.placeholder, self.count, self.completion) = (placeholder, count, completion)
  }
}

extension Operand {
  /// The number of a record, or of several.
  static let id = Operand("ID")
  static let ids = Operand("ID", .atLeastOne)
  /// A case: its number here, or a court's number.
  static let caseName = Operand("CASE")
  static let documents = Operand("DOCUMENT", .atLeastOne)
  /// A file that is read or written.
  static let file = Operand("FILE", .one, .path)

  /// The operand as the synopsis writes it: `FILE`, `[FILE]`, `FILE…` or `[FILE…]`.
  var synopsis: String {
    switch count {
    case .one: placeholder
    case .atMostOne: "[\(placeholder)]"
    case .atLeastOne: "\(placeholder)…"
    case .any: "[\(placeholder)…]"
    }
  }

  /// Whether the command cannot do without it.
  var isRequired: Bool { count == .one || count == .atLeastOne }

  /// Whether several may be typed.
  var repeats: Bool { count == .atLeastOne || count == .any }
}
