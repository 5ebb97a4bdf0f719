import Intake
package import Records
import Store

extension Desk {
  /// Reads a list of certified signatures into a founding notification.
  ///
  /// Every bad line is told and the rest goes in, as one transaction. Throws `.missing(.file)` where
  /// the file is none or no list of signatures, `.refused` once the letter has left.
  package func addSignatures(
    from path: String, to id: NotificationID, by visitor: Visitor
  ) throws(ArchiveError) -> SignatureReceipt {
    try add(SignatureList(path: path), called: path, to: id, by: visitor)
  }

  /// The same for a list that was uploaded.
  package func addSignatures(
    _ list: Original, to id: NotificationID, by visitor: Visitor
  ) throws(ArchiveError) -> SignatureReceipt {
    try add(SignatureList(uploaded: list.bytes), called: list.name, to: id, by: visitor)
  }

  private func add(
    _ list: SignatureList, called name: String, to id: NotificationID, by visitor: Visitor
  ) throws(ArchiveError) -> SignatureReceipt {
    // Who may not see the notification shall not learn it from how long the reading takes.
    _ = try store.foundingTally(of: id, for: visitor)
    var good: [(line: Int, signature: FoundingSignature)] = []
    var faults: [SignatureReceipt.Line] = []
    let today = today
    do throws(Refusal) {
      try list.forEach { line, result in
        switch result {
        case .success(let signature) where signature.certified?.isAfter(today) == true:
          let fault = signature.certified.map { SignatureFault.ahead($0) } ?? .unreadable
          faults.append(SignatureReceipt.Line(line: line, fault: fault))
        case .success(let signature): good.append((line, signature))
        case .failure(let fault): faults.append(SignatureReceipt.Line(line: line, fault: fault))
        }
      }
    } catch {
      throw .missing(.file, name: name)
    }
    let (signatures, bad) = (good, faults)
    return try store.change("adding signatures", by: visitor) { change throws(ArchiveError) in
      let stored = try change.addSignatures(signatures, to: id)
      return SignatureReceipt(
        added: stored.added, faults: (bad + stored.faults).sorted { $0.line < $1.line },
        tally: try change.foundingTally(of: id))
    }
  }

  /// How many signatures each governorate has, and what is still missing.
  package func foundingTally(
    of id: NotificationID, for visitor: Visitor
  ) throws(ArchiveError) -> FoundingTally {
    try store.foundingTally(of: id, for: visitor)
  }
}
