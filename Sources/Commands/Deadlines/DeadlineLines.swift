import Deadlines
import Records
import Formats
import Words

/// Due dates, the agenda and tasks as a person reads them in a terminal.
struct DeadlineLines {
  let session: Session
  private var words: DeadlineReports { DeadlineReports(tongue: session.tongue) }

  init(session: Session) { self.session = session }

  /// A due date in a line.
  func print(_ deadline: Deadline) { session.print(deadline.json, line(deadline)) }

  /// A due date with its steps and its history.
  func print(_ record: DeadlineRecord) {
    let deadline = record.deadline
    guard session.isJSON == false else {
      return session.output.line(JSON.object(record.json).line)
    }
    let (ink, tongue) = (session.ink, session.tongue)
    session.output.line(ink.bold("#\(deadline.id) \(ink.piece(deadline.details.title))"))
    let facts = [
      (words.due, deadline.due.map { $0.words(in: tongue) } ?? words.noDate),
      (words.state, marks(of: deadline).joined(separator: " · ")),
      (words.subject, deadline.details.subject.label(in: tongue)),
      (words.person, deadline.details.person), (words.remark, deadline.details.remark),
    ]
    for (name, value) in facts where value.isEmpty == false {
      session.output.line("\(ink.faint("\(name):")) \(ink.piece(value))")
    }
    ComputationLines(session: session).print(deadline.steps)
    for event in record.events {
      let move =
        event.before.isEmpty && event.after.isEmpty ? "" : "\(event.before) → \(event.after)"
      let parts = [
        tongue.day(of: event.at), event.kind.label(in: tongue), event.by,
        event.level?.label(in: tongue) ?? "", move, event.document.map { "#\($0)" } ?? "",
        event.remark(in: tongue),
      ]
      session.output.line(
        ink.faint("\(words.history):") + " "
          + ink.piece(parts.filter { $0.isEmpty == false }.joined(separator: " · ")))
    }
  }

  /// The board, part by part.
  func print(_ board: DeadlineBoard) {
    let parts = [
      (words.overdue, board.overdue), (words.dueToday, board.dueToday),
      (words.within7, board.within7), (words.within30, board.within30),
      (words.undated, board.undated),
    ]
    if session.isJSON { return session.output.line(JSON.object(board.json).line) }
    for (name, deadlines) in parts where deadlines.isEmpty == false {
      session.output.line(session.ink.bold("\(name) (\(deadlines.count))"))
      for deadline in deadlines { session.output.line("  " + line(deadline)) }
    }
    guard board.waiting.isEmpty == false else { return }
    session.output.line(session.ink.bold("\(words.waiting) (\(board.waiting.count))"))
    for warning in board.waiting {
      session.output.line(
        "  #\(warning.deadline.id) \(session.ink.piece(warning.level.label(in: session.tongue)))")
    }
  }

  /// An entry of the agenda in a line.
  func print(_ entry: AgendaEntry, today: CivilDate) {
    let tongue = session.tongue
    let isOverdue = entry.date < today
    let date = [entry.date.description, entry.time?.description].compactMap { $0 }
      .joined(separator: " ")
    let parts = [
      date, isOverdue ? words.overdue : "", entry.title(in: tongue, hasNames: true),
    ].filter { $0.isEmpty == false }
    session.print(
      entry.json,
      session.ink.isTerminal
        ? parts.map { session.ink.piece($0) }.joined(separator: "  ")
        : ["\(entry.kind.rawValue)", "\(entry.id)", date, isOverdue ? "overdue" : "", entry.title]
          .joined(separator: "\t"))
  }

  /// A task in a line, or with its answers where `isWhole`.
  func print(_ record: TaskFile, isWhole: Bool) {
    let (task, tongue, ink) = (record.task, session.tongue, session.ink)
    let details = task.details
    guard session.isJSON == false else {
      return session.output.line(JSON.object(record.json).line)
    }
    let parts = [
      "#\(task.id)", details.due?.description ?? "–", task.state.label(in: tongue),
      details.askedOf.label(in: tongue), details.title,
    ]
    guard isWhole else {
      return session.output.line(
        parts.map { ink.piece($0) }.joined(separator: ink.isTerminal ? "  " : "\t"))
    }
    session.output.line(ink.bold("#\(task.id) \(ink.piece(details.title))"))
    let facts = [
      (words.due, details.due.map { Moment($0).words(in: tongue) } ?? words.noDate),
      (words.state, task.state.label(in: tongue)),
      (
        words.askedBy,
        "\(details.askedBy.label(in: tongue)) \(details.askedByPerson)"
      ),
      (words.askedOf, "\(details.askedOf.label(in: tongue)) \(details.askedOfPerson)"),
      (words.meeting, details.meeting), (words.body, details.body),
      (words.subject, details.subject.label(in: tongue)),
    ]
    for (name, value) in facts where value.isEmpty == false {
      session.output.line("\(ink.faint("\(name):")) \(ink.piece(value))")
    }
    for event in record.events {
      let parts = [
        tongue.day(of: event.at), event.kind.label(in: tongue), event.person, event.by,
        event.document.map { "#\($0)" } ?? "", event.remark,
      ]
      session.output.line(
        ink.faint("\(words.history):") + " "
          + ink.piece(parts.filter { $0.isEmpty == false }.joined(separator: " · ")))
    }
  }

  private func line(_ deadline: Deadline) -> String {
    let due = [deadline.due?.date.description, deadline.due?.time?.description]
      .compactMap { $0 }.joined(separator: " ")
    var parts = ["#\(deadline.id)", due.isEmpty ? words.noDate : due]
    parts += marks(of: deadline)
    parts += [deadline.details.subject.label(in: session.tongue), deadline.details.title]
    return parts.filter { $0.isEmpty == false }.map { session.ink.piece($0) }
      .joined(separator: session.ink.isTerminal ? "  " : "\t")
  }

  /// Everything that a person must see at a glance.
  private func marks(of deadline: Deadline) -> [String] {
    var marks = [deadline.state.label(in: session.tongue)]
    if deadline.isEarliest { marks.append(words.notBefore) }
    if deadline.isChanged { marks.append(words.changed) }
    if deadline.needsLawyer { marks.append(words.needsLawyer) }
    if let arguable = deadline.arguable { marks.append(words.arguable(arguable)) }
    return marks
  }
}
