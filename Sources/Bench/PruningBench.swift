import Desk
import Foundation
import Records
import Search

/// Whether the ranking that looks only where the best can be finds what reading every passage finds.
struct PruningBench {
  let corpus: String
  let queries: String
  /// What people judged: the query, the document and the grade in each line.
  let judgements: String?
  /// Only every so many queries are asked.
  var step = 1

  init(_ arguments: [String]) throws {
    var operands: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--every" {
        step = max(1, rest.popFirst().flatMap { Int($0) } ?? step)
      } else {
        operands.append(word)
      }
    }
    guard (2...3).contains(operands.count) else {
      throw BenchError("a corpus and its queries are needed")
    }
    (corpus, queries) = (operands[0], operands[1])
    judgements = operands.count == 3 ? operands[2] : nil
  }

  func measure() throws {
    for (mode, found) in try comparisons() {
      try printFigures([
        "mode": mode.rawValue, "queries": found.queries, "same_top_10": found.same,
        "ndcg_exhaustive": rounded(found.exhaustive), "ndcg_pruned": rounded(found.pruned),
      ])
    }
  }

  /// What both rankings found, over all queries.
  struct Comparison {
    var queries = 0
    /// How many queries have the same ten hits in the same order.
    var same = 0
    /// The mean nDCG@10 of each.
    var exhaustive = 0.0
    var pruned = 0.0
  }

  /// The comparison for any of the words and for the default mode.
  func comparisons() throws -> [(SearchRequest.Reading, Comparison)] {
    let archive = try BenchArchive(of: corpus)
    let asked = try BenchQuery.all(in: queries)
    let grades = try judgements.map { try Self.grades(in: $0) } ?? [:]
    return try [SearchRequest.Reading.any, .standard].map { mode in
      var found = Comparison()
      for place in stride(from: 0, to: asked.count, by: step) {
        let query = asked[place]
        func hits(isExhaustive: Bool) throws -> [String] {
          let request = SearchRequest(
            query: SearchQuery(typed: query.text), reading: mode, limit: 10, hasExcerpts: false,
            isExhaustive: isExhaustive)
          return try archive.desk.answer(request, for: .local).hits.map { hit in
            hit.card.external ?? "\(hit.card.id)"
          }
        }
        let (all, some) = (try hits(isExhaustive: true), try hits(isExhaustive: false))
        found.queries += 1
        found.same += all == some ? 1 : 0
        found.exhaustive += Self.gain(all, grades[query.id] ?? [:])
        found.pruned += Self.gain(some, grades[query.id] ?? [:])
      }
      found.exhaustive /= Double(max(1, found.queries))
      found.pruned /= Double(max(1, found.queries))
      return (mode, found)
    }
  }

  /// The grades of each query's documents.
  private static func grades(in path: String) throws -> [String: [String: Double]] {
    var grades: [String: [String: Double]] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3, let grade = Double(parts[2]) else { continue }
      grades[parts[0], default: [:]][parts[1]] = grade
    }
    return grades
  }

  /// nDCG@10: how much of what people judged good stands among the first ten, and how far up.
  private static func gain(_ hits: [String], _ grades: [String: Double]) -> Double {
    func sum(_ values: [Double]) -> Double {
      values.prefix(10).enumerated().reduce(0) { $0 + $1.element / log2(Double($1.offset + 2)) }
    }
    let ideal = sum(grades.values.sorted(by: >))
    return ideal == 0 ? 0 : sum(hits.map { grades[$0] ?? 0 }) / ideal
  }
}
