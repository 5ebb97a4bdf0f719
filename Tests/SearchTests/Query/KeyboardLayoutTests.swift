import Testing

@testable import Search

struct KeyboardLayoutTests {
  @Test(arguments: [
    ("lp;lm", "محكمة"), ("hgpfs hghpjdh'd", "الحبس الاحتياطي"), ("LP;LM", "محكمة"),
    ("Hl,v", "أمور"), ("bodg", "لاخيل"), ("2026", nil), ("«»", nil),
  ])
  func `Latin keys are read on the Arabic layout`(typed: String, arabic: String?) {
    #expect(KeyboardLayout.arabic(typed) == arabic)
  }

  @Test(arguments: [
    ("ؤخعقف", ["court"]), ("فقشرثم", ["travel"]), ("لاشى", ["ban", "ghan"]),
    ("ىثصس 2026", ["news 2026"]), ("12", []),
  ])
  func `Arabic keys are read on the Latin layout`(typed: String, latin: [String]) {
    #expect(KeyboardLayout.latin(typed) == latin)
  }
}
