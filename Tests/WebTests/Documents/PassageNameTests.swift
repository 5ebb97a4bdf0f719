import Records
import Testing

@testable import Web

struct PassageNameTests {
  private static let labels = ["", "مادة 1", "مادة 16", "مادة 16 مكرر", "ص 3", "أولًا: الوقائع"]

  @Test(
    arguments: [
      ("مادة 16", 3), ("١٦", 3), ("م16", 3), ("المادة ١٦", 3), ("ماده 16 مكرر", 4), ("مكرر", 4),
      ("1", 2), ("3", 5), ("صفحة 3", 5), ("الوقائع", 6), ("اولا", 6), ("مادة 99", nil), ("", nil),
      ("؟", nil),
    ] as [(String, Int?)])
  func `a passage is found by its name as people type it`(typed: String, place: Int?) {
    let passages = Self.labels.enumerated().map { offset, label in
      Passage(ordinal: offset + 1, label: label, page: nil, text: "نص")
    }
    #expect(PassageName(typed).place(in: passages) == place)
  }
}
