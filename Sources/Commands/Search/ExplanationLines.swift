import Search
import Formats
import Words

/// The parts of a score, as lines of a terminal or as values.
struct ExplanationLines {
  let session: Session

  /// Prints the score and what made it, the greatest part first.
  func print(_ explanation: Explanation) {
    let (ink, tongue) = (session.ink, session.tongue)
    session.output.line("   \(ink.bold(explanation.sentence(in: tongue)))")
    for part in explanation.parts.sorted(by: { $0.worth > $1.worth }) {
      session.output.line("   \(ink.line(part.sentence(in: tongue)))")
    }
    session.output.line()
  }
}

extension Explanation {
  /// The parts for other programs.
  var json: JSON { .list(parts.map(\.json)) }
}

extension Explanation.Part {
  fileprivate var json: JSON {
    let (name, words): (String, [String]) =
      switch reason {
      case .word(let word, _, _): ("word", [word])
      case .title(let word): ("title", [word])
      case .form(let word): ("form", [word])
      case .neighbours(let first, let second): ("neighbours", [first, second])
      case .consonants(let word): ("consonants", [word])
      case .index(let words): ("index", words)
      }
    var members: [JSON.Member] = [
      ("part", .text(name)), ("words", .list(words.map { .text($0) })), ("worth", .decimal(worth)),
      ("sentence", .text(sentence(in: .english))),
      ("arabic", .text(sentence(in: .arabic))),
    ]
    if case .word(_, let times, let rarity) = reason {
      members += [("times", .number(times)), ("rarity", .decimal(rarity))]
    }
    return .object(members)
  }
}
