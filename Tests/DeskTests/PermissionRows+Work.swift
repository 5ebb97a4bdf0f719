import Deadlines
import Desk
import Foundation
import Records
import Search

extension DeskRow {
  /// Notifications, due dates, tasks, the agenda, rules, search, tables and the archive itself.
  static let ofWork: [DeskRow] =
    notifications + deadlines + tasks + agenda + rules + search + tables + archive

  private static let notifications: [DeskRow] = [
    DeskRow("Notifications.notification(_:for:)", .named, [.sentNotification]) {
      try $0.desk.notification($0[.sentNotification], for: $0.visitor)
    },
    DeskRow("Notifications.notifications(_:for:)", .seen) {
      try $0.desk.notifications(NotificationListing(), for: $0.visitor)
    },
    DeskRow("Notifications.dossier(of:for:)", .named, [.sentNotification]) {
      try $0.desk.dossier(of: $0[.sentNotification], for: $0.visitor)
    },
    DeskRow("NotificationPapers.papers(of:for:)", .named, [.sentNotification]) {
      let dossier = try $0.desk.dossier(of: $0[.sentNotification], for: $0.visitor)
      return try $0.desk.papers(of: dossier, for: $0.visitor).papers
    },
    DeskRow("NotificationPapers.file(at:)", .common) {
      try Desk.file(at: $0.archive.file("paper.txt", "ورقة")).name
    },
    DeskRow("Notifications.addNotification(_:links:saying:by:)", .filed, [.notification]) {
      try $0.desk.addNotification(
        $0.particulars, links: [(.conflictsWith, $0[.notification])], by: $0.visitor)
    },
    DeskRow(
      "Notifications.advance(_:taking:saying:filing:together:by:)", .filed,
      [.notification, .document]
    ) {
      let decided = Ask.day("2026-03-22")
      let paper = PaperHolding.document($0[.document])
      return try $0.desk.advance(
        $0[.notification],
        taking: NotificationStep(
          .decisionRecorded, dates: [.decision: decided, .announcement: decided],
          papers: Dictionary(uniqueKeysWithValues: PaperRole.ofDecision.map { ($0, paper) })),
        by: $0.visitor)
    },
    DeskRow("Notifications.attach(_:filing:to:by:)", .filed, [.notification, .document]) {
      try $0.desk.attach(
        [NotificationEntry.Evidence(.proof, .document($0[.document]))], to: $0[.notification],
        by: $0.visitor)
    },
    DeskRow(
      "Notifications.edit(notification:links:by:_:)", .filed, [.notification, .founding]
    ) {
      try $0.desk.edit(
        notification: $0[.notification], to: $0.particulars,
        links: [(.conflictsWith, $0[.founding])], by: $0.visitor)
    },
    DeskRow("CommitteeDecisions.add(decision:touching:by:)", .filed, [.notification]) {
      try $0.desk.add(
        decision: CommitteeDecisionDetails(
          number: "87 لسنة 2026", decided: Ask.day("2026-06-01"), says: "حفظ"),
        touching: [($0[.notification], nil)], by: $0.visitor)
    },
    DeskRow("CommitteeDecisions.edit(decision:by:_:)", .filed, [.decision]) {
      try $0.desk.edit(decision: $0[.decision], by: $0.visitor) { $0.details.number = "88" }
    },
    DeskRow(
      "CommitteeDecisions.history(ofDecision:for:)", .named, [.decision], isSilent: true
    ) {
      try $0.desk.history(ofDecision: $0[.decision], for: $0.visitor)
    },
    DeskRow("Trash.remove(_:isTrial:by:)", .filed, [.decision]) {
      try $0.desk.remove(.decision($0[.decision]), by: $0.visitor)
    },
    DeskRow("CommitteeDecisions.decision(_:for:)", .named, [.decision]) {
      try $0.desk.decision($0[.decision], for: $0.visitor)
    },
    DeskRow("CommitteeDecisions.decisions(touching:for:)", .seen) {
      try $0.desk.decisions(for: $0.visitor)
    },
    DeskRow(
      "Notifications.note(_:dates:details:papers:filing:with:on:by:)", .filed,
      [.notification, .document]
    ) {
      try $0.desk.note(
        "اتصال", papers: [.proof: .document($0[.document])], with: $0[.notification], by: $0.visitor
      )
    },
    DeskRow("Notifications.retract(_:of:because:by:)", .filed, [.challenged]) {
      let log = try? $0.desk.notification($0[.challenged], for: .secretary).path
      return try $0.desk.retract(
        log?.last?.ordinal ?? 1, of: $0[.challenged], because: "سبب", by: $0.visitor)
    },
    DeskRow(
      "Notifications.link(_:_:to:by:)", .filed, [.notification, .founding]
    ) {
      try $0.desk.link(
        $0[.notification], .conflictsWith, to: $0[.founding], by: $0.visitor)
    },
    DeskRow("Notifications.board(on:for:)", .seen) {
      try $0.desk.board(on: $0.day, for: $0.visitor)
    },
    DeskRow("Notifications.notificationYears(on:for:)", .seen, isSilent: true) {
      try $0.desk.notificationYears(on: $0.day, for: $0.visitor)
    },
    DeskRow("Litigation.litigate(_:in:by:)", .filed, [.notification, .case]) {
      try $0.desk.litigate($0[.notification], in: $0[.case], by: $0.visitor)
    },
    DeskRow("Litigation.openCase(for:by:)", .filed, [.challenged]) {
      try $0.desk.openCase(for: $0[.challenged], by: $0.visitor)
    },
    DeskRow("Signatures.addSignatures(from:to:by:)", .filed, [.founding], isSilent: true) {
      try $0.desk.addSignatures(
        from: $0.archive.file("founders.csv", Ask.founders), to: $0[.founding], by: $0.visitor)
    },
    DeskRow("Signatures.addSignatures(_:to:by:)", .filed, [.founding], isSilent: true) {
      let list = Original(name: "كشف.csv", mediaType: "", bytes: Array(Ask.founders.utf8))
      return try $0.desk.addSignatures(list, to: $0[.founding], by: $0.visitor)
    },
    DeskRow("Signatures.foundingTally(of:for:)", .named, [.founding], isSilent: true) {
      try $0.desk.foundingTally(of: $0[.founding], for: $0.visitor)
    },
  ]

