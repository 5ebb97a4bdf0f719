import Foundation
import Glibc
import Records
import Synchronization

/// A program that reads a file for us, fenced in (عملية مساعدة).
///
/// No shell; nothing on its input; only so much output, time and memory. Whatever it does, the
/// caller comes back with bytes or a reason.
struct ChildProcess {
  /// The program's name, looked for in the usual folders of the system.
  let name: String
  let arguments: [String]
  /// The most bytes taken from its output.
  let outputBytes: Int
  /// The seconds after which it is killed.
  let seconds: Int
  /// The most address space it may ask for, in bytes.
  let memoryBytes: Int

  /// How a child ended.
  struct Ending {
    /// What it wrote to its output.
    let output: [UInt8]
    /// The beginning of what it wrote to its errors.
    let complaint: String
    /// The exit status; a signal's number when it died of one.
    let status: Int32
  }

  /// Runs the program to its end.
  func run() throws(Refusal) -> Ending {
    guard let program = Self.path(of: name) else { throw .programMissing(name: name) }
    guard let fence = Self.path(of: "prlimit") else { throw .programMissing(name: "prlimit") }
    let process = Process()
    process.executableURL = URL(filePath: fence)
    process.arguments =
      ["--as=\(memoryBytes)", "--core=0", "--cpu=\(seconds + 1)", "--", program] + arguments
    // Messages in one language, and no configuration of the user's.
    process.environment = ["PATH": Self.folders.joined(separator: ":"), "LC_ALL": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw .notStored
    }
    let watch = Watch(pid: process.processIdentifier, seconds: seconds)
    let complaint = Drain(errors.fileHandleForReading)
    let bytes = Self.read(output.fileHandleForReading, upTo: outputBytes)
    if bytes.count > outputBytes { watch.kill() }
    process.waitUntilExit()
    watch.end()
    if bytes.count > outputBytes { throw .unfoldsTooFar(limit: outputBytes) }
    if watch.isKilled { throw .tookTooLong(seconds: seconds) }
    return Ending(output: bytes, complaint: complaint.text(), status: process.terminationStatus)
  }

  /// Reads until the end or one byte beyond `limit`.
  private static func read(_ handle: FileHandle, upTo limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit, let chunk = try? handle.read(upToCount: 1 << 16),
      chunk.isEmpty == false
    {
      bytes.append(contentsOf: chunk)
    }
    return bytes
  }

  private static let folders = ["/usr/local/bin", "/usr/bin", "/bin"]

  private static func path(of name: String) -> String? {
    folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// Kills a child when its time is over.
private final class Watch: Sendable {
  private struct State: Sendable {
    var isOver = false
    var isKilled = false
  }

  private let state = Mutex(State())
  private let condition = NSCondition()
  private let pid: pid_t

  init(pid: pid_t, seconds: Int) {
    self.pid = pid
    let deadline = Date(timeIntervalSinceNow: Double(seconds))
    let thread = Thread { [self] in
      condition.lock()
      defer { condition.unlock() }
      while state.withLock({ $0.isOver == false }), condition.wait(until: deadline) {}
      if state.withLock({ $0.isOver == false }) { kill() }
    }
    thread.start()
  }

  var isKilled: Bool { state.withLock { $0.isKilled } }

  /// Kills the child, unless it has ended already: its number may be another's then.
  func kill() {
    state.withLock { state in
      guard state.isOver == false else { return }
      state.isKilled = true
      _ = Glibc.kill(pid, SIGKILL)
    }
  }

  /// Says that the child has ended.
  func end() {
    state.withLock { $0.isOver = true }
    condition.lock()
    condition.broadcast()
    condition.unlock()
  }
}

/// Empties a pipe beside the caller, so that a talkative child never waits, and keeps the beginning.
private final class Drain: Sendable {
  private let kept = Mutex<[UInt8]>([])
  private let done = NSCondition()
  private let isDone = Mutex(false)

  /// More is not needed to tell one complaint from another.
  private static let keptBytes = 4_096

  init(_ handle: FileHandle) {
    let thread = Thread { [self] in
      while let chunk = try? handle.read(upToCount: 1 << 14), chunk.isEmpty == false {
        kept.withLock { kept in
          kept.append(contentsOf: chunk.prefix(max(0, Self.keptBytes - kept.count)))
        }
      }
      done.lock()
      isDone.withLock { $0 = true }
      done.broadcast()
      done.unlock()
    }
    thread.start()
  }

  /// What was kept, once the pipe has ended.
  func text() -> String {
    done.lock()
    while isDone.withLock({ $0 == false }) { done.wait() }
    done.unlock()
    return String(decoding: kept.withLock { $0 }, as: UTF8.self)
  }
}
