/// A shell that can complete commands.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}

/// What a shell reads to complete the words after `sijill`, made from usages.
enum Completions {
  /// The script of `shell`, with summaries in English: shells measure columns in Latin.
  static func script(for shell: Shell, of usages: [Usage]) -> String {
    switch shell {
    case .bash: bash(usages)
    case .zsh: zsh(usages)
    case .fish: fish(usages)
    }
  }
}

// MARK: - bash

extension Completions {
  private static func bash(_ usages: [Usage]) -> String {
    let names = usages.map(\.name).joined(separator: " ")
    let values = unique(usages.flatMap(\.options) + Usage.common).compactMap { option in
      bashWords(option.completion, names: names).map {
        "    --\(option.name)) \($0); return ;;"
      }
    }
    let plain = unique(usages.flatMap(\.options) + Usage.common)
      .filter { $0.placeholder != nil && $0.completion == .nothing }.map { "--\($0.name)" }
    let cases = usages.map { usage in
      let options = (usage.options + Usage.common).map { "--\($0.name)" }.joined(separator: " ")
      let operands = usage.operands.last.flatMap { bashWords($0.completion, names: names) } ?? ":"
      return """
            \(usage.name))
              case "$word" in
                -*) COMPREPLY=($(compgen -W "\(options)" -- "$word")) ;;
                *) \(operands) ;;
              esac ;;
        """
    }
    return """
      # bash completion for sijill
      _sijill() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        local command="" place
        COMPREPLY=()
        case "$before" in
      \(values.joined(separator: "\n"))
          \(plain.joined(separator: "|"))) return ;;
        esac
        for ((place = 1; place < COMP_CWORD; place++)); do
          case "${COMP_WORDS[place]}" in
            --archive|--lang|--color) ((place++)) ;;
            -*) ;;
            *) command="${COMP_WORDS[place]}"; break ;;
          esac
        done
        case "$command" in
          "") COMPREPLY=($(compgen -W "\(names) --version \
      \(Usage.common.map { "--\($0.name)" }.joined(separator: " "))" -- "$word")) ;;
      \(cases.joined(separator: "\n"))
        esac
      }
      complete -o filenames -F _sijill sijill

      """
  }

  private static func bashWords(_ completion: Completion, names: String) -> String? {
    switch completion {
    case .nothing: nil
    case .path: #"mapfile -t COMPREPLY < <(compgen -f -- "$word")"#
    case .words(let words):
      #"COMPREPLY=($(compgen -W "\#(words.joined(separator: " "))" -- "$word"))"#
    case .command: #"COMPREPLY=($(compgen -W "\#(names)" -- "$word"))"#
    }
  }

  private static func unique(_ options: [Option]) -> [Option] {
    var seen: Set<String> = []
    return options.filter { seen.insert($0.name).inserted }
  }
}

// MARK: - zsh

extension Completions {
  private static func zsh(_ usages: [Usage]) -> String {
    let common = Usage.common.map { "    '\(zshOption($0))'" }.joined(separator: " \\\n")
    let list = usages.map { "    '\($0.name):\(quoted($0.summary.english))'" }
    let cases = usages.map { usage in
      let options = usage.options.map { "'\(zshOption($0))'" }
      let operands = usage.operands.map { operand in
        "'\(operand.repeats ? "*" : "")::\(operand.placeholder):\(zshAction(operand.completion))'"
      }
      let parts = (options + ["$common"] + operands).joined(separator: " \\\n        ")
      return "    \(usage.name))\n      _arguments \(parts) ;;"
    }
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
      \(common.replacing(" \\\n", with: "\n"))
        )
        _arguments -C $common '1: :_sijill_commands' '*:: :->command'
        [[ $state == command ]] || return
        case $line[1] in
      \(cases.joined(separator: "\n"))
        esac
      }
      if [[ $funcstack[1] == _sijill ]]; then _sijill "$@"; else compdef _sijill sijill; fi

      """
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
  private static func fish(_ usages: [Usage]) -> String {
    let names = usages.map(\.name).joined(separator: " ")
    var lines = [
      "# fish completion for sijill",
      "complete -c sijill -f",
      "complete -c sijill -n __fish_use_subcommand -l version",
    ]
    for usage in usages {
      let summary = fishQuoted(usage.summary.english)
      lines.append("complete -c sijill -n __fish_use_subcommand -a \(usage.name) -d \(summary)")
    }
    lines += Usage.common.map { "complete -c sijill " + fishOption($0, names: names) }
    for usage in usages {
      let seen = "complete -c sijill -n '__fish_seen_subcommand_from \(usage.name)' "
      lines += usage.options.map { seen + fishOption($0, names: names) }
      if let operand = usage.operands.last, let words = fishWords(operand.completion, names: names)
      {
        lines.append(seen + words)
      }
    }
    return lines.joined(separator: "\n") + "\n"
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
