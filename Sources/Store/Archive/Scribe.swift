import Records

// The older names of a change, for what has not moved to `Change` yet.

package typealias NotificationRoom = Change

extension Change {
  /// The moment as it is stored.
  package var moment: String { time.description }
}

extension Store {
  /// The present moment as it is stored.
  func now() -> String { clock.now().description }
}