  private static let deadlines: [DeskRow] = [
    DeskRow("Deadlines.due(_:from:law:)", .common) {
      try $0.desk.due("N-FAPPEAL-40", from: Fact(date: $0.day)).due as Any
    },
    DeskRow("Deadlines.addDeadlines(_:by:)", .filed, [.case], isSilent: true) {
      try $0.desk.addDeadlines(
        [$0.deadline(of: .case($0[.case]))], by: $0.visitor)
    },
    DeskRow("Deadlines.addDeadlines(_:by:)", .filed, [.notification], isSilent: true) {
      try $0.desk.addDeadlines(
        [$0.deadline(of: .notification($0[.notification]))], by: $0.visitor)
    },
    DeskRow("Deadlines.deadline(_:for:)", .named, [.deadline]) {
      try $0.desk.deadline($0[.deadline], for: $0.visitor)
    },
    DeskRow("Deadlines.deadlines(_:for:)", .seen) {
      try $0.desk.deadlines(DeadlineListing(state: nil), for: $0.visitor)
    },
    DeskRow("Deadlines.edit(_:by:_:)", .filed, [.deadline, .case]) {
      try $0.desk.edit(
        $0[.deadline],
        to: DeadlineDetails(title: "آخر", subject: .case($0[.case]), visibility: $0.circle),
        by: $0.visitor)
    },
    DeskRow("Deadlines.close(_:_:by:)", .filed, [.deadline, .document]) {
      try $0.desk.close(
        $0[.deadline], .done(proof: $0[.document], reason: "تم"), by: $0.visitor)
    },
    DeskRow("Deadlines.reopenDeadline(_:reason:by:)", .filed, [.deadline]) {
      try $0.desk.reopenDeadline($0[.deadline], reason: "خطأ", by: $0.visitor)
    },
    DeskRow("Deadlines.acknowledge(_:on:by:)", .filed, [.deadline]) {
      try $0.desk.acknowledge($0[.deadline], on: $0.day, by: $0.visitor)
    },
    DeskRow("Deadlines.recomputeDeadlines(by:)", .secretary, isSilent: true) {
      try $0.desk.recomputeDeadlines(by: $0.visitor)
    },
  ]

