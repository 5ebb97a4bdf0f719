import Records
import Search
import Testing

@testable import Store

struct SavedSearchRowsTests {
  private let scratch: ScratchStore

  init() throws { scratch = try ScratchStore() }

  private func save(
    _ name: String, _ typed: String, by visitor: Visitor = .secretary
  ) throws -> SavedSearchID {
    try scratch.store.change("saving", by: visitor, right: .own) { change throws(ArchiveError) in
      try change.save(name, SearchQuery(typed: typed), reading: .standard)
    }
  }

  private func see(_ id: SavedSearchID, by visitor: Visitor = .secretary) throws {
    try scratch.store.change("seeing", by: visitor, right: .own) { change throws(ArchiveError) in
      try change.see(id)
    }
  }

  private func forget(_ id: SavedSearchID, by visitor: Visitor = .secretary) throws {
    try scratch.store.change("forgetting", by: visitor, right: .own) {
      change throws(ArchiveError) in
      try change.forget(id)
    }
  }

  private func new(for visitor: Visitor = .secretary) throws -> [Int] {
    try scratch.store.savedSearches(for: visitor).map(\.new)
  }

  @Test func `new is what was filed since, and matches all of the search`() throws {
    try scratch.add(.record("أ", "حبس سفر"))
    let id = try save("سفر", "حبس سفر")
    #expect(try new() == [0])
    let both = try scratch.add(.record("ب", "سفر بعد حبس"))
    try scratch.add(.record("ج", "سفر وحده"))
    #expect(try new() == [1])
    let (search, cards) = try scratch.store.newDocuments(of: id, for: .secretary)
    #expect(search.name == "سفر" && search.new == 1)
    #expect(cards.map(\.id) == [both])
    try see(id)
    #expect(try new() == [0])
    try scratch.add(.record("د", "حبس وسفر"))
    #expect(try new() == [1])
  }

  @Test func `what is closed to the one who looks is not new for them`() throws {
    _ = try save("حبس", "حبس", by: .leader)
    try scratch.add(.record("أ", "حبس", visibility: .restricted))
    try scratch.add(.record("ب", "حبس", visibility: .secretariat))
    #expect(try new(for: .leader) == [0])
    try scratch.add(.record("ج", "حبس", visibility: .open))
    #expect(try new(for: .leader) == [1])
  }

  @Test func `a search is its owner's alone`() throws {
    let id = try save("سري", "حبس")
    #expect(try scratch.store.savedSearches(for: .lawyer) == [])
    let absent = "missing(Records.ArchiveError.Subject.search, name: \"\(id)\")"
    for call in [
      { _ = try scratch.store.newDocuments(of: id, for: .lawyer) },
      { try see(id, by: .lawyer) },
      { try forget(id, by: .lawyer) },
    ] as [() throws -> Void] {
      #expect(throws: ArchiveError.self) { try call() }
      do { try call() } catch { #expect("\(error)" == absent) }
    }
    _ = try save("سري", "سفر", by: .lawyer)
    #expect(try scratch.store.savedSearches(for: .secretary).map(\.typed) == ["حبس"])
  }

  @Test func `a name is given once, and again after it is let go`() throws {
    let id = try save("سفر", "سفر")
    #expect(throws: ArchiveError.self) { _ = try save("سفر", "حبس") }
    try forget(id)
    #expect(try scratch.store.savedSearches(for: .secretary) == [])
    #expect(throws: ArchiveError.self) { try see(id) }
    let next = try save("سفر", "حبس")
    #expect(next > id)
    #expect(try scratch.store.savedSearches(for: .secretary).map(\.typed) == ["حبس"])
  }

  @Test func `there is an end to what one person keeps`() throws {
    for number in 0..<SavedSearch.countMax { _ = try save("\(number)", "حبس") }
    #expect(throws: ArchiveError.self) { _ = try save("واحد بعد", "حبس") }
    _ = try save("للآخر", "حبس", by: .lawyer)
  }

  @Test func `a document that went to the trash is no longer new`() throws {
    _ = try save("سفر", "سفر")
    let id = try scratch.add(.record("أ", "سفر"))
    #expect(try new() == [1])
    try scratch.store.remove(id, by: .secretary)
    #expect(try new() == [0])
  }

  @Test func `conditions alone and sentences can be watched too`() throws {
    _ = try save("أحكام", "kind:ruling")
    _ = try save("جملة", "حبس /س سفر")
    try scratch.add(.record("أ", "حبس. ثم سفر", kind: .ruling))
    #expect(try new() == [1, 0])
    try scratch.add(.record("ب", "حبس ثم سفر"))
    #expect(try new() == [1, 1])
  }
}
