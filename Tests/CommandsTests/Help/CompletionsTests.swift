import Foundation
import Support
import Testing

@testable import Commands

struct CompletionsTests {
  @Test(arguments: Shell.allCases)
  func `the script of every shell`(shell: Shell) throws {
    try expectGolden(
      Typed(["completions", shell.rawValue]).output, "completions.\(shell.rawValue)")
  }

  @Test(arguments: Shell.allCases)
  func `the shell accepts its script`(shell: Shell) throws {
    guard let program = program(shell.rawValue) else { return }
    let script = Completions.script(for: shell, of: CommandEntry.shown)
    #expect(try run(program, ["-n", "/dev/stdin"], input: script) == "")
  }

  @Test(arguments: [
    (["sijill", "se"], ["search", "serve"]),
    (["sijill", "re"], ["remove", "restore", "restore-archive", "rebuild"]),
    (["sijill", "search", "--li"], ["--limit"]),
    (["sijill", "list", "--quality", "ga"], ["garbled"]),
    (["sijill", "--lang", "ar", "completions", ""], ["bash", "zsh", "fish"]),
    (["sijill", "help", "se"], ["search", "serve"]),
    (["sijill", "search", "--limit", ""], []),
    (["sijill", "case", "un"], ["unmerge", "unparty"]),
    (["sijill", "case", "liberty", "3", "7", "rem"], ["remanded"]),
    (["sijill", "case", "list", "--ord"], ["--order"]),
    (["sijill", "case", "list", "--order", "n"], ["newest", "next"]),
    (["sijill", "list", "--order", "d"], ["date"]),
    (["sijill", "watch", "--js"], ["--json"]),
  ])
  func `bash completes`(typed: [String], offered: [String]) throws {
    guard let bash = program("bash") else { return }
    let words = typed.map { "'\($0)'" }.joined(separator: " ")
    let script =
      Completions.script(for: .bash, of: CommandEntry.shown) + """
        COMP_WORDS=(\(words)); COMP_CWORD=\(typed.count - 1)
        _sijill; printf '%s\\n' "${COMPREPLY[@]}"
        """
    let lines = try run(bash, [], input: script).split(separator: "\n").map(String.init)
    #expect(lines.sorted() == offered.sorted())
  }

  /// Where a program is installed, or `nil`.
  private func program(_ name: String) -> String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program says, to both its outputs.
  private func run(_ program: String, _ arguments: [String], input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let output = Pipe()
    let typed = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = typed
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try typed.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
