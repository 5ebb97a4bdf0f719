package import Foundation
import Formats

/// Lines for a person or another program, gathered and written in large pieces.
///
/// Writing never fails for the one who prints: when the reader has gone, what follows is dropped in
/// silence, as `sijill list | head -1` wants it; any other failure is kept in `state`.
package final class Printer {
  /// Whether what is printed still arrives.
  package enum State: Equatable, Sendable {
    case open
    /// The reader has gone: a closed pipe.
    case closed
    /// The rest could not be written, such as to a full disk.
    case failed
  }

  /// Whether a person sees the lines on a terminal.
  package let isTerminal: Bool
  package private(set) var state = State.open
  private var gathered = Data()
  private let write: (Data) throws -> Void

  /// Beyond this many bytes gathered lines are written: large enough for few system calls, small
  /// enough that a long listing begins to show at once.
  private static let gatheredBytesMax = 16 * 1024

  package init(isTerminal: Bool, write: @escaping (Data) throws -> Void) {
    (self.isTerminal, self.write) = (isTerminal, write)
  }

  /// Adds `text` and the end of a line.
  package func line(_ text: String = "") { raw(Data((text + "\n").utf8)) }

  /// Adds `text` as it stands.
  package func text(_ text: String) { raw(Data(text.utf8)) }

  /// Adds bytes as they stand, such as an original.
  package func raw(_ bytes: Data) {
    guard state == .open else { return }
    gathered.append(bytes)
    if gathered.count > Self.gatheredBytesMax { flush() }
  }

  /// Adds a table as it stands, before it the mark of UTF-8 where one is wanted.
  func table(_ table: CSV, hasMark: Bool) {
    text((hasMark ? CSV.byteOrderMark : "") + table.text)
  }

  /// Writes what was gathered.
  package func flush() {
    guard state == .open, gathered.isEmpty == false else { return }
    do {
      try write(gathered)
    } catch {
      state = Self.isClosedPipe(error) ? .closed : .failed
    }
    gathered.removeAll(keepingCapacity: true)
  }

  private static func isClosedPipe(_ error: any Error) -> Bool {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
    return cause.domain == NSPOSIXErrorDomain && cause.code == Int(EPIPE)
  }
}
