import Records
import Deadlines
import Testing

struct DeadlineReasonTests {
  @Test(
    arguments: [
      .corrected(event: 12, by: 15), .removed(event: 7), .anotherTrack, .unfounded, .powerGone,
      .reopened(9), .lateStep(.challenged, .epoch), .lateDate(.foundersPublication, .epoch),
      .earlySilence(.epoch, other: .epoch),
      .ended(by: 8, nil), .late(8, DeadlineReason.Told(type: .travelBan, date: .epoch)),
      .ended(by: 11, DeadlineReason.Told(type: .release, date: .epoch)),
    ] as [DeadlineReason])
  func `a reason is read back as it was kept`(reason: DeadlineReason) {
    #expect(DeadlineReason(kept: reason.kept) == reason)
  }

  @Test(arguments: [
    "", "removed", "removed:x", "corrected:1", "سقط بالصلح", "another-track:1", "ended:4:release",
    "ended:4:release:soon", "late:x", "late-date:soon:2026-01-01", "early-silence:2026-01-01",
  ])
  func `what a person wrote is no such reason`(words: String) {
    #expect(DeadlineReason(kept: words) == nil)
  }
}
