package import Deadlines
package import Records

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
  package func title(of removed: RemovedRecord) -> TrashLine {
    let kind = removed.type?.label(in: tongue) ?? removed.record.kind.subject.label(in: tongue)
    return TrashLine(lead: "\(kind) \(removed.record.number): ", name: removed.name)
  }

  /// Something that runs: its kind, its number, its title and its day.
  package func line(_ entry: RunningEntry) -> TrashLine {
    TrashLine(
      lead: "\(entry.kind.label(in: tongue)) \(entry.id): ", name: entry.title, date: entry.date)
  }

  /// A notification that returns to an earlier state: its number, its subject, both states.
  package func line(_ returned: Removal.Returned) -> TrashLine {
    let (from, to) = (returned.from.label(in: tongue), returned.to.label(in: tongue))
    let kind = ArchiveError.Subject.notification.label(in: tongue)
    return TrashLine(
      lead: "\(kind) \(returned.notification): ", name: returned.subject,
      rest: tongue.say(
        " — من «\(from)» إلى «\(to)»", " — from \u{201C}\(from)\u{201D} to \u{201C}\(to)\u{201D}"))
  }

  /// What goes, comes back and returns with a record, each under its heading, where there is any.
  package func parts(of removal: Removal) -> [(heading: String, lines: [TrashLine])] {
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

/// A line about a record and what hangs on it, the name apart: it may run the other way.
package struct TrashLine: Equatable, Sendable {
  package let lead: String
  package let name: String
  package var date: CivilDate?
  package var rest = ""

  package init(lead: String, name: String, date: CivilDate? = nil, rest: String = "") {
    (self.lead, self.name, self.date, self.rest) = (lead, name, date, rest)
  }
}
