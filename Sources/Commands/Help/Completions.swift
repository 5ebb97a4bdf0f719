import Records

/// A shell that can complete commands.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}

/// What a shell reads to complete the words after `sijill`, made from usages.
enum Completions {
  /// The script of `shell`, with summaries in English: shells measure columns in Latin.
  static func script(for shell: Shell, of entries: [CommandEntry]) -> String {
    switch shell {
    case .bash: bash(entries)
    case .zsh: zsh(entries)
    case .fish: fish(entries)
    }
  }

  private static func names(_ entries: [CommandEntry]) -> String {
    entries.map(\.name).joined(separator: " ")
  }

  private static func groups(_ entries: [CommandEntry]) -> [CommandGroup] {
    entries.compactMap { entry in
      if case .group(let group) = entry { group } else { nil }
    }
  }

  /// What the operands of a command may be: the last of which something is known.
  private static func operand(of usage: Usage) -> Completion {
    usage.operands.last { $0.completion != .nothing }?.completion ?? .nothing
  }
}

// MARK: - bash

extension Completions {
  private static func bash(_ entries: [CommandEntry]) -> String {
    let names = names(entries)
    let common = Usage.common.map { "--\($0.name)" }.joined(separator: " ")
    let groups = groups(entries)
    let words = groups.map { group in
      let options = group.actions.first { $0.usage.action == nil }?.usage.options ?? []
      let own = options.map { "--\($0.name) " }.joined()
      return """
            \(group.name)) COMPREPLY=($(compgen -W \
        "\(group.words.joined(separator: " ")) \(own)\(common)" -- "$word")) ;;
        """
    }
    let commands = entries.flatMap(\.usages)
      .filter { usage in groups.contains { $0.name == usage.name } == false }
      .map { bash($0, common: common, names: names) }
    return """
      # bash completion for sijill
      _sijill() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        local command="" place
        COMPREPLY=()
        case "$before" in
      \(bashValues(Usage.common, names: names).joined(separator: "\n"))
        esac
        for ((place = 1; place < COMP_CWORD; place++)); do
          case "${COMP_WORDS[place]}" in
            --archive|--lang|--color) ((place++)) ;;
            -*) ;;
            *) command+="${command:+ }${COMP_WORDS[place]}"
              case "$command" in \(groups.map(\.name).joined(separator: "|"))) ;; *) break ;; esac ;;
          esac
        done
        case "$command" in
          "") COMPREPLY=($(compgen -W "\(names) --version \(common)" -- "$word")) ;;
      \((words + commands).joined(separator: "\n"))
        esac
      }
      complete -o filenames -F _sijill sijill

      """
  }

  /// One command: the values of its options, else its options, else its operands.
  private static func bash(_ usage: Usage, common: String, names: String) -> String {
    let options = usage.options.map { "--\($0.name) " }.joined() + common
    let operands = bashWords(operand(of: usage), names: names)
    let values = bashValues(usage.options, names: names).map { "    \($0)\n" }.joined()
    return """
          "\(usage.name)")
            case "$before" in
      \(values)      esac
            case "$word" in
              -*) COMPREPLY=($(compgen -W "\(options)" -- "$word")) ;;
              *) \(operands) ;;
            esac ;;
      """
  }

  /// What follows each option that has a value.
  private static func bashValues(_ options: [Option], names: String) -> [String] {
    options.filter { $0.placeholder != nil }.map { option in
      "    --\(option.name)) \(bashWords(option.completion, names: names)); return ;;"
    }
  }

  private static func bashWords(_ completion: Completion, names: String) -> String {
    switch completion {
    case .nothing: ":"
    case .path: #"mapfile -t COMPREPLY < <(compgen -f -- "$word")"#
    case .words(let words):
      #"COMPREPLY=($(compgen -W "\#(words.joined(separator: " "))" -- "$word"))"#
    case .command: #"COMPREPLY=($(compgen -W "\#(names)" -- "$word"))"#
    }
  }
}

// MARK: - zsh

extension Completions {
  private static func zsh(_ entries: [CommandEntry]) -> String {
    let common = Usage.common.map { "    '\(zshOption($0))'" }.joined(separator: "\n")
    let list = entries.map { "    '\($0.name):\(quoted($0.summary.english))'" }
    return """
      #compdef sijill
      _sijill_commands() {
        local -a commands=(
      \(list.joined(separator: "\n"))
        )
        _describe 'command' commands
      }
      _sijill() {
        local state line
        local -a common=(
      \(common)
        )
        _arguments -C $common '1: :_sijill_commands' '*:: :->command'
        [[ $state == command ]] || return
        case $line[1] in
      \(entries.map(zshEntry).joined(separator: "\n"))
        esac
      }
      if [[ $funcstack[1] == _sijill ]]; then _sijill "$@"; else compdef _sijill sijill; fi

      """
  }

