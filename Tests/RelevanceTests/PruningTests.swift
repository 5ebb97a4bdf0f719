import Foundation
import Support
import Testing

@testable import Bench

/// The ranking that looks only where the best can be finds what reading every passage finds.
struct PruningTests {
  /// Sets with people's judgements, kept beside the repository and not part of it.
  private static let sets = RepositoryFolder.shared.appending(path: "retrieval")

  /// Every so many queries of each set: all of them are asked by `Bench pruning`, which is faster.
  private static let steps = [
    ("dz-rulings", 16), ("eg-civil", 3), ("arcd", 16), ("eg-law-titles", 60),
  ]

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: sets.path),
      "the development sets are not beside the repository"))
  func `the same ten hits on the development sets`() throws {
    var (queries, same, exhaustive, pruned) = (0, 0, 0.0, 0.0)
    for (name, step) in Self.steps {
      let folder = Self.sets.appending(path: name)
      let bench = try PruningBench([
        folder.appending(path: "corpus.jsonl").path, folder.appending(path: "queries.jsonl").path,
        folder.appending(path: "qrels.tsv").path, "--every", "\(step)",
      ])
      for (_, found) in try bench.comparisons() {
        queries += found.queries
        same += found.same
        exhaustive += found.exhaustive * Double(found.queries)
        pruned += found.pruned * Double(found.queries)
      }
    }
    #expect(queries > 100)
    #expect(Double(same) >= 0.97 * Double(queries), "\(same) of \(queries)")
    #expect(abs(exhaustive - pruned) <= 0.002 * Double(queries), "\(exhaustive) \(pruned)")
  }

  /// Common and rare words, names, numbers and questions, over a corpus invented here: always run.
  @Test func `the same ten hits where there are more passages than are read`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sijill-relevance-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let corpus = folder.appending(path: "corpus.jsonl")
    let queries = folder.appending(path: "queries.jsonl")
    var random = SeededNumbers(state: 7)
    try Self.lines((0..<400).map { _ in Self.text(40, &random) }).write(to: corpus)
    try Self.lines((0..<40).map { _ in Self.text(4, &random) }).write(to: queries)
    for (mode, found) in try PruningBench([corpus.path, queries.path]).comparisons() {
      #expect(found.queries == 40)
      #expect(Double(found.same) >= 0.97 * Double(found.queries), "\(mode): \(found)")
    }
  }

  private static let words = """
    حكم محكمة النقض الجنايات قانون العقوبات الإجراءات المتهم الدفاع النيابة العامة الحبس الاحتياطي تدابير
    الإفراج الكفالة التظلم الطعن الاستئناف الدستور الحزب العضو القاهرة الإسكندرية قرار الوزير لائحة
    التنفيذ السفر المنع القضية الدعوى الجلسة التأجيل المرافعة المذكرة الشهود الأدلة البراءة الإدانة
    """.split(whereSeparator: \.isWhitespace)

  /// Words as they are in texts: the first ones common, the last ones rare.
  private static func text(_ count: Int, _ random: inout SeededNumbers) -> String {
    (0..<count).map { _ in
      let share = Double.random(in: 0..<1, using: &random)
      return String(words[Int(share * share * Double(words.count))])
    }.joined(separator: " ")
  }

  private static func lines(_ texts: [String]) throws -> Data {
    let lines = try texts.enumerated().map { number, text in
      let record = ["id": "\(number)", "title": "مستند \(number)", "text": text]
      return String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    }
    return Data((lines.joined(separator: "\n") + "\n").utf8)
  }
}