  private static let tasks: [DeskRow] = [
    DeskRow("Tasks.add(_:by:)", .filed, [.document, .notification], isSilent: true) {
      try $0.desk.add(
        TaskDetails(
          title: "تكليف جديد", askedOf: .media, document: $0[.document],
          subject: .notification($0[.notification]), visibility: $0.circle), by: $0.visitor)
    },
    DeskRow("Tasks.task(_:for:)", .named, [.task]) {
      try $0.desk.task($0[.task], for: $0.visitor)
    },
    DeskRow("Tasks.tasks(_:for:)", .seen) {
      try $0.desk.tasks(TaskListing(), for: $0.visitor)
    },
    DeskRow("Tasks.note(_:on:person:document:remark:by:)", .filed, [.task, .document]) {
      try $0.desk.note(
        .answered, on: $0[.task], document: $0[.document], remark: "رد", by: $0.visitor)
    },
    DeskRow("Tasks.followUp(_:for:)", .seen) {
      try $0.desk.followUp(.media, for: $0.visitor)
    },
  ]

  private static let agenda: [DeskRow] = [
    DeskRow("Agenda.deadlineBoard(on:for:)", .seen) {
      try $0.desk.deadlineBoard(on: $0.day, for: $0.visitor)
    },
    DeskRow("Agenda.agenda(from:days:for:)", .seen) {
      try $0.desk.agenda(from: $0.day, days: 60, for: $0.visitor)
    },
    DeskRow("SharedCalendar.sharedCalendar(from:days:for:)", .seen) {
      try $0.desk.sharedCalendar(from: $0.day, days: 60, for: $0.visitor)
    },
    DeskRow("Agenda.calendar(from:to:for:)", .seen) {
      try $0.desk.calendar(from: $0.day, to: $0.soon, for: $0.visitor)
    },
    DeskRow("Agenda.addFeed(_:hasNames:visibility:days:by:)", .filed) {
      try $0.desk.addFeed(
        "تقويم \($0.mark)", hasNames: true, visibility: $0.circle, days: 7, by: $0.visitor)
    },
    DeskRow("Agenda.feeds(for:)", .filed) {
      try $0.desk.feeds(for: $0.visitor)
    },
    DeskRow("Agenda.revokeFeed(_:by:)", .filed, [.feed], isSilent: true) {
      try $0.desk.revokeFeed($0[.feed], by: $0.visitor)
    },
    // Whoever has a feed's token sees what the feed sees: the token is the visitor.
    DeskRow("Agenda.feed(token:on:)", .seen) {
      try $0.desk.feed(token: $0.archive.tokens[$0.circle] ?? "", on: $0.day)
    },
  ]

