/// Where the archive takes the present moment from (الساعة).
///
/// The program gives it the machine's, a test one that stands still.
package struct Clock: Sendable {
  private let read: @Sendable () -> Timestamp

  package init(_ read: @escaping @Sendable () -> Timestamp) { self.read = read }

  /// A clock that always shows this moment.
  package static func stopped(at moment: Timestamp) -> Clock { Clock { moment } }

  /// The present moment.
  package func now() -> Timestamp { read() }
}
