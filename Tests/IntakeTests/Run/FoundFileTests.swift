import Foundation
import Intake
import Records
import Support
import Testing

struct FoundFileTests {
  @Test func `a folder gives every file in order and a reason for the rest`() throws {
    let scratch = try ScratchFolder()
    for name in ["b/2.txt", "b/1.txt", "a.txt", ".DS_Store", ".hidden", "empty.txt"] {
      _ = try scratch.file(name, name == "empty.txt" ? "" : "نص \(name)")
    }
    let root = scratch.path
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: root + "/broken", withDestinationPath: root + "/none")
    try manager.createSymbolicLink(atPath: root + "/inside", withDestinationPath: root + "/a.txt")
    try manager.createSymbolicLink(atPath: root + "/loop", withDestinationPath: root)
    try manager.createSymbolicLink(atPath: root + "/outside", withDestinationPath: "/etc/passwd")
    let pipe = Process()
    pipe.executableURL = URL(filePath: "/usr/bin/mkfifo")
    pipe.arguments = [root + "/pipe"]
    try pipe.run()
    pipe.waitUntilExit()
    let found = Intake().files(below: [root, root + "/gone"])
    let told = found.map { "\($0.path.dropFirst(root.count)) \($0.refusal.map { "\($0)" } ?? "-")" }
    #expect(
      told == [
        "/.hidden -", "/a.txt -", "/b/1.txt -", "/b/2.txt -", "/broken absent", "/empty.txt -",
        "/inside -", "/loop notAFile", "/outside notAFile", "/pipe notAFile", "/gone absent",
      ])
    try manager.removeItem(atPath: root + "/a.txt")
    var ends: [String] = []
    Intake().readings(of: found, options: IntakeOptions()) { file, result in
      switch result {
      case .success(let drafts): ends.append("\(drafts.count)")
      case .failure(let refusal): ends.append("\(refusal)")
      }
      return true
    }
    #expect(
      ends == [
        "1", "absent", "1", "1", "absent", "empty", "absent", "notAFile", "notAFile", "notAFile",
        "absent",
      ])
  }

  @Test(.enabled(if: getuid() != 0, "nothing is closed to root"))
  func `what this user may not read is told`() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.file("closed/a.txt", "نص")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    #expect(throws: Refusal.unreadable) {
      try Intake().draft(ofFileAt: file, options: IntakeOptions())
    }
    let folder = scratch.path + "/closed"
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: folder)
    defer { try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
    #expect(Intake().files(below: [scratch.path]).map(\.refusal) == [.unreadable])
  }
}