  private static let rules: [DeskRow] = [
    DeskRow("Rules.rulebook()", .common) { try $0.desk.rulebook() },
    DeskRow("Rules.versions(ofRule:)", .common) { try $0.desk.versions(ofRule: "CIV-CASS-60") },
    DeskRow("Rules.add(_:reason:by:)", .secretary, isSilent: true) {
      try $0.desk.add([$0.desk.rulebook().rules[0]], reason: "سبب", by: $0.visitor)
    },
    DeskRow("Rules.change(rule:_:reason:by:)", .secretary, isSilent: true) { ask in
      try ask.desk.change(
        rule: "CIV-CASS-60", with(RuleChange()) { $0.source = "مصدر" }, reason: "سبب",
        by: ask.visitor)
    },
    DeskRow("Rules.confirm(rule:as:on:reason:by:)", .secretary, isSilent: true) {
      try $0.desk.confirm(
        rule: "CIV-CASS-60", as: "محام", on: $0.day, reason: "سبب", by: $0.visitor)
    },
    DeskRow("Rules.importRules(_:reason:by:)", .secretary, isSilent: true) {
      try $0.desk.importRules(Ask.rules("other-laws"), reason: "سبب", by: $0.visitor)
    },
    DeskRow("Rules.holidayTable()", .common) { try $0.desk.holidayTable() },
    DeskRow("Rules.add(_:by:)", .secretary, isSilent: true) {
      try $0.desk.add($0.desk.holidayTable().holidays, by: $0.visitor)
    },
    DeskRow("Rules.removeHoliday(on:reason:by:)", .secretary, isSilent: true) {
      try $0.desk.removeHoliday(
        on: Ask.day("2026-01-07"), reason: "سبب", by: $0.visitor)
    },
    DeskRow("Rules.importHolidays(_:by:)", .secretary, isSilent: true) {
      try $0.desk.importHolidays(Ask.rules("holidays"), by: $0.visitor)
    },
    DeskRow("Rules.setRest(_:by:)", .secretary, isSilent: true) {
      try $0.desk.setRest(.usual, by: $0.visitor)
    },
  ]

  private static let search: [DeskRow] = [
    DeskRow("Search.answer(_:for:)", .seen) {
      // The words that a hit lacks are those of the question.
      try $0.desk.answer($0.request, for: $0.visitor).hits.map {
        ($0.card, $0.passages, $0.cardMatches)
      }
    },
    DeskRow("Search.explanations(of:to:for:)", .seen) {
      let answer = try $0.desk.answer($0.request, for: $0.visitor)
      return try $0.desk.explanations(of: answer, to: $0.request, for: $0.visitor)
    },
    DeskRow("Search.plan(of:for:)", .seen, isSilent: true) {
      try $0.desk.plan(of: $0.request, for: $0.visitor)
    },
    DeskRow("Search.correction(of:for:)", .seen) { ask in
      try Visibility.allCases.map {
        let slip = SearchQuery(typed: String($0.mark.dropLast()) + "خ")
        return try ask.desk.correction(of: slip, for: ask.visitor)?.typed ?? ""
      }
    },
    DeskRow("Search.waysOn(from:for:)", .seen, isSilent: true) {
      let query = SearchQuery(typed: "مشترك kind:ruling")
      return try $0.desk.waysOn(from: SearchRequest(query: query), for: $0.visitor)
    },
    DeskRow("Search.marks(of:in:)", .named, [.document], isSilent: true) {
      let document = try $0.desk.document($0[.document], for: $0.visitor)
      return $0.desk.marks(of: SearchQuery(typed: "مشترك"), in: document)
    },
    DeskRow("Batch.list(inFileAt:column:)", .common) {
      try $0.desk.list(inFileAt: $0.archive.file("list.txt", "سفر\n"))
    },
    DeskRow("Batch.list(of:named:column:)", .common) {
      try $0.desk.list(of: Array("سفر\n".utf8), named: "list.txt")
    },
    DeskRow("Batch.batch(_:reading:atMost:for:take:)", .seen) { ask in
      var outcomes: [BatchRow.Outcome] = []
      let lines = Visibility.allCases.map { ListLine(number: 1, text: "مستند \($0.mark)") }
      _ = try ask.desk.batch(lines, reading: .all, for: ask.visitor) {
        outcomes.append($0.outcome)
        return true
      }
      return outcomes
    },
    DeskRow("Sending.known(_:for:)", .own, isSilent: true) {
      try $0.desk.known(SentForm(mark: $0.mark, words: $0.mark), for: $0.visitor)
    },
    DeskRow("Sending.answer(_:with:by:)", .own, isSilent: true) {
      try $0.desk.answer(SentForm(mark: "م", words: "ك"), with: "/", by: $0.visitor)
    },
    DeskRow("SavedSearches.save(_:_:reading:by:)", .own, isSilent: true) {
      try $0.desk.save(
        "بحث جديد \($0.mark)", SearchQuery(typed: "سفر"), reading: .any, by: $0.visitor)
    },
    DeskRow("SavedSearches.savedSearches(for:)", .own) {
      try $0.desk.savedSearches(for: $0.visitor)
    },
    DeskRow("SavedSearches.savedSearch(named:for:)", .own) {
      try $0.desk.savedSearch(named: "بحث \($0.visitor.clearance.mark)", for: $0.visitor)
    },
    DeskRow("SavedSearches.newDocuments(of:for:)", .own, [.search]) {
      try $0.desk.newDocuments(of: $0[.search], for: $0.visitor)
    },
    DeskRow("SavedSearches.see(_:by:)", .own, [.search], isSilent: true) {
      try $0.desk.see($0[.search], by: $0.visitor)
    },
    DeskRow("SavedSearches.forget(_:by:)", .own, [.search], isSilent: true) {
      try $0.desk.forget($0[.search], by: $0.visitor)
    },
  ]

