import Intake
import Records
import Testing

struct FormatTests {
  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0],
      [0x49, 0x49, 0x2A, 0x00, 8, 0],
    ] as [[UInt8]])
  func `a picture is kept without text`(bytes: [UInt8]) throws {
    let draft = try draft(of: bytes, named: "صورة البطاقة.png")
    #expect(draft.quality == .none)
    #expect(draft.passages.isEmpty)
    #expect(draft.details.title == "صورة البطاقة")
    #expect(draft.original?.mediaType.hasPrefix("image/") == true)
  }
}
