import Deadlines
import HTML
import HTTP
import Papers
import Records
import Testing
import Words

@testable import Web

/// The pages of the notifications as golden files.
struct NotificationPageTests {
  private func frame(_ tongue: Tongue, _ route: NotificationRoute) -> Frame {
    Invented.frame(tongue, .notifications(route))
  }

  @Test(arguments: Tongue.allCases)
  func `the board`(tongue: Tongue) throws {
    let open = [
      InventedNotification.notification(),
      InventedNotification.notification(5, until: .underReview),
      InventedNotification.notification(6, until: .draft),
    ]
    let closed = [InventedNotification.notification(7, until: .annotated)]
    let board = NotificationBoard(of: open, on: InventedNotification.today)
    try expectGoldenPage(
      NotificationBoardPage(
        frame: frame(tongue, .board), board: board, closed: closed,
        years: NotificationYear.years(of: open + closed, on: InventedNotification.today)
      ).node, "notification-board", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `an empty board says how to begin`(tongue: Tongue) throws {
    let page = NotificationBoardPage(
      frame: frame(tongue, .board),
      board: NotificationBoard(of: [], on: InventedNotification.today),
      closed: [], years: [])
    #expect(page.node.markup.contains("/notifications/new"))
    #expect(page.node.markup.contains("sijill notification add"))
  }

  @Test(arguments: Tongue.allCases)
  func `a notification that waits for its acknowledgment, and one that competes`(
    tongue: Tongue
  ) throws {
    let notification = InventedNotification.notification(isContested: true)
    let other = InventedNotification.notification(4, until: .received, isContested: true)
    try expectGoldenPage(
      NotificationPage(
        frame: frame(tongue, .show(3)),
        dossier: InventedNotification.dossier(notification, others: [other]),
        now: Moment(InventedNotification.today)
      ).node, "notification", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `the form of a step, with mistakes beside their fields`(tongue: Tongue) throws {
    let notification = InventedNotification.notification(until: .signed)
    var step = NotificationStepForm(
      ComingStep(of: notification, into: .dispatched, on: InventedNotification.today),
      sent: ["date.dispatch": "٣١/٤/٢٠٢٦", "words.post_receipt": "إيصال <71>"], in: tongue)
    _ = step.read([])
    try expectGoldenPage(
      NotificationStepPage(
        frame: frame(tongue, .advance(3, to: .dispatched)), coming: step, documents: [Invented.note]
      ).node, "notification-step", tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `the enclosures, as they print`(tongue: Tongue) throws {
    let dossier = InventedNotification.dossier(InventedNotification.notification())
    try expectGoldenPage(
      PaperPage(
        frame: frame(tongue, .enclosures(3)), paper: EnclosuresPaper(dossier).paper,
        back: (NotificationRoute.show(3).address, "3")
      ).node, "notification-enclosures", tongue)
  }

  @Test func `competing notifications stand by number, whichever is looked at`() {
    let first = InventedNotification.notification(3, isContested: true)
    let second = InventedNotification.notification(4, isContested: true)
    let alone = InventedNotification.notification(5)
    for order in [[first, alone, second], [second, first, alone]] {
      #expect(NotificationComparePage.groups(of: order).map { $0.map(\.id) } == [[3, 4]])
    }
    let page = NotificationSideBySide(tongue: .english, notifications: [first, second]).node
      .plainText
    for word in ["valid", "legitimate", "genuine", "rightful", "winner"] {
      #expect(page.lowercased().contains(word) == false)
    }
  }
}
