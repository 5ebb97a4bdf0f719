import Desk
import Records
import Search
import Support
import Testing

struct DeskNotificationsTests {
  private let scratch: ScratchDesk
  private let today: CivilDate

  init() throws {
    scratch = try ScratchDesk(on: "2026-04-20")
    today = scratch.desk.today
  }

  private var desk: Desk { scratch.desk }

  private func particulars(
    _ kind: NotificationKind = .changeOfPresident, _ subject: String = "انتخاب رئيس",
    visibility: Visibility = .secretariat
  ) -> NotificationParticulars {
    NotificationParticulars(
      kind: kind, subject: subject, visibility: visibility,
      texts: [
        .party: "حزب الميثاق", .decidingBody: "المؤتمر العام", .filer: "نوال", .capacity: "رئيسة",
        .capacityBasis: "المادة 33", .signatory: "نوال",
      ])
  }

  /// Walks a notification to the day after its dispatch, every paper one document.
  private func send(_ id: NotificationID, paper: DocumentID) throws -> Notification {
    let day = try CivilDate("2026-03-22")
    let decision = PaperRole.ofDecision.map { ($0, PaperHolding.document(paper)) }
    _ = try desk.advance(
      id,
      taking: NotificationStep(
        .decisionRecorded, dates: [.decision: day, .announcement: day],
        papers: Dictionary(uniqueKeysWithValues: decision)), by: .lawyer)
    let list = NotificationKind.changeOfPresident.checklist
    _ = try desk.attach(
      list.map { NotificationEntry.Evidence($0, .document(paper)) }, to: id, by: .lawyer)
    _ = try desk.advance(
      id, taking: NotificationStep(.assembled, dates: [.occurred: day]), by: .lawyer)
    _ = try desk.advance(
      id,
      taking: NotificationStep(
        .signed, dates: [.signed: day], papers: [.signedLetter: .document(paper)]), by: .lawyer)
    return try desk.advance(
      id,
      taking: NotificationStep(
        .dispatched, dates: [.dispatch: try CivilDate("2026-03-30")],
        details: [.channel: "registered_letter", .tracking: "RR 1 EG"],
        papers: [.postReceipt: .document(paper)]), by: .lawyer)
  }

  @Test func `a notification is kept as its log says, and read back the same`() throws {
    let paper = try scratch.add("محضر المؤتمر العام")
    let begun = try desk.addNotification(particulars(), by: .lawyer)
    let sent = try send(begun.id, paper: paper)
    #expect(sent.state == .dispatched)
    #expect(try desk.notification(begun.id, for: .lawyer) == sent)
    #expect(sent.sent.count == sent.checklist.filter { $0.progress == .sent }.count)
    #expect(sent.sent.first?.role == .signedLetter)
    #expect(sent.sent.allSatisfy { $0.digest.count == 64 })
    #expect(Set(sent.sent.map(\.digest)).count == 1)
    #expect(sent.checklist.contains { $0.progress == .missing } == false)
    let noted = try desk.note(
      "اتصال هاتفي بأمانة اللجنة", with: begun.id, by: .lawyer)
    #expect(try desk.notification(begun.id, for: .secretary) == noted)
    #expect(noted.events.last?.recordedBy == Visitor.lawyer.name)
  }

  @Test func `a refused step writes nothing`() throws {
    let begun = try desk.addNotification(particulars(), by: .lawyer)
    let said = refusal {
      _ = try desk.advance(
        begun.id, taking: NotificationStep(.dispatched), by: .lawyer)
    }
    #expect(said?.contains("notOpen") == true)
    #expect(try desk.notification(begun.id, for: .lawyer) == begun)
  }

  @Test func `a paper that cannot be seen is missing, and nothing is attached`() throws {
    let hidden = try scratch.add("سر", visibility: .restricted)
    let begun = try desk.addNotification(particulars(), by: .lawyer)
    let said = refusal {
      _ = try desk.attach(
        [.init(.minutes, .document(hidden))], to: begun.id, by: .lawyer)
    }
    let absent = refusal { throw ArchiveError.missing(.document, name: "\(hidden)") }
    #expect(said == absent)
    #expect(try desk.notification(begun.id, for: .lawyer).events.count == 1)
  }

  @Test func `what is not open does not exist`() throws {
    let open = try desk.addNotification(
      particulars(visibility: .open), by: .secretary)
    let hidden = try desk.addNotification(
      particulars(visibility: .restricted), links: [(.conflictsWith, open.id)], by: .secretary)
    let seen = try desk.notification(open.id, for: .lawyer)
    #expect(seen.links.isEmpty)
    #expect(seen.isContested == false)
    #expect(try desk.notification(open.id, for: .secretary).competitors == [hidden.id])
    #expect(try desk.notifications(NotificationListing(), for: .lawyer).total == 1)
    #expect(try desk.notifications(NotificationListing(), for: .leader).items == [seen])
    let absent = refusal { throw ArchiveError.missing(.notification, name: "\(hidden.id)") }
    let asked = refusal { _ = try desk.notification(hidden.id, for: .lawyer) }
    let dossier = refusal { _ = try desk.dossier(of: hidden.id, for: .lawyer) }
    let noted = refusal { _ = try desk.note("x", with: hidden.id, by: .lawyer) }
    let added = refusal { _ = try desk.addNotification(particulars(), by: .leader) }
    #expect([asked, dossier, noted] == [absent, absent, absent])
    #expect(added == "forbidden")
  }

