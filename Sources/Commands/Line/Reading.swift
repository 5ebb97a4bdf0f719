import Words

/// A whole line, understood: which command, and what it was told.
struct Reading {
  let command: any Command.Type
  let arguments: Arguments

  /// Reads the words after `sijill`; a line without a command asks for help.
  ///
  /// Common options and `--json` may stand before the command's name.
  init(_ words: [String]) throws(UsageError) {
    var words = words[...]
    var leading: [String] = []
    while let word = words.first, word.hasPrefix("-"), word != "--" {
      leading.append(words.removeFirst())
      let name = String(word.drop { $0 == "-" })
      let takesValue = Usage.common.contains { $0.name == name && $0.placeholder != nil }
      if takesValue, let value = words.popFirst() { leading.append(value) }
    }
    guard let name = words.popFirst() else {
      let isVersion = leading.contains("--version")
      command = isVersion ? VersionCommand.self : HelpCommand.self
      arguments = try Arguments(
        leading.filter { $0 != "--version" && $0 != "--help" && $0 != "-h" }, for: command.usage)
      return
    }
    guard let command = commands.first(where: { $0.usage.name == name }) else {
      let known = Usage.shown.map(\.name)
      throw .unknownCommand(name, closest: Suggestion.closest(to: name, among: known))
    }
    self.command = command
    arguments = try Arguments(leading + words, for: command.usage)
  }
}

extension Tongue {
  /// The language that `--lang` asks for anywhere in the line, so that mistakes are told in it too.
  init?(askedIn words: [String]) {
    for (place, word) in words.enumerated() {
      if word == "--" { break }
      let value =
        word == "--lang" && place + 1 < words.count
        ? words[place + 1] : word.hasPrefix("--lang=") ? String(word.dropFirst(7)) : nil
      if let tongue = value.flatMap({ Self(rawValue: $0) }) {
        self = tongue
        return
      }
    }
    return nil
  }
}
