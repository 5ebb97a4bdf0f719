import Words

/// The manual page, in roff's `man` macros, made from usages.
struct Manual {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }

  /// The whole page.
  func page(of usages: [Usage]) -> String {
    let words = CommandHeadings(tongue: tongue)
    var lines = [
      #".TH SIJILL 1 "" "sijill \#(Program.version)" "\#(words.manualTitle)""#,
      // Arabic words must not be broken at the end of a line, nor lines stretched.
      ".nh", ".ad l",
    ]
    lines += section(words.manualName) + [#"sijill \- "# + text(words.manualPurpose)]
    lines += section(words.manualSynopsis)
    lines += [#".B sijill"#, text("\(words.commandPlaceholder) [OPTIONS] …")]
    lines += section(words.manualDescription) + [text(words.description)]
    lines += section(words.manualCommands)
    for usage in usages { lines += command(usage) }
    lines += section(words.manualOptions)
    for option in Usage.common { lines += self.option(option) }
    lines += section(words.manualEnvironment)
    lines += item("SIJILL_ARCHIVE", words.archiveVariable)
    lines += item("NO_COLOR", words.colorVariable)
    lines += item("SIJILL_TRACE", words.traceVariable)
    lines += item("LC_ALL, LC_MESSAGES, LANG", words.localeVariables)
    lines += section(words.manualFiles) + item(Session.archiveDefault, words.archiveFile)
    lines += section(words.manualExitStatus) + [text(words.exitStatus)]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Manual {
  private func section(_ heading: String) -> [String] { [#".SH "\#(heading)""#] }

  private func command(_ usage: Usage) -> [String] {
    var lines = [#".SS "\#(text(usage.synopsis))""#, text(tongue.say(usage.summary))]
    for note in usage.notes { lines += [".PP", text(tongue.say(note))] }
    for option in usage.options { lines += self.option(option) }
    if usage.explainsSearch {
      lines += [".PP", text(CommandHeadings(tongue: tongue).searchLanguage)]
      for word in tongue.operators {
        lines += item(word.lines.joined(separator: " · "), word.meaning)
      }
    }
    for example in usage.examples {
      lines += [
        ".PP", text(tongue.say(example.purpose)), ".RS", ".nf", text(example.line), ".fi", ".RE",
      ]
    }
    return lines
  }

  private func option(_ option: Option) -> [String] {
    item(option.synopsis, tongue.say(option.summary))
  }

  private func item(_ name: String, _ meaning: String) -> [String] {
    [".TP", #".B "\#(text(name))""#, text(meaning)]
  }

  /// `text` as roff reads it: no sign of it is taken for a command.
  private func text(_ text: String) -> String {
    let escaped = text.reduce(into: "") { written, sign in
      switch sign {
      case "\\": written += #"\e"#
      case "-": written += #"\-"#
      case "\"": written += #"\(dq"#
      default: written.append(sign)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? #"\&"# + escaped : escaped
  }
}