  private static let tables: [DeskRow] = [
    DeskRow("TableImport.importCases(from:answer:isTrial:by:)", .filed, isSilent: true) {
      try $0.desk.importCases(
        from: $0.archive.file("cases.csv", "title,visibility\nقضية,\($0.circle.name)\n"),
        isTrial: false, by: $0.visitor)
    },
    DeskRow("TableImport.importPeople(from:isMembers:answer:isTrial:by:)", .filed, isSilent: true) {
      try $0.desk.importPeople(
        from: $0.archive.file("people.csv", "name,visibility\nنور عوض,\($0.circle.name)\n"),
        isMembers: true, isTrial: false, by: $0.visitor)
    },
    DeskRow("TableImport.importEvents(from:answer:isTrial:by:)", .filed, [.case], isSilent: true) {
      let report = try $0.desk.importEvents(
        from: $0.archive.file(
          "events.csv", "type,date,case\narrest,2026-10-09,#\($0[.case] as CaseID)\n"),
        isTrial: false, by: $0.visitor)
      if let problem = report.problems.first { throw problem.error }
      return report
    },
  ]

  private static let archive: [DeskRow] = [
    DeskRow("Clock.today()", .common) { _ in "" },
    DeskRow("Clock.now()", .common) { _ in "" },
    DeskRow("Desk.create(at:)", .keeper) { try Desk.create(at: $0.archive.freePath()) },
    DeskRow("Maintenance.check(progress:)", .keeper) { try $0.desk.check() },
    DeskRow("Maintenance.backup(to:)", .keeper) {
      try $0.desk.backup(to: $0.archive.freePath())
    },
    DeskRow("Maintenance.putBack(_:at:clock:)", .keeper) {
      let backup = $0.archive.freePath()
      try $0.desk.backup(to: backup)
      _ = try Desk.putBack(backup, at: $0.archive.freePath())
      return ""
    },
    DeskRow("Maintenance.rest()", .keeper) { $0.desk.rest() },
    DeskRow("Maintenance.rebuild()", .keeper) { try $0.desk.rebuild() },
    DeskRow("Maintenance.indexBytes()", .keeper) { try $0.desk.indexBytes() },
  ]
}

extension Ask {
  fileprivate static let founders = "الاسم,الرقم القومي,المحافظة\nليلى بدر,29001010100011,القاهرة\n"

  /// The bytes of a file of rules or holidays.
  fileprivate static func rules(_ name: String) -> [UInt8] {
    let path = "\(samples)/rules/\(name).json"
    return (FileManager.default.contents(atPath: path)).map(Array.init) ?? []
  }

  /// A question with the word of every circle.
  fileprivate var request: SearchRequest {
    let words = Visibility.allCases.map(\.mark).joined(separator: " ")
    return SearchRequest(query: SearchQuery(typed: words), reading: .any, limit: 100)
  }

  fileprivate var particulars: NotificationParticulars {
    NotificationParticulars(
      kind: .bylawsAmendment, subject: "إخطار \(mark)", visibility: circle,
      texts: [.decidingBody: "هيئة \(mark)"])
  }

  fileprivate func deadline(of subject: DeadlineSubject) -> DeadlineDraft {
    DeadlineDraft(
      DeadlineDetails(title: "ميعاد جديد", subject: subject, visibility: circle),
      .set(Moment(soon)))
  }
}
