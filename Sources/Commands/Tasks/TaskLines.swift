import Deadlines
import Formats
import Records
import Words

/// Tasks as a person reads them in a terminal.
extension Session {
  /// A task in a line.
  func line(_ task: Task) -> String {
    let details = task.details
    return row([
      "#\(task.id)", details.due?.description ?? "–", task.state.label(in: tongue),
      details.askedOf.label(in: tongue), details.title,
    ])
  }

  /// A task with its answers.
  @discardableResult
  func show(_ record: TaskFile) -> ExitStatus {
    guard isJSON == false else { return print(record.json) }
    let details = record.task.details
    let words = deadlineReports
    say(ink.bold("#\(record.task.id) \(ink.piece(details.title))"))
    print(facts: [
      (tongue.say(.due), details.due.map { Moment($0).words(in: tongue) } ?? words.noDate),
      (tongue.say(.status), record.task.state.label(in: tongue)),
      (tongue.say(.requestedBy), "\(details.askedBy.label(in: tongue)) \(details.askedByPerson)"),
      (tongue.say(.requestedFrom), "\(details.askedOf.label(in: tongue)) \(details.askedOfPerson)"),
      (tongue.say(.meetingDecision), details.meeting), (tongue.say(.details), details.body),
      (words.subject, details.subject.label(in: tongue)),
    ])
    for event in record.events {
      print(
        history: [
          tongue.day(of: event.at), event.kind.label(in: tongue), event.person, event.by,
          event.document.map { "#\($0)" } ?? "", event.remark,
        ])
    }
    return .done
  }
}
