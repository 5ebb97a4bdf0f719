import Foundation

/// A corpus of any size from a real one: its sentences dealt out anew.
///
/// The first passages are the real ones. Those after them take the lengths of the real ones in turn, and
/// sentences from anywhere: words are as common as they were and stand in real sentences. As no new word
/// comes in, even the rare ones are found in more passages than in a library of that size: harder for a
/// search, not easier.
struct ShuffledCorpus {
  private struct Record: Codable {
    var id: String
    var title: String
    var text: String
  }

  let count: Int
  private let records: [Record]
  private let sentences: [Substring]
  private var random: SeededNumbers

  init(from path: String, count: Int, seed: UInt64) throws {
    self.count = count
    random = SeededNumbers(state: seed)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    records = try text.split(separator: "\n").map {
      try JSONDecoder().decode(Record.self, from: Data($0.utf8))
    }
    sentences = records.flatMap { $0.text.split { $0 == "\n" || $0 == "." || $0 == "؛" } }
    guard sentences.isEmpty == false else { throw BenchError("the corpus has no text") }
  }

  /// Writes the corpus as JSONL.
  mutating func write(to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil) else {
      throw BenchError("\(path) cannot be written")
    }
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    let encoder = JSONEncoder()
    var lines = Data()
    for number in 0..<count {
      var record = records[number % records.count]
      record.id = "\(number)"
      if number >= records.count {
        record.text = dealt(bytes: record.text.utf8.count)
        record.title += " \(number)"
      }
      lines += try encoder.encode(record) + [0x0A]
      guard lines.count > 1 << 20 || number == count - 1 else { continue }
      try file.write(contentsOf: lines)
      lines.removeAll(keepingCapacity: true)
    }
    try file.close()
  }

  private mutating func dealt(bytes: Int) -> String {
    var text = ""
    while text.utf8.count < bytes, let sentence = sentences.randomElement(using: &random) {
      text += sentence + ".\n"
    }
    return text
  }
}

/// SplitMix64 (https://prng.di.unimi.it/splitmix64.c): the same numbers for the same seed.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
