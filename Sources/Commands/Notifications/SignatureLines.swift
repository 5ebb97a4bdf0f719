import Records
import Formats
import Words

/// Signatures of founders as a person reads them in a terminal, or a program as JSON.
struct SignatureLines {
  let session: Session

  private var reports: SignatureReports { SignatureReports(tongue: session.tongue) }

  /// Prints what became of a list: every line that is wrong or doubled, then the count.
  func print(_ receipt: SignatureReceipt) {
    for fault in receipt.faults {
      guard session.isJSON == false else {
        session.output.line(fault.json.line)
        continue
      }
      session.messages.line(session.ink.piece(reports.line(fault)))
    }
    if session.isJSON == false { session.output.line(reports.added(receipt.added)) }
    print(receipt.tally)
  }

  /// Prints how many signatures each governorate has, and what is missing.
  func print(_ tally: FoundingTally) {
    guard session.isJSON == false else { return session.output.line(tally.json.line) }
    for governorate in Governorate.allCases {
      guard let count = tally.counts[governorate] else { continue }
      let name = session.ink.piece(governorate.label(in: session.tongue))
      session.output.line("\(count)\t\(name)")
    }
    session.output.line(reports.tally(tally))
    session.output.line(reports.verdict(tally))
  }
}
