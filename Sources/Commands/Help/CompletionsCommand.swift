import Records

/// `sijill completions`: prints what a shell needs to complete commands.
struct CompletionsCommand: Command {
  static let usage = Usage(
    "completions", "اكتب إكمال الأوامر لـ bash أو zsh أو fish.",
    "Print the completions for a shell.",
    operands: [Operand("SHELL", .one, .words(of: Shell.self))],
    examples: [
      Example(
        "sijill completions bash > ~/.local/share/bash-completion/completions/sijill",
        "إكمال bash لهذا المستخدم.", "Completions of bash for this user."),
      Example(
        "sijill completions fish > ~/.config/fish/completions/sijill.fish", "إكمال fish.",
        "Completions of fish."),
    ])

  private let shell: Shell

  init(_ arguments: Arguments) throws(UsageError) { shell = try arguments.choice("SHELL") }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.output.text(Completions.script(for: shell, of: CommandEntry.shown))
    return .done
  }
}
