import Records
import Words

/// What `--help` and `sijill help` show, made from usages.
struct Help {
  let tongue: Tongue
  let ink: Ink

  init(tongue: Tongue, ink: Ink) {
    (self.tongue, self.ink) = (tongue, ink)
  }

  /// The columns a line of help may take, so that it fits the oldest terminal.
  static let columnsMax = 80
  /// The columns that names take before their summaries; a longer name has a line of its own.
  private static let nameColumns = 22
}

extension Help {
  /// The help of the program: every command in a line.
  func overview(of entries: [CommandEntry]) -> String {
    var lines = Self.wrapped(
      tongue.say(
        "سِجِلّ: أرشيف للبحث القانوني والقضايا، في ملف واحد على هذا الحاسب.",
        "Sijill: an archive for legal research and cases, in one file on this computer."), indent: 0
    )
    lines += ["", usage("sijill COMMAND"), ""]
    lines.append(ink.bold(tongue.say("الأوامر:", "Commands:")))
    for entry in entries { lines += row(entry.name, tongue.say(entry.summary)) }
    lines += commonOptions
    lines += [""] + Self.wrapped(exitStatus, indent: 0) + [moreHelp("COMMAND")]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The help of a group: every action in a line.
  func page(for group: CommandGroup) -> String {
    var lines = Self.wrapped(tongue.say(group.summary), indent: 0)
    lines += ["", usage("sijill \(group.name) ACTION")] + notes(group.notes)
    lines += ["", ink.bold(tongue.say("الأفعال:", "Actions:"))]
    for usage in group.usages { lines += row(usage.brief, tongue.say(usage.summary)) }
    lines += commonOptions + ["", moreHelp("\(group.name) ACTION")]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The help of one command.
  func page(for usage: Usage) -> String {
    var lines = Self.wrapped(tongue.say(usage.summary), indent: 0)
    lines += ["", self.usage(usage.synopsis)] + notes(usage.notes)
    if usage.options.isEmpty == false {
      lines += ["", ink.bold(tongue.say("الخيارات:", "Options:"))] + rows(usage.options)
    }
    if usage.explainsSearch { lines += searchLanguage }
    lines += commonOptions
    if usage.examples.isEmpty == false {
      lines += ["", ink.bold(tongue.say("أمثلة:", "Examples:"))]
      for example in usage.examples {
        lines.append("  \(example.line)")
        lines += Self.wrapped(tongue.say(example.purpose), indent: 6)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func usage(_ line: String) -> String { tongue.say("الاستعمال:", "Usage:") + " \(line)" }

  private func moreHelp(_ topic: String) -> String {
    tongue.say("لمساعدة كلٍّ منها: sijill help \(topic)", "The help of each: sijill help \(topic)")
  }

  /// What the program tells the shell, in help and in the manual.
  var exitStatus: String {
    tongue.say(
      "حالة الخروج: 0 تمّ أو وُجد، 1 لم يوجد شيء، 2 لم يُفهم ما كُتب، 3 لم يتم.",
      "Exit status: 0 done or found, 1 nothing found, 2 not understood, 3 failed.")
  }

  var searchHeading: String { tongue.say("لغة البحث:", "The search language:") }

  private func notes(_ notes: [Wording]) -> [String] {
    notes.flatMap { [""] + Self.wrapped(tongue.say($0), indent: 0) }
  }

  private func rows(_ options: [Option]) -> [String] {
    options.flatMap { row($0.synopsis, tongue.say($0.summary)) }
  }

  private var commonOptions: [String] {
    ["", ink.bold(tongue.say("خيارات كل الأوامر:", "Options of every command:"))]
      + rows(Usage.common)
  }
}

extension Help {
  /// Everything the search language can say, each with the lines of its example.
  private var searchLanguage: [String] {
    var lines = ["", ink.bold(searchHeading)]
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
