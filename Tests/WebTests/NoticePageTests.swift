import HTML
import HTTP
import Papers
import Records
import Testing
import Words

@testable import Web

/// The pages of the notifications as golden files.
struct NoticePageTests {
  private func frame(_ tongue: Tongue, _ route: NoticeRoute) -> Frame {
    Invented.frame(tongue, .notices(route))
  }

  @Test(arguments: Tongue.allCases)
  func `the board`(tongue: Tongue) throws {
    let open = [
      InventedNotice.notification(), InventedNotice.notification(5, until: .underReview),
      InventedNotice.notification(6, until: .draft),
    ]
    let closed = [InventedNotice.notification(7, until: .annotated)]
    let board = NotificationBoard(of: open, on: InventedNotice.today)
    try expectGoldenPage(
      NoticeBoardPage(
        frame: frame(tongue, .board), board: board, closed: closed,
        years: NotificationYear.years(of: open + closed, on: InventedNotice.today)
      ).node, "notice-board", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `an empty board says how to begin`(tongue: Tongue) throws {
    let page = NoticeBoardPage(
      frame: frame(tongue, .board), board: NotificationBoard(of: [], on: InventedNotice.today),
      closed: [], years: [])
    #expect(page.node.markup.contains("/notifications/new"))
    #expect(page.node.markup.contains("sijill notification add"))
  }

  @Test(arguments: Tongue.allCases)
  func `a notification that waits for its acknowledgment, and one that competes`(
    tongue: Tongue
  ) throws {
    let notification = InventedNotice.notification(isContested: true)
    let other = InventedNotice.notification(4, until: .received, isContested: true)
    try expectGoldenPage(
      NoticePage(
        frame: frame(tongue, .record(3)),
        dossier: InventedNotice.dossier(notification, others: [other]),
        today: InventedNotice.today
      ).node, "notice", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `the form of a step, with mistakes beside their fields`(tongue: Tongue) throws {
    let notification = InventedNotice.notification(until: .signed)
    var step = NoticeStepForm(
      notification, into: .dispatched, by: nil, on: InventedNotice.today,
      sent: ["date.dispatch": "٣١/٤/٢٠٢٦", "words.post_receipt": "إيصال <71>"], in: tongue)
    _ = step.read([])
    try expectGoldenPage(
      NoticeStepPage(
        frame: frame(tongue, .advance(3, to: .dispatched)), step: step, documents: [Invented.note]
      ).node, "notice-step", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `the enclosures, as they print`(tongue: Tongue) throws {
    let dossier = InventedNotice.dossier(InventedNotice.notification())
    try expectGoldenPage(
      PaperPage(
        frame: frame(tongue, .enclosures(3)), paper: EnclosuresPaper(dossier).paper,
        back: (NoticeRoute.record(3).address, "3")
      ).node, "notice-enclosures", tongue)
  }

  @Test func `competing notifications stand by number, whichever is looked at`() {
    let first = InventedNotice.notification(3, isContested: true)
    let second = InventedNotice.notification(4, isContested: true)
    let alone = InventedNotice.notification(5)
    for order in [[first, alone, second], [second, first, alone]] {
      #expect(NoticeComparePage.groups(of: order).map { $0.map(\.id) } == [[3, 4]])
    }
    let page = NoticeSideBySide(tongue: .english, notifications: [first, second]).node.plainText
    for word in ["valid", "legitimate", "genuine", "rightful", "winner"] {
      #expect(page.lowercased().contains(word) == false)
    }
  }
}
