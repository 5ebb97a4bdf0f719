import Deadlines
import Desk
import Foundation
import Records
import Search
import Support

/// An archive with a record of every kind in each circle: every text of a record holds the word of
/// its circle, and each record holds whatever it can of the narrower circles.
final class PermissionArchive {
  /// A kind of record that a desk function is told of by its number.
  enum Kind: CaseIterable {
    case document, oldBylaws, newBylaws, person, consent, `case`, party, event, deadline, task,
      feed,
      search, decision
    /// A person without a part in any case.
    case bystander
    /// A document in the trash.
    case trashed
    /// A draft, one that founds a party, one that was sent, and one that is challenged in court.
    case notification, founding, sentNotification, challenged
  }

  /// The records of one circle, by their numbers.
  typealias Numbers = [Kind: Int64]

  static let day = Ask.day("2026-11-20")
  private static let clock = Clock.stopped(
    at: Timestamp(stored: "2026-11-20T09:00:00Z") ?? Timestamp(nearest: 0))

  private(set) var numbers: [Visibility: Numbers] = [:]
  /// The parts that people of narrower circles have in the case of a circle.
  private var guests: [Visibility: [Visibility: PartyID]] = [:]
  /// The token of the feed of each circle.
  private(set) var tokens: [Visibility: String] = [:]
  private let scratch: ScratchDesk
  private let whole: String
  private var copies = 0
  private var desk: Desk { scratch.desk }

  init() throws {
    scratch = try ScratchDesk(on: "\(Self.day)")
    whole = scratch.folder.path("whole.sijill")
    for circle in Visibility.allCases { try fill(circle) }
    for circle in Visibility.allCases {
      for narrower in Visibility.allCases where narrower > circle {
        try mix(narrower, into: circle)
      }
    }
    for circle in Visibility.allCases {
      try send(.sentNotification, circle)
      try send(.challenged, circle)
      try challenge(circle)
    }
    try scratch.desk.backup(to: whole)
  }

  /// The number of a record of a circle, as somebody may try it who sees only a wider one: a part is
  /// one in the wider case.
  func number(of kind: Kind, _ circle: Visibility, besides wide: Visibility) -> Int64? {
    kind == .party ? guests[wide]?[circle]?.number : numbers[circle]?[kind]
  }

  /// A desk at a copy of the archive, which may be changed.
  func fresh() throws -> Desk {
    copies += 1
    let path = scratch.folder.path("\(copies).sijill")
    try FileManager.default.copyItem(atPath: whole, toPath: path)
    return try Desk(opening: path, clock: Self.clock)
  }

  /// A file of the archive's folder.
  func file(_ name: String, _ text: String) throws -> String {
    try scratch.folder.write(text, to: name)
  }

  /// A path where nothing is yet.
  func freePath() -> String {
    copies += 1
    return scratch.folder.path("\(copies)-copy")
  }

  private func id<Record>(_ kind: Kind, _ circle: Visibility) -> ID<Record> {
    ID(numbers[circle]?[kind] ?? 0)
  }
}

/// A value with what `change` makes of it.
func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var value = value
  change(&value)
  return value
}

extension Visibility {
  /// The word of the circle, which stands in every text of its records and nowhere else.
  var mark: String {
    switch self {
    case .open: "زرافة"
    case .secretariat: "غزالة"
    case .restricted: "ببغاء"
    }
  }

  /// A visitor who sees this circle and no narrower one.
  var reader: Visitor {
    switch self {
    case .open: .leader
    case .secretariat: .lawyer
    case .restricted: .secretary
    }
  }
}

// MARK: - Filling

