import Deadlines
import Records
import SQLite
import Testing

@testable import Store

/// What becomes of the rules of an archive that an older program made.
struct RuleRenewalTests {
  private let scratch: ScratchStore

  init() throws { scratch = try ScratchStore() }

  private static let code = "N-FAPPEAL-40"

  /// Gives a version of the rule another length, as a program with other files would have it.
  private func age(version: Int = 1, to days: Int = 30, by name: String = "") throws {
    let connection = try Store.connection(to: scratch.path, mode: .readWrite)
    for before in [30, 40] {
      try connection.run(
        """
        UPDATE rule SET content = replace (content, ?2, ?3), added_by = ?4
        WHERE code = ?1 AND version = ?5
        """, .text(Self.code), .text("\"value\" : \(before)"), .text("\"value\" : \(days)"),
        .text(name), .integer(version))
    }
    try connection.run("UPDATE corpus_index SET rules = 'older'")
  }

  private func length(_ store: Store) throws -> [Int] {
    try store.versions(ofRule: Self.code).map { $0.rule.version }
  }

  private func keep(_ store: Store) throws -> DeadlineID {
    let fact = Fact(date: try CivilDate("2026-10-01"))
    let draft = DeadlineDraft(rule: Self.code, from: fact, for: .none)
    return try #require(
      try store.change("keeping a deadline", by: .local) { change throws(ArchiveError) in
        try change.keep([draft]).first
      })
  }

  @Test func `a rule that nobody touched becomes the program's, and its dates are counted anew`()
    throws
  {
    try age()
    let id = try keep(scratch.store)
    let before = try scratch.store.deadline(id, for: .local).deadline
    #expect(before.due?.date == (try CivilDate("2026-10-31")))
    let renewed = try scratch.reopened()
    #expect(try length(renewed) == [2, 1])
    let after = try renewed.deadline(id, for: .local).deadline
    #expect(after.due?.date == (try CivilDate("2026-11-10")))
    #expect(after.isChanged)
    #expect(try length(scratch.reopened()) == [2, 1])
  }

  @Test func `an older program leaves a newer one's rule alone`() throws {
    try age()
    _ = try scratch.reopened()
    // What this program has is the first version now, and the second a newer program's.
    try age(to: 40)
    try age(version: 2, to: 30)
    #expect(try length(scratch.reopened()) == [2, 1])
    let id = try keep(scratch.reopened())
    let due = try scratch.reopened().deadline(id, for: .local).deadline.due
    #expect(due?.date == (try CivilDate("2026-10-31")))
  }

  @Test func `a rule that a person changed stays theirs`() throws {
    try age(by: "أمين")
    #expect(try length(scratch.reopened()) == [1])
  }

  @Test func `a rule that an archive never had comes to it; a holiday taken back stays away`()
    throws
  {
    let holiday = try #require(try scratch.store.holidayTable().holidays.first)
    _ = try scratch.store.change("removing a holiday", by: .local) { change throws(ArchiveError) in
      try change.removeHoliday(on: holiday.date, reason: "نُقل")
    }
    let connection = try Store.connection(to: scratch.path, mode: .readWrite)
    try connection.run("DELETE FROM rule WHERE code = ?1", .text(Self.code))
    try connection.run("UPDATE corpus_index SET rules = 'older'")
    let renewed = try scratch.reopened()
    #expect(try length(renewed) == [1])
    #expect(
      try renewed.holidayTable().holidays.contains { $0.date == holiday.date } == false)
  }
}
