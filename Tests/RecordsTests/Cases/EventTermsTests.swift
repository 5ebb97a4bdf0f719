import Records
import Testing

struct EventTermsTests {
  @Test(
    arguments: [
      ("020111", .torture), ("02011111", .torture), ("020111110000", .torture),
      ("020103", .threats), ("030102", .detention), ("03010202", .releaseDeniedPending),
      ("030103", .disappearance), ("0301", nil), ("020199", nil),
    ] as [(String, ViolationAct?)])
  func `an act is known by as much of its code as no other begins with`(
    typed: String, act: ViolationAct?
  ) {
    #expect(ViolationAct(code: typed) == act)
  }

  @Test func `the short code of an act is its own and leads back to it`() {
    #expect(Set(ViolationAct.allCases.map(\.shortCode)).count == ViolationAct.allCases.count)
    for act in ViolationAct.allCases { #expect(ViolationAct(code: act.shortCode) == act) }
  }
}
