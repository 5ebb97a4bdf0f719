import Deadlines
import Desk
import Records
import Search
import Testing

/// The permissions of every desk function, tried by a table on one archive that holds an open, a
/// secretariat and a restricted record of each kind.
struct FunctionPermissionTests {
  private static let rows = DeskRow.ofRecords + DeskRow.ofWork
  private static let visitors: [Visitor] = [.secretary, .lawyer, .leader]

  @Test func `every package function of the desk has a row, and every row its function`() {
    let known = Set(Self.rows.map(\.function))
    #expect(DeskFunctions.all.count > 100)
    #expect(DeskFunctions.all.subtracting(known) == [], "functions without a row")
    #expect(known.subtracting(DeskFunctions.all) == [], "rows without a function")
  }

  @Test(arguments: visitors)
  func `each role gets what its row says and not a word of what is narrower`(
    visitor: Visitor
  ) throws {
    let archive = try PermissionArchive()
    for row in Self.rows {
      let desk = try archive.fresh()
      for circle in Visibility.allCases where circle <= visitor.clearance {
        // What is one's own, or nobody's, is of no circle.
        guard row.gives.isOfCircle || circle == visitor.clearance else { continue }
        let ask = try archive.ask(desk, visitor, about: circle)
        let (text, error) = Self.answer(row, ask)
        let place = "\(row) for \(visitor.role) about what is \(circle)"
        guard row.gives.isGiven(to: visitor.role) else {
          #expect(error == "forbidden", "\(place)")
          continue
        }
        #expect(error == nil, "\(place)")
        for hidden in Visibility.allCases where hidden > visitor.clearance {
          #expect(text.contains(hidden.mark) == false, "\(place) holds what is \(hidden)")
        }
        if circle == visitor.clearance {
          #expect(text.contains(circle.mark) != row.isSilent, "\(place): silent or not")
        }
      }
    }
  }

  @Test(arguments: visitors)
  func `what a role may not see is answered as what is absent`(visitor: Visitor) throws {
    let archive = try PermissionArchive()
    let desk = try archive.fresh()
    let before = try Self.everything(in: desk)
    let absent: Int64 = 9_999
    for row in Self.rows {
      for kind in row.names {
        var ask = try archive.ask(desk, visitor, about: visitor.clearance)
        ask.numbers[kind] = absent
        let (_, wanted) = Self.answer(row, ask)
        #expect(wanted != nil, "\(row) for \(visitor.role) takes any \(kind)")
        for hidden in Visibility.allCases where hidden > visitor.clearance {
          let number = try #require(
            archive.number(of: kind, hidden, besides: visitor.clearance))
          ask.numbers[kind] = number
          let (_, answer) = Self.answer(row, ask)
          #expect(
            answer == wanted?.replacing("\(absent)", with: "\(number)"),
            "\(row) for \(visitor.role) about a \(kind) that is \(hidden)")
        }
      }
    }
    #expect(try Self.everything(in: desk) == before, "something was changed")
  }

  /// What a call gives in words, or the error it ends in.
  private static func answer(_ row: DeskRow, _ ask: Ask) -> (text: String, error: String?) {
    do {
      return (words(in: try row.call(ask)), nil)
    } catch {
      return ("", "\(error)")
    }
  }

  /// Everything that the secretary reads, its lines sorted: sets and dictionaries have no order.
  private static func everything(in desk: Desk) throws -> [Substring] {
    let visitor = Visitor.secretary
    let cases = try desk.cases(CaseListing(), for: visitor).items
    let people = try desk.people(PersonListing(), for: visitor).items
    let all: [Any] = [
      try cases.map { try desk.caseFile($0.id, for: visitor) },
      try people.map { try desk.personFile($0.id, for: visitor) },
      try desk.cards(Listing(), for: visitor), try desk.cards(Listing(isTrash: true), for: visitor),
      try desk.notifications(NotificationListing(), for: visitor),
      try desk.events(EventListing(), for: visitor), try desk.feeds(for: visitor),
      try desk.agenda(from: PermissionArchive.day, days: 60, for: visitor),
      try desk.followUp(.media, for: visitor),
    ]
    return words(in: all).split(separator: "\n").sorted()
  }
}

extension PermissionArchive {
  /// A visitor's question about the records of a circle.
  func ask(_ desk: Desk, _ visitor: Visitor, about circle: Visibility) throws -> Ask {
    Ask(
      desk: desk, archive: self, visitor: visitor, circle: circle,
      numbers: try #require(numbers[circle]))
  }
}
