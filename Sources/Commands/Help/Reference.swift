import Words

/// The command reference of the README, made from usages.
struct Reference {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }

  /// A list of Markdown: each command with its line, its sentence and its options.
  func markdown(of usages: [Usage]) -> String {
    usages.map(entry).joined(separator: "\n") + "\n"
  }

  private func entry(_ usage: Usage) -> String {
    var lines = ["- `\(usage.synopsis)`  ", "  \(tongue.say(usage.summary))"]
    if usage.options.isEmpty == false {
      let names = usage.options.map { "`\($0.synopsis)`" }.joined(separator: " · ")
      lines[1] += "  "
      lines.append("  \(names)")
    }
    return lines.joined(separator: "\n")
  }
}
