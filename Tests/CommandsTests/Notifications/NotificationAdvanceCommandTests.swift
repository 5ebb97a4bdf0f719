import Records
import Testing

@testable import Commands

struct NotificationAdvanceCommandTests {
  private func advance(_ words: String...) throws -> NotificationAdvanceCommand {
    try NotificationAdvanceCommand(Arguments(words, for: NotificationAdvanceCommand.usage))
  }

  @Test func `a step is read with its dates, details and papers`() throws {
    let advance = try advance(
      "٣", "dispatched", "--date", "30/3/2026", "--detail", "channel=hand", "--paper",
      "hand_receipt=#12", "--words", "witness_statement=لا شهود", "--file",
      "signed_letter=letter.pdf", "--reason", "تسليم")
    let step = try #require(advance.step)
    #expect(advance.id == 3 && step.state == .dispatched)
    #expect(step.dates == [.dispatch: try CivilDate("2026-03-30")])
    #expect(step.details == [.channel: "hand"])
    #expect(
      advance.papers.holdings == [
        .handReceipt: .document(12), .witnessStatement: .words("لا شهود"),
      ])
    #expect(advance.papers.files.map(\.role) == [.signedLetter])
    #expect(advance.papers.files.map(\.path) == ["letter.pdf"])
    #expect(step.reason == "تسليم")
  }

  @Test(
    arguments: [
      ("11e", NotificationState.shelved), ("7b", .receiptRefused), ("annotated", .annotated),
      ("withdrawn", .withdrawn),
    ])
  func `a state is typed by its name or its number`(
    typed: String, state: NotificationState
  ) throws {
    #expect(try advance("1", typed).step?.state == state)
  }

  @Test func `advance without a state asks what is open`() throws {
    #expect(try advance("7").step == nil)
  }

  @Test func `a subject may be several words`() throws {
    let words = [
      "bylaws_amendment", "تعديل", "اللائحة", "--refiles", "2", "--conflicts-with", "4",
    ]
    let add = try NotificationAddCommand(Arguments(words, for: NotificationAddCommand.usage))
    #expect(add.kind == .bylawsAmendment && add.subject == "تعديل اللائحة")
    #expect(add.links.links.map(\.relation) == [.refiles, .conflictsWith])
    #expect(add.links.links.map(\.to) == [2, 4])
  }

  @Test func `what is not understood is told before anything is opened`() {
    let typed: [[String]] = [
      ["fly"], ["add", "party"], ["add", "merger"], ["advance"], ["advance", "x"],
      ["advance", "1", "17"], ["advance", "1", "sent"], ["attach", "1"],
      ["attach", "1", "minutes"], ["attach", "1", "minutes=x"], ["edit", "1"],
      ["advance", "1", "signed", "--date", "31/2/2026"],
      ["advance", "1", "signed", "--date", "yesterday=2026-01-01"],
      ["advance", "1", "dispatched", "--detail", "channel=pigeon"], ["retract", "1", "2"],
      ["show", "1", "2"],
    ]
    for words in typed {
      let told = Typed(["notification"] + words, environment: ["SIJILL_ARCHIVE": "/nowhere/at/all"])
      #expect(told.status == .notUnderstood, "\(words)")
    }
  }
}
