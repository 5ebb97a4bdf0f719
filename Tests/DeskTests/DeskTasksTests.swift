import Deadlines
import Desk
import Records
import Testing

struct DeskTasksTests {
  private let scratch: ScratchDesk
  private var desk: Desk { scratch.desk }

  init() throws { scratch = try ScratchDesk() }

  private func ask(
    _ title: String, of secretariat: Secretariat, due: String? = nil,
    visibility: Visibility = .secretariat
  ) throws -> TaskID {
    let details = TaskDetails(
      title: title, body: "نص", askedBy: .legal, askedByPerson: "الأمين", askedOf: secretariat,
      due: try due.map { try CivilDate($0) }, meeting: "اجتماع 3", visibility: visibility)
    return try desk.add(details, by: .secretary).task.id
  }

  @Test func `a task is asked, answered and closed, and nothing of it is lost`() throws {
    let id = try ask("كشف العضوية", of: .membership, due: "2026-12-01")
    let paper = try scratch.add("# كشف\n\nأسماء متخيَّلة.\n")
    let answered = try desk.note(
      .answered, on: id, person: "أمين العضوية", document: paper, remark: "الكشف مرفق", by: .lawyer)
    #expect(answered.task.state == .answered)
    let closed = try desk.note(.closed, on: id, remark: "اكتمل", by: .secretary)
    #expect(closed.task.state == .closed)
    #expect(closed.events.map(\.kind) == [.answered, .closed])
    #expect(closed.events.first?.person == "أمين العضوية")
    #expect(closed.events.first?.document == paper)
    #expect(refusal { _ = try desk.note(.answered, on: id, remark: "x", by: .lawyer) } != nil)
    let again = try desk.note(.reopened, on: id, remark: "ناقص", by: .secretary)
    #expect(again.task.state == .open)
    #expect(refusal { _ = try desk.note(.reopened, on: id, remark: "x", by: .lawyer) } != nil)
  }

  @Test func `the follow-up sheet has what a secretariat has not closed, the nearest first`() throws
  {
    let later = try ask("بعيد", of: .media, due: "2026-12-20")
    let undated = try ask("بلا موعد", of: .media)
    let near = try ask("قريب", of: .media, due: "2026-12-01")
    let closed = try ask("مغلق", of: .media)
    _ = try ask("لغيرهم", of: .treasury)
    _ = try desk.note(.closed, on: closed, remark: "تم", by: .secretary)
    #expect(
      try desk.followUp(.media, for: .lawyer).map(\.task.id) == [near, later, undated])
  }

  @Test func `words are needed, and a paper that is there`() throws {
    let id = try ask("كشف", of: .membership)
    #expect(
      refusal { _ = try desk.note(.answered, on: id, remark: " ", by: .lawyer) }?
        .contains("reason") == true)
    #expect(
      refusal { _ = try desk.note(.answered, on: id, document: 99, remark: "x", by: .lawyer) }?
        .contains("document") == true)
    #expect(refusal { _ = try ask(" ", of: .media) }?.contains("title") == true)
  }

  @Test func `a task that is not to be seen is as absent as one that is not there`() throws {
    let hidden = try ask("سري", of: .abroad, due: "2026-12-01", visibility: .restricted)
    let absent = refusal { _ = try desk.task(999, for: .lawyer) }
    #expect(
      refusal { _ = try desk.task(hidden, for: .lawyer) }
        == absent?.replacing("999", with: "\(hidden)"))
    #expect(try desk.followUp(.abroad, for: .lawyer) == [])
    #expect(try desk.agenda(from: CivilDate("2026-11-25"), days: 30, for: .lawyer) == [])
    #expect(refusal { _ = try desk.note(.answered, on: hidden, remark: "x", by: .lawyer) } != nil)
  }
}
