import Desk
import Foundation
import Records
import Search

/// An archive made for a measurement, in a folder that goes with it.
final class BenchArchive {
  let desk: Desk
  let receipt: Receipt
  /// How long filing took, in seconds.
  let seconds: Double
  /// The size of the corpus's file.
  let textBytes: Int
  /// What goes when the measurement is over; `nil` for an archive that is kept.
  private let folder: URL?

  /// A fresh archive with every record of `corpus`, or the archive kept at `kept` where one is already.
  init(of corpus: String, kept: String? = nil) throws {
    let path: String
    if let kept {
      (folder, path) = (nil, kept)
    } else {
      let folder = FileManager.default.temporaryDirectory.appending(
        path: "sijill-bench-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      (self.folder, path) = (folder, folder.appending(path: "bench.sijill").path)
    }
    textBytes = (try FileManager.default.attributesOfItem(atPath: corpus)[.size] as? Int) ?? 0
    if FileManager.default.fileExists(atPath: path) {
      (desk, receipt, seconds) = (try Desk(opening: path), Receipt(), 0)
      return
    }
    try Desk.create(at: path)
    let desk = try Desk(opening: path)
    var receipt = Receipt()
    seconds =
      try ContinuousClock().measure {
        receipt = try desk.importRecords(from: corpus, options: IntakeOptions(), by: .local)
      } / .seconds(1)
    (self.desk, self.receipt) = (desk, receipt)
    guard receipt.failed == 0, receipt.added > 0 else {
      throw BenchError("\(receipt.failed) records failed: \(receipt.lines.prefix(3))")
    }
  }

  deinit {
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }
}

/// A query of a file of queries.
struct BenchQuery: Decodable {
  let id: String
  let text: String

  /// Every query of a JSONL file.
  static func all(in path: String) throws -> [BenchQuery] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(BenchQuery.self, from: Data($0.utf8))
    }
  }
}

/// One way of asking, and how it is called in what a measurement prints.
struct BenchMode {
  let name: String
  let reading: SearchRequest.Reading
  let hasExcerpts: Bool

  /// The modes side by side; the page is what a person gets who types and presses Enter.
  static let all = [
    BenchMode(name: "all", reading: .all, hasExcerpts: false),
    BenchMode(name: "any", reading: .any, hasExcerpts: false),
    BenchMode(name: "default", reading: .standard, hasExcerpts: false),
    BenchMode(name: "page", reading: .standard, hasExcerpts: true),
  ]

  func request(for query: BenchQuery, limit: Int) -> SearchRequest {
    SearchRequest(
      query: SearchQuery(typed: query.text), reading: reading, limit: limit,
      hasExcerpts: hasExcerpts)
  }

  /// The times of every query, asked in turn, in milliseconds.
  func times(of queries: [BenchQuery], at desk: Desk, limit: Int) throws -> [Double] {
    let clock = ContinuousClock()
    return try queries.map { query in
      let time = try clock.measure {
        _ = try desk.answer(request(for: query, limit: limit), for: .local)
      }
      return time / .milliseconds(1)
    }
  }
}

/// Prints one line of JSON.
func printFigures(_ figures: [String: Any]) throws {
  let data = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
  print(String(decoding: data, as: UTF8.self))
}
