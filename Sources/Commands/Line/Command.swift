import Records

/// Something that `sijill` can be told to do.
///
/// The initialiser reads what was typed before anything is opened; running does it.
protocol Command: SendableMetatype {
  static var usage: Usage { get }
  init(_ arguments: Arguments) throws(UsageError)
  func run(in session: Session) throws(ArchiveError) -> ExitStatus
}

/// A command that is told nothing.
protocol PlainCommand: Command {
  init()
}

extension PlainCommand {
  init(_ arguments: Arguments) throws(UsageError) { self.init() }
}

/// A command about one record, by its number.
protocol RecordCommand: Command {
  associatedtype Record
  init(id: ID<Record>)
}

extension RecordCommand {
  init(_ arguments: Arguments) throws(UsageError) { self.init(id: try arguments.id("ID")) }
}

/// A command that changes a record for a reason.
protocol ReasonCommand: Command {
  associatedtype Record
  init(id: ID<Record>, reason: String)
}

extension ReasonCommand {
  init(_ arguments: Arguments) throws(UsageError) {
    self.init(id: try arguments.id("ID"), reason: arguments.text("reason"))
  }
}

/// A command that makes two records one.
protocol MergeCommand: Command {
  associatedtype Record
  init(kept: ID<Record>, merged: ID<Record>)
}

extension MergeCommand {
  init(_ arguments: Arguments) throws(UsageError) {
    self.init(kept: try arguments.id("ID"), merged: try arguments.id("OTHER"))
  }
}

/// A command about one file, by its path.
protocol FileCommand: Command {
  init(path: String)
}

extension FileCommand {
  init(_ arguments: Arguments) throws(UsageError) { self.init(path: arguments.text("FILE")) }
}

/// The commands about one noun: `sijill case add`, `sijill case list` and so on.
struct CommandGroup: Sendable {
  /// The word that is typed after `sijill`.
  let name: String
  /// What the actions are about, in one sentence.
  let summary: Wording
  /// What a person should know beyond that, a paragraph each.
  let notes: [Wording]
  /// Every action, in the order help lists them; one may have the group's own name and is then what the
  /// name alone does.
  let actions: [any Command.Type]

  init(
    _ name: String, _ arabic: String, _ english: String, notes: [Wording] = [],
    _ actions: [any Command.Type]
  ) {
    self.name = name
    self.summary = Wording(arabic, english)
    (self.notes, self.actions) = (notes, actions)
  }
}

/// What the first word after `sijill` can be.
enum CommandEntry: Sendable {
  case command(any Command.Type)
  case group(CommandGroup)

  /// The entry that is called so; throws with the nearest name where there is none.
  init(named name: String) throws(UsageError) {
    guard let found = entries.first(where: { $0.name == name }) else {
      let known = Self.shown.map(\.name)
      throw .unknownCommand(name, closest: Suggestion.closest(to: name, among: known))
    }
    self = found
  }
}

extension CommandGroup {
  /// The usage of every action.
  var usages: [Usage] { actions.map { $0.usage } }

  /// The words that may be typed after the group's name.
  var words: [String] { usages.compactMap(\.action) }

  /// The action of this name, or what the group's name alone does; throws with the nearest name.
  func action(named word: String?) throws(UsageError) -> any Command.Type {
    if let found = actions.first(where: { $0.usage.action == word }) { return found }
    guard let word else { throw .missing("ACTION") }
    throw .unknownAction(word, of: name, choices: words)
  }
}

extension CommandEntry {
  /// The entries that help, completions and the manual show.
  static var shown: [Self] { entries.filter { $0.usages.contains { $0.isHidden == false } } }

  var name: String {
    switch self {
    case .command(let command): command.usage.name
    case .group(let group): group.name
    }
  }

  var summary: Wording {
    switch self {
    case .command(let command): command.usage.summary
    case .group(let group): group.summary
    }
  }

  /// The command, or every action of the group.
  var actions: [any Command.Type] {
    switch self {
    case .command(let command): [command]
    case .group(let group): group.actions
    }
  }

  var usages: [Usage] { actions.map { $0.usage } }
}
