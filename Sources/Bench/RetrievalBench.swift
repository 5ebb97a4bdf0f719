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

  init(_ arguments: [String]) throws {
    var operands: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--run": run = rest.popFirst()
      case "--limit": limit = rest.popFirst().flatMap { Int($0) } ?? limit
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

  private struct Query: Decodable {
    let id: String
    let text: String
  }

  func measure() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sijill-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "bench.sijill").path
    try Desk.create(at: path)
    let desk = try Desk(opening: path)
    let clock = ContinuousClock()
    var receipt = Receipt()
    let indexing = try clock.measure {
      receipt = try desk.importRecords(from: corpus, options: IntakeOptions(), by: .local)
    }
    guard receipt.failed == 0, receipt.added > 0 else {
      throw BenchError("\(receipt.failed) records failed: \(receipt.lines.prefix(3))")
    }
    let asked = try String(contentsOfFile: queries, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Query.self, from: Data($0.utf8))
    }
    var times: [Double] = []
    var lines: [String] = []
    for round in 0..<3 {
      for query in asked {
        var answer: SearchAnswer?
        let time = try clock.measure {
          answer = try desk.answer(
            SearchRequest(
              query: SearchQuery(typed: query.text), reading: reading, limit: limit,
              hasExcerpts: false), for: .local)
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
    let textBytes = (try FileManager.default.attributesOfItem(atPath: corpus)[.size] as? Int) ?? 0
    let figures: [String: Any] = [
      "docs": receipt.added, "bytes": textBytes, "index_s": rounded(indexing / .seconds(1)),
      "index_bytes": try desk.indexBytes(), "p50_ms": rounded(percentile(0.5, of: times)),
      "p95_ms": rounded(percentile(0.95, of: times)), "max_ms": rounded(times.max() ?? 0),
      "peak_rss_mb": rounded(peakResidentMegabytes()),
    ]
    let data = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }
}
