import Records
import Testing

@testable import Commands

struct EditCommandTests {
  /// The details as the command would keep them.
  private func edit(_ words: String...) throws -> Details {
    var changed = details
    try EditCommand(Arguments(words, for: EditCommand.usage)).fields.put(into: &changed)
    return changed
  }

  private let details = Details(
    title: "قديم", kind: .note, date: CivilDate(year: 2020), author: "كاتب", tags: ["قديم"],
    caseName: "قضية 1", remark: "ملاحظة", visibility: .restricted)

  @Test func `only what is named changes`() throws {
    let changed = try edit("1", "--title", "جديد", "--tags", "بيانات، خصوصية")
    var expected = details
    expected.title = "جديد"
    expected.tags = ["بيانات", "خصوصية"]
    #expect(changed == expected)
  }

  @Test func `an empty value clears`() throws {
    let changed = try edit("1", "--date=", "--tags=", "--case=", "--author=")
    #expect(changed.date == nil)
    #expect(changed.tags == [])
    #expect(changed.caseName == "")
    #expect(changed.author == "")
    #expect(changed.remark == "ملاحظة")
  }

  @Test func `everything can be named`() throws {
    let changed = try edit(
      "1", "--kind", "law", "--date", "2021-02-03", "--source", "الجريدة", "--visibility", "open",
      "--language", "en", "--remark", "x")
    #expect(changed.kind == .law)
    #expect(changed.date == CivilDate(year: 2021, month: 2, day: 3))
    #expect(changed.source == "الجريدة")
    #expect(changed.visibility == .open)
    #expect(changed.language == .english)
    #expect(changed.remark == "x")
  }

  @Test func `a change without a change is refused`() {
    #expect(throws: UsageError.nothingToChange) { try edit("1") }
    #expect(throws: UsageError.nothingToChange) { try edit("1", "--json") }
  }
}
