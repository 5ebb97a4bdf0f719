import Foundation
import Synchronization

/// A bounded way from threads that read to the one that takes.
///
/// `Mutex` keeps the values, the condition only wakes whoever waits: the condition alone could not
/// guard state without switching the compiler's checks off.
final class BoundedQueue<Element: Sendable>: Sendable {
  private struct State: Sendable {
    var waiting: [Element] = []
    var isClosed = false
    var isAbandoned = false
  }

  private let condition = NSCondition()
  private let state = Mutex(State())
  private let capacity: Int

  /// A conveyor that holds at most `capacity` elements, so that reading ahead stays bounded.
  init(capacity: Int) { self.capacity = capacity }

  /// Puts in an element, waiting for room; `false` when nobody will take it any more.
  func put(_ element: Element) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while state.withLock({ $0.waiting.count >= capacity && $0.isAbandoned == false }) {
      condition.wait()
    }
    let isWanted = state.withLock { state in
      if state.isAbandoned == false { state.waiting.append(element) }
      return state.isAbandoned == false
    }
    condition.broadcast()
    return isWanted
  }

  /// Takes out the oldest element, waiting for it; `nil` at the end.
  func take() -> Element? {
    condition.lock()
    defer { condition.unlock() }
    while state.withLock({ $0.waiting.isEmpty && $0.isClosed == false }) { condition.wait() }
    let element = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    condition.broadcast()
    return element
  }

  /// Says that nothing more is put in.
  func close() {
    condition.lock()
    state.withLock { $0.isClosed = true }
    condition.broadcast()
    condition.unlock()
  }

  /// Says that nothing more is taken out.
  func abandon() {
    condition.lock()
    state.withLock { $0.isAbandoned = true }
    condition.broadcast()
    condition.unlock()
  }
}
