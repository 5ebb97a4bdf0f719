import Foundation

@testable import Commands

/// What came of a line that was typed: the program run in this process, its lines kept.
struct Typed {
  let status: Commands.ExitStatus
  let output: String
  let messages: String

  /// Runs the program as if `words` had been typed after `sijill`.
  init(_ words: [String], environment: [String: String] = [:], isTerminal: Bool = false) {
    let output = Kept()
    let messages = Kept()
    let surroundings = Environment(
      environment: environment,
      output: Printer(isTerminal: isTerminal) { output.bytes.append($0) },
      messages: Printer(isTerminal: isTerminal) { messages.bytes.append($0) })
    status = Program.run(words, in: surroundings)
    self.output = output.text
    self.messages = messages.text
  }
}

/// Bytes that a printer wrote.
final class Kept {
  var bytes = Data()
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
