import Desk
import Records
import Formats
import Words

/// Notifications as a person reads them in a terminal, or a program as JSON.
struct NotificationLines {
  let session: Session

  private var tongue: Tongue { session.tongue }
  private var ink: Ink { session.ink }
  private var reports: NotificationReports { NotificationReports(tongue: tongue) }
  private var today: CivilDate { Desk.today() }

  /// Prints a list, a line each: number, state, kind, subject, flags.
  func print(_ page: Page<Notification>, from offset: Int) {
    for notification in page.items {
      guard session.isJSON == false else {
        session.output.line(JSON.object(notification.summary(on: today)).line)
        continue
      }
      let parts = [
        "\(notification.id)", notification.state.label(in: tongue),
        notification.particulars.kind.label(in: tongue), notification.particulars.subject,
      ]
      let flags = reports.flags(of: notification, on: today)
      line(parts + (flags.isEmpty ? [] : [tongue.series(flags)]))
    }
    guard ink.isTerminal, session.isJSON == false else { return }
    session.output.line(
      page.items.isEmpty
        ? tongue.count(page.total, .notification)
        : CommandReports(tongue: tongue).part(
          from: offset + 1, to: offset + page.items.count, of: page.total))
  }

  /// Prints everything that is known of a notification.
  func print(_ dossier: Dossier) {
    let notification = dossier.notification
    guard session.isJSON == false else {
      return session.output.line(notification.json(on: today).line)
    }
    session.output.line(
      ink.bold(ink.piece("\(notification.id) · \(notification.particulars.subject)")))
    for (name, value) in facts(of: notification) where value.isEmpty == false {
      fact(name, value)
    }
    if let period = notification.articleSixteen(on: today), let day = notification.date(.decision) {
      for sentence in reports.articleSixteen(of: period, from: day) {
        session.output.line(ink.piece(sentence))
      }
    }
    printChecklist(of: dossier)
    printSent(of: notification)
    heading(reports.log)
    for event in notification.events { print(event, of: dossier) }
    if notification.competitors.isEmpty == false {
      session.output.line(ink.faint(ink.piece(reports.neutrality)))
    }
    _ = printOpenStates(of: notification)
  }

  /// Prints the states that are open, each with what it still needs.
  func printOpenStates(of notification: Notification) -> ExitStatus {
    let open = notification.openStates(on: today)
    guard session.isJSON == false else {
      for state in open { session.output.line(state.json.line) }
      return open.isEmpty ? .nothingFound : .done
    }
    if open.isEmpty == false { heading(reports.openStates) }
    for state in open {
      let needs =
        state.missing.isEmpty
        ? reports.nothingMissing
        : "\(reports.needs): " + tongue.series(state.missing.map { $0.label(in: tongue) })
      line([state.state.number, state.state.rawValue, state.state.label(in: tongue), needs])
      if let caveat = state.state.caveat(in: tongue) {
        session.output.line(ink.faint(ink.piece("  " + caveat)))
      }
    }
    return open.isEmpty ? .nothingFound : .done
  }

  /// Prints the board: each open notification, its day, what is missing, who acts next.
  func print(_ board: NotificationBoard) {
    for entry in board.lines {
      guard session.isJSON == false else {
        session.output.line(entry.json(on: board.day).line)
        continue
      }
      let notification = entry.notification
      session.output.line(
        ink.bold(ink.piece("\(notification.id) · \(notification.particulars.subject)")))
      fact(reports.state, notification.state.label(in: tongue))
      if let due = entry.due {
        fact(
          due.day.words(in: tongue),
          "\(reports.daysLeft(due.daysLeft)) · \(reports.reason(due.reason))")
      }
      let flags = reports.flags(of: notification, on: board.day)
      if flags.isEmpty == false { session.output.line(ink.piece(tongue.series(flags))) }
      if entry.missing.isEmpty == false {
        fact(reports.needs, tongue.series(entry.missing.map { $0.label(in: tongue) }))
      }
      fact(reports.nextActor, notification.state.nextActor(in: tongue) ?? "")
      fact(
        reports.changedSinceLastWeek,
        entry.news.isEmpty
          ? reports.noChange : tongue.series(entry.news.map { reports.act($0.act) }))
    }
    if board.lines.isEmpty, session.isJSON == false, ink.isTerminal {
      session.output.line(reports.nothingOpen)
    }
  }

