import HTTP
import Records
import Testing
import Words

@testable import Web

struct NotificationStepFormTests {
  private let today = InventedNotification.today

  private func form(
    _ state: NotificationState, after last: NotificationState, sent: Fields? = nil,
    by channel: NotificationChannel? = nil
  ) -> NotificationStepForm {
    NotificationStepForm(
      ComingStep(
        of: InventedNotification.notification(until: last), into: state, by: channel, on: today),
      sent: sent, in: .english)
  }

  @Test func `what the record knows is filled in, and what the Committee does is not`() {
    #expect(form(.dispatched, after: .signed).form["date.dispatch"] == "2026-04-20")
    #expect(form(.received, after: .dispatched).form["date.received"] == "")
    let assembled = form(.assembled, after: .decisionRecorded)
    #expect(assembled.form["document.election_minutes"] == "11")
    #expect(assembled.step.roles.contains(.electionMinutes))
    #expect(form(.signed, after: .assembled).step.needs.contains(.field(.filer)) == false)
  }

  @Test func `each way to send asks for its own papers`() {
    #expect(form(.dispatched, after: .signed).step.roles == [.postReceipt])
    #expect(form(.dispatched, after: .signed, by: .hand).step.roles == [.handReceipt])
    #expect(form(.dispatched, after: .signed, by: .bailiff).step.roles == [.bailiffNotice])
  }

  @Test(arguments: [
    ("date.dispatch", "31/4/2026", "is not a date"),
    ("date.dispatch", "٢١/٤/٢٠٢٦", "has not come yet"),
    ("date.dispatch", "1/3/2026", "cannot come after"),
    ("detail.tracking", "", "Needed: Registered letter number"),
    ("words.post_receipt", "", "Needed: Post office receipt"),
    ("document.post_receipt", "إيصال", "Write the number"),
  ])
  func `a mistake stands beside its field, and what was typed is kept`(
    name: String, typed: String, said: String
  ) {
    var right = [
      "date.dispatch": "٢٠/٤/٢٠٢٦", "detail.tracking": "RR 1 EG", "words.post_receipt": "إيصال",
      "document.post_receipt": "",
    ]
    right[name] = typed
    var sent = Fields()
    for (name, typed) in right { sent.append(name, typed) }
    var step = form(.dispatched, after: .signed, sent: sent)
    _ = step.read([])
    let place = name == "words.post_receipt" ? "paper.post_receipt" : name
    #expect(step.form.flaws.keys.sorted() == [place])
    #expect(step.form.flaws[place]?.contains(said) == true)
    #expect(step.form[name] == typed)
  }

  @Test func `Arabic digits and a file are read, and the step passes`() {
    var step = form(
      .dispatched, after: .signed,
      sent: ["date.dispatch": "١/٤/٢٠٢٦", "detail.tracking": "RR 1 EG"])
    let file = Upload(field: "paper.post_receipt", sentName: "r.png", bytes: [1])
    let sent = step.read([file])
    #expect(step.form.flaws == [:])
    #expect(sent.step.dates[.dispatch] == InventedNotification.day("2026-04-01"))
    #expect(sent.files.map(\.role) == [.postReceipt])
  }
}
