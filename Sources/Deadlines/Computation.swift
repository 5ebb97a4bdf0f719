package import Records

/// A due date and how it was come to (حساب ميعاد).
///
/// Where a text leaves it open whether the last day moves, `due` is the earlier day and `readings`
/// hold the later ones: nobody loses a right by keeping the earlier.
package struct Computation: Equatable, Sendable {
  /// The rule that counted, which may be the other law's than the one asked for.
  package let rule: Rule
  /// The period that counted, or `nil` where the law names none.
  package let term: Rule.Term?
  package let fact: Fact
  /// The version of the table of holidays that was looked at.
  package let tableVersion: Int
  /// The date, or `nil` where it cannot be computed; the steps say why.
  package let due: Moment?
  /// Whether `due` is the first day on which something may be done, not the last.
  package let isEarliest: Bool
  /// Other dates that can be argued, none of them before `due`.
  package let readings: [Moment]
  /// Whether a lawyer must look at it before anybody relies on it.
  package let needsLawyer: Bool
  /// The last open day before `due`, where the office is shut on it.
  package let fileBy: CivilDate?
  /// The way from the event to the date, for a person.
  package let steps: [Step]

  /// The latest day that can be argued, or `nil` where that of `due` is the only one.
  package var arguable: Moment? {
    readings.max().flatMap { last in due.map { last.date > $0.date } ?? true ? last : nil }
  }
}

extension Computation {
  /// Counts the period that `choice` names from `fact`, on the working days of `table`.
  ///
  /// `book` is asked for the other procedure law's rule where a remand runs from one into the next.
  package init(_ choice: Rulebook.Choice, from fact: Fact, on table: HolidayTable, book: Rulebook) {
    var counting = Counting(choice: choice, fact: fact, table: table, book: book)
    counting.count()
    self.init(
      rule: choice.rule, term: choice.term, fact: fact, tableVersion: table.version,
      due: counting.due, isEarliest: counting.isEarliest, readings: counting.readings,
      needsLawyer: counting.needsLawyer, fileBy: counting.fileBy,
      steps: counting.steps)
  }
}

extension Rulebook {
  /// Counts the period that `name` names (`N-REMAND-4`, `O-143-CAP/felony`) from `fact`.
  ///
  /// The event's day decides between the old and the new procedure law unless `law` says otherwise.
  /// `nil` where there is no such rule.
  package func compute(
    _ name: String, from fact: Fact, on table: HolidayTable, law: Rule.LawSystem? = nil
  ) -> Computation? {
    choose(name, on: fact.dayOfLaw, law: law)
      .map { Computation($0, from: fact, on: table, book: self) }
  }
}
