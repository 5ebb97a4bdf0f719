import Deadlines
import Desk
import Records
import SQLite
import Search
import Testing

/// An act is all of it or nothing: what is refused in its middle commits no transaction at all.
struct WholeActTests {
  /// An act that begins well and is refused further on.
  struct Act: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// A part of the refusal.
    let refusal: String
    let run: @Sendable (Scene) throws -> Void

    init(
      _ name: String, refusal: String, _ run: @escaping @Sendable (Scene) throws -> Void
    ) {
      testDescription = name
      self.refusal = refusal
      self.run = run
    }
  }

  /// An archive with a notification, a second one, a due date, a task and a saved search.
  struct Scene {
    let scratch: ScratchDesk
    let today: CivilDate
    let id: NotificationID
    let hidden: DocumentID
    let deadline: DeadlineID
    let task: TaskID
    var desk: Desk { scratch.desk }

    init() throws {
      scratch = try ScratchDesk(on: "2026-11-20")
      today = scratch.desk.today
      let desk = scratch.desk
      id = try desk.addNotification(
        NotificationParticulars(kind: .headquartersAddress, subject: "نقل المقر"), by: .lawyer
      ).id
      hidden = try scratch.add("سر", visibility: .restricted)
      let draft = DeadlineDraft(DeadlineDetails(title: "رد"), .set(Moment(today)))
      deadline = try desk.addDeadlines([draft], by: .lawyer)[0].id
      task = try desk.add(TaskDetails(title: "كشف", askedOf: .media), by: .lawyer).task.id
      _ = try desk.save("سفر", SearchQuery(typed: "سفر"), reading: .any, by: .lawyer)
    }

    static func file(_ text: String) -> Original {
      Original(name: "ورقة.txt", mediaType: "", bytes: Array(text.utf8))
    }

    /// The notification with another subject.
    func renamed() throws -> NotificationParticulars {
      var particulars = try desk.notification(id, for: .lawyer).particulars
      particulars[.subject] = "نقل المقر الرئيسي"
      return particulars
    }

    func sheet() throws -> DocumentID {
      let sheet = try desk.ask("نقل المقر").hits.first { $0.card.subject != nil }
      return try #require(sheet?.card.id)
    }
  }

  private static let acts: [Act] = [
    Act("a notification with a link that cannot be", refusal: "notRefilable") { scene in
      _ = try scene.desk.addNotification(
        NotificationParticulars(kind: .headquartersAddress, subject: "نقل"),
        links: [(.refiles, scene.id)],
        by: .lawyer)
    },
    Act("a step with a file, a change of the record and no date", refusal: "incomplete") { scene in
      _ = try scene.desk.advance(
        scene.id, taking: NotificationStep(.decisionRecorded),
        saying: { $0[.subject] = "نقل المقر الرئيسي" },
        filing: [(.minutes, Scene.file("محضر"))], by: .lawyer)
    },
    Act("a step with a file that cannot be read", refusal: "unfiled") { scene in
      _ = try scene.desk.advance(
        scene.id,
        taking: NotificationStep(.withdrawn, dates: [.occurred: scene.today], reason: "x"),
        filing: [(.proof, Scene.file("قرار")), (.minutes, Scene.file(""))], by: .lawyer)
    },
    Act("a file and a paper that is not to be seen", refusal: "missing") { scene in
      _ = try scene.desk.attach(
        [.init(.minutes, .document(scene.hidden))], filing: [(.lease, Scene.file("عقد"))],
        to: scene.id, by: .lawyer)
    },
    Act("a file and the sheet of a record", refusal: "sheet") { scene in
      _ = try scene.desk.attach(
        [.init(.minutes, .document(scene.sheet()))], filing: [(.lease, Scene.file("عقد"))],
        to: scene.id, by: .lawyer)
    },
    Act("a note with a file and without words", refusal: "incomplete") { scene in
      _ = try scene.desk.note(
        " ", filing: [(.proof, Scene.file("خطاب"))], with: scene.id, by: .lawyer)
    },
    Act("an edit with a link to itself", refusal: "badLink") { scene in
      _ = try scene.desk.edit(
        notification: scene.id, to: scene.renamed(), links: [(.corrects, scene.id)],
        by: .lawyer)
    },
    Act("a case for a challenge that is none", refusal: "incomplete") { scene in
      _ = try scene.desk.openCase(for: scene.id, by: .lawyer)
    },
    Act("a due date beside one of a rule that is none", refusal: "missing") { scene in
      let fact = Fact(date: scene.today)
      _ = try scene.desk.addDeadlines(
        ["SC-24-60", "NO-RULE"].map { DeadlineDraft(rule: $0, from: fact, for: .none) },
        by: .lawyer)
    },
    Act("a due date of a case that is none", refusal: "missing") { scene in
      _ = try scene.desk.edit(
        scene.deadline, to: DeadlineDetails(title: "رد", subject: .case(99)), by: .lawyer)
    },
    Act("a closing with a paper that is not to be seen", refusal: "missing") { scene in
      _ = try scene.desk.close(scene.deadline, .done(proof: scene.hidden), by: .lawyer)
    },
    Act("a rule that no lawyer confirmed", refusal: "reviewer") { scene in
      _ = try scene.desk.confirm(
        rule: "SC-24-60", as: " ", on: scene.today, reason: "قُرئ", by: .secretary)
    },
    Act("rules without a reason", refusal: "reason") { scene in
      var rule = try #require(try scene.desk.rulebook().rule("SC-24-60"))
      rule = rule.confirmed(by: Rule.Review(by: "محام", on: scene.today))
      _ = try scene.desk.add([rule], reason: " ", by: .secretary)
    },
    Act("a holiday that is none", refusal: "missing") { scene in
      _ = try scene.desk.removeHoliday(on: scene.today, reason: "نُقل", by: .secretary)
    },
    Act("a task with a paper that is not to be seen", refusal: "missing") { scene in
      var details = TaskDetails(title: "كشف آخر", askedOf: .media)
      details.document = scene.hidden
      _ = try scene.desk.add(details, by: .lawyer)
    },
    Act("an answer with a paper that is not to be seen", refusal: "missing") { scene in
      _ = try scene.desk.note(
        .closed, on: scene.task, document: scene.hidden, remark: "تم", by: .lawyer)
    },
    Act("a feed wider than whoever makes it sees", refusal: "visibility") { scene in
      _ = try scene.desk.addFeed(
        "هاتف", hasNames: true, visibility: .restricted, days: 7, by: .lawyer)
    },
    Act("a second search of one name", refusal: "duplicate") { scene in
      _ = try scene.desk.save("سفر", SearchQuery(typed: "منع"), reading: .any, by: .lawyer)
    },
  ]

  @Test(arguments: acts)
  func `what is refused in its middle leaves nothing behind`(act: Act) throws {
    let scene = try Scene()
    let watch = try Connection(path: scene.desk.archive, mode: .readOnly)
    // Another number after every commit of another connection
    // (https://sqlite.org/pragma.html#pragma_data_version).
    let before = try watch.integer("PRAGMA data_version")
    let said = refusal { try act.run(scene) }
    #expect(said?.contains(act.refusal) == true, "\(said ?? "")")
    #expect(try watch.integer("PRAGMA data_version") == before)
    #expect(try scene.desk.check().findings == [])
  }

  @Test func `a commit is told from none`() throws {
    let scene = try Scene()
    let watch = try Connection(path: scene.desk.archive, mode: .readOnly)
    let before = try watch.integer("PRAGMA data_version")
    _ = try scene.desk.note(
      "اتصال", filing: [(.proof, Scene.file("خطاب"))], with: scene.id, by: .lawyer)
    #expect(try watch.integer("PRAGMA data_version") != before)
  }
}
