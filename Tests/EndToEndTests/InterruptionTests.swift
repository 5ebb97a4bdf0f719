import Foundation
import Support
import Testing

/// The program ended in the middle of its work, as a power cut would.
struct InterruptionTests {
  private static let papers = 300
  private static let kills = Effort.tries(6)

  @Test func `add can be killed at any moment, and goes on without doubles`() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    for number in 0..<Self.papers {
      let text = String(repeating: "حكم المحكمة في الدعوى رقم \(number) لسنة 2020. ", count: 40)
      try program.write("# ورقة \(number)\n\n\(text)\n", to: "papers/\(number % 7)/\(number).md")
    }
    #expect(try program.run("init").status == 0)
    var random = SplitMix64(seed: 9)
    for _ in 0..<Self.kills {
      let run = try program.begin(["add", "papers"])
      Thread.sleep(forTimeInterval: Double.random(in: 0.01...0.35, using: &random))
      kill(run.process.processIdentifier, SIGKILL)
      _ = try run.end()
      let check = try program.run("check")
      #expect(check.status == 0, "\(check.output)\(check.notices)")
    }
    #expect(try program.run("add", "papers").status == 0)
    let listed = try program.run("list", "--limit", "10000")
    #expect(listed.lines.count == Self.papers)
    #expect(Set(listed.lines.map { $0.split(separator: "\t").last }).count == Self.papers)
    #expect(try program.run("check").status == 0)
  }
}
