import Deadlines
import Desk
import Formats
import Foundation
import Records
import SQLite
import Schema
import Sealing
import Search
import Support
import Testing

@testable import Store

/// A small archive that each past version of the program wrote is opened by this one and read whole.
///
/// `Archives/vN.sql` has the rows of an archive of version N, filled by the same commands: documents
/// with an e-mail, an imported record and one in the trash; from version 2 saved searches; from 3
/// people, cases and events; from 4 rules, holidays, due dates, tasks and feeds; from 5 notifications;
/// from 10 decisions of the Committee and letters as they were sent.
struct PastVersionsTests {
  private static let newest = Schema.migrations.count

  private static func dump(of version: Int) throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Archives/v\(version).sql")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// An archive as the program of this version left it.
  private static func archive(of version: Int, in folder: ScratchFolder) throws -> String {
    let path = folder.path("v\(version).sijill")
    let connection = try Store.connection(to: path, mode: .create)
    try connection.execute("PRAGMA application_id = \(Store.applicationID)")
    try connection.migrate(Array(Schema.migrations.prefix(version)))
    // Some rows name later ones.
    try connection.execute("BEGIN; PRAGMA defer_foreign_keys = ON; \(dump(of: version)) COMMIT;")
    return path
  }

  /// The program brings these into an archive of any age by itself.
  private static let shipped = ["rules", "holidays"]

  @Test(arguments: 1...newest)
  func `an archive of every past version is read as it was written`(version: Int) throws {
    let folder = try ScratchFolder()
    let desk = try Desk(opening: Self.archive(of: version, in: folder), clock: .still)
    let found = try desk.portrait()
    #expect(try desk.check().isClean)
    guard version < Self.newest else {
      let text = found.map { "# \($0.name)\n\($0.lines.joined(separator: "\n"))\n" }
      return try expectGolden(text.joined(separator: "\n"), "past.txt")
    }
    let newest = try Desk(opening: Self.archive(of: Self.newest, in: folder), clock: .still)
      .portrait()
    for (section, wanted) in zip(found, newest) {
      // Of a noun that there was not yet nothing is found; of all others what the newest has.
      if section.since <= version {
        #expect(section.lines == wanted.lines, "\(section.name)")
      } else if Self.shipped.contains(section.name) == false {
        #expect(section.lines == [], "\(section.name)")
      }
    }
  }

  @Test(arguments: ["المنع من السفر", "تسبيب", "tag:قانون", "القرص"])
  func `a search finds in an archive of the first version what it finds in the newest`(
    typed: String
  ) throws {
    let folder = try ScratchFolder()
    let found = try [1, Self.newest].map { version in
      try Store(opening: Self.archive(of: version, in: folder), clock: .still).found(typed)
    }
    #expect(found[0].isEmpty == false)
    #expect(Set(found[0]).isSubset(of: found[1]))
  }

  @Test(arguments: 1...newest)
  func `a step that archives were written by is never changed`(version: Int) throws {
    let step = Digest(of: Array(Schema.migrations[version - 1].utf8)).hex
    #expect(try Self.dump(of: version).contains("-- The step to it: \(step)\n"))
  }

  @Test(arguments: 4...newest)
  func `a due date of every past version still follows its event`(version: Int) throws {
    let folder = try ScratchFolder()
    let desk = try Desk(opening: Self.archive(of: version, in: folder), clock: .still)
    #expect(try desk.deadline(1, for: .local).deadline.state == .open)
    try desk.remove(.event(7), by: .local)
    #expect(try desk.deadline(1, for: .local).deadline.state == .dropped)
  }
}

// MARK: - What an archive holds

/// A noun of the archive and all there is of it, in the words that other programs read.
private struct Section {
  let name: String
  /// The version that first had it.
  let since: Int
  let lines: [String]

  init(_ name: String, since: Int, _ records: [[JSON.Member]]) {
    self.name = name
    self.since = since
    lines = records.map { JSON.object($0).line }
  }
}

