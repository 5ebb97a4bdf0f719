import Records
import Words

/// `sijill help`: shows what can be typed.
struct HelpCommand: Command {
  static let usage = Usage(
    "help", "اعرض الأوامر، أو مساعدة أمر.", "Show the commands, or the help of one.",
    operands: [Operand("COMMAND", .atMostOne, .command), Operand("ACTION", .atMostOne)],
    examples: [
      Example("sijill help case", "أفعال القضايا.", "The actions on cases."),
      Example("sijill help case add", "مساعدة فعل منها.", "The help of one of them."),
    ])

  /// What help is wanted for; `nil` for all of it.
  enum Topic {
    case command(any Command.Type)
    case group(CommandGroup)
  }

  let topic: Topic?

  init(_ arguments: Arguments) throws(UsageError) {
    guard let name = arguments.value("COMMAND") else {
      topic = nil
      return
    }
    let action = arguments.value("ACTION")
    switch try CommandEntry(named: name) {
    case .command(let command):
      if let action { throw .unwantedOperand(action) }
      topic = .command(command)
    case .group(let group):
      topic = action == nil ? .group(group) : .command(try group.action(named: action))
    }
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let help = Help(tongue: session.tongue, ink: session.ink)
    let text =
      switch topic {
      case nil: help.overview(of: CommandEntry.shown)
      case .command(let command): help.page(for: command.usage)
      case .group(let group): help.page(for: group)
      }
    session.output.text(text)
    return .done
  }
}