extension PermissionArchive {
  private func fill(_ circle: Visibility) throws {
    let mark = circle.mark
    var own: Numbers = [:]
    for (kind, title, body) in [
      (Kind.trashed, "مهمل", "نص قديم \(mark)"),
      (.document, "مستند", "نص مشترك فيه \(mark)"),
      (.oldBylaws, "لائحة أولى", "مادة 1\n\nمدة \(mark) سنة.\n\nمادة 2\n\nنص."),
      (.newBylaws, "لائحة ثانية", "مادة 1\n\nمدة \(mark) سنتان.\n\nمادة 2\n\nنص."),
    ] {
      let isLaw = kind == .oldBylaws || kind == .newBylaws
      let text = """
        ---
        title: \(title) \(mark)
        kind: \(isLaw ? "law" : "note")
        tags: وسم\(mark)
        case: ملف \(mark)
        ---

        \(body)
        """
      own[kind] = try scratch.add(text, named: "\(title) \(mark).md", visibility: circle).number
    }
    try desk.remove(ID(own[.trashed] ?? 0), by: .secretary)
    var person = PersonDetails(name: "سالم \(mark) الضفاوي")
    person.occupation = "مهنة \(mark)"
    person.remark = "ملاحظة \(mark)"
    person.visibility = circle
    person.membership = Membership()
    let personID = try desk.add(person: person, by: .secretary)
    own[.person] = personID.number
    own[.bystander] = try desk.add(
      person: with(PersonDetails(name: "شاهد \(mark)")) { $0.visibility = circle }, by: .secretary
    ).number
    own[.consent] = try desk.addConsent(
      of: personID, to: .lawyers, remark: "موافقة \(mark)", by: .secretary
    ).number
    var details = CaseDetails(title: "قضية \(mark)")
    details.court = "محكمة \(mark)"
    details.governorate = "محافظة \(mark)"
    details.tags = ["وسم\(mark)"]
    details.charges = [Charge(name: "تهمة \(mark)", person: personID)]
    details.visibility = circle
    let parties = [PartyDetails(.person(personID), as: .accused)]
    let filed = try desk.add(case: CaseDraft(details: details, parties: parties), by: .secretary)
    own[.case] = filed.id.number
    own[.party] = try desk.caseFile(filed.id, for: .secretary).parties.first?.id.number
    try desk.attach([ID(own[.document] ?? 0)], to: filed.id, by: .secretary)
    _ = try desk.edit(
      case: filed.id, to: with(details) { $0.remark = "ملاحظة \(mark)" }, by: .secretary)
    try desk.edit(
      person: personID, to: with(person) { $0.remark = "ملاحظة أخرى \(mark)" }, by: .secretary)
    numbers[circle] = own
    try fillRest(circle)
  }

  private func fillRest(_ circle: Visibility) throws {
    let mark = circle.mark
    var hearing = EventDetails(.hearing, on: Ask.day("2026-11-02"))
    hearing.caseID = id(.case, circle)
    hearing.person = id(.person, circle)
    hearing.document = id(.document, circle)
    hearing.description = "جلسة \(mark)"
    hearing.nextDate = Ask.day("2026-11-25")
    var arrest = EventDetails(.arrest, on: Ask.day("2026-11-19"))
    (arrest.caseID, arrest.person) = (hearing.caseID, hearing.person)
    arrest.place = "محبس \(mark)"
    _ = try desk.add(event: arrest, by: .secretary)
    let event = try desk.add(event: hearing, by: .secretary).id
    numbers[circle]?[.event] = event.number
    try desk.add(
      intervention: Intervention(party: "جهة \(mark)"), to: event, by: .secretary)
    for (kind, notified) in [
      (Kind.notification, NotificationKind.bylawsAmendment), (.founding, .founding),
      (.sentNotification, .bylawsAmendment), (.challenged, .bylawsAmendment),
    ] {
      let particulars = NotificationParticulars(
        kind: notified, subject: "إخطار \(mark)", visibility: circle,
        texts: [
          .decidingBody: "هيئة \(mark)", .filer: "مودع", .capacity: "رئيس",
          .capacityBasis: "المادة 33", .signatory: "موقع",
        ])
      numbers[circle]?[kind] = try desk.addNotification(
        particulars, by: .secretary
      ).id.number
    }
    let deadline = DeadlineDetails(
      title: "ميعاد \(mark)", subject: .case(id(.case, circle)), person: "مسؤول \(mark)",
      visibility: circle)
    let due = Moment(Ask.day("2026-11-28"))
    numbers[circle]?[.deadline] = try desk.addDeadlines(
      [DeadlineDraft(deadline, .set(due))], by: .secretary
    ).first?.id.number
    let task = TaskDetails(
      title: "تكليف \(mark)", askedOf: .media, due: due.date, document: id(.document, circle),
      subject: .notification(id(.notification, circle)), visibility: circle)
    numbers[circle]?[.task] = try desk.add(task, by: .secretary).task.id.number
    let decision = CommitteeDecisionDetails(
      number: "رقم \(mark)", decided: Ask.day("2026-06-01"), says: "قرار \(mark)",
      source: "مصدر \(mark)", document: id(.document, circle), visibility: circle)
    let touched: NotificationID = id(.notification, circle)
    let entered = try desk.add(decision: decision, touching: [(touched, nil)], by: .secretary)
    numbers[circle]?[.decision] = entered.id.number
    let (feed, token) = try desk.addFeed(
      "تقويم \(mark)", hasNames: true, visibility: circle, days: 60, by: .secretary)
    numbers[circle]?[.feed] = feed.id.number
    tokens[circle] = token
    numbers[circle]?[.search] = try desk.save(
      "بحث \(mark)", SearchQuery(typed: "مشترك"), reading: .standard, by: circle.reader
    ).number
  }

