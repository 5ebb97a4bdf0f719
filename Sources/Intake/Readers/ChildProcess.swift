import Foundation
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
    let process = Process()
    process.executableURL = URL(filePath: try Self.path(of: "timeout"))
    process.arguments =
      ["--kill-after=1", "\(seconds)"]
      // What we or our caller ignore, it does not: it ends when asked to, and when nobody reads on.
      + [try Self.path(of: "env"), "--default-signal=TERM,PIPE"]
      + [try Self.path(of: "prlimit"), "--as=\(memoryBytes)", "--core=0", "--cpu=\(seconds + 1)"]
      + ["--", try Self.path(of: name)] + arguments
    // Messages in one language, and no configuration of the user's.
    process.environment = ["PATH": Self.folders.joined(separator: ":"), "LC_ALL": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    let start = ContinuousClock.now
    do {
      try process.run()
    } catch {
      throw .notStored
    }
    let complaint = Drain(errors.fileHandleForReading)
    let bytes = Self.read(output.fileHandleForReading, upTo: outputBytes)
    try? output.fileHandleForReading.close()
    process.waitUntilExit()
    if bytes.count > outputBytes { throw .unfoldsTooFar(limit: outputBytes) }
    // `timeout` ends with 124 after it has asked, and with the others when it has to kill.
    let isAsked = process.terminationReason == .exit && process.terminationStatus == 124
    let isKilled = process.terminationReason == .uncaughtSignal && process.terminationStatus == 9
    if isAsked || isKilled, start.duration(to: .now) >= .seconds(seconds) {
      throw .tookTooLong(seconds: seconds)
    }
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

  private static func path(of name: String) throws(Refusal) -> String {
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw .programMissing(name: name)
    }
    return path
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