  /// Prints the figures of the years, a line each.
  func print(_ years: [NotificationYear]) {
    for year in years {
      session.output.line(session.isJSON ? year.json.line : ink.piece(reports.year(year)))
    }
  }
}

// MARK: - Parts

extension NotificationLines {
  private func facts(of notification: Notification) -> [(name: String, value: String)] {
    let particulars = notification.particulars
    let fields = NotificationField.allCases.filter { $0 != .subject }
    let dates = NotificationDate.allCases.filter { $0 != .occurred }
    return [
      (reports.kind, particulars.kind.label(in: tongue)),
      (reports.basis, particulars.statutory.label(in: tongue)),
      (
        reports.state, "\(notification.state.label(in: tongue)) (\(notification.state.number))"
      ),
      ("", tongue.series(reports.flags(of: notification, on: today))),
      (reports.effective, particulars.effective?.words(in: tongue) ?? ""),
    ] + fields.map { ($0.label(in: tongue), particulars[$0]) }
      + dates.map { ($0.label(in: tongue), notification.date($0)?.words(in: tongue) ?? "") }
      + NotificationDetail.allCases.map { detail in
        let value = notification.detail(detail) ?? ""
        let channel = NotificationChannel(rawValue: value)
        return (detail.label(in: tongue), channel?.label(in: tongue) ?? value)
      }
      + notification.links.sorted { ($0.source, $0.target) < ($1.source, $1.target) }.map { link in
        link.source == notification.id
          ? (link.relation.label(in: tongue), "\(link.target)")
          : (link.relation.mirrorLabel(in: tongue), "\(link.source)")
      }
      + [(reports.litigation, notification.caseID.map { "\($0)" } ?? "")]
  }

  private func printChecklist(of dossier: Dossier) {
    heading(reports.checklist)
    for item in dossier.notification.checklist {
      line([
        item.progress.label(in: tongue), item.role.rawValue, item.role.label(in: tongue),
        item.holding.map { title(of: $0, in: dossier) } ?? "",
      ])
    }
  }

  private func printSent(of notification: Notification) {
    guard notification.sent.isEmpty == false else { return }
    heading(reports.sentFiles)
    for file in notification.sent {
      line(["\(file.ordinal)", file.role.label(in: tongue), file.title, file.digest])
    }
  }

  private func print(_ event: NotificationEntry, of dossier: Dossier) {
    var parts = ["\(event.ordinal)", event.occurred.description, reports.act(event.act)]
    let proofs = event.evidence.map { proof in
      "\(proof.role.label(in: tongue)): \(title(of: proof.holding, in: dossier))"
    }
    if event.state != nil, proofs.isEmpty == false { parts.append(tongue.series(proofs)) }
    if event.reason.isEmpty == false { parts.append(event.reason) }
    parts.append("\(reports.recorded) \(event.recordedAt) \(event.recordedBy)")
    line(parts)
  }

  private func title(of holding: PaperHolding, in dossier: Dossier) -> String {
    switch holding {
    case .document(let document):
      dossier.cards[document].map { "\(document) \($0.details.title)" } ?? "\(document)"
    case .words(let words): words
    }
  }

  private func heading(_ text: String) {
    session.output.line()
    session.output.line(ink.bold(text))
  }

  private func fact(_ name: String, _ value: String) {
    guard value.isEmpty == false else { return }
    let label = name.isEmpty ? "" : "\(ink.faint("\(name):")) "
    session.output.line("\(label)\(ink.piece(value))")
  }

  /// A line of parts, with tabs between them elsewhere than on a terminal.
  private func line(_ parts: [String]) {
    let said = parts.filter { $0.isEmpty == false }
    session.output.line(
      ink.isTerminal
        ? said.map { ink.piece($0) }.joined(separator: " · ")
        : parts.map { ink.line($0) }.joined(separator: "\t"))
  }
}
