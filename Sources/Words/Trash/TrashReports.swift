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
  package var returns: String {
    tongue.say("يرجع إلى حاله قبله:", "Returns to its state before it:")
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

  /// A notification that returns to an earlier state: its number, its subject, both states.
  package func line(_ returned: Removal.Returned) -> String {
    let (from, to) = (returned.from.label(in: tongue), returned.to.label(in: tongue))
    return "\(ArchiveError.Subject.notification.label(in: tongue)) \(returned.notification): "
      + tongue.say(
        "\(returned.subject) — من «\(from)» إلى «\(to)»",
        "\(returned.subject) — from \u{201C}\(from)\u{201D} to \u{201C}\(to)\u{201D}")
  }

  /// What goes, comes back and returns with a record, each under its heading, where there is any.
  package func parts(of removal: Removal) -> [(heading: String, lines: [String])] {
    [
      (returns, removal.returned.map(line)), (goesWith, removal.gone.map(line)),
      (comesBack, removal.back.map(line)),
    ].filter { $0.1.isEmpty == false }
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
