import Foundation

/// How hard the tests try: a little at every change, much more with `make full`.
package enum Effort {
  /// Whether time does not matter.
  package static let isFull = ProcessInfo.processInfo.environment["SIJILL_FULL"] != nil

  /// So many tries, or twenty times as many where time does not matter.
  package static func tries(_ count: Int) -> Int { isFull ? count * 20 : count }

  /// The seeds of a property, each of which names a failure.
  package static func seeds(_ count: UInt64) -> Range<UInt64> {
    0..<UInt64(tries(Int(count)))
  }
}
