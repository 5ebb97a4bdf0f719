import Desk
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

  @Test(arguments: [["2"], ["2", "3"], ["3", "2", "2"]])
  func `one judgment is entered of several notifications by one line, or of none`(
    others: [String]
  ) throws {
    let archive = try ScratchArchive(notes: 0)
    func typed(_ words: [String]) -> Typed {
      Typed(["--archive", archive.path, "notification"] + words)
    }
    func states() throws -> [NotificationState] {
      let desk = try Desk(opening: archive.path)
      return try (1...4).map { try desk.notification(ID($0), for: .local).state }
    }
    for number in 1...3 {
      let begun = typed(["add", "hq_address", "إخطار", "\(number)", "--known-from", "جريدة متخيَّلة"])
      #expect(begun.status == .done)
      let sued = typed([
        "advance", "\(number)", "challenged", "--date", "2026-07-01", "--detail",
        "court=محكمة القضاء الإداري", "--detail", "case_number=98911", "--detail",
        "judicial_year=78",
      ])
      #expect(sued.status == .done, "\(sued.messages)")
    }
    #expect(typed(["add", "hq_address", "إخطار لم يُرسل"]).status == .done)
    let before = try states()
    let line =
      ["advance", "1", "judgment", "--date", "2026-10-04"] + others.flatMap { ["--with", $0] }
    // One of them cannot have it: none has.
    #expect(typed(line + ["--with", "4"]).status == .notUnderstood)
    #expect(try states() == before)
    #expect(typed(line + ["--with", "9"]).status == .nothingFound)
    #expect(try states() == before)
    let entered = typed(line)
    #expect(entered.status == .done, "\(entered.messages)")
    let judged = Set(["1"] + others)
    for (number, state) in zip(1..., try states()) {
      #expect((state == .judgment) == judged.contains("\(number)"), "\(number)")
    }
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
