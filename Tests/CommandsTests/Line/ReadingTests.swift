import Testing

@testable import Commands

struct ReadingTests {
  @Test func `common options may stand before the command`() throws {
    let before = try Reading(["--archive", "x.sijill", "--json", "list", "--limit", "3"])
    let after = try Reading(["list", "--limit", "3", "--json", "--archive=x.sijill"])
    #expect(before.command.usage.name == "list")
    #expect(before.arguments == after.arguments)
  }

  @Test func `a line without a command asks for help, or for the version`() throws {
    #expect(try Reading([]).command.usage.name == "help")
    #expect(try Reading(["--help"]).command.usage.name == "help")
    #expect(try Reading(["-h"]).command.usage.name == "help")
    #expect(try Reading(["--version"]).command.usage.name == "version")
    #expect(throws: UsageError.unknownOption("--frob", closest: nil)) { try Reading(["--frob"]) }
  }

  @Test func `an action is a command, and options may stand before it`() throws {
    let reading = try Reading(["--json", "case", "--limit", "3", "list", "حبس"])
    #expect(reading.command.usage.name == "case list")
    #expect(
      reading.arguments == (try Reading(["case", "list", "حبس", "--limit=3", "--json"])).arguments)
    #expect(try Reading(["watch"]).command.usage.name == "watch")
    #expect(try Reading(["case", "--help"]).command.usage.name == "help")
    #expect(throws: UsageError.missing("ACTION")) { try Reading(["case", "--json"]) }
  }

  @Test func `no two commands share a name, no two options of a command`() {
    let usages = entries.flatMap(\.usages)
    #expect(Set(usages.map(\.name)).count == usages.count)
    #expect(Set(entries.map(\.name)).count == entries.count)
    for usage in usages {
      let options = (usage.options + Usage.common).map(\.name)
      #expect(Set(options).count == options.count, "\(usage.name)")
    }
  }

  @Test(arguments: entries)
  func `an action of a group has the group's name before its own`(entry: CommandEntry) {
    for usage in entry.usages where usage.name != entry.name {
      #expect(usage.name == "\(entry.name) \(usage.action ?? "")")
    }
  }
}
