import Search
import Support
import Testing

struct PassageCheckTests {
  private static let title = "حكم الدائرة الأولى"
  private static let text = """
    حبست النيابة المتهم احتياطيا. ومنعته من السفر خارج البلاد؛ وتظلم من القرار.
    قضت المحكمة برفض التظلم في القضية رقم 40 لسنة 1977.

    فقرة أخيرة عن النقض والطعن.
    """

  private func holds(
    _ typed: String, reading: SearchRequest.Reading = .standard
  ) throws -> Bool {
    let clause = try #require(SearchQuery(typed: typed).clause)
    let check = try #require(PassageCheck(clause, reading: reading))
    return check.holds(columns: [Self.title, Self.text, ""])
  }

  @Test(arguments: [
    "نيابة /س احتياطيا", "احتياطيا /س نيابة", "=المتهم /س =احتياطيا", "\"من السفر\" /س خارج*",
    "غائب | ومنع* /س خارج", "(رفض تظلم) /س محكمة", "محكمة /س 40/1977",
    "\"خارج سفر من\"~1 /س غائب | ومنع*",
    "نيابة /ف محكمة", "نيابة /س متهم /ف تظلم", "نيابة /س -محكمة", "سفر /ف -نقض", "من /س سفر",
    "دائرة نيابة /س متهم", "عنوان:دائرة نيابة /س متهم", "نقض /س طعن -(نيابة /س محكمة)",
    "(نيابة /س محكمة) | طعن",
  ])
  func `what stands in one unit is found`(typed: String) throws {
    #expect(try holds(typed), "\(typed)")
  }

  @Test(arguments: [
    "نيابة /س سفر", "احتياطيا /س محكمة", "دائرة /س نيابة", "=متهم /س نيابة", "\"السفر من\" /س خارج",
    "سفر /س قرار", "نيابة /ف نقض", "نيابة /س متهم /س سفر", "نيابة /س -متهم", "محكمة /ف -سفر",
    "(رفض سفر) /س محكمة", "غائب نيابة /س متهم", "عنوان:نيابة نيابة /س متهم",
    "نقض -(نيابة /س متهم)", "\"سفر بلاد\"~0 /س خارج", "(نيابة /س محكمة) | غائب",
  ])
  func `what stands in different units is not`(typed: String) throws {
    #expect(try holds(typed) == false, "\(typed)")
  }

  @Test func `with any word enough, what was joined must still be joined`() throws {
    #expect(try holds("غائب نيابة /س متهم", reading: .any))
    #expect(try holds("غائب نيابة /س سفر", reading: .any) == false)
    #expect(try holds("نيابة /س سفر محكمة", reading: .any))
    #expect(try holds("محكمة -(نيابة /س متهم)", reading: .any) == false)
  }

  @Test(arguments: ["نيابة", "\"أ ب\"~5", "=حكم -قرار"])
  func `what the index tells alone needs no check`(typed: String) throws {
    let clause = try #require(SearchQuery(typed: typed).clause)
    #expect(PassageCheck(clause, reading: .standard) == nil)
  }

  @Test(arguments: Effort.seeds(100))
  func `any query can be checked against any text`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let typed = random.query() + " /س " + random.query()
      guard let clause = SearchQuery(typed: typed).clause,
        let check = PassageCheck(clause, reading: .standard)
      else { continue }
      // A text that has everything in one sentence is found, if nothing had to be absent.
      _ = check.holds(columns: [random.arabicText(words: 4), random.arabicText(words: 30), ""])
      _ = check.holds(columns: ["", "", ""])
    }
  }
}
