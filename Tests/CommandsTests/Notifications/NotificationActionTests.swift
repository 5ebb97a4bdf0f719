import Records
import Testing

@testable import Commands

struct NotificationActionTests {
  private func action(_ words: String...) throws -> NotificationAction {
    try NotificationAction(Arguments(words, for: NotificationCommand.usage))
  }

  private func refusal(_ words: [String]) -> UsageError? {
    do throws(UsageError) {
      _ = try NotificationAction(Arguments(words, for: NotificationCommand.usage))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a step is read with its dates, details and papers`() throws {
    guard
      case .advance(3, let step, let files) = try action(
        "advance", "٣", "dispatched", "--date", "30/3/2026", "--detail", "channel=hand",
        "--paper", "hand_receipt=#12", "--words", "witness_statement=لا شهود", "--file",
        "signed_letter=letter.pdf", "--reason", "تسليم")
    else { return #expect(Bool(false)) }
    #expect(step.state == .dispatched)
    #expect(step.dates == [.dispatch: try CivilDate("2026-03-30")])
    #expect(step.details == [.channel: "hand"])
    #expect(
      step.papers == [.handReceipt: .document(12), .witnessStatement: .words("لا شهود")])
    #expect(files == [PaperFile(role: .signedLetter, path: "letter.pdf")])
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
    guard case .advance(1, let step, _) = try action("advance", "1", typed) else {
      return #expect(Bool(false))
    }
    #expect(step.state == state)
  }

  @Test func `advance without a state asks what is open`() throws {
    guard case .openStates(7) = try action("advance", "7") else { return #expect(Bool(false)) }
  }

  @Test func `a subject may be several words`() throws {
    guard
      case .add(_, .bylawsAmendment, let subject, let links) = try action(
        "add", "bylaws_amendment", "تعديل", "اللائحة", "--refiles", "2", "--conflicts-with", "4")
    else { return #expect(Bool(false)) }
    #expect(subject == "تعديل اللائحة")
    #expect(links.map(\.relation) == [.refiles, .conflictsWith])
    #expect(links.map(\.to) == [2, 4])
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
    for words in typed { #expect(refusal(words) != nil, "\(words)") }
  }
}
