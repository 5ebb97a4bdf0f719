import Foundation
import Support

/// The program as it was built, run as a process of its own in an empty folder.
struct BuiltProgram {
  /// An empty folder, gone when the test ends.
  let folder: URL

  /// What came of one run.
  struct Outcome {
    let status: Int32
    let output: String
    let notices: String
    var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
  }

  /// The executable beside the test bundle; `nil` when it was not built.
  static let executable: URL? = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let candidates = [bundle, CommandLine.arguments.first.map { URL(filePath: $0) }]
      .compactMap { $0?.deletingLastPathComponent().appending(path: "sijill") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "sijill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { ScratchFolder.discard(folder.path) }

  /// Writes a file into the folder, with the folders above it.
  func write(_ text: String, to path: String) throws {
    let place = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  /// Begins a run; what it prints goes to files beside the folder, so that no pipe can fill up.
  func begin(_ words: [String], through shell: String? = nil, seconds: Int = 60) throws -> Run {
    guard let executable = Self.executable else { throw CocoaError(.executableNotLoadable) }
    let process = Process()
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SIJILL": executable.path]
    if let shell {
      // The threads that tests run on block signals, and what they start inherits that; here the
      // program is to be ended by one.
      let unblocked = "sigprocmask(SIG_SETMASK, POSIX::SigSet->new); exec @ARGV"
      process.executableURL = URL(filePath: "/usr/bin/perl")
      process.arguments = [
        "-MPOSIX", "-e", unblocked, "/usr/bin/timeout", "\(seconds)", "/bin/bash", "-c",
      ]
      process.arguments?.append(shell)
    } else {
      process.executableURL = executable
      process.arguments = words
    }
    let run = Run(process: process, kept: folder.appendingPathExtension(UUID().uuidString))
    try run.begin()
    return run
  }

  /// Runs the program to its end.
  func run(_ words: String...) throws -> Outcome { try begin(words).end() }

  /// Runs a line of bash, in which `$SIJILL` is the program, for so many seconds at most.
  func shell(_ line: String, seconds: Int = 60) throws -> Outcome {
    try begin([], through: line, seconds: seconds).end()
  }
}

/// A program that runs.
final class Run {
  let process: Process
  private let output: URL
  private let notices: URL

  init(process: Process, kept: URL) {
    self.process = process
    output = kept.appendingPathExtension("out")
    notices = kept.appendingPathExtension("err")
  }

  func begin() throws {
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.handle(output)
    process.standardError = try Self.handle(notices)
    try process.run()
  }

  func end() throws -> BuiltProgram.Outcome {
    process.waitUntilExit()
    defer {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: notices)
    }
    return BuiltProgram.Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      notices: String(decoding: try Data(contentsOf: notices), as: UTF8.self))
  }

  private static func handle(_ place: URL) throws -> FileHandle {
    try Data().write(to: place)
    return try FileHandle(forWritingTo: place)
  }
}
