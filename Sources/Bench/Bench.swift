import Foundation

/// The measurements there are.
enum Bench {
  /// Runs the measurement that `arguments` name; 0 when it was made, 2 when it was not understood.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      switch arguments.first {
      case "retrieval": try RetrievalBench(Array(arguments.dropFirst())).measure()
      case "speed": try SpeedBench(Array(arguments.dropFirst())).measure()
      case "shuffle": try shuffle(Array(arguments.dropFirst()))
      case "calendar": try CalendarBench(Array(arguments.dropFirst())).measure()
      case "tokenizer": try TokenizerBench(Array(arguments.dropFirst())).measure()
      case "cases": try CasesBench(Array(arguments.dropFirst())).measure()
      default:
        throw BenchError(
          """
          Bench retrieval CORPUS.jsonl QUERIES.jsonl [--run OUT] [--mode default|any|all] [--limit 100]
          Bench speed CORPUS.jsonl QUERIES.jsonl… [--limit 20] [--rounds 3]
          Bench shuffle CORPUS.jsonl COUNT OUT.jsonl
          Bench tokenizer CORPUS.jsonl
          Bench cases [--members N] [--cases N] [--events N] [--keep PATH]
          Bench calendar ARCHIVE
          Bench cases [--members N] [--cases N] [--events N] [--keep PATH]
          """)
      }
      return 0
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      return 2
    }
  }

  /// Writes the corpus of so many passages that the curve is measured on, for other programs to read.
  private static func shuffle(_ arguments: [String]) throws {
    guard arguments.count == 3, let count = Int(arguments[1]), count > 0 else {
      throw BenchError("a corpus, a number and a file to write are needed")
    }
    var corpus = try ShuffledCorpus(from: arguments[0], count: count, seed: 1)
    try corpus.write(to: arguments[2])
  }
}

/// Why nothing was measured.
struct BenchError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The highest resident memory of this process so far, in megabytes.
func peakResidentMegabytes() -> Double {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return (Double(line.split(separator: " ").dropFirst().first ?? "") ?? 0) / 1024
}

/// The value below which `share` of the sorted `values` lie.
func percentile(_ share: Double, of values: [Double]) -> Double {
  guard values.isEmpty == false else { return 0 }
  let sorted = values.sorted()
  return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
}

func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
