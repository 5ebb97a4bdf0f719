import Records
import Words

/// The command reference of the documentation, made from usages.
struct Reference {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }

  /// The article of the catalogue: what holds for every command, then each under its heading.
  func article(of entries: [CommandEntry]) -> String {
    let help = Help(tongue: tongue, ink: Ink(isColored: false, isTerminal: false))
    let common = Usage.common.map { "`\($0.synopsis)`" }.joined(separator: " · ")
    let lines = [
      "# " + tongue.say("الأوامر", "Commands"), "",
      tongue.say(
        "كل أمر بسطره وجملته وخياراته، كما يكتبها البرنامج نفسه.",
        "Every command with its line, its sentence and its options, as the program writes them."),
      "", "## " + tongue.say("في كل الأوامر", "In every command"), "", common, "", help.exitStatus,
      tongue.say(
        "ومعنى كل خيار في `sijill help COMMAND ACTION`.",
        "What each option means is told by `sijill help COMMAND ACTION`."), "",
    ]
    return (lines + entries.flatMap { ["## `sijill \($0.name)`", ""] + self.lines(of: $0) + [""] })
      .dropLast().joined(separator: "\n") + "\n"
  }

  /// A command, or the sentence of a group and its actions.
  private func lines(of entry: CommandEntry) -> [String] {
    guard case .group(let group) = entry else { return entry.usages.flatMap(lines) }
    return [tongue.say(group.summary), ""] + group.usages.flatMap(lines)
  }

  private func lines(of usage: Usage) -> [String] {
    let head = "- `\(usage.synopsis)`  "
    let said = "  \(tongue.say(usage.summary))"
    guard usage.options.isEmpty == false else { return [head, said] }
    return [
      head, said + "  ", "  " + usage.options.map { "`\($0.synopsis)`" }.joined(separator: " · "),
    ]
  }
}
