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

  @Test func `no two commands share a name, no two options of a command`() {
    let names = commands.map { $0.usage.name }
    #expect(Set(names).count == names.count)
    for command in commands {
      let options = (command.usage.options + Usage.common).map(\.name)
      #expect(Set(options).count == options.count, "\(command.usage.name)")
    }
  }
}
