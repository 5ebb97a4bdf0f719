import Records
import Words

/// `sijill help`: shows what can be typed.
struct HelpCommand: Command {
  static let usage = Usage(
    name: "help",
    summary: Phrase("اعرض الأوامر، أو مساعدة أمر.", "Show the commands, or the help of one."),
    operands: [Operand("COMMAND", .atMostOne, completion: .command)])

  /// The command that help is wanted for, or `nil` for all of them.
  let topic: (any Command.Type)?

  init(_ arguments: Arguments) throws(UsageError) {
    guard let name = arguments.operands.first else {
      topic = nil
      return
    }
    guard let found = commands.first(where: { $0.usage.name == name }) else {
      let known = Usage.shown.map(\.name)
      throw .unknownCommand(name, closest: Suggestion.closest(to: name, among: known))
    }
    topic = found
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let help = Help(tongue: session.tongue, ink: session.ink)
    session.output.text(topic.map { help.page(for: $0.usage) } ?? help.overview(of: Usage.shown))
    return .done
  }
}
