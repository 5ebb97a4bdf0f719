import Records
import Words

/// The program as a whole: a line of words in, a status out.
package enum Program {
  /// The version of the program.
  package static let version = "0.1.0"

  /// Does what `words` say, the words typed after `sijill`.
  package static func run(_ words: [String], in environment: Environment) -> ExitStatus {
    let tongue = Tongue(askedIn: words) ?? environment.tongue
    func tell(_ message: String) { environment.messages.line(message.told(in: tongue)) }
    var status: ExitStatus
    do {
      status = try obey(words, tongue: tongue, in: environment)
    } catch let error as UsageError {
      tell(error.message(in: tongue))
      let help = (["sijill help"] + commandName(in: words)).joined(separator: " ")
      environment.messages.line(tongue.say("راجع: \(help)", "See: \(help)"))
      status = .notUnderstood
    } catch let error as ArchiveError {
      tell(error.message(in: tongue).line)
      // The causes speak of files and SQLite: for whoever mends the program, only when asked for.
      if environment.environment["SIJILL_TRACE", default: ""].isEmpty == false {
        environment.messages.line(error.chain)
      }
      status = ExitStatus(error)
    } catch {
      // Both kinds of error are caught above: this is for the compiler, which cannot know.
      status = .failed
    }
    environment.output.flush()
    if environment.output.state == .failed {
      tell(tongue.say("تعذّرت كتابة المخرجات.", "The output could not be written."))
      status = .failed
    }
    environment.messages.flush()
    let readerHasGone = environment.output.state == .closed
    return readerHasGone && status == .nothingFound ? .done : status
  }

  private static func obey(
    _ words: [String], tongue: Tongue, in environment: Environment
  ) throws -> ExitStatus {
    let reading = try Reading(words)
    guard reading.arguments.has("help") == false else {
      let ink = environment.ink(try reading.arguments.choice(option: "color") ?? .auto)
      environment.output.text(Help(tongue: tongue, ink: ink).page(for: reading.command.usage))
      return .done
    }
    let _: Tongue? = try reading.arguments.choice(option: "lang")
    let command = try reading.command.init(reading.arguments)
    let session = try Session(reading.arguments, tongue: tongue, in: environment)
    return try command.run(in: session)
  }

  /// The command that a mistaken line was about, for the hint at the end: a name, and an action.
  private static func commandName(in words: [String]) -> [String] {
    for (place, word) in words.enumerated() {
      guard let entry = CommandEntry.shown.first(where: { $0.name == word }) else { continue }
      let action = words[(place + 1)...].first { $0.hasPrefix("-") == false }
      return [word] + entry.usages.compactMap(\.action).filter { $0 == action }
    }
    return []
  }
}

extension String {
  /// A message with the program's name before it, as a line of a log needs it.
  func told(in tongue: Tongue) -> String { tongue.say("سجل: ", "sijill: ") + self }
}
