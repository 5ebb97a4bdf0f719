import Testing

@testable import Commands

struct ExplanationLinesTests {
  @Test func `a score is explained to a person and to a program`() throws {
    let archive = try ScratchArchive(notes: 3)
    defer { archive.remove() }
    func search(_ words: String...) -> String {
      Typed(["search", "--archive", archive.path, "--lang", "en", "حماية البيانات"] + words).output
    }
    let lines = search("--explain").split(separator: "\n").filter { $0.hasPrefix("   ") }
    #expect(lines.count { $0.contains("The score is ") } == 3)
    #expect(lines.contains { $0.contains("“حماية” and “البيانات” next to each other") })
    let object = search("--explain", "--json", "--limit", "1")
    #expect(object.contains("\"explain\":[{\"part\":\"word\",\"words\":[\"حماية\"],\"worth\":"))
    #expect(object.contains("\"arabic\":\"+") && object.contains("\"rarity\":"))
    #expect(search("--json", "--limit", "1").contains("explain") == false)
  }
}
