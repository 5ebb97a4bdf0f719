import Desk
import Foundation
import Records
import Support
import Testing

@testable import Commands

/// A list is never cut without a word.
struct PrintingTests {
  /// The lists of the program that have a length, as they are typed.
  private static let lists: [(words: [String], usage: Usage)] = entries.flatMap(\.usages)
    .filter { usage in usage.options.contains { $0.name == "limit" } }
    .map { usage in
      let words = usage.name.split(separator: " ").map(String.init)
      return (usage.operands.isEmpty ? words : words + operand(of: words), usage)
    }

  /// What is typed without a name, where a list needs it.
  private static func operand(of words: [String]) -> [String] {
    words == ["search"] ? ["مذكرة"] : []
  }

  private static func formats(of usage: Usage) -> [[String]] {
    [[]]
      + ["csv", "json"].filter { name in usage.options.contains { $0.name == name } }
      .map { ["--\($0)"] }
  }

  @Test func `a list that is cut says so, and one for programs is whole`() throws {
    let archive = try Self.filled()
    defer { archive.remove() }
    #expect(Self.lists.count >= 8)
    func typed(_ words: [String]) -> Typed { Typed(["--archive", archive.path] + words) }
    for (words, usage) in Self.lists {
      for format in Self.formats(of: usage) {
        let name = (words + format).joined(separator: " ")
        let one = typed(words + format + ["--limit", "1"])
        #expect(one.status == .done, "\(name)")
        // What a search has more of is said under its hits.
        let isSaidBelow = words.first == "search" && format.isEmpty
        #expect(one.messages.contains { $0.isNumber } || isSaidBelow, "\(name)")
        #expect(one.output.isEmpty == false, "\(name)")
        let byItself = typed(words + format)
        let all = typed(words + format + ["--limit", "100000"])
        #expect(all.messages.isEmpty, "\(name): \(all.messages)")
        let isWhole = byItself.output == all.output
        if format.isEmpty || words.first == "search" {
          #expect(isWhole == false, "\(name): the archive is too small")
          #expect(byItself.messages.isEmpty == false || isSaidBelow, "\(name)")
        } else {
          #expect(isWhole, "\(name)")
        }
      }
    }
    let table = typed(["search", "مذكرة", "--csv"])
    #expect(table.messages.contains("20") && table.messages.contains("60"))
  }

  /// An archive with more of everything than a list gives by itself.
  private static func filled() throws -> ScratchArchive {
    let archive = try ScratchArchive(notes: 60)
    let desk = try Desk(opening: archive.path)
    var events: [EventDetails] = []
    for number in 0..<110 {
      var event = EventDetails(.hearing, on: desk.today.adding(days: number + 1))
      event.place = "القاعة \(number)"
      events.append(event)
    }
    for number in 0..<60 {
      _ = try desk.add(
        case: CaseDraft(
          details: CaseDetails(title: "قضية \(number)"), events: number == 0 ? events : []),
        by: .local)
      var person = PersonDetails(name: "عضو رقم\(number) من الوحدة\(number)")
      var membership = Membership()
      membership.number = "\(8_000 + number)"
      person.membership = membership
      _ = try desk.add(person: person, by: .local)
      _ = try desk.addNotification(
        NotificationParticulars(kind: .headquartersAddress, subject: "المقر \(number)"), by: .local)
    }
    return archive
  }
}
