package import Deadlines
import Records

/// What is said of the trash (سلة المحذوفات): what is in it, what goes there, and how it comes back.
package struct TrashReports: Sendable {
  package let tongue: Tongue

  package init(tongue: Tongue) { self.tongue = tongue }

  package var goesWith: String {
    tongue.say("يذهب معه ولا يُنبَّه إليه بعد ذلك:", "Goes with it, and is warned of no more:")
  }
  package var comesBack: String {
    tongue.say("يعود قائمًا لأنه كان قد أنهاه:", "Open again, because it had ended them:")
  }
  package var goesAlone: String {
    tongue.say(
      "لا يذهب معه ميعاد ولا جلسة ولا تكليف.", "No due date, session or task goes with it.")
  }

  /// What the record is: its kind, its number, its name.
  package func title(of removed: RemovedRecord) -> String {
    let kind = removed.type?.label(in: tongue) ?? removed.record.kind.subject.label(in: tongue)
    return "\(kind) \(removed.record.number): \(removed.name)"
  }

  /// Something that runs: its kind, its number, its title and its day.
  package func line(_ entry: RunningEntry) -> String {
    let day = entry.date.map { " — \($0.words(in: tongue)) (\($0))" } ?? ""
    return "\(entry.kind.label(in: tongue)) \(entry.id): \(entry.title)\(day)"
  }

  /// That a record is in the trash, and how it comes back.
  package func removed(_ record: Removable, as group: String) -> String {
    let subject = record.kind.subject
    return tongue.say(
      "نُقل القيد إلى السلة: \(subject.label(in: tongue)) \(record.number). تعيده: "
        + "sijill \(group) restore \(record.number)",
      "Moved to trash: \(subject.label(in: tongue)) \(record.number). To bring it back: "
        + "sijill \(group) restore \(record.number)")
  }

  /// That a record is out of the trash.
  package func restored(_ record: Removable) -> String {
    let subject = record.kind.subject
    return tongue.say(
      "أُعيد القيد: \(subject.label(in: tongue)) \(record.number).",
      "Restored: \(subject.label(in: tongue)) \(record.number).")
  }
}
