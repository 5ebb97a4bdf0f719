import Papers
import Records
import Support
import Testing
import Words

struct BoardPaperTests {
  private var board: NotificationBoard {
    NotificationBoard(
      of: [
        InventedDossier.dossier().notification,
        InventedDossier.dossier(until: .decisionRecorded).notification,
        InventedDossier.dossier(until: .annotated).notification,
      ], on: InventedDossier.day("2026-04-21"))
  }

  @Test(arguments: Tongue.allCases)
  func `the board is the golden page`(tongue: Tongue) throws {
    let years = NotificationYear.years(
      of: [InventedDossier.dossier(until: .annotated).notification],
      on: InventedDossier.day("2026-04-21"))
    let paper = BoardPaper(board, years: years, in: tongue).paper
    try expectGolden(
      String(decoding: paper.file, as: UTF8.self), "board.\(tongue.rawValue).html")
  }

  @Test func `a warning stays until the acknowledgment is in`() {
    let sent = board.lines.first { $0.notification.state == .dispatched }
    #expect(sent?.due?.reason == .articleSixteen)
    #expect(sent?.due?.daysLeft == -20)
    let received = NotificationBoard(
      of: [InventedDossier.dossier(until: .received).notification],
      on: InventedDossier.day("2026-04-21"))
    #expect(received.lines.first?.due == nil)
    #expect(board.lines.contains { $0.notification.state == .annotated } == false)
  }
}
