import Desk
import Records
import Testing

@testable import Commands

/// Decisions of the Committee by command.
struct DecisionCommandsTests {
  private let archive: ScratchArchive

  init() throws {
    archive = try ScratchArchive(notes: 0)
    #expect(
      typed("notification", "add", "hq_address", "المقر", "--known-from", "جريدة متخيَّلة").status
        == .done)
    #expect(
      typed(
        "decision", "add", "حفظ", "--number", "61 لسنة 2024", "--decided", "10/9/2024", "--notice",
        "12/9/2024", "--touches", "1=shelved"
      ).status == .done)
  }

  private func typed(_ words: String...) -> Typed {
    Typed(["--archive", archive.path] + words)
  }

  private func state() throws -> NotificationState {
    try Desk(opening: archive.path).notification(1, for: .local).state
  }

  @Test func `a decision is corrected, and its history lists what stood before`() throws {
    let edited = typed("decision", "edit", "1", "--notice", "14/9/2024", "--number", "")
    #expect(edited.status == .done)
    let decision = try Desk(opening: archive.path).decision(1, for: .local)
    #expect(decision.details.notice?.description == "2024-09-14")
    #expect(decision.details.number.isEmpty && decision.details.says == "حفظ")
    #expect(decision.touched.map(\.state) == [.shelved])
    let history = typed("decision", "history", "1")
    #expect(history.output.contains("2024-09-12") && history.output.contains("61 لسنة 2024"))
    #expect(typed("decision", "edit", "1", "--notice", "").status == .done)
    #expect(try Desk(opening: archive.path).decision(1, for: .local).details.notice == nil)
    #expect(typed("decision", "edit", "1").status == .notUnderstood)
  }

  @Test func `what a decision touches is corrected by one line`() throws {
    #expect(typed("decision", "edit", "1", "--touches", "1=not_recognised").status == .done)
    #expect(try state() == .notRecognised)
    #expect(typed("decision", "edit", "1", "--touches-not", "1").status == .done)
    #expect(try state() == .draft)
    #expect(try Desk(opening: archive.path).decision(1, for: .local).touched.isEmpty)
  }

  @Test func `a decision is removed, told before, listed in the trash and restored`() throws {
    let told = typed("decision", "remove", "1", "--check")
    #expect(told.status == .done && told.output.contains("المقر"))
    #expect(try state() == .shelved)
    #expect(typed("decision", "remove", "1").status == .done)
    #expect(try state() == .draft)
    #expect(typed("trash").output.contains("decision"))
    #expect(typed("decision", "restore", "1").status == .done)
    #expect(try state() == .shelved)
  }
}
