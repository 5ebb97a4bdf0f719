/// Why the server did not start.
package enum ServerError: Error, Equatable {
  /// Another program listens on this port.
  case portTaken(Int)
  /// This user may not listen on this port; those below 1024 are kept for the system.
  case portForbidden(Int)
  /// No such port: they run from 0 to 65535.
  case noSuchPort(Int)
  /// The machine refused, with its error number.
  case notStarted(code: Int32)
}
