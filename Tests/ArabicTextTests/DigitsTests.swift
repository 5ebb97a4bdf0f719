import ArabicText
import Testing

struct DigitsTests {
  @Test(arguments: [("٤٠ لسنة ١٩٧٧", "40 لسنة 1977"), ("۲۰۲٤", "2024"), ("abc 12", "abc 12")])
  func `three digit families read as one`(written: String, western: String) {
    #expect(written.westernDigits == western)
  }
}