  @Test func `two notifications of one office stand side by side`() throws {
    let first = try desk.addNotification(particulars(), by: .lawyer)
    let second = try desk.addNotification(
      particulars(.vacancyOrActing, "قائم بأعمال"), links: [(.conflictsWith, first.id)], by: .lawyer
    )
    #expect(try desk.notification(first.id, for: .lawyer).competitors == [second.id])
    #expect(second.competitors == [first.id])
    let again = refusal {
      _ = try desk.link(first.id, .conflictsWith, to: second.id, by: .lawyer)
    }
    #expect(again?.contains("badLink") == true)
    let refiled = refusal {
      _ = try desk.link(second.id, .refiles, to: first.id, by: .lawyer)
    }
    #expect(refiled?.contains("notRefilable") == true)
  }

  @Test func `nobody types the party's name twice`() throws {
    _ = try desk.addNotification(particulars(), by: .lawyer)
    let next = try desk.addNotification(
      NotificationParticulars(kind: .bankAccount, subject: "حساب"), by: .lawyer)
    #expect(next.particulars[.party] == "حزب الميثاق")
    #expect(next.particulars[.filer] == "")
  }

  @Test func `an edit keeps what was said before, and not after dispatch`() throws {
    let paper = try scratch.add("محضر")
    let begun = try desk.addNotification(particulars(), by: .lawyer)
    var changed = begun.particulars
    changed[.capacity] = "نائبة"
    let edited = try desk.edit(notification: begun.id, to: changed, by: .lawyer)
    #expect(
      edited.events.last?.act == .edited(field: "capacity", old: "رئيسة", new: "نائبة"))
    _ = try send(begun.id, paper: paper)
    changed[.capacity] = "رئيسة"
    let frozen = changed
    let refused = refusal {
      _ = try desk.edit(notification: begun.id, to: frozen, by: .lawyer)
    }
    #expect(refused?.contains("frozen") == true)
  }

  @Test func `the one search box finds a notification, for those who may see it`() throws {
    let begun = try desk.addNotification(
      particulars(.bylawsAmendment, "تعديل مادة المدد القصوى", visibility: .secretariat),
      by: .secretary)
    _ = try desk.note("اتصال هاتفي بأمانة اللجنة", with: begun.id, by: .lawyer)
    for typed in ["المدد القصوى", "اخطار تعديل اللائحه", "اتصال هاتفي"] {
      let found = try desk.ask(typed, for: .lawyer)
      #expect(found.hits.first?.card.details.kind == .notification, "\(typed)")
      #expect(try desk.ask(typed, for: .leader).hits.isEmpty)
    }
    #expect(try desk.check().findings == [])
  }

  @Test(arguments: Effort.seeds(12))
  func `whatever happened to a notification is read back as it was written`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let paper = try scratch.add("ورقة")
    let kind = try #require(NotificationKind.allCases.randomElement(using: &random))
    let id = try desk.addNotification(particulars(kind), by: .lawyer).id
    for _ in 0..<25 {
      let before = try desk.notification(id, for: .lawyer)
      var after = before
      do {
        after = try change(before, paper: paper, &random)
      } catch ArchiveError.refused(_) {
        after = before
      }
      #expect(try desk.notification(id, for: .lawyer) == after)
    }
    #expect(try desk.check().findings == [])
  }

  /// Tries something that may be refused.
  private func change(
    _ notification: Notification, paper: DocumentID, _ random: inout SplitMix64
  ) throws -> Notification {
    let id = notification.id
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      let role = PaperRole.allCases.randomElement(using: &random) ?? .proof
      let isThere = Bool.random(using: &random)
      return try desk.attach(
        [.init(role, isThere ? .document(paper) : .words("سبب"))], to: id, by: .lawyer)
    case 1:
      var changed = notification.particulars
      let field = NotificationField.allCases.randomElement(using: &random) ?? .remark
      changed[field] = field == .subject ? "موضوع" : ["", "نص"].randomElement(using: &random) ?? ""
      return try desk.edit(notification: id, to: changed, by: .lawyer)
    case 2:
      let entry = Int.random(in: 1...notification.events.count, using: &random)
      return try desk.retract(entry, of: id, because: "خطأ", by: .lawyer)
    default:
      let open = notification.state.successors(for: notification.particulars.kind)
      guard let state = open.filter({ $0.isEnd == false }).randomElement(using: &random) else {
        return notification
      }
      var step = NotificationStep(state, reason: "سبب")
      for need in state.needs(of: notification.particulars, by: .hand) {
        switch need {
        case .paper(let role), .paperOrDetail(let role, _): step.papers[role] = .document(paper)
        case .anyPaper(let roles): step.papers[roles[0]] = .words("سبب")
        case .date(let date): step.dates[date] = today
        case .anyDate(let dates): for date in dates { step.dates[date] = today }
        case .detail(.channel): step.details[.channel] = "hand"
        case .detail(let detail): step.details[detail] = "7"
        case .field, .reason, .successor, .wholeDate, .notBefore, .shortage: break
        }
      }
      return try desk.advance(id, taking: step, by: .lawyer)
    }
  }
}
