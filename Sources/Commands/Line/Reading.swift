import Words

/// A whole line, understood: which command, and what it was told.
struct Reading {
  let command: any Command.Type
  let arguments: Arguments

  /// Reads the words after `sijill`; a line without a command asks for help.
  ///
  /// Common options and `--json` may stand before the command's name, options of an action before the
  /// action.
  init(_ words: [String]) throws(UsageError) {
    var words = words[...]
    var leading = Self.takeOptions(from: &words, known: Usage.common)
    guard let name = words.popFirst() else {
      let isVersion = leading.contains("--version")
      leading.removeAll { $0 == "--version" || Self.isHelp($0) }
      command = isVersion ? VersionCommand.self : HelpCommand.self
      arguments = try Arguments(leading, for: command.usage)
      return
    }
    switch try CommandEntry(named: name) {
    case .command(let found): command = found
    case .group(let group):
      let options = group.usages.flatMap(\.options) + Usage.common
      leading += Self.takeOptions(from: &words, known: options)
      if words.isEmpty, leading.contains(where: Self.isHelp) {
        leading.removeAll(where: Self.isHelp)
        command = HelpCommand.self
        arguments = try Arguments(leading + [name], for: command.usage)
        return
      }
      command = try group.action(named: words.popFirst())
    }
    arguments = try Arguments(leading + words, for: command.usage)
  }

  private static func isHelp(_ word: String) -> Bool { word == "--help" || word == "-h" }

  /// The options at the beginning of a line, those that take one with their values.
  private static func takeOptions(
    from words: inout ArraySlice<String>, known: [Option]
  ) -> [String] {
    var taken: [String] = []
    while let word = words.first, word.hasPrefix("-"), word != "--" {
      taken.append(words.removeFirst())
      let name = String(word.drop { $0 == "-" })
      let takesValue = known.contains { $0.name == name && $0.placeholder != nil }
      if takesValue, let value = words.popFirst() { taken.append(value) }
    }
    return taken
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
