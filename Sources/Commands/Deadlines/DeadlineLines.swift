import Deadlines
import Formats
import Records
import Words

/// Due dates and the agenda as a person reads them in a terminal.
extension Session {
  private var words: DeadlineReports { deadlineReports }

  /// A due date with its steps and its history.
  @discardableResult
  func show(_ record: DeadlineRecord) -> ExitStatus {
    let deadline = record.deadline
    guard isJSON == false else { return print(record.json(at: now)) }
    say(ink.bold("#\(deadline.id) \(ink.piece(deadline.details.title))"))
    print(facts: [
      (
        tongue.say(.due),
        deadline.due.map { tongue.about($0.words(in: tongue), deadline.isAbout) } ?? words.noDate
      ),
      (tongue.say(.status), marks(of: deadline).joined(separator: " · ")),
      (words.subject, deadline.details.subject.label(in: tongue)),
      (tongue.say(.responsible), deadline.details.person),
      (tongue.say(.remark), deadline.details.remark),
    ])
    show(deadline.steps)
    for event in record.events {
      let move =
        event.before.isEmpty && event.after.isEmpty ? "" : "\(event.before) → \(event.after)"
      print(
        history: [
          tongue.day(of: event.at), event.kind.label(in: tongue), event.by,
          event.level?.label(in: tongue) ?? "", move, event.document.map { "#\($0)" } ?? "",
          event.remark(in: tongue),
        ])
    }
    return .done
  }

  /// The board, part by part.
  func show(_ board: DeadlineBoard) -> ExitStatus {
    guard isJSON == false else { return print(board.json) }
    if board.unreleased.isEmpty == false {
      say(ink.bold("\(tongue.say(.releaseNotEntered)) (\(board.unreleased.count))"))
      for entry in board.unreleased { say("  " + line(entry, at: board.now)) }
    }
    if board.passed.isEmpty == false {
      say(ink.bold("\(tongue.say(.passedSessions)) (\(board.passed.count))"))
      for entry in board.passed { say("  " + line(entry, at: board.now)) }
    }
    let parts = [
      (words.overdue, board.overdue), (tongue.say(.today), board.dueToday),
      (words.within7, board.within7), (words.within30, board.within30),
      (words.undated, board.undated),
    ]
    for (name, deadlines) in parts where deadlines.isEmpty == false {
      say(ink.bold("\(name) (\(deadlines.count))"))
      for deadline in deadlines { say("  " + line(deadline)) }
    }
    guard board.waiting.isEmpty == false else { return .done }
    say(ink.bold("\(words.waiting) (\(board.waiting.count))"))
    for warning in board.waiting {
      say(
        "  #\(warning.deadline.id) \(ink.piece(warning.level.label(in: tongue)))")
    }
    return .done
  }

  /// An entry of the agenda in a line.
  func line(_ entry: AgendaEntry, at now: Moment) -> String {
    let isOverdue = entry.isOverdue(at: now)
    let late = Moment(entry.date, entry.time).minutes(to: now)
    let date = [entry.date.description, entry.time?.description].compactMap { $0 }
      .joined(separator: " ")
    return row(
      ink.isTerminal
        ? [
          date,
          isOverdue
            ? late.map { tongue.lateness(minutes: $0) }
              ?? tongue.nearness(now.date.days(to: entry.date) ?? 0) : "",
          entry.title(in: tongue),
        ]
        : [
          entry.kind.rawValue, "\(entry.id)", date,
          entry.lacksResult
            ? "no result"
            : [isOverdue ? "overdue" : "", entry.isProvisional ? "provisional" : ""]
              .filter { $0.isEmpty == false }.joined(separator: " "), entry.title,
        ])
  }

  /// A due date in a line.
  func line(_ deadline: Deadline) -> String {
    let due = [deadline.due?.date.description, deadline.due?.time?.description]
      .compactMap { $0 }.joined(separator: " ")
    let parts =
      ["#\(deadline.id)", due.isEmpty ? words.noDate : tongue.about(due, deadline.isAbout)]
      + marks(of: deadline)
      + [deadline.details.subject.label(in: tongue), deadline.details.title]
    return row(parts.filter { $0.isEmpty == false })
  }

  /// Everything that a person must see at a glance.
  private func marks(of deadline: Deadline) -> [String] {
    var marks = [
      deadline.isOverdue(at: now)
        ? deadline.nearness(at: now, in: tongue) : deadline.state.label(in: tongue)
    ]
    if let provisional = deadline.provisional(in: tongue) { marks.append(provisional) }
    if deadline.state == .open, let fileBy = deadline.fileBy(in: tongue) { marks.append(fileBy) }
    if deadline.isEarliest { marks.append(words.notBefore) }
    if deadline.isChanged { marks.append(words.changed) }
    if deadline.needsLawyer { marks.append(tongue.say(.forLawyer)) }
    if let arguable = deadline.arguable { marks.append(words.arguable(arguable)) }
    return marks
  }
}
