import Desk
import Foundation
import Records
import Search

/// Indexes a corpus in a fresh archive, asks every query three times and writes a TREC run.
struct RetrievalBench {
  let corpus: String
  let queries: String
  var run: String?
  var reading = SearchRequest.Reading.standard
  var limit = 100
  /// Whether every passage that has any of the words is scored.
  var isExhaustive = false

  init(_ arguments: [String]) throws {
    var operands: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--run": run = rest.popFirst()
      case "--limit": limit = rest.popFirst().flatMap { Int($0) } ?? limit
      case "--exhaustive": isExhaustive = true
      case "--mode":
        guard let mode = rest.popFirst().flatMap({ SearchRequest.Reading(rawValue: $0) }) else {
          throw BenchError("--mode is default, any or all")
        }
        reading = mode
      default: operands.append(word)
      }
    }
    guard operands.count == 2 else { throw BenchError("a corpus and its queries are needed") }
    (corpus, queries) = (operands[0], operands[1])
  }

  func measure() throws {
    let archive = try BenchArchive(of: corpus)
    let desk = archive.desk
    let clock = ContinuousClock()
    let asked = try BenchQuery.all(in: queries)
    var times: [Double] = []
    var lines: [String] = []
    for round in 0..<3 {
      for query in asked {
        var answer: SearchAnswer?
        let time = try clock.measure {
          answer = try desk.answer(
            SearchRequest(
              query: SearchQuery(typed: query.text), reading: reading, limit: limit,
              hasExcerpts: false, isExhaustive: isExhaustive), for: .local)
        }
        times.append(time / .milliseconds(1))
        guard round == 0, let answer else { continue }
        for hit in answer.hits {
          lines.append("\(query.id) Q0 \(hit.card.external ?? "?") \(hit.rank) \(hit.score) sijill")
        }
      }
    }
    if let run {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: run))
    }
    try printFigures([
      "docs": archive.receipt.added, "bytes": archive.textBytes,
      "index_s": rounded(archive.seconds), "index_bytes": try desk.indexBytes(),
      "p50_ms": rounded(percentile(0.5, of: times)),
      "p95_ms": rounded(percentile(0.95, of: times)), "max_ms": rounded(times.max() ?? 0),
      "peak_rss_mb": rounded(peakResidentMegabytes()),
    ])
  }
}
