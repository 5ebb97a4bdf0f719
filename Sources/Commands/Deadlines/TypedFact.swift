import Deadlines
import Records

/// What is typed of the event that a period runs from, beside its day: hour, distance, law.
struct TypedFact {
  let time: ClockTime?
  /// Where the person is, as far as it lengthens the period.
  let place: Place?
  /// The day of the judgment or decision, where the day typed is that of its notice.
  let decided: CivilDate?
  /// The procedure law that a person chose, or `nil` where the day decides.
  let law: Rule.LawSystem?

  private enum Law: String, CaseIterable { case old, new }

  static let options = [
    Option("time", "HH:MM", "ساعة الواقعة.", "The hour of the event."),
    Option("km", "N", "المسافة إلى المحكمة بالكيلومتر.", "Kilometres to the court."),
    Option(flag: "border", "في منطقة حدود.", "In a border area."),
    Option(flag: "abroad", "خارج مصر.", "Outside Egypt."),
    Option(
      "decided", "DATE", "يوم الحكم أو القرار، إن كان اليوم يوم إعلانه.",
      "The day of the judgment or decision, where the day is that of its notice."),
    Option(
      "law", "LAW", .words(of: Law.self), "قانون الإجراءات: old أو new، بدل ما يدل عليه التاريخ.",
      "The procedure law: old or new, whatever the date says."),
  ]

  init(_ arguments: Arguments) throws(UsageError) {
    time = try arguments.time(option: "time")
    let typed = ["km", "border", "abroad"].filter { arguments.has($0) }
    guard typed.count < 2 else { throw .conflict(typed[0], typed[1]) }
    place =
      try arguments.integer(option: "km", in: 0...Place.kilometresMax).map { .kilometres($0) }
      ?? (arguments.has("border") ? .border : arguments.has("abroad") ? .abroad : nil)
    decided = try arguments.day(option: "decided")
    law = try arguments.choice(option: "law", of: Law.self).map { $0 == .old ? .old : .new }
  }

  /// The event on its day.
  func on(_ date: CivilDate) -> Fact {
    Fact(date: date, time: time, place: place, decided: decided)
  }
}
