import Records
import Support
import Testing

@testable import Deadlines

/// Properties over random events, rules and tables; the seed names a failure.
struct CountingTests {
  private struct Draw {
    let book: Rulebook
    let name: String
    let fact: Fact
    let table: HolidayTable
    /// A day that is not yet a holiday of the table.
    let another: CivilDate
  }

  private static let book = try? Rulebook.shipped()

  private static func draw(_ random: inout SplitMix64) throws -> Draw {
    let book = try #require(Self.book)
    let rules = book.rules.filter { $0.terms.isEmpty == false && $0.mode == .auto }
    let rule = try #require(rules.randomElement(using: &random))
    let term = try #require(rule.terms.randomElement(using: &random))
    let date = try #require(CivilDate(dayNumber: Int.random(in: 15_000...30_000, using: &random)))
    let place: Place? =
      switch Int.random(in: 0..<4, using: &random) {
      case 0: .kilometres(Int.random(in: 0...1200, using: &random))
      case 1: Bool.random(using: &random) ? .abroad : .border
      default: nil
      }
    let end = date.adding(days: 400) ?? date
    var holidays: [Holiday] = []
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let day = Bool.random(using: &random) ? date : end
      if let other = day.adding(days: Int.random(in: 0...90, using: &random)),
        let holiday = holiday(on: other)
      {
        holidays.append(holiday)
      }
    }
    let table = HolidayTable(
      version: 1,
      rest: WeeklyRest(
        courtsRestOnSaturday: .random(using: &random),
        ministriesRestOnSaturday: .random(using: &random)), holidays: holidays)
    let another = try #require(date.adding(days: Int.random(in: 0...120, using: &random)))
    return Draw(
      book: book, name: rule.name(of: term),
      fact: Fact(date: date, time: ClockTime(hour: 9, minute: 30), place: place), table: table,
      another: another)
  }

  private static func holiday(on date: CivilDate) -> Holiday? {
    Holiday(date: date, name: Wording("عطلة", "holiday"), source: "مولَّدة")
  }

  /// The last day when nothing extends the period.
  private func nominal(_ found: Computation) -> CivilDate? {
    found.steps.first { $0.kind == .lastDay }?.date
  }

  @Test(arguments: Effort.seeds(50))
  func `a due date keeps what the rule promises, over 5,000 random events`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let draw = try Self.draw(&random)
      let found = try #require(draw.book.compute(draw.name, from: draw.fact, on: draw.table))
      guard let due = found.due else {
        #expect(found.readings.isEmpty)
        continue
      }
      let rule = found.rule
      let last = try #require(nominal(found))
      #expect(found.readings.allSatisfy { $0 > due }, "\(draw.name) \(draw.fact)")
      // Only a remand across both laws may end before its own nominal day.
      if found.needsLawyer == false || rule.capsRemand == false {
        #expect(due.date >= last, "\(draw.name) \(draw.fact)")
      }
      if rule.holidayEffect == .proven {
        #expect(draw.table.pause(on: due.date, for: rule.rest) == nil, "\(draw.name) \(draw.fact)")
      }
      if rule.holidayEffect == .analogy || rule.holidayEffect == .none, draw.fact.place == nil,
        found.isEarliest == false, found.needsLawyer == false
      {
        // An unproven extension leaves the date on its nominal day.
        #expect(due.date == last, "\(draw.name) \(draw.fact)")
      }
      if rule.holidayEffect != .none, let arguable = found.arguable {
        #expect(draw.table.pause(on: arguable.date, for: rule.rest) == nil)
      }
    }
  }

  @Test(arguments: Effort.seeds(50))
  func `a new holiday moves only what ends on it, and only forward`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let draw = try Self.draw(&random)
      let before = try #require(draw.book.compute(draw.name, from: draw.fact, on: draw.table))
      // Half of the new holidays hit the due date itself.
      let day = Bool.random(using: &random) ? before.due?.date ?? draw.another : draw.another
      let holiday = try #require(Self.holiday(on: day))
      let wider = HolidayTable(
        version: 2, rest: draw.table.rest, holidays: draw.table.holidays + [holiday])
      let after = try #require(draw.book.compute(draw.name, from: draw.fact, on: wider))
      if after.due != before.due {
        #expect(before.due?.date == day)
        #expect(before.rule.holidayEffect == .proven)
        let (old, new) = (try #require(before.due), try #require(after.due))
        #expect(new > old)
      } else if before.due?.date == day, before.rule.holidayEffect == .proven {
        Issue.record("\(draw.name) \(draw.fact) stays on the new holiday \(day)")
      }
      if after.arguable != before.arguable {
        #expect(day == before.due?.date || day == before.arguable?.date)
        #expect(before.rule.holidayEffect != .none)
      }
    }
  }
}
