import Foundation
import Records
import Formats
import Words

/// How an intake is shown: one line that changes while it runs, and the receipt at its end.
final class Progress {
  private let session: Session
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  /// Between two changes of the line: often enough to look alive, seldom enough to be read.
  private static let pause = Duration.milliseconds(100)

  init(in session: Session) { self.session = session }

  /// Shows how far it has come; on a terminal only.
  func show(_ progress: IntakeProgress) {
    guard session.messages.isTerminal else { return }
    let now = ContinuousClock.now
    if let shown, now - shown < Self.pause { return }
    shown = now
    // Back to the beginning of the line, and what stood there wiped out.
    session.messages.text("\r\u{1B}[K\(line(of: progress))")
    session.messages.flush()
  }

  /// How far it has come and how fast: «120 من 300 · 4.2 ميجابايت/ث · أخفق 1».
  private func line(of progress: IntakeProgress) -> String {
    let tongue = session.tongue
    let done = progress.done
    let speed = tongue.size(bytes: Int(Double(progress.bytes) / max(seconds, 0.001)))
    let count =
      progress.total.map { tongue.say("\(done) من \($0)", "\(done) of \($0)") }
      ?? tongue.number(done)
    var parts = [count, speed + tongue.say("/ث", "/s")]
    if progress.failed > 0 {
      parts.append(tongue.say("أخفق \(progress.failed)", "\(progress.failed) failed"))
    }
    return parts.joined(separator: " · ")
  }

  /// Prints the receipt; `failed` when anything failed.
  func end(with receipt: Receipt, isTrial: Bool) -> ExitStatus {
    if shown != nil {
      session.messages.text("\r\u{1B}[K")
      session.messages.flush()
    }
    if session.isJSON {
      printJSON(receipt, isTrial: isTrial)
    } else {
      printLines(receipt, isTrial: isTrial)
    }
    return receipt.failed == 0 ? .done : .failed
  }

  private var seconds: Double {
    let elapsed = ContinuousClock.now - start
    return elapsed / Duration.seconds(1)
  }
}

// MARK: - The receipt

extension Progress {
  /// What a person must know of one by one — without text, held already, failed — then the counts.
  private func printLines(_ receipt: Receipt, isTrial: Bool) {
    for line in receipt.lines where line.outcome.isQuiet == false {
      let path = session.ink.piece(line.path)
      session.output.line("\(path): \(line.outcome.sentence(in: session.tongue))")
    }
    session.output.line(session.ink.bold(receipt.line(in: session.tongue)))
    if isTrial {
      session.say(session.tongue.say("تجربة: لم يُكتب شيء.", "A trial: nothing was written."))
    }
  }

  private func printJSON(_ receipt: Receipt, isTrial: Bool) {
    for line in receipt.lines {
      session.print([("path", .text(line.path))] + line.outcome.json(in: session.tongue))
    }
    let summary: [JSON.Member] = [
      ("added", .number(receipt.added)),
      ("linked", .number(receipt.linked)),
      ("unsearchable", .number(receipt.unsearchable)),
      ("failed", .number(receipt.failed)),
      ("trial", .truth(isTrial)),
      ("seconds", .decimal((seconds * 1000).rounded() / 1000)),
    ]
    session.print([("summary", .object(summary))])
  }
}

extension Receipt.Outcome {
  /// Whether the counts say enough of it.
  fileprivate var isQuiet: Bool {
    switch self {
    case .added(_, let quality), .ready(let quality): quality.isSearchable
    case .linked, .failed: false
    }
  }

  /// What became of the file, for other programs; the sentence stands beside the code.
  fileprivate func json(in tongue: Tongue) -> [JSON.Member] {
    switch self {
    case .added(let document, let quality):
      [
        ("outcome", .text("added")), ("document", .id(document)),
        ("quality", .text(quality.rawValue)),
      ]
    case .linked(let document, let isInTrash):
      [
        ("outcome", .text("linked")), ("document", .id(document)), ("trash", .truth(isInTrash)),
      ]
    case .ready(let quality):
      [("outcome", .text("ready")), ("quality", .text(quality.rawValue))]
    case .failed(let refusal):
      [
        ("outcome", .text("failed")), ("reason", .text(refusal.name)),
        ("message", .text(refusal.sentence(in: tongue))),
      ]
    }
  }
}

extension Refusal {
  /// The name of the refusal without its numbers, such as `tooLarge`: what a script compares.
  var name: String { String("\(self)".prefix { $0 != "(" }) }
}
