import Words

/// What `--help` and `sijill help` show, made from usages.
struct Help {
  let tongue: Tongue
  let ink: Ink

  init(tongue: Tongue, ink: Ink) {
    self.tongue = tongue
    self.ink = ink
  }

  /// The columns a line of help may take, so that it fits the oldest terminal.
  static let columnsMax = 80
  /// The columns that names take before their summaries; a longer name has a line of its own.
  private static let nameColumns = 22
}

extension Help {
  /// The help of the program: every command in a line.
  func overview(of usages: [Usage]) -> String {
    let words = CommandHeadings(tongue: tongue)
    var lines = Self.wrapped(words.tagline, indent: 0)
    lines += ["", "\(words.usage) sijill \(words.commandPlaceholder)", ""]
    lines.append(ink.bold(words.commands))
    for usage in usages { lines += row(usage.name, tongue.say(usage.summary)) }
    lines += ["", ink.bold(words.commonOptions)]
    for option in Usage.common { lines += row(option.synopsis, tongue.say(option.summary)) }
    lines += [""] + Self.wrapped(words.exitStatus, indent: 0)
    lines += [words.moreHelp]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The help of one command.
  func page(for usage: Usage) -> String {
    let words = CommandHeadings(tongue: tongue)
    var lines = Self.wrapped(tongue.say(usage.summary), indent: 0)
    lines += ["", "\(words.usage) \(usage.synopsis)"]
    for note in usage.notes { lines += [""] + Self.wrapped(tongue.say(note), indent: 0) }
    if usage.options.isEmpty == false {
      lines += ["", ink.bold(words.options)]
      for option in usage.options { lines += row(option.synopsis, tongue.say(option.summary)) }
    }
    if usage.explainsSearch { lines += searchLanguage }
    lines += ["", ink.bold(words.commonOptions)]
    for option in Usage.common { lines += row(option.synopsis, tongue.say(option.summary)) }
    if usage.examples.isEmpty == false {
      lines += ["", ink.bold(words.examples)]
      for example in usage.examples {
        lines.append("  \(example.line)")
        lines += Self.wrapped(tongue.say(example.purpose), indent: 6)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Help {
  /// Everything the search language can say, each with the lines of its example.
  private var searchLanguage: [String] {
    var lines = ["", ink.bold(CommandHeadings(tongue: tongue).searchLanguage)]
    for word in tongue.operators {
      for line in word.lines { lines.append("  \(line)") }
      lines += Self.wrapped(word.meaning, indent: 6)
    }
    return lines
  }
}

// MARK: - Setting lines

extension Help {
  /// A name and what it means: side by side, or one under the other.
  ///
  /// Arabic always goes under the name: a line that begins in Latin letters would carry the whole
  /// sentence to the left.
  private func row(_ name: String, _ summary: String) -> [String] {
    let indent = Self.nameColumns + 2
    guard tongue.isRightToLeft == false else {
      return ["  \(name)"] + Self.wrapped(summary, indent: 6)
    }
    guard name.count < Self.nameColumns else {
      return ["  \(name)"] + Self.wrapped(summary, indent: indent)
    }
    var lines = Self.wrapped(summary, indent: indent)
    let padding = String(repeating: " ", count: Self.nameColumns - name.count)
    lines[0] = "  \(name)\(padding)\(lines[0].dropFirst(indent))"
    return lines
  }

  /// `text` in lines of at most `columnsMax` signs, each after `indent` spaces; at least one line.
  static func wrapped(_ text: String, indent: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if indent + line.count + 1 + word.count <= columnsMax {
        line += " \(word)"
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    lines.append(line)
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }
}