extension Desk {
  /// Every noun, read as the desk gives it to whoever may see all.
  fileprivate func portrait() throws -> [Section] {
    let (me, day) = (Visitor.local, try CivilDate("2026-11-25"))
    func history(_ subject: SheetSubject) throws -> [[JSON.Member]] {
      try self.history(of: subject, for: me).map {
        [
          ("changed", .text($0.field)), ("before", .text($0.before)), ("after", .text($0.after)),
          ("at", .text("\($0.at)")), ("by", .text($0.by)),
        ]
      }
    }
    let searches = try savedSearches(for: me).map { search -> [JSON.Member] in
      [
        ("name", .text(search.name)), ("typed", .text(search.typed)),
        ("reading", .text(search.reading.rawValue)), ("saved", .text("\(search.savedAt)")),
        ("seen", .text("\(search.seenAt)")),
      ]
    }
    let people = try people(PersonListing(), for: me).items.map(\.id).sorted()
    let cases = try cases(CaseListing(), for: me).items.map(\.id).sorted()
    let notifications = try notifications(NotificationListing(), for: me).items.map(\.id).sorted()
    return try [
      Section("documents", since: 1, documents(for: me)),
      Section("saved searches", since: 2, searches),
      Section(
        "people", since: 3,
        people.flatMap { id in
          [try personFile(id, for: me).json(today: day)] + (try history(.person(id)))
        }),
      Section(
        "cases", since: 3,
        cases.flatMap { id in
          // Its notifications are a later noun and stand among their own.
          [try caseFile(id, for: me).json(today: day).filter { $0.name != "notifications" }]
            + (try history(.case(id)))
        }),
      Section("events", since: 3, events(EventListing(), for: me).items.map(\.json)),
      Section(
        "rules", since: 4,
        ["N-FAPPEAL-40", "O-201"].flatMap { try versions(ofRule: $0) }.map(\.json)),
      Section("holidays", since: 4, holidayTable().holidays.map(\.json)),
      Section("due dates", since: 4, dueDates { $0.isOfNotification == false }),
      Section(
        "tasks", since: 4, tasks(TaskListing(), for: me).map { try task($0.id, for: me).json }),
      Section("feeds", since: 4, feeds(for: me).map(\.json)),
      Section(
        "notifications", since: 5,
        notifications.map { id in
          [
            ("notification", try notification(id, for: me).json(on: day)),
            ("signatures", try foundingTally(of: id, for: me).json),
          ]
        }),
      Section("due dates of notifications", since: 5, dueDates { $0.isOfNotification }),
      Section("decisions of the Committee", since: 10, decisions(for: me).map(\.json)),
      Section(
        "letters as they were sent", since: 10,
        notifications.flatMap { id in
          try notification(id, for: me).letter.map { [("part", .text($0.text))] }
        }),
    ]
  }

  private func dueDates(_ isWanted: (DeadlineSubject) -> Bool) throws -> [[JSON.Member]] {
    try deadlines(DeadlineListing(state: nil), for: .local).filter { isWanted($0.details.subject) }
      .map { try deadline($0.id, for: .local).json(at: Moment(.epoch)) }
  }

  /// The documents that are not drawn from a record, with their texts; the trash last.
  private func documents(for visitor: Visitor) throws -> [[JSON.Member]] {
    let filed = try cards(Listing(limit: 100), for: visitor).items
    let removed = try cards(Listing(isTrash: true, limit: 100), for: visitor).items
    let own = (filed + removed).filter { $0.subject == nil }.map(\.id).sorted()
    return try own.map { id in
      let document = try document(id, for: visitor)
      let original = document.card.file == nil ? nil : try original(of: id, for: visitor)
      return document.card.json + [
        ("original", .optional(original.map { Digest(of: $0.bytes).hex })),
        (
          "passages",
          .list(document.passages.map { .list([.text($0.label), .text($0.text)]) })
        ),
      ]
    }
  }
}

extension DeadlineSubject {
  fileprivate var isOfNotification: Bool {
    if case .notification = self { true } else { false }
  }
}
