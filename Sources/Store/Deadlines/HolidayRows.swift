package import Deadlines
package import Records
import SQLite

extension Store {
  /// The declared holidays and the weekly rest.
  package func holidayTable() throws(ArchiveError) -> HolidayTable {
    try read("reading holidays") { connection throws(SQLiteError) in
      try connection.holidayTable()
    }
  }
}

extension Change {
  /// Declares holidays and recomputes what they move.
  ///
  /// A day that the table knows already is left as it is. Gives the days that were new and the numbers
  /// of the due dates that changed.
  package func add(_ holidays: [Holiday]) throws(ArchiveError) -> HolidayReceipt {
    let table = try holidayTable()
    var known = Set(table.holidays.map(\.date))
    let new = holidays.filter { known.insert($0.date).inserted }
    guard new.isEmpty == false else { return HolidayReceipt(table: table, days: [], moved: []) }
    let days = new.map(\.date)
    let version = try newTable(
      table.rest, reason: days.prefix(10).map(\.description).joined(separator: " "))
    for holiday in new { try insert(holiday, in: version) }
    return try moved(by: days)
  }

  /// Takes a holiday back that proved wrong, for a reason; `.missing` where the table has none on that
  /// day, `.invalid(.reason)` without a reason.
  package func removeHoliday(
    on date: CivilDate, reason: String
  ) throws(ArchiveError) -> HolidayReceipt {
    guard reason.isSaid else { throw .invalid(.reason, typed: reason) }
    let table = try holidayTable()
    guard table.holidays.contains(where: { $0.date == date }) else {
      throw .missing(.holiday, name: date.description)
    }
    let version = try newTable(table.rest, reason: reason)
    try run(
      "UPDATE holiday SET removed_version = ?2 WHERE date = ?1 AND removed_version IS NULL",
      .date(date), .integer(version))
    return try moved(by: [date])
  }

  /// Says who rests on Saturday, and recomputes what it moves.
  package func setRest(_ rest: WeeklyRest) throws(ArchiveError) -> HolidayReceipt {
    let table = try holidayTable()
    guard rest != table.rest else { return HolidayReceipt(table: table, days: [], moved: []) }
    try newTable(rest)
    return try moved(by: [])
  }

  private func holidayTable() throws(ArchiveError) -> HolidayTable {
    try translated(connection.holidayTable())
  }

  /// What a new version of the table, in which these days changed, moves.
  private func moved(by days: [CivilDate]) throws(ArchiveError) -> HolidayReceipt {
    let reckoning = try reckoning()
    return HolidayReceipt(
      table: reckoning.table, days: days, moved: try recompute(.all, by: reckoning))
  }

  /// Begins the next version of the table and gives its number.
  @discardableResult
  func newTable(_ rest: WeeklyRest, reason: String = "") throws(ArchiveError) -> Int {
    try run(
      """
      INSERT INTO holiday_table (courts_rest_saturday, ministries_rest_saturday, changed_at,
        changed_by, remark) VALUES (?1, ?2, ?3, ?4, ?5)
      """, .integer(rest.courtsRestOnSaturday ? 1 : 0),
      .integer(rest.ministriesRestOnSaturday ? 1 : 0), .time(time), .text(visitor.name),
      .text(reason))
    return Int(connection.lastInsertedRow)
  }

  func insert(_ holiday: Holiday, in version: Int) throws(ArchiveError) {
    try run(
      """
      INSERT INTO holiday (date, name_ar, name_en, source, entered_on, entered_by, added_version)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .date(holiday.date), .text(holiday.name.arabic), .text(holiday.name.english),
      .text(holiday.source), .date(holiday.enteredOn ?? time.day), .text(visitor.name),
      .integer(version))
  }
}

extension Connection {
  func holidayTable() throws(SQLiteError) -> HolidayTable {
    let settings = Query(
      """
      SELECT version, courts_rest_saturday, ministries_rest_saturday FROM holiday_table
      ORDER BY version DESC LIMIT 1
      """
    ) { (row: inout Row) in
      (
        row.int(),
        WeeklyRest(
          courtsRestOnSaturday: row.integer() == 1, ministriesRestOnSaturday: row.integer() == 1)
      )
    }
    let (version, rest) = try first(settings) ?? (0, .usual)
    return HolidayTable(
      version: version, rest: rest, holidays: try rows(.holidays))
  }
}

extension Query<Holiday> {
  fileprivate static let holidays = Query(
    """
    SELECT date, name_ar, name_en, source, entered_on, entered_by FROM holiday
    WHERE removed_version IS NULL ORDER BY date
    """
  ) { row throws(SQLiteError) in
    let stored = row.text()
    guard let date = try? CivilDate(stored),
      let holiday = Holiday(
        date: date, name: Wording(row.text(), row.text()), source: row.text(),
        enteredOn: try row.date(), enteredBy: row.text())
    else { throw row.unreadable(stored) }
    return holiday
  }
}
