import Records

/// `sijill completions`: prints what a shell needs to complete commands.
struct CompletionsCommand: Command {
  static let usage = Usage(
    name: "completions",
    summary: Phrase(
      "اكتب إكمال الأوامر لـ bash أو zsh أو fish.", "Print the completions for a shell."),
    operands: [Operand("SHELL", completion: .words(Shell.allCases.map(\.rawValue)))],
    examples: [
      Example(
        "sijill completions bash > ~/.local/share/bash-completion/completions/sijill",
        Phrase("إكمال bash لهذا المستخدم.", "Completions of bash for this user.")),
      Example(
        "sijill completions fish > ~/.config/fish/completions/sijill.fish",
        Phrase("إكمال fish.", "Completions of fish.")),
    ])

  let shell: Shell

  init(_ arguments: Arguments) throws(UsageError) {
    let typed = arguments.operands.first ?? ""
    guard let shell = Shell(rawValue: typed) else {
      throw .badOperand("SHELL", typed: typed, choices: Shell.allCases.map(\.rawValue))
    }
    self.shell = shell
  }

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    session.output.text(Completions.script(for: shell, of: Usage.shown))
    return .done
  }
}
