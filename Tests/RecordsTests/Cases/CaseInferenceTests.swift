import Records
import Testing

struct CaseInferenceTests {
  private func details(_ number: String) -> CaseDetails {
    var details = CaseDetails(title: "قضية")
    details.numbers = CaseNumberReader.numbers(in: number)
    return details
  }

  @Test(
    arguments: [
      ("318 لسنة 2026 جنح المنصورة", Track.misdemeanour, Degree.first),
      ("77 لسنة 2025 جنح مستأنف الزقازيق", .misdemeanour, .appeal),
      ("4102 لسنة 2024 جنايات السلام", .felony, .first),
      ("15 لسنة 2026 حصر أمن دولة عليا", .stateSecurity, nil),
      ("6021 لسنة 79 ق قضاء إداري", .administrative, .first),
      ("900 لسنة 2026 عرائض", nil, nil),
    ] as [(String, Track?, Degree?)])
  func `the register tells track and degree where nobody said them`(
    number: String, track: Track?, degree: Degree?
  ) {
    #expect(details(number).knownTrack == track)
    #expect(details(number).knownDegree == degree)
  }

  @Test func `what was said stands before what a register tells`() {
    var said = details("318 لسنة 2026 جنح المنصورة")
    said.track = .juvenile
    said.degree = .appeal
    #expect(said.knownTrack == .juvenile)
    #expect(said.knownDegree == .appeal)
  }

  @Test(
    arguments: [
      ("الإدارية العليا، الدائرة الأولى", Degree.first, Degree.sole),
      ("المحكمة الادارية العليا", nil, .sole), ("المحكمة الإدارية العليا", .appeal, .appeal),
      ("محكمة القضاء الإداري", .first, .first),
    ] as [(String, Degree?, Degree?)])
  func `what the last administrative court judges first it judges alone`(
    court: String, said: Degree?, known: Degree?
  ) {
    var details = CaseDetails(title: "نزاع حزبي")
    (details.track, details.degree, details.court) = (.administrative, said, court)
    #expect(details.knownDegree == known)
  }
}
