import Desk
import Formats
import Records
import Words

/// `sijill held`: everybody who is held, the longest first.
struct HeldCommand: PlainCommand {
  static let usage = Usage(
    "held", "كشف المحبوسين الآن، والأطول حبسًا أولًا.", "Everybody who is held, the longest first.",
    notes: [
      Wording(
        "في كل سطر: رقم الشخص واسمه، ومنذ متى، وكم يومًا، ومكان احتجازه، وقضيته واتهامه ومحاميه، "
          + "وآخر يوم لأمر حبسه، والجلسة التالية، وما يُنبَّه إليه.",
        "In each line: the person's number and name, since when, how many days, where, the case, "
          + "charge and lawyer, the last day of the order, the next session, and what to look at.")
    ], options: Option.table,
    examples: [
      Example("sijill held", "المحبوسون الآن.", "Who is held now."),
      Example(
        "sijill held --csv --bom > held.csv", "الكشف في جدول.", "The sheet as a table."),
    ])

  func run(in session: Session) throws(ArchiveError) -> ExitStatus {
    let desk = try session.desk()
    let today = desk.today
    let held = try desk.held(for: session.visitor)
    return session.list(
      held, table: CSV(held: held, today: today, in: session.tongue),
      json: { $0.json(today: today) }
    ) { ["\($0.person)", $0.name] + $0.cells(today: today, in: session.tongue) }
  }
}
