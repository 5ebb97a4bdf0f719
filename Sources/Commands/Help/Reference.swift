import Records
import Words

/// The command reference of the documentation, made from usages.
struct Reference {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }

  /// A list of Markdown: each command with its line, its sentence and its options; the actions of a
  /// group under the group.
  func markdown(of entries: [CommandEntry]) -> String {
    entries.flatMap(lines).joined(separator: "\n") + "\n"
  }

  private func lines(of entry: CommandEntry) -> [String] {
    guard case .group(let group) = entry else { return entry.usages.flatMap(lines) }
    return ["- `sijill \(group.name)`  ", "  \(group.summary.said(in: tongue))"]
      + group.usages.flatMap(lines).map { "  \($0)" }
  }

  private func lines(of usage: Usage) -> [String] {
    let head = "- `\(usage.synopsis)`  "
    let said = "  \(usage.summary.said(in: tongue))"
    guard usage.options.isEmpty == false else { return [head, said] }
    return [
      head, said + "  ", "  " + usage.options.map { "`\($0.synopsis)`" }.joined(separator: " · "),
    ]
  }
}
