import Records
import SQLite
import Search
import Support
import Testing

@testable import Store

struct SheetRowsTests {
  private let scratch: ScratchStore
  private var store: Store { scratch.store }

  init() throws {
    scratch = try ScratchStore()
    var member = PersonDetails(name: "كريم هريدي الغمري")
    member.membership = Membership()
    member.membership?.number = "1234"
    var details = CaseDetails(title: "قضية مخترعة")
    details.numbers = CaseNumberReader.numbers(in: "12 لسنة 2024 جنح الدقي")
    let draft = CaseDraft(
      details: details, parties: [PartyDetails(.name("كريم هريدي الغمري"), as: .accused)])
    try store.change("filling", by: .secretary) { [member] change throws(ArchiveError) in
      _ = try change.enter(member)
      _ = try change.enter(draft)
    }
  }

  @Test func `a member is found by name, number and case`() throws {
    for typed in ["الغمري", "عضو 1234", "12/2024 kind:member"] {
      #expect(try store.found(typed).contains(1), "\(typed)")
    }
  }

  @Test func `a sheet that was spoiled is told by the check and mended by rebuilding`() throws {
    #expect(try store.check { _ in }.isClean)
    try Connection(path: scratch.path).execute("UPDATE member_case SET subject = 'غير ذلك'")
    let findings = try store.check { _ in }.findings
    #expect(findings == [.sheet(kind: .case, count: 1)])
    try store.rebuild()
    #expect(try store.check { _ in }.isClean)
    #expect(try store.found("غير ذلك").isEmpty == false)
  }

  @Test func `rebuilding keeps the number of a sheet`() throws {
    let before = try store.found("الدقي")
    try store.rebuild()
    #expect(try store.found("الدقي") == before)
  }

  @Test func `a case in the trash has no sheet`() throws {
    try store.change("removing", by: .secretary) { change throws(ArchiveError) in
      try change.remove(CaseID(1))
    }
    #expect(try store.found("الدقي") == [])
    #expect(try store.check { _ in }.isClean)
  }

  @Test func `what changes the name of a person changes every sheet that speaks of it`() throws {
    var details = try store.person(1, for: .secretary).details
    details.name = "كريم هريدي الدلنجاوي"
    try store.change("editing", by: .secretary) { [details] change throws(ArchiveError) in
      try change.edit(1, to: details)
    }
    #expect(try store.found("الغمري") == [])
    #expect(try store.found("الدلنجاوي").count == 2)
    #expect(try store.check { _ in }.isClean)
  }
}
