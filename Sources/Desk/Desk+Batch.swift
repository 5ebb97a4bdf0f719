import Intake
package import Records
package import Search
import Store

extension Desk {
  /// The lines of a list in a file: each line of a text, or one column of a table.
  package func list(
    inFileAt path: String, column: String? = nil
  ) throws(Refusal) -> [ListLine] {
    try Intake().list(inFileAt: path, column: column)
  }

  /// The lines of a list that was uploaded or pasted, as a file of this name would be read.
  package func list(
    of bytes: [UInt8], named name: String, column: String? = nil
  ) throws(Refusal) -> [ListLine] {
    try Intake().list(of: bytes, named: name, column: column)
  }

  /// Searches each line and gives what it found to `take`, in order, until it returns `false`.
  ///
  /// A line that cannot be searched is told like the others and stops nothing. Lines beyond `most`
  /// are left; the numbers say how many.
  package func batch(
    _ lines: [ListLine], reading: BatchReading, atMost most: Int = ListLine.countMax,
    for visitor: Visitor, take: (BatchRow) -> Bool
  ) throws(ArchiveError) -> BatchCount {
    var count = BatchCount()
    count.left = max(0, lines.count - most)
    for line in lines.prefix(most) {
      let row = BatchRow(line: line, outcome: try outcome(of: line, reading, for: visitor))
      count.note(row)
      guard take(row) else { break }
    }
    return count
  }

  private func outcome(
    of line: ListLine, _ reading: BatchReading, for visitor: Visitor
  ) throws(ArchiveError) -> BatchRow.Outcome {
    if let problem = line.problem { return .refused(problem) }
    let request = reading.request(for: line.text)
    if let flaw = request.query.flaw { return .vain(flaw) }
    let answer = try store.answer(request, for: visitor)
    guard let hit = answer.hits.first else {
      return .nothing(meant: try store.correction(of: request.query, for: visitor)?.typed)
    }
    let best = BatchRow.Best(
      document: hit.card.id, title: hit.card.details.title, kind: hit.card.details.kind,
      label: hit.passages.first?.label ?? "")
    return .found(documents: answer.documents, best: best)
  }
}