  private static func zshEntry(_ entry: CommandEntry) -> String {
    guard case .group(let group) = entry else {
      return entry.usages.map { "    \(entry.name))\n      \(zshArguments($0)) ;;" }.joined()
    }
    let actions = group.usages.compactMap { usage in
      usage.action.map { "        \($0))\n          \(zshArguments(usage)) ;;" }
    }
    return """
          \(group.name))
            _arguments -C $common '1: :(\(group.words.joined(separator: " ")))' '*:: :->action'
            [[ $state == action ]] || return
            case $line[1] in
      \(actions.joined(separator: "\n"))
            esac ;;
      """
  }

  private static func zshArguments(_ usage: Usage) -> String {
    let options = usage.options.map { "'\(zshOption($0))'" }
    let operands = usage.operands.map { operand in
      "'\(operand.repeats ? "*" : "")::\(operand.placeholder):\(zshAction(operand.completion))'"
    }
    return (["_arguments"] + options + ["$common"] + operands).joined(separator: " \\\n          ")
  }

  private static func zshOption(_ option: Option) -> String {
    let summary = quoted(option.summary.english)
    let repeats = option.isRepeatable ? "*" : ""
    guard let placeholder = option.placeholder else {
      return "\(repeats)--\(option.name)[\(summary)]"
    }
    return "\(repeats)--\(option.name)=[\(summary)]:\(placeholder):\(zshAction(option.completion))"
  }

  private static func zshAction(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .path: "_files"
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .command: "_sijill_commands"
    }
  }

  /// A summary inside single quotes and brackets of zsh.
  private static func quoted(_ summary: String) -> String {
    summary.replacing("'", with: "'\\''").replacing("[", with: "\\[").replacing("]", with: "\\]")
      .replacing(":", with: "\\:")
  }
}

// MARK: - fish

extension Completions {
  private static func fish(_ entries: [CommandEntry]) -> String {
    let names = names(entries)
    let groups = groups(entries).map(\.name).joined(separator: " ")
    var lines = [
      "# fish completion for sijill",
      "complete -c sijill -f",
      "complete -c sijill -n __fish_use_subcommand -l version",
    ]
    lines += entries.map { entry in
      "complete -c sijill -n __fish_use_subcommand -a \(entry.name) -d "
        + fishQuoted(entry.summary.english)
    }
    lines += Usage.common.map { "complete -c sijill " + fishOption($0, names: names) }
    for entry in entries {
      let seen = "__fish_seen_subcommand_from \(entry.name)"
      guard case .group(let group) = entry else {
        let alone = "\(seen); and not __fish_seen_subcommand_from \(groups)"
        lines += entry.usages.flatMap { fish($0, where: alone, names: names) }
        continue
      }
      let words = group.words.joined(separator: " ")
      let alone = "\(seen); and not __fish_seen_subcommand_from \(words)"
      for usage in group.usages {
        guard let action = usage.action else {
          lines += fish(usage, where: alone, names: names)
          continue
        }
        lines.append(
          "complete -c sijill -n '\(alone)' -a \(action) -d \(fishQuoted(usage.summary.english))")
        let typed = "\(seen); and __fish_seen_subcommand_from \(action)"
        lines += fish(usage, where: typed, names: names)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The options and operands of one command where `condition` holds.
  private static func fish(
    _ usage: Usage, where condition: String, names: String
  ) -> [String] {
    let operand = fishWords(operand(of: usage), names: names).map { [$0] } ?? []
    return (usage.options.map { fishOption($0, names: names) } + operand)
      .map { "complete -c sijill -n '\(condition)' " + $0 }
  }

  private static func fishOption(_ option: Option, names: String) -> String {
    // With `-r` files are offered too, with `-x` only what is named here.
    let value = option.placeholder == nil ? "" : option.completion == .path ? " -r" : " -x"
    let words = fishWords(option.completion, names: names).map { " \($0)" } ?? ""
    return "-l \(option.name)\(value)\(words) -d \(fishQuoted(option.summary.english))"
  }

  private static func fishWords(_ completion: Completion, names: String) -> String? {
    switch completion {
    case .nothing: nil
    case .path: "-F"
    case .words(let words): "-a '\(words.joined(separator: " "))'"
    case .command: "-a '\(names)'"
    }
  }

  private static func fishQuoted(_ summary: String) -> String {
    "'" + summary.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
