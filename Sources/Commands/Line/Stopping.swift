import Foundation
import Synchronization

/// The wish of whoever runs the program that it end: Ctrl-C, or `kill`.
enum Stopping {
  fileprivate static let isWished = Atomic<Bool>(false)

  /// Between two looks whether to end: short enough to feel immediate, long enough to cost nothing.
  private static let pauseSeconds = 0.1

  /// From here on such a signal is remembered instead of ending the process at once.
  static func listen() {
    signal(SIGINT, wishToStop)
    signal(SIGTERM, wishToStop)
  }

  /// After so many looks something is done beside the waiting: soon after an act, and seldom enough
  /// that one who works does not notice.
  private static let looksBetween = 5

  /// Returns when somebody wished it; does `beside` again and again meanwhile.
  static func wait(doing beside: () -> Void) {
    var looks = 0
    while isWished.load(ordering: .relaxed) == false {
      Thread.sleep(forTimeInterval: pauseSeconds)
      looks += 1
      if looks % looksBetween == 0 { beside() }
    }
  }
}

/// Called by the system in the middle of anything: it may do no more than this.
private func wishToStop(_ signal: Int32) {
  Stopping.isWished.store(true, ordering: .relaxed)
}
