import Foundation
import Words

/// What the program finds around itself: the environment and where its lines go.
package struct Environment {
  package let environment: [String: String]
  /// What was asked for: results, texts, JSON.
  package let output: Printer
  /// What is said beside it: progress, mistakes.
  package let messages: Printer

  package init(environment: [String: String], output: Printer, messages: Printer) {
    (self.environment, self.output, self.messages) = (environment, output, messages)
  }

  /// What this process finds around itself.
  ///
  /// A reader that goes away is reported to `Printer` from here on instead of ending the process.
  package static func process() -> Environment {
    signal(SIGPIPE, SIG_IGN)
    return Environment(
      environment: ProcessInfo.processInfo.environment,
      output: Printer(isTerminal: isatty(STDOUT_FILENO) == 1) {
        try FileHandle.standardOutput.write(contentsOf: $0)
      },
      messages: Printer(isTerminal: isatty(STDERR_FILENO) == 1) {
        try FileHandle.standardError.write(contentsOf: $0)
      })
  }
}

extension Environment {
  /// Writes a line to the log, which is the process's second output; any thread may.
  static func log(_ line: String) {
    // A log that cannot be written must not end what it speaks of.
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// The language of the locale: Arabic where it begins with `ar`, else English.
  var tongue: Tongue {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { $0.isEmpty == false }
    return locale?.hasPrefix("ar") == true ? .arabic : .english
  }

  /// How results are set, with `choice` typed and `NO_COLOR` and `TERM` in the environment.
  func ink(_ choice: ColorChoice) -> Ink {
    let isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        output.isTerminal && environment["NO_COLOR", default: ""].isEmpty
          && environment["TERM"] != "dumb"
      }
    return Ink(isColored: isColored, isTerminal: output.isTerminal)
  }
}
