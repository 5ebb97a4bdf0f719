import Records
import Deadlines
import Testing

struct DropReasonTests {
  @Test(
    arguments: [.corrected(event: 12, by: 15), .removed(event: 7), .anotherTrack] as [DropReason])
  func `a reason is read back as it was kept`(reason: DropReason) {
    #expect(DropReason(kept: reason.kept) == reason)
  }

  @Test(arguments: ["", "removed", "removed:x", "corrected:1", "سقط بالصلح", "another-track:1"])
  func `what a person wrote is no such reason`(words: String) {
    #expect(DropReason(kept: words) == nil)
  }
}
