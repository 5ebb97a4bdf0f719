import Records
import Words

/// The manual page, in roff's `man` macros, made from usages.
struct Manual {
  let tongue: Tongue

  init(tongue: Tongue) { self.tongue = tongue }

  private var help: Help { Help(tongue: tongue, ink: Ink(isColored: false, isTerminal: false)) }

  /// The whole page.
  func page(of entries: [CommandEntry]) -> String {
    let title = tongue.say("دليل سجل", "Sijill Manual")
    var lines = [
      #".TH SIJILL 1 "" "sijill \#(Program.version)" "\#(title)""#,
      // Arabic words must not be broken at the end of a line, nor lines stretched.
      ".nh", ".ad l",
    ]
    lines += section("الاسم", "NAME")
    lines += [
      #"sijill \- "#
        + text(
          tongue.say(
            "أرشيف للبحث القانوني والقضايا", "an archive for legal research and cases"))
    ]
    lines += section("الاستعمال", "SYNOPSIS") + [".B sijill", text("COMMAND [OPTIONS] …")]
    lines += section("الوصف", "DESCRIPTION") + [text(description)]
    lines += section("الأوامر", "COMMANDS") + entries.flatMap(entry)
    lines += section("خيارات كل الأوامر", "OPTIONS OF EVERY COMMAND")
    lines += Usage.common.flatMap(option)
    lines += section("متغيرات البيئة", "ENVIRONMENT") + variables
    lines += section("الملفات", "FILES")
    lines += item(
      Session.archiveDefault, "السجل، وبجواره \u{200E}-wal و\u{200E}-shm ما دام مفتوحًا.",
      "The archive; beside it -wal and -shm while it is open.")
    lines += section("حالة الخروج", "EXIT STATUS") + [text(help.exitStatus)]
    return lines.joined(separator: "\n") + "\n"
  }

  private var description: String {
    tongue.say(
      "يحفظ السجل المستندات ونصوصها وفهرس البحث في ملف SQLite واحد. "
        + "لا يخرج من الحاسب شيء: لا يتصل البرنامج بأي خادم.",
      "An archive keeps documents, their text and the search index in one SQLite file. "
        + "Nothing leaves the computer: the program talks to no server.")
  }

  private var variables: [String] {
    item(
      "SIJILL_ARCHIVE", "ملف السجل حين لا يُكتب \u{200E}--archive.",
      "The archive's file when --archive is not typed.")
      + item("NO_COLOR", "إذا لم يكن خاليًا فلا ألوان.", "No colours when it is not empty.")
      + item(
        "SIJILL_TRACE", "إذا لم يكن خاليًا كُتبت أسباب الخطأ كلها، لمن يصلح البرنامج.",
        "When it is not empty, all causes of an error are written, for whoever mends the program.")
      + item(
        "LC_ALL, LC_MESSAGES, LANG",
        "أولها غير الخالي يحدد اللغة: العربية إن بدأ بـ ar، وإلا الإنجليزية.",
        "The first that is not empty decides the language: Arabic if it begins with ar, else "
          + "English.")
  }
}

extension Manual {
  private func section(_ arabic: String, _ english: String) -> [String] {
    [#".SH "\#(tongue.say(arabic, english))""#]
  }

  /// A command, or a group with what holds for all of its actions, then each of them.
  private func entry(_ entry: CommandEntry) -> [String] {
    guard case .group(let group) = entry else { return entry.usages.flatMap(command) }
    let name = [#".SS "\#(text("sijill \(group.name)"))""#, text(tongue.say(group.summary))]
    return name + notes(group.notes) + group.usages.flatMap(command)
  }

  private func notes(_ notes: [Wording]) -> [String] {
    notes.flatMap { [".PP", text(tongue.say($0))] }
  }

  private func command(_ usage: Usage) -> [String] {
    var lines = [#".SS "\#(text(usage.synopsis))""#, text(tongue.say(usage.summary))]
    lines += notes(usage.notes)
    for option in usage.options { lines += self.option(option) }
    if usage.explainsSearch {
      lines += [".PP", text(help.searchHeading)]
      for word in tongue.operators {
        lines += item(word.lines.joined(separator: " · "), word.meaning)
      }
    }
    for example in usage.examples {
      lines += [
        ".PP", text(tongue.say(example.purpose)), ".RS", ".nf", text(example.line), ".fi",
        ".RE",
      ]
    }
    return lines
  }

  private func option(_ option: Option) -> [String] {
    item(option.synopsis, tongue.say(option.summary))
  }

  private func item(_ name: String, _ arabic: String, _ english: String) -> [String] {
    item(name, tongue.say(arabic, english))
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
