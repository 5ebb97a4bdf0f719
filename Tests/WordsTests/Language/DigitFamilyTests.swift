import Testing
import Words

struct DigitFamilyTests {
  @Test(
    arguments: [
      ("40 لسنة 1977", "٤٠ لسنة ١٩٧٧"), ("ابحث في 1,284 مستندًا", "ابحث في ١٬٢٨٤ مستندًا"),
      ("3.4 ميجابايت", "٣٫٤ ميجابايت"), ("2024-02-04", "٢٠٢٤-٠٢-٠٤"), ("09:30", "٠٩:٣٠"),
      ("(12)،", "(١٢)،"), ("1.2.2024", "١.٢.٢٠٢٤"), ("12. ثم", "١٢. ثم"), ("", ""),
      ("N-REMAND-4 يوم 4", "N-REMAND-4 يوم ٤"), ("RR123456789EG", "RR123456789EG"),
      ("سطر 1\nسطر\t2", "سطر ١\nسطر\t٢"), ("٤٠", "٤٠"), ("5ق", "٥ق"),
    ])
  func `numbers are written in Arabic digits, words with Latin letters stay`(
    western: String, arabic: String
  ) {
    #expect(DigitFamily.arabic.written(western) == arabic)
    #expect(DigitFamily.western.written(western) == western)
  }
}
