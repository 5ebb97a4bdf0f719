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

  /// Declares holidays and recomputes what they move; one transaction.
  ///
  /// A day that the table knows already is left as it is. Gives the days that were new and the
  /// numbers of the due dates that changed.
  package func add(
    _ holidays: [Holiday], remark: String, by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    try changeTable(remark, by: visitor) { connection, table, moment throws(SQLiteError) in
      let known = Set(table.holidays.map(\.date))
      var added: [CivilDate] = []
      for holiday in holidays where known.contains(holiday.date) == false {
        guard added.contains(holiday.date) == false else { continue }
        if added.isEmpty {
          try connection.newTable(table.rest, at: moment, by: visitor.name, remark: remark)
        }
        try connection.insert(
          holiday, in: connection.tableVersion(), by: visitor.name, on: moment)
        added.append(holiday.date)
      }
      return added
    }
  }

  /// Takes a holiday back that proved wrong; `.missing` where the table has none on that day.
  package func removeHoliday(
    on date: CivilDate, remark: String, by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    let receipt = try changeTable(remark, by: visitor) {
      connection, table, moment throws(SQLiteError) in
      guard table.holidays.contains(where: { $0.date == date }) else { return [] }
      let version = try connection.newTable(
        table.rest, at: moment, by: visitor.name, remark: remark)
      try connection.run(
        "UPDATE holiday SET removed_version = ?2 WHERE date = ?1 AND removed_version IS NULL",
        .text(date.description), .integer(version))
      return [date]
    }
    guard receipt.days.isEmpty == false else { throw .missing(.holiday, name: date.description) }
    return receipt
  }

  /// Says who rests on Saturday.
  package func setRest(
    _ rest: WeeklyRest, remark: String, by visitor: Visitor
  ) throws(ArchiveError) -> HolidayReceipt {
    try changeTable(remark, by: visitor) { connection, table, moment throws(SQLiteError) in
      if rest != table.rest {
        try connection.newTable(rest, at: moment, by: visitor.name, remark: remark)
      }
      return []
    }
  }

  private func changeTable(
    _ remark: String, by visitor: Visitor,
    _ change: @Sendable (Connection, HolidayTable, String) throws(SQLiteError) -> [CivilDate]
  ) throws(ArchiveError) -> HolidayReceipt {
    guard visitor.role == .secretary else { throw .forbidden }
    let moment = now()
    return try write("changing holidays") { connection throws(ArchiveError) in
      try translating("changing holidays") { () throws(SQLiteError) in
        let before = try connection.holidayTable()
        let days = try change(connection, before, moment)
        let reckoning = try self.reckoning(on: connection)
        guard reckoning.table.version != before.version else {
          return HolidayReceipt(table: before, days: [], moved: [])
        }
        let moved = try connection.recompute(
          .all, by: reckoning, at: moment, name: visitor.name)
        return HolidayReceipt(table: reckoning.table, days: days, moved: moved)
      }
    }
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
      version: version, rest: rest, holidays: try rows(.holidays).compactMap { $0 })
  }

  func tableVersion() throws(SQLiteError) -> Int {
    try integer("SELECT ifnull (max (version), 0) FROM holiday_table")
  }

  /// Begins the next version of the table and gives its number.
  @discardableResult
  func newTable(
    _ rest: WeeklyRest, at moment: String, by name: String, remark: String
  ) throws(SQLiteError) -> Int {
    try run(
      """
      INSERT INTO holiday_table (courts_rest_saturday, ministries_rest_saturday, changed_at,
        changed_by, remark) VALUES (?1, ?2, ?3, ?4, ?5)
      """, .integer(rest.courtsRestOnSaturday ? 1 : 0),
      .integer(rest.ministriesRestOnSaturday ? 1 : 0), .text(moment), .text(name), .text(remark))
    return Int(lastInsertedRow)
  }

  func insert(
    _ holiday: Holiday, in version: Int, by name: String, on moment: String
  ) throws(SQLiteError) {
    try run(
      """
      INSERT INTO holiday (date, name_ar, name_en, source, entered_on, entered_by, added_version)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .text(holiday.date.description), .text(holiday.name.arabic),
      .text(holiday.name.english), .text(holiday.source),
      .text(holiday.enteredOn?.description ?? String(moment.prefix(10))), .text(name),
      .integer(version))
  }
}

extension Query<Holiday?> {
  fileprivate static let holidays = Query(
    """
    SELECT date, name_ar, name_en, source, entered_on, entered_by FROM holiday
    WHERE removed_version IS NULL ORDER BY date
    """
  ) { row throws(SQLiteError) in
    guard let date = try? CivilDate(row.text()) else { return nil }
    let name = Wording(row.text(), row.text())
    return Holiday(
      date: date, name: name, source: row.text(), enteredOn: try? CivilDate(row.text()),
      enteredBy: row.text())
  }
}