  /// Puts what can be put of a narrower circle into the records of a wider one.
  private func mix(_ narrow: Visibility, into wide: Visibility) throws {
    let caseID: CaseID = id(.case, wide)
    let (person, paper): (PersonID, DocumentID) = (id(.person, narrow), id(.document, narrow))
    _ = try desk.add(party: PartyDetails(.person(person), as: .accused), to: caseID, by: .secretary)
    guests[wide, default: [:]][narrow] =
      try desk.caseFile(caseID, for: .secretary).parties.last?.id
    var lawyer = PartyDetails(.new("محام \(narrow.mark)"), as: .lawyer)
    lawyer.represents = person
    let entered = try desk.add(party: lawyer, to: caseID, by: .secretary)
    var known = try desk.person(entered, for: .secretary).details
    known.visibility = narrow
    try desk.edit(person: entered, to: known, by: .secretary)
    var details = try desk.caseFile(caseID, for: .secretary).details
    details.charges.append(Charge(name: "تهمة \(narrow.mark)", person: person))
    details.appealOf = id(.case, narrow)
    _ = try desk.edit(case: caseID, to: details, by: .secretary)
    try desk.setLiberty(.remanded, of: person, in: caseID, by: .secretary)
    var arrest = EventDetails(.arrest, on: Ask.day("2026-10-01"))
    arrest.caseID = caseID
    arrest.person = person
    arrest.place = "مكان \(narrow.mark)"
    _ = try desk.add(event: arrest, by: .secretary)
    arrest.caseID = id(.case, narrow)
    arrest.person = id(.person, wide)
    _ = try desk.add(event: arrest, by: .secretary)
    try desk.attach([paper], to: caseID, by: .secretary)
    for kind in [Kind.notification, .founding, .sentNotification] {
      let notification: NotificationID = id(kind, wide)
      let other: NotificationID = id(kind, narrow)
      _ = try desk.link(notification, .conflictsWith, to: other, by: .secretary)
      _ = try desk.litigate(notification, in: id(.case, narrow), by: .secretary)
      _ = try desk.attach(
        [NotificationEntry.Evidence(.proof, .document(paper))], to: notification,
        by: .secretary)
    }
    let decision = CommitteeDecisionDetails(
      decided: Ask.day("2026-06-02"), says: "قرار \(wide.mark)", document: paper, visibility: wide)
    let touched: NotificationID = id(.notification, narrow)
    _ = try desk.add(decision: decision, touching: [(touched, nil)], by: .secretary)
    _ = try desk.note(
      .answered, on: id(.task, wide), document: paper, remark: "رد", by: .secretary)
    let hidden = DeadlineDetails(
      title: "ميعاد \(narrow.mark)", subject: .case(id(.case, narrow)), visibility: wide)
    _ = try desk.addDeadlines(
      [DeadlineDraft(hidden, .set(Moment(Ask.day("2026-11-27"))))],
      by: .secretary)
  }

  /// Walks a notification to its dispatch, papers of narrower circles among the files.
  private func send(_ kind: Kind, _ circle: Visibility) throws {
    let papers = Visibility.allCases.filter { $0 >= circle }.map { circle in
      NotificationEntry.Evidence(.enclosure, .document(id(.document, circle)))
    }
    _ = try desk.attach(papers, to: id(kind, circle), by: .secretary)
    let decided = Ask.day("2026-03-22")
    try step(kind, circle, .decisionRecorded, [.decision: decided, .announcement: decided])
    try step(kind, circle, .assembled, [.occurred: decided])
    try step(kind, circle, .signed, [.signed: decided])
    try step(
      kind, circle, .dispatched, [.dispatch: decided],
      [.channel: "registered_letter", .tracking: "RR 1"])
  }

  private func challenge(_ circle: Visibility) throws {
    let june = Ask.day("2026-06-10")
    try step(.challenged, circle, .received, [.received: Ask.day("2026-04-05")])
    try step(.challenged, circle, .underReview, [.occurred: Ask.day("2026-04-06")])
    try step(
      .challenged, circle, .shelved,
      [.committeeDecision: Ask.day("2026-06-01"), .knowledge: june, .notice: june])
    try step(
      .challenged, circle, .challenged, [.filed: Ask.day("2026-07-01")],
      [.court: "القضاء الإداري", .caseNumber: "98911", .judicialYear: "78"])
  }

  /// A step with words in the place of every paper.
  private func step(
    _ kind: Kind, _ circle: Visibility, _ state: NotificationState,
    _ dates: [NotificationDate: CivilDate], _ details: [NotificationDetail: String] = [:]
  ) throws {
    let notification = try desk.notification(id(kind, circle), for: .secretary)
    var step = NotificationStep(
      state, dates: dates, details: details, reason: "سبب")
    let channel = details[.channel].flatMap { NotificationChannel(rawValue: $0) }
    for need in state.needs(of: notification.particulars, by: channel) {
      switch need {
      case .paper(let role), .paperOrDetail(let role, _): step.papers[role] = .words("لا مستند")
      case .anyPaper(let roles): step.papers[roles[0]] = .words("لا مستند")
      case .date, .anyDate, .detail, .field, .reason, .successor, .wholeDate, .notBefore, .shortage:
        break
      }
    }
    _ = try desk.advance(notification.id, taking: step, by: .secretary)
  }
}
