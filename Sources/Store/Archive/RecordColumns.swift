import Records
import SQLite

extension Row {
  /// The next column as the number of a record.
  mutating func id<Record>() -> ID<Record> { ID(integer()) }

  /// The next column as the number of a record; `nil` where there is none.
  mutating func idOrNil<Record>() -> ID<Record>? { integerOrNil().map { ID($0) } }

  /// The next column as a date; `nil` where there is none.
  mutating func date() throws(SQLiteError) -> CivilDate? {
    var date: CivilDate?
    let isRead = reads { stored in
      date = CivilDate(stored: stored)
      return date != nil
    }
    if isRead { return date }
    let typed = text()
    guard typed.isEmpty == false else { return nil }
    guard let date = try? CivilDate(typed) else { throw unreadable(typed) }
    return date
  }

  /// The next column as a date that every row has.
  mutating func day() throws(SQLiteError) -> CivilDate {
    guard let date = try date() else { throw unreadable("") }
    return date
  }

  /// The next column as an hour of the day; `nil` where there is none.
  mutating func hour() throws(SQLiteError) -> ClockTime? {
    guard let typed = textOrNil(), typed.isEmpty == false else { return nil }
    guard let hour = try? ClockTime(typed) else { throw unreadable(typed) }
    return hour
  }

  /// The next column as a moment.
  mutating func time() throws(SQLiteError) -> Timestamp {
    guard let time = try timeOrNil() else { throw unreadable("") }
    return time
  }

  /// The next column as a moment; `nil` where there is none.
  mutating func timeOrNil() throws(SQLiteError) -> Timestamp? {
    var time: Timestamp?
    let isRead = reads { stored in
      time = Timestamp(stored: stored)
      return time != nil
    }
    if isRead { return time }
    guard let stored = textOrNil() else { return nil }
    throw unreadable(stored)
  }

  /// The next column as a word of a closed list; an unknown one is an error that names the row.
  mutating func term<T: RawRepresentable<String>>(_ type: T.Type = T.self) throws(SQLiteError) -> T
  {
    let word = text()
    guard let term = T(rawValue: word) else { throw unreadable(word) }
    return term
  }

  /// The next column as a word of a closed list; `nil` where it is empty.
  mutating func termOrNil<T: RawRepresentable<String>>(
    _ type: T.Type = T.self
  ) throws(SQLiteError) -> T? {
    let word = text()
    guard word.isEmpty == false else { return nil }
    guard let term = T(rawValue: word) else { throw unreadable(word) }
    return term
  }

  /// The next column as a step of a closed scale that is kept as a number.
  mutating func term<T: RawRepresentable<Int>>(_ type: T.Type = T.self) throws(SQLiteError) -> T {
    let number = int()
    guard let term = T(rawValue: number) else { throw unreadable("\(number)") }
    return term
  }

  /// The next column as a step of a closed scale; `nil` where it is null.
  mutating func termOrNil<T: RawRepresentable<Int>>(
    _ type: T.Type = T.self
  ) throws(SQLiteError) -> T? {
    guard let number = integerOrNil() else { return nil }
    guard let term = T(rawValue: Int(number)) else { throw unreadable("\(number)") }
    return term
  }
}

extension Value {
  static func id<Record>(_ id: ID<Record>) -> Value { .integer(id.number) }

  static func id<Record>(orNull id: ID<Record>?) -> Value { .integer(orNull: id?.number) }

  /// The numbers of records as JSON, for `json_each`.
  static func list<Record>(_ ids: some Sequence<ID<Record>>) -> Value {
    .text("[\(ids.map { "\($0)" }.joined(separator: ","))]")
  }

  /// Words as JSON, for `json_each`.
  static func list(_ words: some Sequence<String>) -> Value {
    let quoted = words.map { word in
      let escaped = word.unicodeScalars.map { letter in
        letter == "\"" || letter == "\\" || letter.value < 0x20
          ? "\\u00" + (letter.value < 0x10 ? "0" : "") + String(letter.value, radix: 16)
          : String(letter)
      }
      return "\"\(escaped.joined())\""
    }
    return .text("[\(quoted.joined(separator: ","))]")
  }

  static func date(_ date: CivilDate?) -> Value { .text(orNull: date?.description) }

  static func time(_ time: Timestamp) -> Value { .text(time.description) }

  static func term(_ term: (any RawRepresentable<String>)?) -> Value { .text(term?.rawValue ?? "") }

  /// The circles that a visitor stands in, as the predicates of protected tables ask for them.
  static func clearance(of visitor: Visitor) -> Value { .integer(visitor.clearance.rawValue) }
}
