import Desk
import Formats
import Records
import Words

/// Notifications as a person reads them in a terminal, or a program as JSON.
extension Session {
  private var reports: NotificationReports { notificationReports }

  /// Prints a list, a line each: number, state, kind, subject, flags.
  func show(_ page: Page<Notification>, from offset: Int) -> ExitStatus {
    for notification in page.items {
      let flags = reports.flags(of: notification, on: today)
      let parts = [
        "\(notification.id)", notification.state.label(in: tongue),
        notification.particulars.kind.label(in: tongue), notification.particulars.subject,
      ]
      print(
        notification.summary(on: today),
        or: row(parts + (flags.isEmpty ? [] : [tongue.series(flags)])))
    }
    if ink.isTerminal, isJSON == false, page.items.isEmpty {
      say(tongue.count(page.total, .notification))
    }
    tellPart(page.items.count, from: offset, of: page.total)
    return page.items.isEmpty ? .nothingFound : .done
  }

  /// Prints a notification as it is now: record, papers, log and the states that are open.
  func show(_ id: NotificationID) throws(ArchiveError) -> ExitStatus {
    let dossier = try desk().dossier(of: id, for: visitor)
    let notification = dossier.notification
    guard isJSON == false else { return print(notification.json(on: today)) }
    title("\(notification.id) · \(notification.particulars.subject)")
    print(facts: facts(of: notification))
    if let period = notification.articleSixteen(on: today), let day = notification.date(.decision) {
      let kind = notification.particulars.kind
      for sentence in reports.articleSixteen(of: period, from: day, for: kind) {
        say(ink.piece(sentence))
      }
    }
    part(reports.checklist, notification.checklist.map { line($0, of: dossier) })
    part(
      reports.sentFiles,
      notification.sent.map { file in
        row(["\(file.ordinal)", file.role.label(in: tongue), file.title, file.digest])
      })
    part(reports.log, notification.events.map { line($0, of: dossier) })
    if notification.competitors.isEmpty == false {
      say(ink.faint(ink.piece(reports.neutrality)))
    }
    _ = showOpenStates(of: notification)
    return .done
  }

  /// Prints the states that are open, each with what it still needs.
  func showOpenStates(of notification: Notification) -> ExitStatus {
    let open = notification.openStates(on: today)
    if isJSON {
      for state in open { print(state.json) }
    } else {
      part(reports.openStates, open.flatMap(lines))
    }
    return open.isEmpty ? .nothingFound : .done
  }

  /// Prints the board: each open notification, its day, what is missing, who acts next.
  func show(_ board: NotificationBoard) -> ExitStatus {
    for entry in board.lines {
      guard isJSON == false else {
        print(entry.json(on: board.day))
        continue
      }
      let notification = entry.notification
      title("\(notification.id) · \(notification.particulars.subject)")
      print(facts: [
        (tongue.say(.status), notification.state.label(in: tongue)),
        (
          entry.due?.day.words(in: tongue) ?? "",
          entry.due.map { "\(reports.daysLeft($0.daysLeft)) · \(reports.reason($0.reason))" } ?? ""
        ),
        ("", tongue.series(reports.flags(of: notification, on: board.day))),
        (reports.needs, tongue.series(entry.missing.map { $0.label(in: tongue) })),
        (reports.nextActor, notification.nextActor(on: board.day)?.label(in: tongue) ?? ""),
        (
          reports.changedSinceLastWeek,
          entry.news.isEmpty
            ? reports.noChange : tongue.series(entry.news.map { reports.act($0.act) })
        ),
      ])
    }
    if board.endings.isEmpty == false, isJSON == false {
      part(
        reports.endings,
        board.endings.map { ending in
          row([
            "\(ending.notification)", ending.day.description, tongue.nearness(ending.daysLeft),
            ending.title,
          ])
        })
    }
    if board.lines.isEmpty, isJSON == false, ink.isTerminal { say(reports.nothingOpen) }
    return board.lines.isEmpty && board.endings.isEmpty ? .nothingFound : .done
  }

  /// Prints the figures of the years, a line each.
  func show(_ years: [NotificationYear]) -> ExitStatus {
    for year in years {
      if isJSON { print(year.json) } else { say(ink.piece(reports.year(year))) }
    }
    return years.isEmpty ? .nothingFound : .done
  }
}

// MARK: - Parts

extension Session {
  private func facts(of notification: Notification) -> [(name: String, value: String)] {
    let particulars = notification.particulars
    let fields = NotificationField.allCases.filter { $0 != .subject }
    let dates = NotificationDate.allCases.filter { $0 != .occurred }
    return [
      (tongue.say(.kind), particulars.kind.label(in: tongue)),
      (tongue.say(.basis), particulars.statutory.label(in: tongue)),
      (
        tongue.say(.status),
        "\(notification.state.label(in: tongue)) (\(notification.state.number))"
      ),
      ("", tongue.series(reports.flags(of: notification, on: today))),
      (
        reports.effective,
        (particulars.effective?.words(in: tongue) ?? "")
          + (notification.isEffectiveAddedLater ? reports.addedLater : "")
      ),
    ] + fields.map { ($0.label(in: tongue), particulars[$0]) }
      + dates.map { ($0.label(in: tongue), notification.date($0)?.words(in: tongue) ?? "") }
      + NotificationDetail.allCases.map { detail in
        (detail.label(in: tongue), notification.saying(detail, in: tongue))
      }
      + notification.links.sorted { ($0.source, $0.target) < ($1.source, $1.target) }.map { link in
        link.source == notification.id
          ? (link.relation.label(in: tongue), "\(link.target)")
          : (link.relation.mirrorLabel(in: tongue), "\(link.source)")
      }
      + [(tongue.say(.case), notification.caseID.map { "\($0)" } ?? "")]
  }

  /// A state that is open: its number, its name, and what it still needs.
  private func lines(_ open: OpenState) -> [String] {
    let missing = tongue.series(open.missing.map { $0.label(in: tongue) })
    let needs = missing.isEmpty ? reports.nothingMissing : "\(reports.needs): \(missing)"
    let (state, caveat) = (open.state, open.state.caveat(in: tongue))
    return [row([state.number, state.rawValue, state.label(in: tongue), needs])]
      + (caveat.map { [ink.faint(ink.piece("  " + $0))] } ?? [])
  }

  private func line(_ item: ChecklistItem, of dossier: Dossier) -> String {
    row([
      item.progress.label(in: tongue), item.role.rawValue, item.role.label(in: tongue),
      item.holding.map { title(of: $0, in: dossier) } ?? "",
    ])
  }

  private func line(_ entry: NotificationEntry, of dossier: Dossier) -> String {
    let proofs = entry.evidence.map { proof in
      "\(proof.role.label(in: tongue)): \(title(of: proof.holding, in: dossier))"
    }
    let parts = [
      "\(entry.ordinal)", entry.occurred.description,
      entry.isDatedByKnowledge ? reports.dayOfKnowledge : "", reports.act(entry.act),
      entry.state == nil ? "" : tongue.series(proofs), entry.reason,
      "\(reports.recorded) \(entry.recordedAt) \(entry.recordedBy)",
    ]
    return row(parts.filter { $0.isEmpty == false })
  }

  private func title(of holding: PaperHolding, in dossier: Dossier) -> String {
    switch holding {
    case .document(let document):
      dossier.cards[document].map { "\(document) \($0.details.title)" } ?? "\(document)"
    case .words(let words): words
    }
  }
}
