import Search

/// Collects the rows of a search in one pass: counts everything and keeps the best documents.
///
/// The passages of a document lie beside each other, because they are filed together.
struct Gathering {
  private var findings = Searching.Findings()
  private var present = Passing()
  private var top: Top

  /// Whether every document is named, not only the best: facets are counted over all of them.
  private let keepsAll: Bool

  init(count: Int, keepsAll: Bool = false) {
    top = Top(count: count)
    self.keepsAll = keepsAll
  }

  /// Notes one more passage that answers.
  mutating func take(_ id: Int64, of document: Int64, _ score: Double) {
    findings.passages += 1
    if present.document != document {
      if let found = present.found(above: top.worst) { top.offer(found) }
      findings.documents += 1
      if keepsAll { findings.found.append(document) }
      present = Passing(document: document)
    }
    present.take(id, score)
  }

  /// Everything that was found, when the last row has gone by.
  mutating func finish() -> Searching.Findings {
    if let found = present.found(above: top.worst) { top.offer(found) }
    findings.best = top.sorted
    return findings
  }
}
