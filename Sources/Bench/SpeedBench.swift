import Desk
import Foundation
import Records
import Search

/// Every mode of searching side by side on one corpus, the page of results with its excerpts among them.
struct SpeedBench {
  let corpus: String
  let queries: [String]
  var limit = 20
  var rounds = 3
  /// How many of the slowest queries are named, by the best of their rounds.
  var slowest = 0
  /// Where the archive is kept for the next measurement; `nil` for nowhere.
  var kept: String?
  /// The modes that are measured.
  var modes = BenchMode.all

  init(_ arguments: [String]) throws {
    var operands: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--limit": limit = rest.popFirst().flatMap { Int($0) } ?? limit
      case "--rounds": rounds = rest.popFirst().flatMap { Int($0) } ?? rounds
      case "--slowest": slowest = rest.popFirst().flatMap { Int($0) } ?? slowest
      case "--keep": kept = rest.popFirst()
      case "--mode":
        let name = rest.popFirst()
        modes = BenchMode.all.filter { $0.name == name }
      default: operands.append(word)
      }
    }
    guard operands.count >= 2 else { throw BenchError("a corpus and its queries are needed") }
    (corpus, queries) = (operands[0], Array(operands.dropFirst()))
  }

  func measure() throws {
    let archive = try BenchArchive(of: corpus, kept: kept)
    try printFigures([
      "docs": archive.receipt.added, "bytes": archive.textBytes,
      "index_s": rounded(archive.seconds),
      "mb_s": rounded(Double(archive.textBytes) / 1e6 / max(archive.seconds, 1e-3)),
      "index_per_text_byte": rounded(
        Double(try archive.desk.indexBytes()) / Double(archive.textBytes)),
      "peak_rss_mb": rounded(peakResidentMegabytes()),
    ])
    for path in queries {
      let asked = try BenchQuery.all(in: path)
      for mode in modes {
        // The first round brings the archive's pages into memory; it is told by itself.
        let first = try mode.times(of: asked, at: archive.desk, limit: limit)
        var times: [Double] = []
        for _ in 0..<max(1, rounds) {
          times += try mode.times(of: asked, at: archive.desk, limit: limit)
        }
        let best = asked.indices.map { place in
          stride(from: place, to: times.count, by: asked.count).map { times[$0] }.min() ?? 0
        }
        try printFigures([
          "queries": URL(filePath: path).lastPathComponent, "mode": mode.name,
          "first_p50_ms": rounded(percentile(0.5, of: first)),
          "first_p95_ms": rounded(percentile(0.95, of: first)),
          "p50_ms": rounded(percentile(0.5, of: times)),
          "p95_ms": rounded(percentile(0.95, of: times)), "max_ms": rounded(times.max() ?? 0),
          // Of the best round of each query: what other programs do at the time tells less.
          "best_p50_ms": rounded(percentile(0.5, of: best)),
          "best_p95_ms": rounded(percentile(0.95, of: best)),
          "peak_rss_mb": rounded(peakResidentMegabytes()),
        ])
        let slow = zip(asked, best).sorted { $0.1 > $1.1 }.prefix(slowest)
        for (query, time) in slow {
          let answer = try archive.desk.answer(mode.request(for: query, limit: limit), for: .local)
          print("  \(rounded(time)) ms, \(answer.passages) passages: \(query.text)")
        }
      }
    }
  }
}
