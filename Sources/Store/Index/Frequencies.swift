import Search
import SQLite
import Synchronization

/// Remembers how many passages have each word: to count a common word the index must be walked.
///
/// Only the weight of a word depends on the number, so that an old one serves until the archive has
/// grown or shrunk by a tenth.
final class Frequencies: Sendable {
  /// The most words remembered; beyond them all are forgotten.
  private static let wordsMax = 20_000
  /// A word of at least so many passages is common: its number is stored in the archive, because
  /// counting takes longer the more passages there are.
  static let commonMin = 1_000

  private struct Memory {
    var rows = 0
    var counts: [String: Int] = [:]
    /// The words that no passage had in this state of the index.
    var absent: Set<String> = []
    var state = 0
  }

  private let memory = Mutex(Memory())

  /// The number of rows that have each group of `plan`, in an archive of `rows` passages
  /// whose index is in `state`.
  func counts(
    for plan: QueryPlan, rows: Int, state: Int, on connection: Connection
  ) throws(SQLiteError) -> [Int] {
    var counts: [Int] = []
    for group in plan.groups {
      var sum = 0
      for word in group.words {
        sum += try count(of: word, rows: rows, state: state, on: connection)
      }
      counts.append(min(sum, rows))
    }
    return counts
  }

  private func count(
    of word: String, rows: Int, state: Int, on connection: Connection
  ) throws(SQLiteError) -> Int {
    let known = memory.withLock { memory -> Int? in
      if abs(memory.rows - rows) > rows / 10 || memory.counts.count > Self.wordsMax {
        memory = Memory(rows: rows)
      }
      // A zero is forgotten when the index changes: a new passage with the word must be found at
      // once.
      if memory.state != state || memory.absent.count > Self.wordsMax {
        (memory.absent, memory.state) = ([], state)
      }
      return memory.counts[word] ?? (memory.absent.contains(word) ? 0 : nil)
    }
    if let known { return known }
    var count = try connection.integer(
      "SELECT rows FROM common_word_index WHERE word = ?1", .text(word))
    if count == 0 {
      count = try connection.integer("SELECT doc FROM word_index WHERE term = ?1", .text(word))
    }
    memory.withLock { memory in
      if count > 0 {
        memory.counts[word] = count
      } else if memory.state == state {
        memory.absent.insert(word)
      }
    }
    return count
  }
}
