import Records
import Formats
import Words

/// Records as a person reads them in a terminal, as a table, or as JSON.
struct CaseLines {
  let session: Session
  let isTable: Bool

  init(_ session: Session, isTable: Bool = false) {
    self.session = session
    self.isTable = isTable
  }

  /// One row of a list: its JSON, and its cells in the order of the heading.
  struct Row {
    let json: [JSON.Member]
    let cells: [String]
  }

  /// Prints a list: JSON lines, CSV, or a line each with tabs between the cells.
  func print(_ rows: [Row], heading: [String], total: Int) -> ExitStatus {
    if session.isJSON {
      for row in rows { session.output.line(JSON.object(row.json).line) }
    } else if isTable {
      session.output.text(CSV.line(heading) + "\r\n")
      for row in rows { session.output.text(CSV.line(row.cells) + "\r\n") }
    } else {
      for row in rows {
        let cells =
          session.ink.isTerminal
          ? row.cells.filter { $0.isEmpty == false }.map(session.ink.piece)
          : row.cells.map(session.ink.line)
        session.output.line(cells.joined(separator: session.ink.isTerminal ? "  " : "\t"))
      }
      if session.ink.isTerminal, rows.count < total {
        session.output.line(
          CommandReports(tongue: session.tongue).part(from: 1, to: rows.count, of: total))
      }
    }
    return rows.isEmpty ? .nothingFound : .done
  }

  /// Prints names with their values, a line each; what is empty is left out.
  func print(facts: [(name: String, value: String)]) {
    for (name, value) in facts where value.isEmpty == false {
      session.output.line("\(session.ink.faint("\(name):")) \(session.ink.piece(value))")
    }
  }

  func heading(_ text: String) {
    session.output.line()
    session.output.line(session.ink.bold(text))
  }

  /// Prints events in their order, a line each.
  func print(_ events: [CaseEvent]) {
    for event in events {
      let when = [
        event.details.isEstimate ? "~" : "", event.details.date?.description ?? "–",
        event.details.hour,
      ].filter { $0.isEmpty == false }.joined(separator: " ")
      let next = event.details.nextDate.map { date in
        CaseReports(tongue: session.tongue).putOff(to: date, hour: event.details.nextHour)
      }
      let said = [
        event.personName, event.details.place, event.details.description, event.details.decision,
        event.details.verdict?.label(in: session.tongue) ?? "",
        event.details.act?.label(in: session.tongue) ?? "", next ?? "",
      ].filter { $0.isEmpty == false }
      let type = event.details.type.label(in: session.tongue)
      session.output.line(
        "\(when)  \(session.ink.isolated(type))  #\(event.id)  "
          + session.ink.piece(said.joined(separator: session.tongue.say("، ", ", "))))
    }
  }
}

extension CaseLines {
  /// Prints everything of a case.
  func print(_ file: CaseFile, today: CivilDate) {
    let tongue = session.tongue
    let words = CaseReports(tongue: tongue)
    if session.isJSON {
      session.output.line(JSON.object(file.json(today: today)).line)
      return
    }
    session.output.line(session.ink.bold(session.ink.piece(file.details.title)))
    let draft = CaseDraft(details: file.details)
    print(
      facts: [(words.number, "\(file.id)")]
        + CaseField.edited.dropFirst().map { field in
          (field.label(in: tongue), words.shown(field, of: draft))
        })
    if file.parties.isEmpty == false { heading(words.parties) }
    for party in file.parties {
      let said = [
        party.name, party.liberty?.label(in: tongue) ?? "", words.attorney(party.attorney),
        party.remark,
      ].filter { $0.isEmpty == false }
      session.output.line(
        "\(party.role.label(in: tongue)): "
          + session.ink.piece(said.joined(separator: tongue.say("، ", ", ")))
          + "  #\(party.person)")
    }
    let custody = file.custody(today: today).filter { $0.custody.spans.isEmpty == false }
    if custody.isEmpty == false { heading(words.custody) }
    for held in custody {
      session.output.line(
        "\(session.ink.piece(held.party.name)): \(words.days(of: held.custody))")
    }
    if file.events.isEmpty == false { heading(words.events) }
    print(file.events)
    if file.documents.isEmpty == false { heading(words.papers) }
    for card in file.documents {
      session.output.line("\(card.id)  \(session.ink.piece(card.details.title))")
    }
    for notification in file.notifications {
      let name = session.tongue.say("الإخطار", "Notification")
      session.output.line(
        "\(session.ink.faint("\(name):")) #\(notification.id) "
          + session.ink.piece(notification.subject))
    }
    if file.matter.count > 1 { heading(words.matter) }
    for link in file.matter where file.matter.count > 1 {
      let degree = link.degree?.label(in: tongue) ?? ""
      session.output.line(
        "\(link.id)  \(session.ink.piece(link.title))  \(session.ink.isolated(degree))")
    }
  }

  /// Prints everything of a person.
  func print(_ file: PersonFile, today: CivilDate) {
    let tongue = session.tongue
    let words = CaseReports(tongue: tongue)
    if session.isJSON {
      session.output.line(JSON.object(file.json(today: today)).line)
      return
    }
    let details = file.person.details
    session.output.line(session.ink.bold(session.ink.piece(details.name)))
    let parts = PersonName(details.name).fourParts
    print(
      facts: [
        (words.number, "\(file.person.id)"),
        (
          words.nameParts,
          [parts.given, parts.father, parts.grandfather, parts.family]
            .filter { $0.isEmpty == false }.joined(separator: " | ")
        ),
      ]
        + PersonField.allCases.dropFirst().map { ($0.label(in: tongue), $0.text(of: details)) })
    for consent in file.consents {
      session.output.line(
        "\(words.consent) #\(consent.id): "
          + session.ink.isolated(consent.scope.label(in: tongue)) + " "
          + (consent.given?.description ?? "–")
          + (consent.withdrawn.map { "  \(words.withdrawn) \($0)" } ?? ""))
    }
    let custody = file.custody(today: today)
    if custody.spans.isEmpty == false {
      session.output.line("\(words.custody): \(words.days(of: custody))")
    }
    if file.cases.isEmpty == false { heading(words.cases) }
    for part in file.cases {
      session.output.line(
        "\(part.card.id)  \(session.ink.isolated(part.role.label(in: tongue)))  "
          + session.ink.piece(part.card.title) + "  "
          + session.ink.isolated(part.liberty?.label(in: tongue) ?? ""))
    }
    if file.events.isEmpty == false { heading(words.events) }
    print(file.events)
  }

  /// Prints what a table of records holds, column by column.
  func print(_ report: TableReport) -> ExitStatus {
    let words = CaseReports(tongue: session.tongue)
    if session.isJSON {
      session.output.line(JSON.object(report.json).line)
    } else {
      session.output.line(words.table(report))
      for column in report.columns {
        session.output.line(
          "\(session.ink.piece(column.heading))\t\(column.field ?? "–")\t\(column.filled)\t"
            + "\(column.bad)\t\(session.ink.piece(column.example))")
      }
      for problem in report.problems.prefix(200) {
        let place = problem.heading.isEmpty ? "" : " \(session.ink.piece(problem.heading))"
        session.messages.line(
          "\(problem.line)\(place): "
            + session.ink.line(problem.error.message(in: session.tongue).happened))
      }
      for (line, concern) in report.concerns.prefix(200) {
        session.messages.line("\(line): \(session.ink.line(words.concern(concern)))")
      }
    }
    return report.problems.isEmpty ? .done : .failed
  }
}
