import Formats
import Records
import Words

/// Signatures of founders as a person reads them in a terminal, or a program as JSON.
extension Session {
  private var reports: SignatureReports { SignatureReports(tongue: tongue) }

  /// Prints what became of a list: every line that is wrong or doubled, then the count.
  func show(_ receipt: SignatureReceipt) -> ExitStatus {
    for fault in receipt.faults {
      if isJSON { print(fault.json) } else { messages.line(ink.piece(reports.line(fault))) }
    }
    if isJSON == false { say(reports.added(receipt.added)) }
    _ = show(receipt.tally)
    return receipt.faults.contains { $0.fault.counts == false } ? .failed : .done
  }

  /// Prints how many signatures each governorate has, and what is missing.
  func show(_ tally: FoundingTally) -> ExitStatus {
    guard isJSON == false else { return print(tally.json) }
    for governorate in Governorate.allCases {
      guard let count = tally.counts[governorate] else { continue }
      say("\(count)\t\(ink.piece(governorate.label(in: tongue)))")
    }
    say(reports.tally(tally))
    return say(reports.verdict(tally))
  }
}
