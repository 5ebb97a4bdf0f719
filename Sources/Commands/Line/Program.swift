import Records
import Words

/// The program as a whole: a line of words in, a status out.
package enum Program {
  /// The version of the program.
  package static let version = "0.1.0"

  /// Does what `words` say, the words typed after `sijill`.
  package static func run(_ words: [String], in surroundings: Environment) -> ExitStatus {
    let tongue = Tongue(askedIn: words) ?? surroundings.tongue
    let mistakes = CommandMistakes(tongue: tongue)
    var status: ExitStatus
    do {
      status = try obey(words, tongue: tongue, in: surroundings)
    } catch let error as UsageError {
      surroundings.messages.line(mistakes.line(error.message(in: tongue)))
      surroundings.messages.line(mistakes.seeHelp(commandName(in: words)))
      status = .notUnderstood
    } catch let error as ArchiveError {
      surroundings.messages.line(mistakes.line(error.message(in: tongue).line))
      // The causes speak of files and SQLite: for whoever mends the program, only when asked for.
      if surroundings.environment["SIJILL_TRACE", default: ""].isEmpty == false {
        surroundings.messages.line(error.chain)
      }
      status = ExitStatus(error)
    } catch {
      // Both kinds of error are caught above: this is for the compiler, which cannot know.
      status = .failed
    }
    surroundings.output.flush()
    if surroundings.output.state == .failed {
      surroundings.messages.line(mistakes.line(CommandReports(tongue: tongue).outputFailed))
      status = .failed
    }
    surroundings.messages.flush()
    let readerHasGone = surroundings.output.state == .closed
    return readerHasGone && status == .nothingFound ? .done : status
  }

  private static func obey(
    _ words: [String], tongue: Tongue, in surroundings: Environment
  ) throws -> ExitStatus {
    let reading = try Reading(words)
    guard reading.arguments.has("help") == false else {
      let ink = surroundings.ink(try reading.arguments.choice("color") ?? .auto)
      surroundings.output.text(Help(tongue: tongue, ink: ink).page(for: reading.command.usage))
      return .done
    }
    if let lang = reading.arguments.value("lang"), Tongue(rawValue: lang) == nil {
      throw UsageError.badChoice(option: "lang", typed: lang, choices: ["ar", "en"])
    }
    let command = try reading.command.init(reading.arguments)
    let session = try Session(reading.arguments, tongue: tongue, in: surroundings)
    return try command.run(in: session)
  }

  /// The command that a mistaken line was about, for the hint at the end.
  private static func commandName(in words: [String]) -> String? {
    words.first { word in Usage.shown.contains { $0.name == word } }
  }
}
