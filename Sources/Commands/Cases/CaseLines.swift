import Deadlines
import Desk
import Formats
import Records
import Words

/// Cases and events as a person reads them in a terminal.
extension Session {
  /// Prints everything of a case, and what it still asks for.
  func show(_ review: CaseReview) -> ExitStatus {
    guard isJSON == false else { return print(review.json) }
    let file = review.file
    let draft = CaseDraft(details: file.details)
    title(file.details.title)
    print(
      facts: [(tongue.say(.number), "\(file.id)")]
        + CaseField.edited.dropFirst().map { field in
          (field.label(in: tongue), caseReports.shown(field, of: draft))
        })
    part(
      tongue.say(.passedSessions),
      review.passed.map { passed in
        "\(passed.date)  \(ink.isolated(passed.event.details.type.label(in: tongue)))"
          + "  #\(passed.event.id)"
      })
    part(tongue.say(.parties), file.parties.map(line))
    let custody = file.custody(today: review.today).filter { $0.custody.spans.isEmpty == false }
    part(
      caseReports.custody,
      custody.map { "\(ink.piece($0.party.name)): \(caseReports.days(of: $0.custody))" })
    part(
      tongue.say(.deadlines), review.deadlines.filter { $0.state == .open }.map(line))
    part(tongue.say(.timeline), file.events.map(line))
    part(tongue.say(.documents), file.documents.map { "\($0.id)  \(ink.piece($0.details.title))" })
    for notification in file.notifications {
      let name = ink.faint(tongue.say("الإخطار:", "Notification:"))
      say("\(name) #\(notification.id) \(ink.piece(notification.subject))")
    }
    let links = file.matter.count > 1 ? file.matter : []
    part(
      tongue.say(.relatedCases),
      links.map { link in
        "\(link.id)  \(ink.piece(link.title))  \(ink.isolated(link.degree?.label(in: tongue) ?? ""))"
      })
    part(caseReports.doubtful, review.concerns.map { ink.piece($0.sentence(in: tongue)) })
    part(caseReports.gaps, review.gaps.map { $0.label(in: tongue) })
    return .done
  }

  private func line(_ party: Party) -> String {
    let said = series([
      party.name, party.liberty?.label(in: tongue) ?? "", caseReports.attorney(party.attorney),
      party.remark,
    ])
    return "\(party.role.label(in: tongue)): \(ink.piece(said))  #\(party.person)"
  }

  /// A date that an event leads to; `nil` where its day is not known.
  func line(_ found: Computation) -> String? {
    guard let due = found.due else { return nil }
    let mark = found.rule.needsReview ? " (\(deadlineReports.needsReview))" : ""
    return "\(due.date)  \(ink.piece(tongue.say(found.rule.title)))\(mark)"
  }

  /// An event: when, what, its number, and what is known of it.
  func line(_ event: CaseEvent) -> String {
    let details = event.details
    let when = [details.isEstimate ? "~" : "", details.date?.description ?? "–", details.hour]
      .filter { $0.isEmpty == false }.joined(separator: " ")
    let said = series([
      event.personName, details.place, details.description, details.decision,
      details.verdict?.label(in: tongue) ?? "", details.act?.label(in: tongue) ?? "",
      details.nextDate.map { caseReports.putOff(to: $0, hour: details.nextHour) } ?? "",
    ])
    return "\(when)  \(ink.isolated(details.type.label(in: tongue)))  #\(event.id)  "
      + ink.piece(said)
  }

  /// Tells what is worth a second look.
  func tell(_ concerns: [CaseConcern]) {
    for concern in concerns { messages.line(ink.line(caseReports.concern(concern))) }
  }

  /// Tells who of a near name is known, where nobody has this very name.
  func tellNear(_ name: String) throws(ArchiveError) {
    let near = try desk().people(like: name, limit: 3, for: visitor)
    guard near.allSatisfy({ $0.score < 1 }) else { return }
    for match in near { messages.line(ink.line(caseReports.near(match))) }
  }

  /// Says that a case was changed, or what else was done to it; other programs have the case.
  func changed(_ id: CaseID, _ said: String? = nil) throws(ArchiveError) -> ExitStatus {
    guard isJSON else { return say(said ?? caseReports.changed(.case, id)) }
    return show(try review(of: id))
  }

  /// A case with what it still asks for.
  func review(of id: CaseID) throws(ArchiveError) -> CaseReview {
    try desk().caseReview(of: try desk().caseFile(id, for: visitor), for: visitor)
  }
}
