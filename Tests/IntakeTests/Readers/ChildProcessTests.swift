import Foundation
import Records
import Testing

@testable import Intake

struct ChildProcessTests {
  private func child(
    _ name: String, _ arguments: [String] = [], outputBytes: Int = 1 << 20, seconds: Int = 20,
    memoryBytes: Int = 1 << 30
  ) -> ChildProcess {
    ChildProcess(
      name: name, arguments: arguments, outputBytes: outputBytes, seconds: seconds,
      memoryBytes: memoryBytes)
  }

  @Test func `output, complaint and status come back`() throws {
    let ending = try child("sh", ["-c", "echo out; echo oops >&2; exit 3"]).run()
    #expect(String(decoding: ending.output, as: UTF8.self) == "out\n")
    #expect(ending.complaint == "oops\n")
    #expect(ending.status == 3)
  }

  @Test func `arguments are no shell and input is closed`() throws {
    #expect(try child("echo", ["$HOME;", "`ls`"]).run().output == Array("$HOME; `ls`\n".utf8))
    #expect(try child("cat").run().output == [])
  }

  @Test func `a child that talks much on both sides is heard without waiting`() throws {
    let script = "head -c 900000 /dev/zero; head -c 900000 /dev/zero >&2"
    let ending = try child("sh", ["-c", script]).run()
    #expect(ending.output.count == 900_000)
    #expect(ending.complaint.utf8.count == 4_096)
  }

  @Test func `a child that takes too long is killed`() {
    let start = Date()
    #expect(throws: Refusal.tookTooLong(seconds: 1)) {
      try child("sleep", ["60"], seconds: 1).run()
    }
    #expect(Date().timeIntervalSince(start) < 15)
  }

  @Test func `a child that does not listen is killed, and all that it started`() {
    let script = "trap '' TERM; while :; do sleep 60; done"
    let start = Date()
    #expect(throws: Refusal.tookTooLong(seconds: 1)) {
      try child("sh", ["-c", script], seconds: 1).run()
    }
    #expect(Date().timeIntervalSince(start) < 15)
  }

  @Test func `a child that says too much is ended, even where broken pipes are no error`() {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let start = Date()
    #expect(throws: Refusal.unfoldsTooFar(limit: 1_000)) {
      try child("yes", outputBytes: 1_000).run()
    }
    // One that writes without looking what came of it.
    #expect(throws: Refusal.unfoldsTooFar(limit: 1_000)) {
      try child("sh", ["-c", "while :; do echo; done 2>/dev/null"], outputBytes: 1_000).run()
    }
    #expect(Date().timeIntervalSince(start) < 15)
  }

  @Test func `a child that dies of a signal is no child that took too long`() throws {
    #expect(try child("sh", ["-c", "kill -KILL $$"]).run().status == 9)
  }

  @Test func `a child gets no more memory than it may have`() throws {
    let ending = try child("sh", ["-c", "ulimit -v"], memoryBytes: 200 << 20).run()
    #expect(ending.output == Array("204800\n".utf8))
  }

  @Test func `a program that is not there is named`() {
    #expect(throws: Refusal.programMissing(name: "no-such-program")) {
      try child("no-such-program").run()
    }
  }
}
