import Records
import Testing

struct ArchiveErrorTests {
  private struct Cause: Error, CustomStringConvertible {
    let description = "disk I/O error"
  }

  @Test func `the chain tells everything that led to an error, outermost first`() {
    let inner = ArchiveError.failed(doing: "searching", cause: Cause())
    let outer = ArchiveError.failed(doing: "answering", cause: inner)
    #expect(outer.chain == "answering: searching: disk I/O error")
    #expect(ArchiveError.failed(doing: "asking", cause: ArchiveError.busy).chain == "asking: busy")
    #expect(ArchiveError.forbidden.chain == "forbidden")
  }
}
