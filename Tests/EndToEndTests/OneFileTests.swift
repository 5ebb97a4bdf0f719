import Foundation
import Support
import Testing

/// One file is one file, as those who copy, move and put back files see it.
struct OneFileTests {
  private static let kills = Effort.tries(25)

  @Test func `after every command, and soon after an act of the front, one file lies there`() throws
  {
    let program = try BuiltProgram()
    defer { program.remove() }
    let outcome = try program.shell(
      #"""
      look() { echo "$1: $? $(ls)"; }
      mkdir ../$$.one && cd ../$$.one && trap 'rm -rf "$PWD"' EXIT
      "$SIJILL" init > /dev/null; look init
      "$SIJILL" case add قضية --numbers '55 لسنة 2026 جنح الكرمة' > /dev/null; look add
      "$SIJILL" case edit 1 --remark نص > /dev/null; look edit
      "$SIJILL" search قضية > /dev/null; look search
      "$SIJILL" case show 99 > /dev/null 2>&1; look refused
      "$SIJILL" check > /dev/null; look check
      exec 3> >("$SIJILL" serve --port 0 > ../$$.address); server=$!
      for _ in $(seq 100); do grep -q 127.0.0.1 ../$$.address && break; sleep 0.1; done
      address=http://$(grep -o '127.0.0.1:[0-9]*' ../$$.address)
      token=$(curl -s "$address/people/new" | grep -o 'name="token" value="[^"]*"' \
        | head -1 | cut -d'"' -f4)
      curl -s -o /dev/null -w '%{http_code}\n' -d "token=$token" --data-urlencode 'name=ليلى بدر' \
        "$address/people/new"
      for _ in $(seq 40); do test "$(ls)" = archive.sijill && break; sleep 0.1; done; look act
      "$SIJILL" case edit 1 --remark آخر > /dev/null
      for _ in $(seq 40); do test "$(ls)" = archive.sijill && break; sleep 0.1; done; look beside
      "$SIJILL" person list | grep -c ليلى
      kill -TERM $server; sleep 0.5; look ended; rm -f ../$$.address
      """#)
    for line in outcome.lines where line.contains(": ") {
      #expect(line.hasSuffix(" archive.sijill"), "\(line)")
    }
    #expect(outcome.lines.filter { $0.contains(": ") }.count == 9, "\(outcome)")
    #expect(outcome.lines.contains("303"), "\(outcome)")
  }

  @Test func `killed at any moment, an archive is whole, and is never told as a short copy`() throws
  {
    let program = try BuiltProgram()
    defer { program.remove() }
    #expect(try program.run("init").status == 0)
    #expect(try program.run("case", "add", "قضية").status == 0)
    var random = SplitMix64(seed: 11)
    for _ in 0..<Self.kills {
      let run = try program.begin(["case", "edit", "1", "--remark", "نص"])
      Thread.sleep(forTimeInterval: Double.random(in: 0.002...0.06, using: &random))
      kill(run.process.processIdentifier, SIGKILL)
      _ = try run.end()
      let check = try program.run("check")
      #expect(check.status == 0, "\(check.output)\(check.notices)")
      // A journal that SQLite had not finished, and passes over, lies there until the next change.
      #expect(try program.shell("ls *-wal *-shm *.new*").output == "")
    }
  }

  @Test func `making an archive can be killed at any moment and begun again`() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    var random = SplitMix64(seed: 12)
    for number in 0..<Self.kills {
      let run = try program.begin(["--archive", "\(number)", "init"])
      Thread.sleep(forTimeInterval: Double.random(in: 0.002...0.06, using: &random))
      kill(run.process.processIdentifier, SIGKILL)
      let status = try run.end().status
      let isThere = FileManager.default.fileExists(
        atPath: program.folder.appending(path: "\(number)").path)
      #expect(status != 0 || isThere)
      if isThere == false { #expect(try program.run("--archive", "\(number)", "init").status == 0) }
      #expect(try program.run("--archive", "\(number)", "check").status == 0)
    }
  }

  @Test func `an archive on a medium that cannot be written to is read`() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    for words in [["init"], ["case", "add", "قضية النيل"], ["backup", "b.sijill"]] {
      #expect(try program.begin(words).end().status == 0)
    }
    let outcome = try program.shell(
      #"""
      mkdir disk; cp archive.sijill b.sijill disk
      cat > look <<'END'
      mount --bind disk disk && mount -o remount,ro,bind disk || exit 9
      for name in archive b; do
        export SIJILL_ARCHIVE=disk/$name.sijill
        "$SIJILL" search النيل | head -1; "$SIJILL" check; echo "check $?"
        "$SIJILL" case edit 1 --remark نص; echo "edit $?"
        "$SIJILL" backup $name.copy > /dev/null; echo "backup $?"
      done
      END
      unshare --mount --map-root-user bash look; echo "end $?"; ls disk
      """#)
    guard outcome.lines.contains("end 9") == false, outcome.notices.contains("unshare") == false
    else { return }
    let lines = outcome.lines
    for wanted in ["check 0", "edit 3", "backup 0"] {
      #expect(lines.filter { $0 == wanted }.count == 2, "\(outcome)")
    }
    #expect(lines.filter { $0.contains("قضية النيل") }.count == 2, "\(outcome)")
    #expect(outcome.notices.contains("read-only"))
    #expect(lines.suffix(3) == ["end 0", "archive.sijill", "b.sijill"])
  }
}
