import Foundation

/// How time, memory and size grow with the archive: a corpus shuffled to several sizes.
///
/// Each size is measured by a process of its own, so that its memory is its own.
struct CurveBench {
  let corpus: String
  let queries: [String]
  var sizes = [1_000, 10_000, 100_000, 500_000]

  init(_ arguments: [String]) throws {
    var operands: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--sizes" {
        sizes = (rest.popFirst() ?? "").split(separator: ",").compactMap { Int($0) }
      } else {
        operands.append(word)
      }
    }
    guard operands.count >= 2, sizes.isEmpty == false else {
      throw BenchError("a corpus and its queries are needed")
    }
    (corpus, queries) = (operands[0], Array(operands.dropFirst()))
  }

  func measure() throws {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "sijill-curve-\(ProcessInfo.processInfo.processIdentifier).jsonl"
    ).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for size in sizes {
      var shuffled = try ShuffledCorpus(from: corpus, count: size, seed: 1)
      try shuffled.write(to: path)
      let process = Process()
      process.executableURL = URL(filePath: CommandLine.arguments[0])
      process.arguments = ["speed", path] + queries
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw BenchError("the measurement of \(size) passages failed")
      }
    }
  }
}
